"""Entry fields in vertical script."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QPixmap, QTextCursor
from PySide6.QtWidgets import QStylePainter, QWidget
from typing_extensions import override

from app.vertical.combo import VerticalComboBox
from app.vertical.line_edit import VerticalLineEdit
from app.vertical.metrics import metrics_of
from app.vertical.text_edit import VerticalTextEdit


class UprightLine(VerticalLineEdit):
    """One column of text."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class UprightLong(VerticalTextEdit):
    """Several columns of text; Tab leaves it, as it leaves every other field."""

    left = Signal()
    rings = False  # the stylesheet colours its frame

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTabChangesFocus(True)

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
        return self.horizontalScrollBar().value()

    def scroll_to(self, place: int) -> None:
        """Scroll the text."""
        self.horizontalScrollBar().setValue(place)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class UprightCombo(VerticalComboBox):
    """A choice from many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QPixmap()

    def dress(self, arrow: QPixmap) -> None:
        """Wear this arrow: the stylesheet leaves the kit's own hardly visible."""
        self._sign = arrow
        self.update()

    @override
    def _draw_arrow(self, painter: QStylePainter, option: Any) -> None:
        side = round(self._sign.width() / self._sign.devicePixelRatio())
        gap = metrics_of(self.font()).gap
        painter.drawPixmap((self.width() - side) // 2, self.height() - side - gap, self._sign)
