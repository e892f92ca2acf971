"""The horizontal body one types several lines into."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.overriding import override


class LongBody(QPlainTextEdit):
    """Several lines of text; Tab leaves it, as it leaves every other field."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @property
    def span(self) -> tuple[int, int]:
        """Where the selection was begun and where the caret is."""
        cursor = self.textCursor()
        return cursor.anchor(), cursor.position()

    def set_span(self, span: tuple[int, int]) -> None:
        """Select from the first position, with the caret at the second."""
        cursor = self.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @property
    def scrolled(self) -> int:
        """How far the text is scrolled."""
        return self.verticalScrollBar().value()

    def scroll_to(self, place: int) -> None:
        """Scroll the text."""
        self.verticalScrollBar().setValue(place)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
