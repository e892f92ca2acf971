"""The horizontal body one presses."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtWidgets import QPushButton

from app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent


def presses(event: "QKeyEvent") -> bool:
    """Whether this key presses what has the focus: Enter too, which Qt leaves to dialogs."""
    keys = QtCore.Qt.Key
    is_plain = event.modifiers() in (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.KeypadModifier)
    return event.key() in (keys.Key_Return, keys.Key_Enter) and is_plain and not event.isAutoRepeat()


class PushBody(QPushButton):
    """Shows a hand when the mouse comes: no button needs one before."""

    @override
    def enterEvent(self, event: "QEnterEvent") -> None:
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)
