"""One month as a table model: a column a week, a row a weekday."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

_Index = QModelIndex | QPersistentModelIndex

DAYS, WEEKS = 7, 6
DATE_ROLE = Qt.ItemDataRole.UserRole


class MonthModel(QAbstractTableModel):
    """Six whole weeks, Monday to Sunday, that hold the month; days out of range cannot be chosen."""

    def __init__(self, shown: QDate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = _first_monday(shown)
        self._month = QDate(shown.year(), shown.month(), 1)
        self._least, self._most = QDate(), QDate()
        self._names: tuple[str, ...] = tuple("1234567")

    @property
    def month(self) -> QDate:
        """The first day of the month that is shown."""
        return self._month

    def show_month(self, date: QDate) -> None:
        self.beginResetModel()
        self._first = _first_monday(date)
        self._month = QDate(date.year(), date.month(), 1)
        self.endResetModel()

    def set_range(self, least: QDate, most: QDate) -> None:
        """What may be chosen; an invalid date is no bound."""
        self.beginResetModel()
        self._least, self._most = least, most
        self.endResetModel()

    def set_weekday_names(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, DAYS - 1)

    def allows(self, date: QDate) -> bool:
        late_enough = not self._least.isValid() or date >= self._least
        return date.isValid() and late_enough and (not self._most.isValid() or date <= self._most)

    def clamped(self, date: QDate) -> QDate:
        """The nearest day that may be chosen."""
        if self._least.isValid() and date < self._least:
            return self._least
        return self._most if self._most.isValid() and date > self._most else date

    def date_at(self, index: _Index) -> QDate:
        return self._first.addDays(index.column() * DAYS + index.row())

    def index_of(self, date: QDate) -> QModelIndex:
        days = self._first.daysTo(date)
        return self.index(days % DAYS, days // DAYS) if 0 <= days < DAYS * WEEKS else QModelIndex()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else DAYS

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else WEEKS

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        date = self.date_at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(date.day())
            case Qt.ItemDataRole.AccessibleTextRole:
                return date.toString(Qt.DateFormat.ISODate)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return date if role == DATE_ROLE else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = orientation == Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole
        return self._names[section] if shown and 0 <= section < DAYS else None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.allows(self.date_at(index)):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _first_monday(date: QDate) -> QDate:
    first = QDate(date.year(), date.month(), 1)
    return first.addDays(1 - first.dayOfWeek())
