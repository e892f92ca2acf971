"""Taking over a table that others made: which row holds the headings, which column is what, which rows do not fit."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.domain import old_values
from app.domain.errors import AppError, Code
from app.domain.old_letters import Conversion, OldLetters, together
from app.domain.old_values import Cell
from app.domain.vocabulary import Vocabulary
from app.exchange.sheets import Sheet

_FIRST_ROWS = 15
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Layout:
    """`header` is the row of the headings, `columns` the column of each field; `year` and `owner` are for rows that
    say neither year nor point."""

    header: int
    columns: Mapping[str, int] = field(default_factory=dict)
    year: int | None = None
    owner: str = ""

    def require(self, fields: Iterable[str]) -> None:
        """Raises AppError MISSING for the first field without a column."""
        for name in fields:
            if name not in self.columns:
                raise AppError(Code.MISSING, name)


@dataclass(frozen=True, slots=True)
class Misfit:
    """A row that is not taken over, as it is numbered in its file, with why not and what it says."""

    row: int
    trouble: AppError
    words: str


def propose(sheet: Sheet, headings: Vocabulary) -> Layout:
    """The row among the first that knows most headings, the lower of two such; its columns by their words."""
    known = _known(headings)
    found = [_columns(row, known) for row in sheet.rows[:_FIRST_ROWS]]
    best = max(range(len(found)), key=lambda place: (len(found[place]), place), default=0)
    if len(found[best]) < _ENOUGH:
        return Layout(0)
    titles = [str(cell) for row in sheet.rows[:best] for cell in row if isinstance(cell, str)]
    year = old_values.year_in(titles) or old_values.year_in([sheet.name])
    return Layout(best, found[best], year)


def rows(sheet: Sheet, layout: Layout) -> Iterator[tuple[int, Mapping[str, Cell]]]:
    """The rows under the headings that hold anything, with their number in the file."""
    for place, row in enumerate(sheet.rows[layout.header + 1 :], start=layout.header + 1):
        cells = {name: row[column] for name, column in layout.columns.items() if column < len(row)}
        own = (cell for column, cell in enumerate(row) if (place, column) not in sheet.joined)
        if any(cell not in (None, "") for cell in own):
            yield place, cells


def misfit(sheet: Sheet, place: int, trouble: AppError) -> Misfit:
    """The row with its words in short."""
    words = " ".join(str(cell).strip() for cell in sheet.rows[place] if cell is not None)
    return Misfit(place + 1, trouble, " ".join(words.split())[:200])


def in_new_letters(sheet: Sheet, letters: OldLetters) -> tuple[Sheet, Conversion]:
    """The table with its letters of old fonts converted where that is certain; which were, and which were not."""
    found = [[letters.convert(cell) if isinstance(cell, str) else None for cell in row] for row in sheet.rows]
    rows = tuple(
        tuple(cell if said is None else said.text for cell, said in zip(*both, strict=True))
        for both in zip(sheet.rows, found, strict=True)
    )
    return replace(sheet, rows=rows), together(said for row in found for said in row if said)


def _known(headings: Vocabulary) -> Mapping[str, str]:
    """Fields by their headings; what is named first keeps a word that several claim."""
    known: dict[str, str] = {}
    for item in headings:
        also = item.extra.get("also")
        for words in (item.zh, *(also if isinstance(also, list) else ())):
            known.setdefault(old_values.bare(str(words)), item.code)
    return known


def _columns(row: tuple[Cell, ...], known: Mapping[str, str]) -> Mapping[str, int]:
    """The first column of each field."""
    columns: dict[str, int] = {}
    for column, cell in enumerate(row):
        name = known.get(old_values.bare(cell)) if isinstance(cell, str) else None
        if name:
            columns.setdefault(name, column)
    return columns
