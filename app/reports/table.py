"""A table as every form of report takes it: terminal, JSON, workbook and paper only differ in how they write it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

Cell: TypeAlias = "str | int | Decimal | date | None"


class Kind(StrEnum):
    """What a column holds. A PERCENT is 90.9 of a hundred; a CHANGE is one with its sign."""

    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    CHANGE = "change"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; columns side by side with the same `group` stand under it. `width` is in half-width characters."""

    code: str
    heading: str
    kind: Kind = Kind.TEXT
    width: int = 10
    group: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row; `strong` ones are totals. `name` tells programs which one it is. A workbook shows its picture after it."""

    cells: tuple[Cell, ...]
    strong: bool = False
    name: str = ""
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table with what stands above and below it. Rows may be made while they are read, and then only once."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    above: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
