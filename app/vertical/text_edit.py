"""A multi-line entry field in columns; QTextEdit stays its controller."""

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QTextEdit, QWidget
from typing_extensions import override

from app.vertical.blink import Blink
from app.vertical.columns import Selection
from app.vertical.document import VerticalDocumentLayout, caret_in
from app.vertical.keys import turned
from app.vertical.leads import led
from app.vertical.marks import colour, extra_selection, focus_ring, selection
from app.vertical.menu import VerticalMenu
from app.vertical.metrics import metrics_of
from app.vertical.sideways_bar import SidewaysBar
from app.vertical.text import VerticalText
from app.vertical.tool_tip import shows_tool_tip
from app.vertical.walk import Walk, select_words, step_of
from app.vertical.wheel import roll_sideways

_NO_DROP = -1
_CARET_QUERIES = (Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle)


class VerticalTextEdit(QTextEdit):
    """A QTextEdit for plain text: cursor, undo, clipboard, drag and drop, input method and accessible text are Qt's.

    What is turned is the layout of its document, the keys, the caret and the scrolling.
    """

    rings = True  # unless a frame around it shows the focus already

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholder = ""
        self._composed = 0
        self._drop_at = _NO_DROP
        self._columns = VerticalDocumentLayout(self.document())
        self.document().setDocumentLayout(self._columns)
        self._walk = Walk(self._columns)
        self._word: tuple[int, int] | None = None
        self._blink = Blink(self._repaint, self)
        self._bar = SidewaysBar(self)
        self._bar.valueChanged.connect(self._scrolled)
        self._prepare()
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self.cursorPositionChanged.connect(self._caret_moved)
        self.textChanged.connect(self._caret_moved)
        self.selectionChanged.connect(self._repaint)

    def _prepare(self) -> None:
        self.setAcceptRichText(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns.margin = metrics_of(self.font()).gap
        self.setCursorWidth(0)  # Qt's own caret would stand where the horizontal one is

    @override
    def sizeHint(self) -> QSize:
        em = metrics_of(self.font()).em
        return QSize(round(em * 12), round(em * 11))

    @override
    def minimumSizeHint(self) -> QSize:
        em = metrics_of(self.font()).em
        return QSize(round(em * 4), round(em * 5))

    # QTextEdit's own functions that speak of horizontal places

    @override
    def placeholderText(self) -> str:
        return self._placeholder

    @override
    def setPlaceholderText(self, placeholderText: str, /) -> None:
        self._placeholder = placeholderText
        self.viewport().update()

    @override
    def horizontalScrollBar(self) -> QScrollBar:
        return self._bar

    @override
    def cursorRect(self, cursor: QTextCursor | None = None, /) -> QRect:
        """Where the bar of this cursor, or of the caret, stands in the viewport."""
        if cursor is None:
            return self._columns.caret(self.textCursor().position(), self._composed).toRect()
        return self._columns.caret(cursor.position()).toRect()

    # scrolling

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_bar"):
            self._columns.margin = metrics_of(self.font()).gap
            self._fit()

    def _fit(self) -> None:
        """Give the columns the viewport's height, less the scroll bar's if all of them cannot be seen at once."""
        view = self.viewport()
        self._columns.set_height(view.height())
        needed = self._columns.width() > view.width()
        self._bar.setVisible(needed)
        room = self._bar.height_wanted() if needed else 0
        if room != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, room)
            self._columns.set_height(view.height())
        self._bar.stand_below(view.geometry())
        self._bar.measure(self._columns.width(), view.width(), metrics_of(self.font()).column)
        self._scrolled()

    def _scrolled(self) -> None:
        self._columns.offset = self._bar.value()
        self.viewport().update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        roll_sideways(self._bar, event)

    def _follow_caret(self) -> None:
        caret = QRectF(self.cursorRect()).translated(self._bar.value(), 0)
        margin = self._columns.margin
        self._bar.show_stretch(caret.left() - margin, caret.right() + margin)

    def _caret_moved(self) -> None:
        self._fit()
        self._follow_caret()
        if self.hasFocus():
            self._blink.start()
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImCursorRectangle)

    # painting

    def _repaint(self) -> None:
        """Asks for the viewport anew: its Python half may already be gone when the last focus is lost."""
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setPen(colour(self, QPalette.ColorRole.Text))
        if self.document().isEmpty() and not self._composing():
            self._draw_placeholder(painter)
        self._columns.paint(painter, QRectF(event.rect()), self._selections())
        position = self._shown_caret()
        if position is not None:
            painter.fillRect(position, colour(self, QPalette.ColorRole.Text))
        if self.rings and self.hasFocus():
            focus_ring(painter, self.viewport().rect(), self.palette())

    def _draw_placeholder(self, painter: QPainter) -> None:
        margin = self._columns.margin
        height = max(1.0, self.viewport().height() - 2 * margin)
        painter.save()
        painter.setPen(colour(self, QPalette.ColorRole.PlaceholderText))
        VerticalText(led(self._placeholder), self.font(), height=height).draw(painter, QPointF(margin, margin))
        painter.restore()

    def _selections(self) -> list[Selection]:
        cursor = self.textCursor()
        own = [selection(self, cursor.selectionStart(), cursor.selectionEnd())] if cursor.hasSelection() else []
        return [extra_selection(self, found) for found in self.extraSelections()] + own

    def _shown_caret(self) -> QRect | None:
        if self._drop_at != _NO_DROP:
            return self._columns.caret(self._drop_at).toRect()
        keys = Qt.TextInteractionFlag.TextEditable | Qt.TextInteractionFlag.TextSelectableByKeyboard
        return self.cursorRect() if self._blink.shown and self.textInteractionFlags() & keys else None

    # focus, keys, input method

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._blink.start()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tool_tip(self, event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._turn_page(event)
        elif step := step_of(along := turned(event)):
            cursor = self.textCursor()
            self._walk.go(cursor, *step)
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(along)

    def _turn_page(self, event: QKeyEvent) -> None:
        """Page Down goes right by what can be seen at once, Page Up left."""
        caret = QRectF(self.cursorRect())
        page = self.viewport().width() - metrics_of(self.font()).column
        step = page if event.key() == Qt.Key.Key_PageDown else -page
        point = QPointF(caret.center().x() + step, caret.y())
        keeps = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if keeps else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self._columns.hitTest(point, Qt.HitTestAccuracy.FuzzyHit), mode)
        self._bar.setValue(round(self._bar.value() + step))
        self.setTextCursor(cursor)

    # the mouse: Qt's own, but for whole words

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._word = None
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._word = self._walk.word_at(self.textCursor(), event.position())
            self._take_words(self._word)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._word and event.buttons() & Qt.MouseButton.LeftButton:
            self._take_words(self._walk.word_at(self.textCursor(), event.position()))
        else:
            super().mouseMoveEvent(event)

    def _take_words(self, other: tuple[int, int]) -> None:
        cursor = self.textCursor()
        select_words(cursor, self._word or other, other)
        self.setTextCursor(cursor)

    def _composing(self) -> bool:
        return bool(self.textCursor().block().layout().preeditAreaText())

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = caret_in(event)
        super().inputMethodEvent(event)
        self._caret_moved()

    @override
    def inputMethodQuery(self, query: Qt.InputMethodQuery, /) -> Any:  # type: ignore[override]
        return self.cursorRect() if query in _CARET_QUERIES else super().inputMethodQuery(query)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        VerticalMenu.over(self.createStandardContextMenu(event.pos()), self).popup(event.globalPos())

    # drag and drop: Qt's own, with the caret where the drop would go

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._show_drop(self._columns.hitTest(event.position(), Qt.HitTestAccuracy.FuzzyHit))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(_NO_DROP)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(_NO_DROP)
        super().dropEvent(event)

    def _show_drop(self, position: int) -> None:
        self._drop_at = position
        self.viewport().update()
