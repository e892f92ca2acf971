"""A month to choose a day from: weeks are columns, days go downwards."""

from math import ceil
from typing import Any

from PySide6.QtCore import QDate, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.vertical.header import VerticalHeaderView
from app.vertical.label import VerticalLabel
from app.vertical.metrics import metrics_of
from app.vertical.month import DAYS, WEEKS, MonthModel

_DAY_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: DAYS, Qt.Key.Key_Left: -DAYS}
_MONTH_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_Index = QModelIndex | QPersistentModelIndex


class VerticalCalendar(QWidget):
    """QCalendarWidget's API, as far as choosing a day needs it."""

    selectionChanged = Signal()  # noqa: N815
    activated = Signal(QDate)
    clicked = Signal(QDate)
    currentPageChanged = Signal(int, int)  # noqa: N815

    def __init__(self, selected: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected = selected
        self._model = MonthModel(selected, self)
        self._days = _Days(self)
        self._days.setModel(self._model)
        self._title = VerticalLabel()
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._earlier, self._later = QPushButton("◂"), QPushButton("▸")
        self._arrange()
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later.clicked.connect(lambda: self._turn(1))
        self._days.day_clicked.connect(self._choose)
        self.setFocusProxy(self._days)
        self._retranslate()
        self._show_selected()

    def _arrange(self) -> None:
        row, turn = QHBoxLayout(self), QVBoxLayout()
        row.addLayout(turn)
        turn.addWidget(self._title, 1)
        for button in (self._earlier, self._later):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            turn.addWidget(button)
        gap = metrics_of(self.font()).gap
        row.setContentsMargins(gap, gap, gap, gap)
        row.addWidget(self._days, 1)

    # what QCalendarWidget offers

    def selectedDate(self) -> QDate:  # noqa: N802
        return self._selected

    def setSelectedDate(self, date: QDate) -> None:  # noqa: N802
        date = self._model.clamped(date)
        if not date.isValid() or date == self._selected:
            return
        self._selected = date
        self._show_selected()
        self.selectionChanged.emit()

    def setDateRange(self, least: QDate, most: QDate) -> None:  # noqa: N802
        self._model.set_range(least, most)
        self.setSelectedDate(self._selected)
        self._show_selected()

    def yearShown(self) -> int:  # noqa: N802
        return self._model.month.year()

    def monthShown(self) -> int:  # noqa: N802
        return self._model.month.month()

    def setCurrentPage(self, year: int, month: int) -> None:  # noqa: N802
        self._model.show_month(QDate(year, month, 1))
        self._title.setText(f"{year} / {month}")
        self._title.setAccessibleName(self._title.text())
        self._days.setCurrentIndex(self._model.index_of(self._selected))
        self.currentPageChanged.emit(year, month)

    # choosing

    def _turn(self, months: int) -> None:
        month = self._model.month.addMonths(months)
        self.setCurrentPage(month.year(), month.month())

    def _show_selected(self) -> None:
        self.setCurrentPage(self._selected.year(), self._selected.month())

    def _choose(self, date: QDate) -> None:
        self.setSelectedDate(date)
        self.clicked.emit(date)
        self.activated.emit(date)

    def take_key(self, event: QKeyEvent) -> bool:
        """Down and up are days, right and left weeks, the page keys months; Home and End the month's ends."""
        key = Qt.Key(event.key())
        if key in _CHOOSING:
            self.activated.emit(self._selected)
            return True
        date = self._after(key)
        if date is None:
            return False
        self.setSelectedDate(date)
        return True

    def _after(self, key: Qt.Key) -> QDate | None:
        if key in _DAY_STEPS:
            return self._selected.addDays(_DAY_STEPS[key])
        if key in _MONTH_STEPS:
            return self._selected.addMonths(_MONTH_STEPS[key])
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self._selected.daysInMonth()}
        return QDate(self._selected.year(), self._selected.month(), ends[key]) if key in ends else None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        early = (self.tr("Mon"), self.tr("Tue"), self.tr("Wed"), self.tr("Thu"))
        late = (self.tr("Fri"), self.tr("Sat"), self.tr("Sun"))
        self._model.set_weekday_names(early + late)
        self._earlier.setAccessibleName(self.tr("Earlier month"))
        self._later.setAccessibleName(self.tr("Later month"))
        self._days.fit()


class _Days(QTableView):
    """The grid of days; the keys are the calendar's, because days follow one another downwards."""

    day_clicked = Signal(QDate)

    def __init__(self, calendar: VerticalCalendar) -> None:
        super().__init__(calendar)
        self._calendar = calendar
        self.setVerticalHeader(VerticalHeaderView(Qt.Orientation.Vertical, self))
        self.setItemDelegate(_DayDelegate(self))
        self.horizontalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._tell_clicked)

    def fit(self) -> None:
        """Large enough for the weekdays' names and for a finger."""
        metrics = metrics_of(self.font())
        names = [self.verticalHeader().sectionSizeFromContents(day) for day in range(DAYS)]
        tall = max([size.height() for size in names] + [metrics.target])
        wide = max([size.width() for size in names] + [0])
        self.setMinimumSize(ceil(WEEKS * metrics.target) + wide + 4, DAYS * tall + 4)

    def _tell_clicked(self, index: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, MonthModel) and model.allows(model.date_at(index)):
            self.day_clicked.emit(model.date_at(index))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._calendar.take_key(event):
            super().keyPressEvent(event)


class _DayDelegate(QStyledItemDelegate):
    """Numbers of days stand upright in their cells; those of other months are faint."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        filled: Any = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        style = filled.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, filled, painter, filled.widget)
        painter.save()
        painter.setPen(filled.palette.color(_group(filled), self._role(filled, index)))
        painter.drawText(filled.rect, Qt.AlignmentFlag.AlignCenter, filled.text)
        painter.restore()

    def _role(self, option: Any, index: _Index) -> QPalette.ColorRole:
        model = index.model()
        if isinstance(model, MonthModel) and model.date_at(index).month() != model.month.month():
            return QPalette.ColorRole.PlaceholderText
        chosen = option.state & QStyle.StateFlag.State_Selected
        return QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text


def _group(option: Any) -> QPalette.ColorGroup:
    enabled = option.state & QStyle.StateFlag.State_Enabled
    return QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
