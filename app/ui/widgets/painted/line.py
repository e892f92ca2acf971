"""The horizontal body one types a line into."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.overriding import override

if TYPE_CHECKING:  # Qt's names of events take longer to make than the door to draw
    from PySide6.QtGui import QFocusEvent


class LineBody(QLineEdit):
    """One line of text."""

    left = Signal()

    @override
    def focusOutEvent(self, event: "QFocusEvent") -> None:
        super().focusOutEvent(event)
        self.left.emit()
