"""A paragraph of any length in columns: cut into segments, of which an edit lays out only those it reaches."""

import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine
from typing_extensions import override

from app.vertical.columns import Columns, Selection
from app.vertical.metrics import metrics_of
from app.vertical.orientation import Span, is_upright, upright_spans
from app.vertical.text import format_range, text_option, upright_formats
from app.vertical.units import as_text, as_units, changed_stretch

_WINDOW = 600
"""How much text is laid out at once, in UTF-16 units."""

_GAPS = " \u2028"


@dataclass(frozen=True)
class Mark:
    """A stretch that is drawn in a format of its own, as an input method asks for what it composes."""

    span: Span
    style: QTextCharFormat


@dataclass(frozen=True)
class Shown:
    """What a paragraph shows: its text as UTF-16 units, with what is being composed in it, and the marks on it."""

    units: str
    marks: tuple[Mark, ...] = ()

    def cut(self, start: int, end: int) -> "Shown":
        """The part between two places, its marks counted from its own beginning."""
        marks = (Mark(found.span.within(start, end), found.style) for found in self.marks)
        return Shown(self.units[start:end], tuple(mark for mark in marks if mark.span.length))

    def joined(self, after: "Shown") -> "Shown":
        """This and then that, in one paragraph."""
        moved = (Mark(mark.span.moved(len(self.units)), mark.style) for mark in after.marks)
        return Shown(self.units + after.units, (*self.marks, *moved))


def shown_in(text: str, formats: Sequence[QTextLayout.FormatRange]) -> Shown:
    """The text with the formats that Qt's control has put on it, copied: PySide hands out what lies in its list."""
    ranges: list[Any] = list(formats)  # its fields are missing in PySide's types
    marks = (Mark(Span(found.start, found.length), QTextCharFormat(found.format)) for found in ranges)
    return Shown(as_units(text), tuple(marks))


