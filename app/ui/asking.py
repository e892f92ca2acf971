"""A small form in a window of its own: what a decision needs to be told."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.changes import JSON
from app.domain.errors import AppError
from app.ui.messages import error_words
from app.ui.widgets.ask import Answer, Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.field import Field
from app.ui.widgets.form import Form
from app.ui.widgets.input import Input
from app.ui.widgets.look import Look
from app.ui.widgets.words import Words

GO = "go"


class AskForm(Ask):
    """`given` carries what was filled in. It stays open while something needed is blank; Escape gives nothing."""

    given = Signal(object)

    def __init__(
        self, look: Look, title: Words, text: Words, go: Words, parent: QWidget | None, *, kind: Kind = Kind.PRIMARY
    ) -> None:
        answers = (Answer("", lambda: self.tr("Cancel"), Kind.QUIET), Answer(GO, go, kind))
        super().__init__(look, title, text, answers, parent)
        self._needed: list[Field] = []
        self._refuse: Callable[[Mapping[str, JSON]], AppError | None] = lambda _: None
        self.form = Form(look)
        self.body.add(self.form)
        QShortcut(QKeySequence("Ctrl+Return"), self, lambda: self._answer(GO))

    def ask(self, name: str, body: Input, caption: Words = "", *, needed: bool = True, hint: Words = "") -> None:
        """Ask for this, too."""
        made = self.form.field(name, body, caption, hint=hint, required=needed)
        if needed:
            self._needed.append(made)

    def refuse(self, refusal: Callable[[Mapping[str, JSON]], AppError | None]) -> None:
        """It stays open, too, while this finds something wrong with what was filled in, and says so at its field."""
        self._refuse = refusal

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        if layout:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        self.form.setFocus()

    @override
    def _answer(self, code: str) -> None:
        if code != GO:
            super()._answer(code)
            return
        blank = [made for made in self._needed if made.input.is_blank]
        for made in blank:
            made.show_fault(lambda: self.tr("Please fill this in."))
        if blank:
            blank[0].input.setFocus()
            return
        error = self._refuse(self.form.values)
        if error:
            self.form.show_fault(error.field, error_words(error, self.form.caption(error.field)))
            return
        self.given.emit(self.form.values)
        super()._answer(code)
