"""In which order a table lists: what a click on a heading does, for the keyboard too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.ui.models.rows import Column
from app.ui.widgets.look import Look
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.words import Option, Words, fill, said


@dataclass(frozen=True, slots=True)
class SortedBy:
    """A column where the rows are kept, and the way."""

    column: str = "id"
    ascending: bool = False


class SortButton(MenuButton):
    """Says by what is sorted, and offers every column that can be sorted by, both ways; `sorted` when one is chosen."""

    sorted = Signal()

    def __init__(self, look: Look) -> None:
        self._columns: Sequence[Column] = ()
        self.by = SortedBy()
        super().__init__(look, self._shown, ())
        self.chosen.connect(self._choose)

    def offer_columns(self, columns: Sequence[Column], first: str) -> None:
        """Offer the columns of a table, which is listed by the first one to begin with, the newest on top."""
        self._columns = columns
        self.by = SortedBy(first)
        ways = [SortedBy(column.sort, way) for column in columns if column.sort for way in (False, True)]
        self.offer([Option(_code(way), self._way(way)) for way in ways])
        self.say()

    def choose(self, number: int) -> None:
        """A heading was clicked: by this column, and the other way if it is that one already."""
        wanted = self._columns[number].sort
        self._turn_to(SortedBy(wanted, wanted == self.by.column and not self.by.ascending))

    @property
    def number(self) -> int:
        """Where the column that is sorted by stands."""
        return next((at for at, column in enumerate(self._columns) if column.sort == self.by.column), -1)

    def _choose(self, code: str) -> None:
        column, _, way = code.partition(":")
        self._turn_to(SortedBy(column, way == "up"))

    def _turn_to(self, by: SortedBy) -> None:
        self.by = by
        self.say()
        self.sorted.emit()

    def _shown(self) -> str:
        return said(self._way(self.by))

    def _way(self, by: SortedBy) -> Words:
        heading = next((column.words for column in self._columns if column.sort == by.column), "")
        if by.ascending:
            return lambda: fill(self.tr("By %1, ascending"), said(heading))
        return lambda: fill(self.tr("By %1, descending"), said(heading))


def _code(by: SortedBy) -> str:
    return f"{by.column}:{'up' if by.ascending else 'down'}"
