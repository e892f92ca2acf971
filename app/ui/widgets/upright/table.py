"""A table in vertical script: records are columns, the fields' names stand at the left."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.ui.models.rows import AT_END, TONE, RowsModel, with_room
from app.ui.theme import Theme, Tone, Type
from app.ui.widgets.drawn_option import told
from app.ui.widgets.upright.badge import paint_upright_badge, upright_badge_size
from app.ui.widgets.upright.drawn import font_of
from app.vertical.delegate import VerticalDelegate
from app.vertical.header import VerticalHeaderView
from app.vertical.metrics import Metrics, metrics_of
from app.vertical.table import VerticalTableView

_Index = QModelIndex | QPersistentModelIndex

_MEASURED = 40
_EASE = 1.15
_COLUMNS, _MOST = 2, 3  # of text in a record: in one, what is longer than a low screen gives it would be cut

_COMPARED = 4  # so many records are seen side by side before more of each is
_BARE = 3  # with fewer fields a list says too little

_FOLDED, _WIDE_FOLDED = (5.0, 2), (4.0, 3)
"""How long captions are, in em, and in how many columns; a wide table's: many fields are to be seen at once."""


class UprightTable(VerticalTableView):
    """Where there is too little height, the less needed fields are left out."""

    row_changed = Signal(int)
    row_opened = Signal(int)
    cell_pressed = Signal(int, int)
    head_pressed = Signal(int)
    bands_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bands: Sequence[Sequence[int]] = ()
        self._band = 0
        self._ranks: Sequence[int] = ()
        self._shares: Sequence[int] = ()
        self._theme: Callable[[], Theme] = Theme
        self._is_wide = False
        self._measured: dict[tuple[int, float], list[int]] = {}
        self._states: set[int] = set()
        self.set_columns(_COLUMNS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.record_activated.connect(self.row_opened)
        self.verticalHeader().setSectionsClickable(True)
        self.verticalHeader().sectionClicked.connect(self.head_pressed)
        self.record_changed.connect(self._tell_row)
        self.clicked.connect(lambda index: self.cell_pressed.emit(index.column(), index.row()))

    def take(self, model: RowsModel, theme: Callable[[], Theme]) -> None:
        """Show this model."""
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(UprightStateDelegate(theme, self))
        model.dataChanged.connect(self.fit)

    def let_go(self) -> None:
        """Hold on to the model no longer."""
        self.source_model().dataChanged.disconnect(self.fit)

    @property
    def current_row(self) -> int:
        """The record the cursor is on, or -1."""
        return self.current_record()

    def go_to(self, row: int) -> None:
        """Put the cursor on a record."""
        self.select_record(row)

    @property
    def scrolled(self) -> int:
        """How far the records are scrolled."""
        return self.horizontalScrollBar().value()

    def scroll_to(self, place: int) -> None:
        """Scroll the records."""
        self.horizontalScrollBar().setValue(place)

    def dress(self, theme: Theme, model: RowsModel, *, wide: bool = False) -> None:
        """Fields share the height as their columns would share the width. A `wide` table leaves none out: it shows
        them a band at a time."""
        self._shares = [column.share for column in model.columns]
        self._ranks = [column.rank for column in model.columns]
        self._states = {number for number, column in enumerate(model.columns) if column.is_state}
        self._is_wide = wide
        header = self.verticalHeader()
        header.setFont(font_of(self.font(), theme, Type.HINT))
        if isinstance(header, VerticalHeaderView):
            header.fold(*(_WIDE_FOLDED if wide else _FOLDED))
        self.fit()

    def show_sort(self, column: int, *, ascending: bool) -> None:
        """Say by which field the records are sorted."""
        order = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        self.verticalHeader().setSortIndicatorShown(True)
        self.verticalHeader().setSortIndicator(column, order)

    def show_band(self, number: int) -> None:
        """Of a wide table, show as many fields as there is height for: the first always, and this band of the others.

        So one scrolls one way only, along the records.
        """
        self._band = number
        self._show_band()

    @override
    def fit(self) -> None:
        self._measured.clear()
        super().fit()
        self._leave_out()

    @override
    def _height_of(self, field: int, ease: float = _EASE) -> int:
        """A badge stands in one column whatever the others take."""
        if field not in self._states:
            return super()._height_of(field, ease)
        most = self._columns if ease == 1 else 0
        height = self.verticalHeader().sectionSizeFromContents(field).height()
        model, theme = self.source_model(), self._theme()
        words = {str(model.index(row, field).data() or "") for row in range(min(model.rowCount(), _MEASURED))}
        badges = (upright_badge_size(theme, self.font(), word, most=most).height() + 4 for word in words)
        return max(height, *badges, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        fields = list(range(len(getattr(self, "_shares", ()))))
        if not fields:
            return
        if self._is_wide:
            self._show_band()
            return
        room = self.viewport().height()
        fields = self._kept(_COLUMNS, room)
        wider = self._kept(_MOST, room)
        columns = _COLUMNS
        if len(wider) > len(fields) and (self._has_room_beside() or len(fields) < _BARE):
            columns, fields = _MOST, wider
        self._take_width(columns)
        wanted, least = self._heights(columns), self._heights(columns, 1)
        heights = wanted if sum(wanted[field] for field in fields) <= room else least
        for field, height in enumerate(heights):
            self.setRowHidden(field, field not in fields)
            self.setRowHeight(field, height)
        self._share_rest(fields, room - sum(heights[field] for field in fields))

    def _kept(self, columns: int, room: int) -> list[int]:
        """The fields there is height for, where a record takes so many columns of text."""
        least = self._heights(columns, 1)
        fields = with_room(least, self._ranks, room)
        return self._most_needed(fields, least, room)

    def _has_room_beside(self) -> bool:
        """Whether enough records of the greatest width stand side by side to be compared."""
        return self.viewport().width() >= _COMPARED * self._width_of(_MOST)

    def _most_needed(self, fields: Sequence[int], least: Sequence[int], room: int) -> list[int]:
        """Where not even the needed ones fit, however short: the first and the state stay, the last of the others go.

        So nothing is cut in half, and one scrolls along the records alone.
        """
        kept = list(fields)
        others = [field for field in kept[1:] if field not in self._states]
        while others and sum(least[field] for field in kept) > room:
            kept.remove(others.pop())
        return kept

    def _show_band(self) -> None:
        self._take_width(_COLUMNS)
        heights, room = self._heights(_COLUMNS), self.viewport().height()
        bands = _bands(heights, room)
        if self.bands != bands:
            self.bands = bands
            self.bands_changed.emit()
        self._band = min(self._band, len(bands) - 1)
        shown = [0, *bands[self._band]]
        for field, height in enumerate(heights):
            self.setRowHidden(field, field not in shown)
            self.setRowHeight(field, height)
        self._share_rest(shown, room - sum(heights[field] for field in shown))

    def _heights(self, columns: int, ease: float = _EASE) -> list[int]:
        """What the fields want where a record may take so many columns of text."""
        if (columns, ease) not in self._measured:
            before, self._columns = self._columns, columns
            self._measured[columns, ease] = [self._height_of(field, ease) for field in range(len(self._shares))]
            self._columns = before
        return self._measured[columns, ease]

    def _take_width(self, columns: int) -> None:
        """Let a record take so many columns of text."""
        if columns != self._columns:
            self._columns = columns
            self.horizontalHeader().setDefaultSectionSize(self._width_of(columns))
            delegate = self.itemDelegate()
            if isinstance(delegate, UprightStateDelegate):
                delegate.allow(columns)

    def _width_of(self, columns: int) -> int:
        metrics = metrics_of(self.font())
        return max(ceil(columns * metrics.column) + 2 * metrics.gap, metrics.target)

    def _share_rest(self, fields: Sequence[int], rest: int) -> None:
        """Spare height goes to the fields that asked for most."""
        whole = sum(self._shares[field] for field in fields) or 1
        for field in fields:
            self.setRowHeight(field, self.rowHeight(field) + max(0, rest) * self._shares[field] // whole)

    def _tell_row(self, row: int) -> None:
        if row >= 0:
            self.row_changed.emit(row)


def _bands(heights: Sequence[int], room: int) -> list[list[int]]:
    """The fields after the first in bands, each of which has room below the first."""
    bands: list[list[int]] = [[]]
    for field, height in enumerate(heights[1:], 1):
        if bands[-1] and sum(heights[each] for each in (0, *bands[-1])) + height > room:
            bands.append([])
        bands[-1].append(field)
    return bands


class UprightStateDelegate(VerticalDelegate):
    """Draws the state's field as badges."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent, columns=_COLUMNS, longest=9.0)
        self._theme = theme

    def allow(self, columns: int) -> None:
        """A record may take so many columns of text."""
        self._columns = columns
        self._laid.clear()

    @override
    def end(self, metrics: Metrics) -> int:
        return ceil(metrics.gap / 2)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if index.data(TONE) is not None:
            told(option).text = ""
        if index.data(AT_END):
            told(option).textElideMode = Qt.TextElideMode.ElideLeft

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tone = index.data(TONE)
        super().paint(painter, option, index)
        if not isinstance(tone, str):
            return
        theme, words = self._theme(), str(index.data())
        box, font = told(option).rect, told(option).font
        most, size = 0, upright_badge_size(theme, font, words)
        if size.height() > box.height() - 4:
            most, size = self._columns, upright_badge_size(theme, font, words, most=self._columns)
        height = min(size.height(), box.height() - 4)
        place = QRectF(box.center().x() - size.width() / 2, box.y() + 2, size.width(), height)
        paint_upright_badge(painter, place, theme, font, Tone(tone), words, most=most)
