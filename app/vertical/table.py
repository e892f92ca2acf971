"""A table of records as columns: fields run downwards, their names stand at the left."""

from math import ceil

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTransposeProxyModel,
    Signal,
)
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from app.vertical.delegate import VerticalDelegate
from app.vertical.elide import fits, longest_word
from app.vertical.header import VerticalHeaderView
from app.vertical.leads import led
from app.vertical.metrics import metrics_of
from app.vertical.text import VerticalText
from app.vertical.wheel import roll_sideways

_LONGEST_FIELD = 9.0
_MEASURED_RECORDS = 40
_Action = QAbstractItemView.CursorAction


class VerticalTableView(QTableView):
    """A QTableView that shows a model's rows as columns, through Qt's transposing proxy.

    `setModel` takes the model as any table does; records are then spoken of by their row in that model.
    """

    record_activated = Signal(int)
    record_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proxy = QTransposeProxyModel(self)
        self._columns = 1
        self._sorts = False
        self._fitted = False
        self.setVerticalHeader(VerticalHeaderView(Qt.Orientation.Vertical, self))
        self.setHorizontalHeader(VerticalHeaderView(Qt.Orientation.Horizontal, self))
        self.horizontalHeader().hide()
        self.setItemDelegate(VerticalDelegate(self, columns=1, longest=_LONGEST_FIELD))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        super().setModel(self._proxy)
        self._proxy.columnsInserted.connect(self._fit_once)
        self._proxy.modelReset.connect(self.fit)
        self.activated.connect(self._tell_activated)
        self.selectionModel().currentColumnChanged.connect(self._tell_changed)
        self.verticalHeader().sortIndicatorChanged.connect(self._sort)

    # the model and its records

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        if model is not None:
            self._fitted = False
            self._proxy.setSourceModel(model)
            self.fit()

    def source_model(self) -> QAbstractItemModel:
        """The model that `setModel` took."""
        return self._proxy.sourceModel()

    def source_index(self, index: QModelIndex) -> QModelIndex:
        """What this index of the view is in the model that `setModel` took."""
        return self._proxy.mapToSource(index)

    def current_record(self) -> int:
        """The row of the current record, or -1."""
        return self.currentIndex().column()

    def selected_records(self) -> list[int]:
        return sorted(index.column() for index in self.selectionModel().selectedColumns())

    def select_record(self, row: int) -> None:
        """Make the record of this row current and bring it into view."""
        field = max(0, self.currentIndex().row())
        index = self._proxy.index(field, row)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Columns)
        self.scrollTo(index)

    def _tell_activated(self, index: QModelIndex) -> None:
        self.record_activated.emit(index.column())

    def _tell_changed(self, current: QModelIndex) -> None:
        self.record_changed.emit(current.column())

    # sorting

    @override
    def setSortingEnabled(self, enable: bool) -> None:
        """A click on a field's name sorts the records by it, a second one the other way."""
        self._sorts = enable
        header = self.verticalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(enable)
        header.setSortIndicatorShown(enable)

    @override
    def sortByColumn(self, column: int, order: Qt.SortOrder) -> None:
        self.verticalHeader().setSortIndicator(column, order)

    def _sort(self, field: int, order: Qt.SortOrder) -> None:
        if self._sorts and field >= 0:
            self.source_model().sort(field, order)

    # size

    def set_columns(self, columns: int) -> None:
        """How many columns of text a record may take."""
        self._columns = columns
        self.setItemDelegate(VerticalDelegate(self, columns=columns, longest=_LONGEST_FIELD))
        self.fit()

    def fit(self) -> None:
        """Give each field the height that its name and the first records' values want."""
        metrics = metrics_of(self.font())
        width = ceil(self._columns * metrics.column) + 2 * metrics.gap
        self.horizontalHeader().setDefaultSectionSize(max(width, metrics.target))
        for field in range(self._proxy.rowCount()):
            self.setRowHeight(field, self._height_of(field))
        self._fitted = self._proxy.columnCount() > 0

    def _fit_once(self) -> None:
        """Records that come into an empty table say how tall the fields are; later ones do not move them."""
        if not self._fitted:
            self.fit()

    def _height_of(self, field: int, ease: float = 1.15) -> int:
        """How long a field is for its words; without `ease` no longer than they need."""
        metrics, font = metrics_of(self.font()), self.font()
        records = min(self._proxy.columnCount(), _MEASURED_RECORDS)
        texts = {str(self._proxy.index(field, record).data() or "") for record in range(records)}
        longest = max((VerticalText(led(text), font).height for text in texts), default=0.0)
        whole = max((longest_word(text, font) for text in texts), default=0.0)
        wanted, most = max(longest / self._columns * ease, whole), _LONGEST_FIELD * metrics.em
        while wanted < most and not all(fits(text, font, wanted, self._columns) for text in texts):
            wanted += metrics.em / 4  # words and their suffixes stay whole, and columns end early
        ends = 2 * (metrics.head if ease > 1 else self._end())
        return max(ceil(min(wanted, most)) + ends, self.verticalHeader().sectionSizeFromContents(field).height())

    def _end(self) -> int:
        delegate, metrics = self.itemDelegate(), metrics_of(self.font())
        return delegate.end(metrics) if isinstance(delegate, VerticalDelegate) else metrics.gap

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_proxy"):
            self.fit()

    # keys and wheel

    @override
    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex()
        match cursorAction:
            case _Action.MoveHome:
                return self._proxy.index(0, max(0, current.column()))
            case _Action.MoveEnd:
                return self._proxy.index(self._proxy.rowCount() - 1, max(0, current.column()))
            case _Action.MovePageDown | _Action.MovePageUp:
                return self._page(1 if cursorAction == _Action.MovePageDown else -1)
            case _:
                return super().moveCursor(cursorAction, modifiers)

    def _page(self, direction: int) -> QModelIndex:
        seen = max(1, self.viewport().width() // self.horizontalHeader().defaultSectionSize() - 1)
        record = self.currentIndex().column() + direction * seen
        last = self._proxy.columnCount() - 1
        return self._proxy.index(max(0, self.currentIndex().row()), max(0, min(record, last)))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        roll_sideways(self.horizontalScrollBar(), event)