class _Segment(Columns):
    """Some columns of a paragraph, in a layout of their own that also sees a little of the text after them."""

    def __init__(self, shown: Shown, font: QFont, height: float, *, ends: bool, stops: frozenset[int]) -> None:
        self._layout = QTextLayout(as_text(shown.units), font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(text_option(wrapped=True))
        self._units = shown.units
        self._stops = stops
        self.ends = ends
        self.is_sure = ends
        spans = upright_spans(self._layout.text())
        formats = upright_formats(spans, font) + [format_range(mark.span, mark.style) for mark in shown.marks]
        if formats:
            self._layout.setFormats(formats)
        super().__init__(self._layout, metrics_of(font), spans=spans, height=height)
        self.length = self.columns[-1].end if self.columns else 0

    @property
    @override
    def layout(self) -> QTextLayout:
        return self._layout

    @override
    def _ends_text(self, number: int) -> bool:
        return self.ends and super()._ends_text(number)

    @override
    def _kept(self, lines: list[QTextLine]) -> list[QTextLine]:
        """Up to where the columns of before go on, or else up to the last place at which one can cut.

        The last line is sure only where the text ends: with more of the word it might have broken elsewhere.
        """
        starts = {line.textStart(): number for number, line in enumerate(lines if self.ends else lines[:-1]) if number}
        cut = next((place for place in starts if place in self._stops), None)
        if cut is None and not self.ends:
            cut = next((place for place in reversed(starts) if _can_begin(self._units, place)), None)
        if cut is None:
            return lines
        self.ends = False
        self.is_sure = True
        return lines[: starts[cut]]


class Paragraph:
    """The columns of one paragraph; what it shows can change, at the cost of the columns that change with it.

    A segment begins at the head of a column, with a letter that no letter before it can give another form. So what
    follows from there depends on nothing before, and once a new column begins where a segment began, the rest stays.
    """

    def __init__(self, shown: Shown, font: QFont, height: float) -> None:
        self._font = font
        self._height = height
        self._shown = shown
        self._segments: list[_Segment] = []
        self._starts: list[int] = []
        self._edges: list[float] = []
        self._lay(0, 0, {})

    @property
    def width(self) -> float:
        return self._edges[-1]

    @property
    def segments(self) -> Sequence[Columns]:
        """Its columns, some at a time, in order."""
        return self._segments

    def show(self, shown: Shown) -> None:
        """Show something else; what is the same at the beginning and at the end stays as it is laid out."""
        start, end_before, end = _difference(self._shown, shown)
        moved = end - end_before
        first = self._reached(start)
        later = {place + moved: number for number, place in enumerate(self._starts) if place > end_before}
        self._shown = shown
        self._lay(first, self._starts[first], later)

    def copy(self) -> "Paragraph":
        """The same columns, to show something similar beside it."""
        found = copy(self)
        found._segments, found._starts, found._edges = [*self._segments], [*self._starts], [*self._edges]
        return found

    def append(self, other: "Paragraph") -> None:
        """Go on with what the other shows."""
        end = len(self._shown.units)
        later = {end + place: len(self._starts) + number for number, place in enumerate(other._starts) if place}
        first = self._reached(end)
        self._shown = self._shown.joined(other._shown)
        self._segments = self._segments + other._segments
        self._lay(first, self._starts[first], later)

    def _reached(self, place: int) -> int:
        """The first segment that an edit here can change; a first column's word may find room in the one before."""
        number = self._segment_at(place)
        column = self._segments[number].columns[0]
        return max(0, number - 1) if place - self._starts[number] <= column.length else number

    def _lay(self, first: int, place: int, later: Mapping[int, int]) -> None:
        """Lay out from this place on, in exchange for the segments from `first` to the one of `later` that is met."""
        laid: list[_Segment] = []
        rest: list[_Segment] = []
        while not laid or not (laid[-1].ends or rest):
            laid.append(self._segment(place, later))
            place += laid[-1].length
            rest = self._segments[later[place] :] if place in later else []
        self._segments[first:] = laid + rest
        self._starts = list(accumulate((found.length for found in self._segments[:-1]), initial=0))
        self._edges = list(accumulate((found.width for found in self._segments), initial=0.0))

    def _segment(self, start: int, later: Mapping[int, int]) -> _Segment:
        stops = frozenset(place - start for place in later)
        window = _WINDOW
        while True:
            end = start + window
            shown = self._shown.cut(start, end)
            ends = end >= len(self._shown.units)
            found = _Segment(shown, self._font, self._height, ends=ends, stops=stops)
            if found.is_sure:
                return found
            window *= 2

    # where things are

    def caret(self, position: int) -> QRectF:
        """The bar across the column at this position."""
        number = self._segment_at(position)
        return self._segments[number].caret(position - self._starts[number]).translated(self._edges[number], 0)

    def hit(self, point: QPointF) -> int:
        """The caret position nearest to a point."""
        number = min(max(0, bisect_right(self._edges, point.x()) - 1), len(self._segments) - 1)
        return self._starts[number] + self._segments[number].hit(point - QPointF(self._edges[number], 0))

    def _segment_at(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def draw(self, painter: QPainter, at: QPointF, selections: Sequence[Selection], clip: QRectF) -> None:
        """Draw what the clip lets be seen, with the paragraph's top left corner at `at`."""
        for number, segment in enumerate(self._segments):
            left, right = at.x() + self._edges[number], at.x() + self._edges[number + 1]
            if right + segment.columns[-1].width < clip.left() or left - segment.columns[0].width > clip.right():
                continue
            start = self._starts[number]
            segment.draw(painter, QPointF(left, at.y()), [found.moved(-start) for found in selections], clip)


def _difference(before: Shown, after: Shown) -> tuple[int, int, int]:
    """Where two differ, marks included: from which place, to where in the first, to where in the second."""
    start, end_before, end = changed_stretch(before.units, after.units)
    if before.marks == after.marks == ():
        return start, end_before, end
    start = min([start, *(mark.span.start for mark in before.marks + after.marks)])
    tail = min(len(before.units) - end_before, *(_after_marks(shown) for shown in (before, after)))
    return start, max(start, len(before.units) - tail), max(start, len(after.units) - tail)


def _after_marks(shown: Shown) -> int:
    return len(shown.units) - max((mark.span.end for mark in shown.marks), default=0)


def _can_begin(units: str, place: int) -> bool:
    """Whether a column's first letter takes nothing from the text before: neither form nor script nor direction."""
    before, first = as_text(units[max(0, place - 2) : place])[-1], as_text(units[place : place + 2])[0]
    if unicodedata.bidirectional(first) != "L" or not unicodedata.category(first).startswith("L"):
        return False
    return before in _GAPS or (is_upright(before) and is_upright(first))
