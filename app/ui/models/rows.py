"""A table of any length, of which only the pages that are looked at are held."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from typing_extensions import override

from app.ui.models.items import NOWHERE, Index
from app.ui.theme import Tone
from app.ui.widgets.words import Words, said

PAGE = 100
_KEPT_PAGES = 30
TONE = Qt.ItemDataRole.UserRole + 1
AT_END = Qt.ItemDataRole.UserRole + 2
_WAITING = "…"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the width, and whether it holds numbers or a state.

    Where there is little room, the columns of the highest rank are left out first, those of rank 0 never; of words that
    differ `at_end` the end is shown. Rows can be sorted by a column that says what it is called where they are kept.
    """

    words: Words
    share: int = 1
    is_number: bool = False
    is_state: bool = False
    rank: int = 0
    sort: str = ""
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One record as the table shows it. `tone` belongs to the state column."""

    key: str
    cells: tuple[str, ...]
    tone: Tone | None = None


def with_room(sizes: Sequence[int], ranks: Sequence[int], room: int) -> list[int]:
    """The columns of these sizes there is room for: of rank 0 always, then each that fits, by rank."""
    kept: list[int] = []
    left = room
    for column in sorted(range(len(sizes)), key=lambda each: ranks[each]):
        if ranks[column] == 0 or sizes[column] <= left:
            kept.append(column)
            left -= sizes[column]
    return sorted(kept)


class RowsModel(QAbstractTableModel):
    """Asks for a page when it is looked at (`wanted`: question, first row, number of rows) and takes it when it came.

    `ask` begins another question; answers to an older one are dropped.
    """

    wanted = Signal(object, int, int)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._count = 0
        self._question = object()
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._asked: set[int] = set()

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    @property
    def held(self) -> int:
        """How many pages are held."""
        return len(self._pages)

    def first(self, count: int) -> Sequence[Row]:
        """The first rows, as far as they are held; asks for nothing."""
        return self._pages.get(0, ())[:count]

    def ask(self, count: int) -> object:
        """Show a new answer of so many rows; returns the question, for `take`."""
        self.beginResetModel()
        self._count = count
        self._question = object()
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()
        return self._question

    def forget(self) -> None:
        """Fetch anew what is shown: its words are those of another language. Cursor and scroll stay."""
        self._pages.clear()
        self._asked.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self._columns) - 1))

    def take(self, question: object, first: int, rows: Sequence[Row]) -> None:
        """Hold a page that was wanted."""
        if question is not self._question:
            return
        self._pages[first // PAGE] = rows
        self._asked.discard(first // PAGE)
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min(first + len(rows), self._count) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def row(self, number: int) -> Row | None:
        """The row, if it is held; otherwise it is asked for."""
        if not 0 <= number < self._count:
            return None
        page, place = divmod(number, PAGE)
        held = self._pages.get(page)
        if held is None:
            self._want(page)
            return None
        self._pages.move_to_end(page)
        return held[place] if place < len(held) else None

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                row = self.row(index.row())
                return row.cells[index.column()] if row else _WAITING
            case Qt.ItemDataRole.TextAlignmentRole if column.is_number:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _ if role == AT_END:
                return column.at_end
            case _ if role == TONE and column.is_state:
                row = self.row(index.row())
                return row.tone if row else None
        return None

    @override
    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return said(self._columns[section].words)
        return None

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(self._question, page * PAGE, PAGE)
