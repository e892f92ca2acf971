"""A one-column entry field; QLineEdit stays its controller."""

from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
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
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QStylePainter, QWidget
from typing_extensions import override

from app.vertical.blink import Blink
from app.vertical.columns import CARET_THICKNESS, Selection
from app.vertical.elide import elided
from app.vertical.keys import turned
from app.vertical.leads import led
from app.vertical.marks import colour, focus_ring, selection
from app.vertical.menu import VerticalMenu
from app.vertical.metrics import metrics_of
from app.vertical.orientation import utf16_length
from app.vertical.text import NO_PREEDIT, Preedit, VerticalText
from app.vertical.tool_tip import shows_tool_tip

_USUAL_COLUMN = 9
_LEAST_COLUMN = 4
_CARET_QUERIES = (Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle)


class VerticalLineEdit(QLineEdit):
    """A QLineEdit: text, signals, validator, undo, clipboard, echo mode and input method are Qt's own.

    Left and right arrow keys are not its own; a form can use them to go from column to column.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._preedit = NO_PREEDIT
        self._scroll = 0.0
        self._anchor = 0
        self._blink = Blink(self.update, self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.textChanged.connect(self._caret_moved)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.selectionChanged.connect(self.update)

    # size and painting

    @override
    def sizeHint(self) -> QSize:
        return self._size(_USUAL_COLUMN)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size(_LEAST_COLUMN)

    def _size(self, column: int) -> QSize:
        metrics = metrics_of(self.font())
        return QSize(ceil(metrics.column) + 2 * metrics.gap, ceil(column * metrics.em) + 2 * metrics.gap)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        if self.hasFrame():
            option = QStyleOptionFrame()
            self.initStyleOption(option)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        self._draw_text(painter)
        if self.hasFocus() and self.hasFrame():
            focus_ring(painter, self.rect(), self.palette())

    def _draw_text(self, painter: QPainter) -> None:
        laid = self._laid()
        origin = self._origin(laid)
        painter.save()
        painter.setClipRect(self._room().adjusted(-1, -1, 1, 1))
        if not self.displayText() and not self._preedit.text:
            painter.setPen(colour(self, QPalette.ColorRole.PlaceholderText))
            room = self.height() - 2 * round(origin.y())
            words = elided(self.placeholderText(), self.font(), room)
            VerticalText(led(words), self.font()).draw(painter, origin)
        painter.setPen(colour(self, QPalette.ColorRole.Text))
        laid.draw(painter, origin, self._selections())
        if self._blink.shown and not self.isReadOnly():
            painter.fillRect(laid.caret(self._caret()).translated(origin), colour(self, QPalette.ColorRole.Text))
        painter.restore()

    def _selections(self) -> list[Selection]:
        if not self.hasSelectedText():
            return []
        return [selection(self, self.selectionStart(), self.selectionEnd())]

    def _laid(self) -> VerticalText:
        return VerticalText(self.displayText(), self.font(), preedit=self._preedit)

    def _room(self) -> QRectF:
        metrics = metrics_of(self.font())
        return QRectF(self.rect()).adjusted(3, metrics.gap, -3, -metrics.gap)

    def _origin(self, laid: VerticalText) -> QPointF:
        room = self._room()
        return QPointF(room.x() + (room.width() - laid.width) / 2, room.y() - self._scroll)

    # the caret

    def _caret(self) -> int:
        return self.cursorPosition() + utf16_length(self._preedit.text)

    def _caret_moved(self) -> None:
        laid = self._laid()
        room = self._room().height() - CARET_THICKNESS
        caret = laid.caret(self._caret()).y()
        self._scroll = min(max(self._scroll, caret - room), caret)
        self._scroll = max(0.0, min(self._scroll, laid.height - room))
        if self.hasFocus():
            self._blink.start()
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImCursorRectangle)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._caret_moved()

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

    # keys and input method

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(turned(event))

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._preedit = Preedit(self.cursorPosition(), event.preeditString())
        self._caret_moved()

    @override
    def inputMethodQuery(self, query: Qt.InputMethodQuery, /) -> Any:  # type: ignore[override]
        if query in _CARET_QUERIES:
            laid = self._laid()
            return laid.caret(self._caret()).translated(self._origin(laid)).toRect()
        return super().inputMethodQuery(query)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        VerticalMenu.over(self.createStandardContextMenu(), self).popup(event.globalPos())

    # the mouse

    def position_at(self, point: QPoint) -> int:
        """The caret position nearest to this point of the widget."""
        laid = self._laid()
        return laid.hit(QPointF(0, point.y() - self._origin(laid).y()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        if self._preedit.text:
            QGuiApplication.inputMethod().commit()
        position = self.position_at(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self._fixed_end()
            self._select_to(position)
        else:
            self._anchor = position
            self.setCursorPosition(position)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._select_to(self.position_at(event.position().toPoint()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press has done all there is to do; Qt's own would look for the horizontal place."""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setCursorPosition(self.position_at(event.position().toPoint()))
        self.cursorWordBackward(False)
        self._anchor = self.cursorPosition()
        self.cursorWordForward(True)

    def _select_to(self, position: int) -> None:
        if position == self._anchor:
            self.setCursorPosition(position)
        else:
            self.setSelection(self._anchor, position - self._anchor)

    def _fixed_end(self) -> int:
        """The end of the selection at which the caret is not."""
        if not self.hasSelectedText():
            return self.cursorPosition()
        start, end = self.selectionStart(), self.selectionEnd()
        return end if self.cursorPosition() == start else start

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(event.mimeData().hasText() and not self.isReadOnly())
        self.setCursorPosition(self.position_at(event.position().toPoint()))

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.setCursorPosition(self.position_at(event.position().toPoint()))
        self.insert(event.mimeData().text())
        event.acceptProposedAction()
