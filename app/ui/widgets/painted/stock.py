"""The horizontal bodies one chooses from: they need more than Qt's own widgets give."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.models.rows import RowsModel
from app.ui.theme import Theme
from app.ui.widgets.painted.state_delegate import StateDelegate


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
        self._shares: Sequence[int] = ()
        self._ranks: Sequence[int] = ()
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

    def let_go(self) -> None:
        """Hold on to the model no longer."""
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
        """Columns of their shares; while one share would be too narrow, the highest rank is left out.

        A `wide` table keeps all columns and scrolls.
        """
        self.verticalHeader().setDefaultSectionSize(theme.target)
        self._shares = [column.share for column in model.columns]
        self._ranks = [column.rank for column in model.columns]
        self._least = theme.size(16)
        self._is_wide = wide
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
        shown = self._fitting(room)
        whole = sum(self._shares[column] for column in shown) or 1
        for column, share in enumerate(self._shares):
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, room * share // whole)

    def _fitting(self, room: int) -> Sequence[int]:
        columns = list(range(len(self._shares)))
        for rank in sorted(set(self._ranks) - {0}, reverse=True):
            if sum(self._shares[column] for column in columns) * self._least <= room:
                break
            columns = [column for column in columns if self._ranks[column] != rank]
        return columns
