"""Lays a QTextDocument out in columns, paragraph by paragraph, so that QTextEdit can remain the controller."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QInputMethodEvent,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
)
from typing_extensions import override

from app.vertical.columns import Selection
from app.vertical.orientation import utf16_length
from app.vertical.paragraph import Paragraph, Shown, shown_in
from app.vertical.text import inserted

_LEAST_HEIGHT = 40.0


class VerticalDocumentLayout(QAbstractTextDocumentLayout):
    """Each paragraph is its own row of columns; an edit lays out only the columns it touches.

    The blocks' own layouts, which belong to Qt, have no lines: QTextCursor finds its way along the text by itself,
    from column to column it asks here.
    All places are those of the viewport: `offset` is how far the columns are scrolled to the left.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.offset = 0.0
        self.margin = 0.0  # QTextDocument's own margin is a format, and setting it could be undone by the user
        self._height = _LEAST_HEIGHT
        self._paragraphs: list[Paragraph] = []
        self._edges: list[float] = [0.0]

    # size

    def width(self) -> float:
        """The width of all columns with the margins at both ends."""
        return self._edges[-1] + 2 * self.margin

    def set_height(self, height: float) -> None:
        """Give the columns the room that the viewport has."""
        column = max(_LEAST_HEIGHT, height - 2 * self.margin)
        if column != self._height:
            self._height = column
            self.lay_out()

    def lay_out(self) -> None:
        """Lay out every paragraph anew."""
        blocks = self._blocks(0, self.document().blockCount() - 1)
        self._paragraphs = [self._set(_shown(block)) for block in blocks]
        self._measure()

    # what Qt asks for

    @override
    def documentChanged(self, position: int, removed: int, added: int, /) -> None:
        document = self.document()
        count = document.blockCount()
        first = document.findBlock(position).blockNumber()
        end = document.findBlock(position + added)
        last = end.blockNumber() if end.isValid() else count - 1
        old_last = last - (count - len(self._paragraphs))
        if first < 0 or old_last < first or not self._paragraphs:
            self.lay_out()
            return
        shown = [_shown(block) for block in self._blocks(first, last)]
        self._paragraphs[first : old_last + 1] = self._renewed(self._paragraphs[first : old_last + 1], shown)
        self._measure()

    def _renewed(self, old: Sequence[Paragraph], shown: Sequence[Shown]) -> list[Paragraph]:
        """The first and the last go on as what they were, so that splitting and joining long ones costs little."""
        begin, end = old[0], old[-1] if len(old) > 1 else old[0].copy()
        if len(shown) == 1:
            if len(old) > 1:
                begin.append(end)
            begin.show(shown[0])
            return [begin]
        begin.show(shown[0])
        end.show(shown[-1])
        return [begin, *(self._set(found) for found in shown[1:-1]), end]

    @override
    def documentSize(self) -> QSizeF:
        """Nothing to scroll: QTextEdit would follow the caret's horizontal place, so the widget scrolls by itself."""
        return QSizeF(0, 0)

    @override
    def pageCount(self) -> int:
        return 1

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        number = block.blockNumber()
        if not 0 <= number < len(self._paragraphs):
            return QRectF()
        origin = self._origin(number)
        return QRectF(origin.x(), origin.y(), self._paragraphs[number].width, self._height)

    @override
    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(-self.offset, 0, self.width(), self._height + 2 * self.margin)

    @override
    def hitTest(self, point: QPointF | QPointF, accuracy: Qt.HitTestAccuracy, /) -> int:  # type: ignore[override]
        number = self._paragraph_at(point.x())
        if number is None:
            return -1 if accuracy == Qt.HitTestAccuracy.ExactHit else 0
        columns, origin = self._paragraphs[number], self._origin(number)
        inside = QRectF(origin, QSizeF(columns.width, self._height)).contains(point)
        if accuracy == Qt.HitTestAccuracy.ExactHit and not inside:
            return -1
        block = self.document().findBlockByNumber(number)
        return block.position() + without_preedit(block.layout(), columns.hit(point - origin))

    @override
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        self.paint(painter, QRectF(0, 0, self.width(), self._height), [])

    # what the widget asks for

    def paint(self, painter: QPainter, clip: QRectF, selections: Sequence[Selection]) -> None:
        """Draw the paragraphs that can be seen; selections are counted from the document's beginning."""
        block = self.document().begin()
        for number, columns in enumerate(self._paragraphs):
            origin = self._origin(number)
            if origin.x() > clip.right():
                return
            if origin.x() + columns.width >= clip.left():
                columns.draw(painter, origin, _within(selections, block), clip)
            block = block.next()

    def caret(self, position: int, composed: int = 0) -> QRectF:
        """The bar at a position; `composed` is how far into the composed text it stands."""
        block = self.document().findBlock(position)
        number = block.blockNumber()
        if not 0 <= number < len(self._paragraphs):
            return QRectF()
        place = with_preedit(block.layout(), position - block.position(), composed)
        return self._paragraphs[number].caret(place).translated(self._origin(number))

    def _origin(self, number: int) -> QPointF:
        return QPointF(self.margin + self._edges[number] - self.offset, self.margin)

    def _paragraph_at(self, x: float) -> int | None:
        """The paragraph under this place; before the first it is the first, after the last the last."""
        if not self._paragraphs:
            return None
        inner = x + self.offset - self.margin
        return next((n for n, edge in enumerate(self._edges[1:]) if inner < edge), len(self._paragraphs) - 1)

    def _blocks(self, first: int, last: int) -> Iterator[QTextBlock]:
        block = self.document().findBlockByNumber(first)
        while block.isValid() and block.blockNumber() <= last:
            yield block
            block = block.next()

    def _set(self, shown: Shown) -> Paragraph:
        return Paragraph(shown, self.document().defaultFont(), self._height)

    def _measure(self) -> None:
        before = self._edges[-1]
        self._edges = list(accumulate((columns.width for columns in self._paragraphs), initial=0.0))
        if self._edges[-1] != before:
            self.documentSizeChanged.emit(self.documentSize())


def _shown(block: QTextBlock) -> Shown:
    """What Qt's controller has put there: it knows the text and what is being composed, and lays out nothing."""
    layout = block.layout()
    text = inserted(block.text(), layout.preeditAreaPosition(), layout.preeditAreaText())
    return shown_in(text, layout.formats())


def with_preedit(layout: QTextLayout, position: int, composed: int) -> int:
    """A position in the block as its layout counts, which shows the composed text too."""
    length = utf16_length(layout.preeditAreaText())
    if not length or position < layout.preeditAreaPosition():
        return position
    return position + (composed if position == layout.preeditAreaPosition() else length)


def without_preedit(layout: QTextLayout, position: int) -> int:
    """The position in the block of a position in its layout."""
    start = layout.preeditAreaPosition()
    length = utf16_length(layout.preeditAreaText())
    if not length or position <= start:
        return position
    return max(start, position - length)


def caret_in(event: QInputMethodEvent) -> int:
    """Where in the composed text the input method wants the caret."""
    attributes: list[Any] = list(event.attributes())
    places = (a.start for a in attributes if a.type == QInputMethodEvent.AttributeType.Cursor)
    return next(places, len(event.preeditString()))


def _within(selections: Sequence[Selection], block: QTextBlock) -> list[Selection]:
    start = block.position()
    return [
        Selection(selection.start - start, selection.end - start, selection.background, selection.text)
        for selection in selections
        if selection.end > start and selection.start < start + block.length()
    ]
