"""The columns that one QTextLayout breaks into: where they stand, where the caret goes, what a click hits."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextLine

from app.vertical.glyphs import draw_line, runs_of
from app.vertical.metrics import Metrics
from app.vertical.orientation import Span

UNBOUNDED = 1e7
"""A column height that never breaks."""

CARET_THICKNESS = 2.0


@dataclass(frozen=True, slots=True)
class Column:
    """One line of the layout as it stands on the screen, in the text box's coordinates."""

    x: float
    width: float
    top: float
    start: int
    length: int
    extent: float

    @property
    def end(self) -> int:
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Selection:
    """A marked stretch of text and how it is coloured."""

    start: int
    end: int
    background: QColor
    text: QColor

    def moved(self, by: int) -> "Selection":
        """The same, counted from elsewhere."""
        return Selection(self.start + by, self.end + by, self.background, self.text)


class Columns(ABC):
    """Lays the given QTextLayout out with the column's height as line width, and looks at it turned by 90°.

    In the layout's own frame lines run from left to right; the painter is turned so that they run downwards. The
    first line is placed furthest down in that frame, which makes it the leftmost column.
    """

    def __init__(
        self,
        layout: QTextLayout,
        metrics: Metrics,
        *,
        spans: Sequence[Span] = (),
        height: float = UNBOUNDED,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
    ) -> None:
        self._metrics = metrics
        self._spans = spans
        self._lines = self._kept(_broken(layout, height))
        self.height = max((line.naturalTextWidth() for line in self._lines), default=0.0)
        widths = [metrics.column if metrics.pitch else line.height() for line in self._lines]
        self.width = sum(widths)
        self.columns = self._placed(widths, height if height < UNBOUNDED else self.height, alignment)

    @property
    @abstractmethod
    def layout(self) -> QTextLayout:
        """The layout that was given, asked for anew each time.

        It must not be kept if Qt owns it: PySide takes what comes to lie at a deleted layout's address for the layout.
        """

    def _kept(self, lines: list[QTextLine]) -> list[QTextLine]:
        """Which of the layout's lines are columns here: all of them."""
        return lines

    def _ends_text(self, number: int) -> bool:
        """Whether no column follows this one, so that the caret may stand at its very end."""
        return number == len(self.columns) - 1

    def size(self) -> QSizeF:
        return QSizeF(self.width, self.height)

    def glyphs(self) -> list[int]:
        """The glyph ids in the order in which they are drawn."""
        return [glyph for line in self._lines for run in runs_of(line) for glyph in run.glyphIndexes()]

    def family_glyphs(self) -> list[tuple[str, int]]:
        """The same, each with the family it belongs to."""
        runs = (run for line in self._lines for run in runs_of(line))
        return [(run.rawFont().familyName(), glyph) for run in runs for glyph in run.glyphIndexes()]

    def _placed(self, widths: Sequence[float], box: float, alignment: Qt.AlignmentFlag) -> tuple[Column, ...]:
        placed = []
        share = _share_above(alignment)
        x = 0.0
        for line, width in zip(self._lines, widths, strict=True):
            extent = line.naturalTextWidth()
            top = (box - extent) * share
            line.setPosition(QPointF(top, self._baseline(line, x, width) - line.ascent()))
            placed.append(Column(x, width, top, line.textStart(), line.textLength(), extent))
            x += width
        return tuple(placed)

    def _baseline(self, line: QTextLine, x: float, width: float) -> float:
        if self._metrics.pitch is None:
            return self.width - x - width + line.ascent()
        return self.width - x - width / 2 + self._metrics.ink_axis * self._metrics.em

    # where things are

    def column_at(self, position: int) -> int:
        """The number of the column that shows this position."""
        line = self.layout.lineForTextPosition(position)
        return line.lineNumber() if line.isValid() else max(0, len(self.columns) - 1)

    def y_at(self, position: int, column: int) -> float:
        """How far down the column the position lies."""
        return cast("tuple[float, int]", self._lines[column].cursorToX(position))[0]

    def caret(self, position: int) -> QRectF:
        """The bar across the column at this position."""
        if not self.columns:
            return QRectF(0, 0, self._metrics.column, CARET_THICKNESS)
        number = self.column_at(position)
        column = self.columns[number]
        return QRectF(column.x, self.y_at(position, number), column.width, CARET_THICKNESS)

    def hit(self, point: QPointF) -> int:
        """The caret position nearest to a point."""
        for number, column in enumerate(self.columns):
            if point.x() < column.x + column.width or number == len(self.columns) - 1:
                return self.nearest(number, point.y())
        return 0

    def nearest(self, number: int, y: float) -> int:
        """The legal caret position in this column that lies nearest to `y`.

        QTextLine.xToCursor cannot land inside a ligature, although cursorToX gives such positions a place.
        """
        column = self.columns[number]
        end = (
            column.end if self._ends_text(number) or not column.length else column.end - 1
        )  # after the break begins the next column
        legal = (
            position
            for position in range(column.start, end + 1)
            if position == column.start or self.layout.isValidCursorPosition(position)
        )
        return min(legal, key=lambda position: abs(self.y_at(position, number) - y))

    def rectangles(self, start: int, end: int) -> list[QRectF]:
        """The boxes that cover the text from `start` to `end`, one a column."""
        return list(self._boxes(start, end).values())

    def _boxes(self, start: int, end: int) -> dict[int, QRectF]:
        found = {}
        for number, column in enumerate(self.columns):
            first, last = max(start, column.start), min(end, column.end)
            if first < last:
                top, bottom = self.y_at(first, number), self.y_at(last, number)
                found[number] = QRectF(column.x, min(top, bottom), column.width, abs(bottom - top))
        return found

    # painting

    def draw(
        self, painter: QPainter, at: QPointF, selections: Sequence[Selection] = (), clip: QRectF | None = None
    ) -> None:
        """Draw in the painter's pen, with the box's top left corner at `at`; columns beside the clip are left out."""
        painter.save()
        painter.translate(at)
        self._draw_turned(painter, self._lines if clip is None else self._seen(clip.translated(-at)))
        for selection in selections:
            self._draw_selected(painter, selection)
        painter.restore()

    def _seen(self, clip: QRectF) -> Sequence[QTextLine]:
        """The lines whose columns, or the ink that hangs over from them, are in the clip."""
        pairs = zip(self.columns, self._lines, strict=True)
        return [line for c, line in pairs if c.x + 2 * c.width > clip.left() and c.x - c.width < clip.right()]

    def _draw_selected(self, painter: QPainter, selection: Selection) -> None:
        """Draw the columns concerned once more, clipped: a ligature may be selected in part."""
        for number, box in self._boxes(selection.start, selection.end).items():
            painter.save()
            painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
            painter.fillRect(box, selection.background)
            painter.setPen(selection.text)
            self._draw_turned(painter, self._lines[number : number + 1])
            painter.restore()

    def _draw_turned(self, painter: QPainter, lines: Sequence[QTextLine]) -> None:
        painter.save()
        painter.translate(self.width, 0)
        painter.rotate(90)
        axis = self._metrics.upright_axis * self._metrics.em
        for line in lines:
            draw_line(painter, line, self._spans, axis)
        painter.restore()


def _broken(layout: QTextLayout, height: float) -> list[QTextLine]:
    lines = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(height)
        lines.append(line)
        line = layout.createLine()
    layout.endLayout()
    return lines


def _share_above(alignment: Qt.AlignmentFlag) -> float:
    """How much of the spare room stands above the column."""
    if alignment & Qt.AlignmentFlag.AlignVCenter:
        return 0.5
    return 1.0 if alignment & Qt.AlignmentFlag.AlignBottom else 0.0
