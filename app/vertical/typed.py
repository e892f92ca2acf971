"""Puts text into whatever entry field is being typed in, as an input method does; any field of Qt takes it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent, QTextCharFormat

from app.vertical.letters import word_before

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_BEFORE = Qt.InputMethodQuery.ImTextBeforeCursor
_CARET = Qt.InputMethodQuery.ImCursorRectangle


def put(field: QObject, text: str, instead_of: str = "") -> None:
    """Type the text; `instead_of` is what stands before the caret and goes."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text, -len(instead_of), len(instead_of))
    QCoreApplication.sendEvent(field, event)


def show_composed(field: QObject, text: str) -> None:
    """Show, underlined at the caret, what is being composed; it is not part of the text yet."""
    style = QTextCharFormat()
    style.setFontUnderline(True)
    attribute = QInputMethodEvent.Attribute
    kinds = QInputMethodEvent.AttributeType
    attributes = [attribute(kinds.TextFormat, 0, len(text), style), attribute(kinds.Cursor, len(text), 1, None)]
    QCoreApplication.sendEvent(field, QInputMethodEvent(text, attributes))


def press(field: QObject, key: Qt.Key, text: str = "") -> None:
    """A key that is not a letter: Backspace, Return."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(field, QKeyEvent(kind, key, _NO_MODIFIER, text))


def word_at_caret(field: QObject) -> str:
    """The Mongolian word before the caret."""
    query = QInputMethodQueryEvent(_BEFORE)
    QCoreApplication.sendEvent(field, query)
    return word_before(str(query.value(_BEFORE) or ""))


def caret_of(field: QObject) -> QRect:
    """Where the caret is in the field."""
    query = QInputMethodQueryEvent(_CARET)
    QCoreApplication.sendEvent(field, query)
    place = query.value(_CARET)
    return place if isinstance(place, QRect) else QRect()


def takes_text(field: QObject) -> bool:
    """Whether something can be typed there now."""
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(field, query)
    return bool(query.value(Qt.InputMethodQuery.ImEnabled))
