"""A question or a message in a window of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from app.ui.theme import Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, said


@dataclass(frozen=True, slots=True)
class Answer:
    """A way to answer; Escape gives the first that is not dangerous, or none ("")."""

    code: str
    words: Words
    kind: Kind = Kind.SECONDARY


class Ask(QDialog):
    """`answered` names the answer. It blocks nothing but its window. What `copies` not cannot be selected."""

    answered = Signal(str)

    def __init__(
        self,
        look: Look,
        title: Words,
        text: Words,
        answers: Sequence[Answer],
        parent: QWidget | None = None,
        *,
        copies: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(said(title))
        self._answers = answers
        self.body = Box(look, Place.PAGE, gap=4)
        self.body.add(Text(look, title, Type.HEADING))
        if text:
            self.body.add(Text(look, text, copies=copies))
        self.foot = Strip(look)
        self.foot.push()
        self.foot.add(*(self._button(look, answer) for answer in answers))
        frame = Box(look, Place.PAGE, gap=5, margin=6, ground="paper")
        frame.add(self.body, stretch=1)
        frame.add(self.foot)
        outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        look.policy.least_along(self, look.theme.space(120))
        self.rejected.connect(lambda: self.answered.emit(self._way_out()))

    def _button(self, look: Look, answer: Answer) -> Button:
        button = Button(look, answer.words, answer.kind)
        button.pressed.connect(lambda: self._answer(answer.code))
        return button

    def _answer(self, code: str) -> None:
        self.answered.emit(code)
        self.accept()

    def _way_out(self) -> str:
        return next((answer.code for answer in self._answers if answer.kind is not Kind.DANGER), "")
