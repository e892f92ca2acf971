"""Any table of the reports on paper: landscape, its headings on every page, its totals strong, its notes beneath."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from app.reports.paper.form import Form, Issuer, day
from app.reports.table import Cell, Column, Kind, Row, Table
from app.reports.text import display_width, shown

_LEFT = (Kind.TEXT, Kind.DATE)
_LEAST = 5
"""Two characters of a heading."""
_LONGEST_RUN = 18
_SLACK = 1
"""Digits are a little wider than half a character."""
_RUN = re.compile(r"[!-~]+")


@dataclass(frozen=True, slots=True)
class Head:
    """A column: under its group ("" for none), as wide as its share, numbers to the right."""

    heading: str
    group: str
    share: int
    numbers: bool


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A row in words."""

    cells: tuple[str, ...]
    strong: bool


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """One table in words."""

    title: str
    above: tuple[str, ...]
    heads: tuple[Head, ...]
    rows: tuple[PrintedRow, ...]
    notes: tuple[str, ...]
    footer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TablesPaper(Form):
    """A report's tables, each from a page of its own."""

    template: ClassVar[str] = "tables"
    tables: tuple[PrintedTable, ...]


def tables_paper(tables: Sequence[Table], issuer: Issuer) -> TablesPaper:
    """The tables as they are handed in and signed; rows are read once."""
    return TablesPaper(issuer, tuple(_printed(table) for table in tables))


def _printed(table: Table) -> PrintedTable:
    rows = tuple(_row(row, table.columns) for row in table.rows)
    return PrintedTable(table.title, table.above, _heads(table.columns, rows), rows, table.notes, table.footer)


def _heads(columns: Sequence[Column], rows: Sequence[PrintedRow]) -> tuple[Head, ...]:
    """Columns no wider than what stands in them: paper is narrower than a screen."""
    return tuple(
        Head(each.heading, each.group, _share(each, [row.cells[place] for row in rows]), each.kind not in _LEFT)
        for place, each in enumerate(columns)
    )


def _share(column: Column, cells: Sequence[str]) -> int:
    """In half-width characters. Numbers, dates and telephones are never broken, words at the width meant for them."""
    widest = max(map(display_width, cells), default=0) + _SLACK
    if column.kind is Kind.TEXT:
        runs = (len(run) + _SLACK for cell in cells for run in _RUN.findall(cell))
        widest = max(min(widest, column.width), min(max(runs, default=0), _LONGEST_RUN))
    return max(widest, _LEAST)


def _row(row: Row, columns: Sequence[Column]) -> PrintedRow:
    cells = tuple(_cell(cell, column.kind) for cell, column in zip(row.cells, columns, strict=True))
    return PrintedRow(cells, row.strong)


def _cell(cell: Cell, kind: Kind) -> str:
    """As people read it on paper; text as it was typed, since Mongolian spaces are letters too."""
    match cell:
        case int():
            return f"{cell:,}"
        case date():
            return day(cell)
        case str():
            return cell
        case _:
            return shown(cell, kind)
