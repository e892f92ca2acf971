"""Tables for a terminal: columns aligned by the width that Chinese takes, wide tables in blocks beneath each other."""

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from app.reports.table import Cell, Column, Kind, Row, Table

WIDTH = 100
LONGEST = 40
_GAP = "  "
_NONE = "—"


def written(tables: Sequence[Table], width: int = WIDTH) -> str:
    """All tables, one after the other; notes that several share are said once, at the end."""
    notes = dict.fromkeys(note for table in tables for note in table.notes)
    blocks = ["\n".join(_lines(table, width)) for table in tables]
    return "\n\n".join([*blocks, "\n".join(notes)] if notes else blocks)


def display_width(text: str) -> int:
    """How many half-width cells a terminal gives the text."""
    return sum(_cell_width(sign) for sign in text)


def cut(text: str, longest: int = LONGEST) -> str:
    """The text, or its beginning and … where it is too long for a column."""
    if display_width(text) <= longest:
        return text
    kept, width = [], 1
    for sign in text:
        width += _cell_width(sign)
        if width > longest:
            break
        kept.append(sign)
    return "".join(kept) + "…"


def shown(cell: Cell, kind: Kind) -> str:
    """A cell as people read it."""
    match cell, kind:
        case None, Kind.TEXT | Kind.DATE:
            return ""
        case None, _:
            return _NONE
        case Decimal() as share, Kind.CHANGE:
            return f"{share:+}%" if share else f"{abs(share)}%"
        case Decimal() as share, _:
            return f"{share}%"
        case int(number), Kind.MONEY:
            return f"{number:,}"
        case date() as day, _:
            return day.isoformat()
        case _:
            return " ".join(str(cell).split())


def _lines(table: Table, width: int) -> Iterator[str]:
    yield table.title
    yield from table.above
    rows = list(table.rows)
    cells = [
        [cut(shown(cell, column.kind)) for cell, column in zip(row.cells, table.columns, strict=True)] for row in rows
    ]
    widths = [
        max(display_width(text) for text in (column.heading, *(line[place] for line in cells)))
        for place, column in enumerate(table.columns)
    ]
    for places in _blocks(table.columns, widths, width):
        yield ""
        yield from _block(table, rows, cells, widths, places)


def _blocks(columns: Sequence[Column], widths: Sequence[int], width: int) -> Iterator[list[int]]:
    """The columns that fit beside the names; the names begin every block."""
    named = _names(columns)
    start = sum(widths[place] + len(_GAP) for place in named)
    block, used = list(named), start
    for place in range(len(named), len(columns)):
        if len(block) > len(named) and used + widths[place] > width:
            yield block
            block, used = list(named), start
        block.append(place)
        used += widths[place] + len(_GAP)
    yield block


def _names(columns: Sequence[Column]) -> range:
    """The texts a table begins with; a register that holds little else has its first column alone."""
    texts = next((place for place, column in enumerate(columns) if column.kind is not Kind.TEXT), 1)
    return range(max(1, texts if texts < len(columns) else 1))


def _block(
    table: Table, rows: Sequence[Row], cells: Sequence[Sequence[str]], widths: Sequence[int], places: Sequence[int]
) -> Iterator[str]:
    columns = [table.columns[place] for place in places]
    sizes = [widths[place] for place in places]
    yield _line([column.heading for column in columns], columns, sizes)
    rule = _GAP.join("─" * size for size in sizes)
    yield rule
    for row, line in zip(rows, cells, strict=True):
        if row.strong:
            yield rule
        yield _line([line[place] for place in places], columns, sizes)


def _line(texts: Sequence[str], columns: Sequence[Column], sizes: Sequence[int]) -> str:
    padded = (_padded(text, column.kind, size) for text, column, size in zip(texts, columns, sizes, strict=True))
    return _GAP.join(padded).rstrip()


def _padded(text: str, kind: Kind, size: int) -> str:
    space = " " * (size - display_width(text))
    return text + space if kind in (Kind.TEXT, Kind.DATE) else space + text


def _cell_width(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1
