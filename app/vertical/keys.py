"""Arrow keys are physical: down the column is onwards in the text, to the right is the next column."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ALONG_TEXT = {
    Qt.Key.Key_Down: Qt.Key.Key_Right,
    Qt.Key.Key_Up: Qt.Key.Key_Left,
    Qt.Key.Key_Right: Qt.Key.Key_Down,
    Qt.Key.Key_Left: Qt.Key.Key_Up,
}


def turned(event: QKeyEvent) -> QKeyEvent:
    """The key press as a control that thinks of horizontal lines has to see it."""
    key = _ALONG_TEXT.get(Qt.Key(event.key()))
    if key is None:
        return event
    return QKeyEvent(event.type(), key, event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
