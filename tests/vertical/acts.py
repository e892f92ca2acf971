"""What a person does at the keyboard, for letters that QTest cannot type."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def type_text(widget: QObject, text: str) -> None:
    """Each character arrives as a key press of its own, as from a Mongolian keyboard layout."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, NO_MODIFIER, character))


def press(widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def turn_wheel(widget: QWidget, turn: int) -> bool:
    """Turn the wheel over the widget's middle; whether the widget took it."""
    here = QPointF(widget.rect().center())
    no_button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(here, here, QPoint(), QPoint(0, turn), no_button, NO_MODIFIER, phase, False)
    QCoreApplication.sendEvent(widget, event)
    return event.isAccepted()


def compose(widget: QWidget, text: str) -> None:
    """An input method shows what it is composing."""
    QCoreApplication.sendEvent(widget, QInputMethodEvent(text, []))


def commit(widget: QWidget, text: str) -> None:
    """An input method delivers what was composed."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)
