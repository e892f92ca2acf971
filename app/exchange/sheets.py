"""Tables that others made: xlsx and CSV as plain cells. Nothing in them is ever computed or followed."""

import csv
import lzma
import warnings
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from app.domain.errors import AppError, Code
from app.domain.old_values import Cell

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_BYTES = 8 * 2**20
MOST_INFLATED = 64 * 2**20
MOST_ROWS = 20_000
MOST_COLUMNS = 200
MOST_LETTERS = 32_767
"""What one cell of a workbook can hold."""

_Place = tuple[int, int]
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_UNREADABLE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,  # xml's ParseError is one
    TypeError,
    ValueError,
    csv.Error,
    lzma.LZMAError,
    zlib.error,
)
"""What reading a file that is not what it says can end in."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it stands in its file: rows of one width. `joined` are cells that a merge fills from the row above."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    joined: frozenset[_Place] = frozenset()


def read(file: Path) -> tuple[Sheet, ...]:
    """The tables of a file that hold anything. Raises AppError BAD_FILE, and reads nothing that is too large."""
    if file.stat().st_size > MOST_BYTES:
        raise _bad(file, "too large")
    data = file.read_bytes()
    if data.startswith(_OLD_EXCEL):
        raise _bad(file, "old .xls; save it as .xlsx")
    try:
        sheets = tuple(_workbook(file, data) if data.startswith(_ZIP) else _text(file, data))
    except _UNREADABLE as error:
        raise _bad(file, type(error).__name__) from error
    if not sheets:
        raise _bad(file, "empty")
    return sheets


def _text(file: Path, data: bytes) -> Iterator[Sheet]:
    text = _decoded(data)
    first = text.partition("\n")[0]
    rows = list(csv.reader(StringIO(text, newline=""), delimiter="\t" if first.count("\t") > first.count(",") else ","))
    values = {(y, x): cell for y, row in enumerate(rows) for x, cell in enumerate(row) if cell.strip()}
    yield from _sheet(file, file.stem, values, {})


def _decoded(data: bytes) -> str:
    """UTF-8, or what Excel in China writes; 16-bit text with its mark."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def _workbook(file: Path, data: bytes) -> Iterator[Sheet]:
    """The library is brought in here: whoever opens no workbook need not wait for it."""
    with ZipFile(BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > MOST_INFLATED:
            raise _bad(file, "too large")
    from openpyxl import load_workbook

    with warnings.catch_warnings():  # of what it leaves out: drawings, validations
        warnings.simplefilter("ignore")
        book = load_workbook(BytesIO(data), data_only=True, keep_links=False)
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            joined = _joined(sheet)
            yield from _sheet(file, f"{file.stem} {sheet.title}", _values(sheet), joined)


def _values(sheet: "Worksheet") -> dict[_Place, Cell]:
    """What is written, wherever it is: walking over all rows would make millions of cells of one far away."""
    return {
        (row - 1, column - 1): value
        for (row, column), cell in sheet._cells.items()
        if (value := _plain(cell.value)) not in (None, "")
    }


def _joined(sheet: "Worksheet") -> dict[_Place, _Place]:
    """Which cell fills each cell of a merge, for merges of a table's size."""
    found: dict[_Place, _Place] = {}
    for merged in sheet.merged_cells.ranges:
        if merged.size["rows"] * merged.size["columns"] > MOST_ROWS:
            continue
        top = (merged.min_row - 1, merged.min_col - 1)
        found |= {(row - 1, column - 1): top for row, column in merged.cells}
    return found


def _sheet(file: Path, name: str, values: Mapping[_Place, Cell], joined: Mapping[_Place, _Place]) -> Iterator[Sheet]:
    if not values:
        return
    height, width = max(y for y, _ in values) + 1, max(x for _, x in values) + 1
    if height > MOST_ROWS or width > MOST_COLUMNS:
        raise _bad(file, "too large")
    if any(isinstance(value, str) and len(value) > MOST_LETTERS for value in values.values()):
        raise _bad(file, "too large")
    filled = dict(values) | {place: values[top] for place, top in joined.items() if top in values}
    down = (place for place, top in joined.items() if place[0] > top[0])
    yield Sheet(name, tuple(_rows(filled, height, width)), frozenset(down))


def _rows(values: Mapping[_Place, Cell], height: int, width: int) -> Iterable[tuple[Cell, ...]]:
    for y in range(height):
        yield tuple(values.get((y, x)) for x in range(width))


def _plain(value: object) -> Cell:
    match value:
        case datetime():
            return value.date()
        case date():
            return value
        case time():
            return value.isoformat()
        case str() | bool() | int() | float() | None:
            return value
        case _:
            return str(value)


def columns_of(sheet: Sheet, header: int) -> Sequence[str]:
    """The headings of a row, as they stand there."""
    return ["" if cell is None else str(cell).strip() for cell in sheet.rows[header]]


def _bad(file: Path, reason: str) -> AppError:
    return AppError(Code.BAD_FILE, name=file.name, reason=reason)
