"""A button that offers a list to pick from."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.menu import pop_up
from app.ui.widgets.words import Option, Words


class MenuButton(Button):
    """Opens its menu under itself; `chosen` names the option."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        words: Words,
        options: Sequence[Option],
        *,
        icon: str = "chevron-down",
        kind: Kind = Kind.QUIET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, words, kind, icon=icon, parent=parent)
        self._options = options
        self.pressed.connect(self._open)

    def offer(self, options: Sequence[Option]) -> None:
        """Offer other things."""
        self._options = options

    def _open(self) -> None:
        beside = QPoint(self.width(), 0) if self.look.policy.is_vertical else QPoint(0, self.height())
        pop_up(self.look, self, self.mapToGlobal(beside), self._options, self.chosen.emit)
