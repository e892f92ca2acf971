"""Tables as JSON for programs: columns by code, rows as objects, numbers as numbers and dates as ISO dates."""

from datetime import date
from decimal import Decimal

from app.domain.changes import JSON
from app.reports.table import Cell, Row, Table


def as_json(table: Table) -> dict[str, JSON]:
    """The table; percentages are numbers of a hundred with one decimal."""
    return {
        "name": table.name,
        "title": table.title,
        "columns": [
            {"code": _code(table, place), "heading": column.heading, "kind": column.kind.value, "group": column.group}
            for place, column in enumerate(table.columns)
        ],
        "rows": [_row(table, row) for row in table.rows],
        "above": list(table.above),
        "notes": list(table.notes),
    }


def _row(table: Table, row: Row) -> dict[str, JSON]:
    cells = {_code(table, place): _cell(cell) for place, cell in enumerate(row.cells)}
    return {"row": row.name, "total": row.strong, "cells": cells} if row.name else {"total": row.strong, "cells": cells}


def _code(table: Table, place: int) -> str:
    """The column's code; a comparison belongs to the measure before it."""
    code = table.columns[place].code
    return f"{_measure_before(table, place)}_{code}" if code.startswith("change_on_") else code


def _measure_before(table: Table, place: int) -> str:
    before = [column.code for column in table.columns[:place] if not column.code.startswith("change_on_")]
    return before[-1]


def _cell(cell: Cell) -> JSON:
    match cell:
        case Decimal():
            return float(cell)
        case date():
            return cell.isoformat()
        case _:
            return cell
