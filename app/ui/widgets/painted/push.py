"""The horizontal body one presses."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtWidgets import QPushButton

from app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent


class PushBody(QPushButton):
    """Shows a hand when the mouse comes: no button needs one before."""

    @override
    def enterEvent(self, event: "QEnterEvent") -> None:
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)
