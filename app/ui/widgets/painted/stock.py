"""The horizontal bodies one chooses from: they need more than Qt's own widgets give."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.models.rows import Column, RowsModel, with_room
from app.ui.theme import Theme
from app.ui.widgets.painted.badge import badge_font, badge_size
from app.ui.widgets.painted.state_delegate import StateDelegate
from app.ui.widgets.words import said

_MEASURED = 40
"""So many rows say how wide a column wants to be."""


class ComboBody(QComboBox):
    """A choice from many. The wheel scrolls the page and never changes a value unseen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrow = QPixmap()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def dress(self, arrow: QPixmap) -> None:
        """Wear this arrow, which the stylesheet cannot tint."""
        self._arrow = arrow
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = round(self._arrow.width() / self._arrow.devicePixelRatio())
        QPainter(self).drawPixmap(self.width() - size * 2, (self.height() - size) // 2, self._arrow)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return False
        return super().event(event)


class TableBody(QTableView):
    """Shares its width among the columns; where there is too little, the less needed ones are left out."""

    row_changed = Signal(int)
    row_opened = Signal(int)
    cell_pressed = Signal(int, int)
    head_pressed = Signal(int)
    bands_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bands: Sequence[Sequence[int]] = ()
        self._rows = RowsModel((), self)
        self._theme: Callable[[], Theme] = Theme
        self._shares: Sequence[int] = ()
        self._ranks: Sequence[int] = ()
        self._wants: Sequence[int] = ()
        self._least = 1
        self._is_wide = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().sectionClicked.connect(self.head_pressed)
        self.activated.connect(lambda index: self.row_opened.emit(index.row()))
        self.clicked.connect(lambda index: self.cell_pressed.emit(index.row(), index.column()))

    def take(self, model: RowsModel, theme: Callable[[], Theme]) -> None:
        """Show this model."""
        self.setModel(model)
        self.setItemDelegate(StateDelegate(theme, self))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.selectionModel().currentRowChanged.connect(self._tell_row)
        self._theme, self._rows = theme, model
        model.dataChanged.connect(self._measure)

    def let_go(self) -> None:
        """Hold on to the model no longer."""
        self.model().dataChanged.disconnect(self._measure)
        self.setModel(None)

    @property
    def current_row(self) -> int:
        """The row the cursor is on, or -1."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Put the cursor on a row."""
        self.setCurrentIndex(self.model().index(row, 0))

    @property
    def scrolled(self) -> int:
        """How far the rows are scrolled."""
        return self.verticalScrollBar().value()

    def scroll_to(self, place: int) -> None:
        """Scroll the rows."""
        self.verticalScrollBar().setValue(place)

    def dress(self, theme: Theme, model: RowsModel, *, wide: bool = False) -> None:
        """Columns as wide as their words, up to their shares; where there is no room, the highest ranks are left out.

        A `wide` table keeps all columns and scrolls.
        """
        self.verticalHeader().setDefaultSectionSize(theme.target)
        self._shares = [column.share for column in model.columns]
        self._ranks = [column.rank for column in model.columns]
        self._least = theme.size(16)
        self._is_wide = wide
        self._wants = self._wanted()
        self._fit()

    def show_sort(self, column: int, *, ascending: bool) -> None:
        """Say by which column the rows are sorted."""
        order = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(column, order)

    def show_band(self, number: int) -> None:
        """All columns are one band."""

    def _tell_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_changed.emit(index.row())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._is_wide:
            for column, share in enumerate(self._shares):
                self.setColumnWidth(column, self._least * share)
            return
        room = self.viewport().width()
        shown = with_room(self._wants, self._ranks, room)
        widths = self._shared(shown, room)
        for column in range(len(self._shares)):
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, widths.get(column, 0))

    def _shared(self, shown: Sequence[int], room: int) -> Mapping[int, int]:
        """What is left over goes to all; what is lacking is taken from what can be cut short, which a badge cannot."""
        rest = room - sum(self._wants[column] for column in shown)
        soft = [column for column in shown if rest > 0 or not self._rows.columns[column].is_state]
        parts = {column: self._shares[column] if rest > 0 else self._wants[column] for column in soft}
        whole = sum(parts.values()) or 1
        return {column: self._wants[column] + rest * parts.get(column, 0) // whole for column in shown}

    def _measure(self, first: QModelIndex) -> None:
        """The first rows say how wide the columns are; those that come later do not move them."""
        if first.row() == 0:
            self._wants = self._wanted()
            self._fit()

    def _wanted(self) -> list[int]:
        """How wide each column wants to be: as its heading and its words, these up to its share."""
        theme, rows = self._theme(), self._rows.first(_MEASURED)
        around = 2 * theme.space(3) + theme.size(4)
        head = badge_font(theme, self.font())
        wanted = []
        for number, column in enumerate(self._rows.columns):
            words = {row.cells[number] for row in rows}
            longest = max((self._width_of(column, each, theme) for each in words), default=0)
            arrow = theme.size(16) if column.sort else 0
            heading = QFontMetrics(head).horizontalAdvance(said(column.words)) + arrow
            wanted.append(max(min(longest, self._least * column.share), heading) + around)
        return wanted

    def _width_of(self, column: Column, words: str, theme: Theme) -> int:
        if column.is_state:
            return badge_size(theme, self.font(), words).width() - theme.space(3)  # it has its own ends
        return QFontMetrics(self.font()).horizontalAdvance(words)
