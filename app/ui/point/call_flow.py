"""Puts the telephone before the form: the question whether it is happening, and the page with the numbers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.point.emergency import EmergencyPage
from app.ui.point.tip_question import TipQuestion
from app.ui.widgets.look import Look

QUESTION, NUMBERS = "tip_question", "emergency"


class CallFlow(QObject):
    """`went` names the page to show, `tip_begun` says whether it is happening, `left` when nothing is written."""

    went = Signal(str)
    tip_begun = Signal(bool)
    left = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._then: Callable[[], None] = self._write_tip

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes its pages."""
        return {QUESTION: self._make_question, NUMBERS: self._make_numbers}

    def ask(self) -> None:
        """A tip begins with its question."""
        self.went.emit(QUESTION)

    def call_first(self, then: Callable[[], None]) -> None:
        """Show whom to call over the whole window; `then` comes when the call was made."""
        self._then = then
        self.went.emit(NUMBERS)

    def show_numbers(self) -> None:
        """Show whom to call, about what is written already."""
        self.call_first(self.left.emit)

    def _make_question(self) -> TipQuestion:
        page = TipQuestion(self._look)
        page.answered.connect(self._answer)
        page.left_off.connect(self.left)
        return page

    def _make_numbers(self) -> EmergencyPage:
        page = EmergencyPage(self._look)
        page.gone_on.connect(lambda: self._then())
        page.left_off.connect(self.left)
        return page

    def _answer(self, is_happening: bool) -> None:
        if is_happening:
            self.call_first(self._write_tip)
        else:
            self.tip_begun.emit(False)

    def _write_tip(self) -> None:
        self.tip_begun.emit(True)
