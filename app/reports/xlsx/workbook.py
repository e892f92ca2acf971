"""Tables as the sheets of a workbook: real dates and numbers, ready to print, and no typed text ever a formula."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from types import MappingProxyType
from typing import Any, BinaryIO

from app.reports.table import Cell, Kind, Row, Table
from app.reports.text import display_width
from app.reports.xlsx.looks import Look, Looks

A4 = 9
_MARGIN = 0.4  # inches: old ink-jets leave 8 mm blank
_OPTIONS = MappingProxyType(
    {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
)
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""Beginnings that make a program take a text for a formula; the full-width ones too, once somebody types them anew."""
_CELL_LIMIT = 32_767
_FORBIDDEN_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", ""))
_NAME_LIMIT = 31
_TITLE_HEIGHT, _NOTE_HEIGHT = 30, 13  # points; merged cells do not grow by themselves
_PICTURE_HEIGHT = 118  # points
_LINE_HEIGHT, _MOST_HEIGHT = 14, 409  # points; only Excel lets rows grow by themselves, and 409 is the most it knows
_PICTURE = MappingProxyType({"x_scale": 0.75, "y_scale": 0.75, "x_offset": 2, "y_offset": 2, "object_position": 2})
_LOOK_OF: Mapping[Kind, Look] = MappingProxyType(
    {
        Kind.TEXT: Look.TEXT,
        Kind.COUNT: Look.COUNT,
        Kind.MONEY: Look.COUNT,
        Kind.PERCENT: Look.PERCENT,
        Kind.CHANGE: Look.CHANGE,
        Kind.DATE: Look.DATE,
    }
)


def write(tables: Sequence[Table], target: BinaryIO, *, made: date, page: str = "&P / &N") -> None:
    """All tables as one workbook, a sheet each; `made` is the day it says it was made, `page` its page footer."""
    import xlsxwriter  # here, because it takes a fifth of a second that no window should wait for

    workbook = xlsxwriter.Workbook(target, dict(_OPTIONS))
    workbook.set_properties({"title": tables[0].title, "created": datetime(made.year, made.month, made.day)})  # noqa: DTZ001
    looks = Looks(workbook)
    for table, name in zip(tables, _sheet_names(tables), strict=True):
        _Sheet(workbook.add_worksheet(name), table, looks).write(page)
    workbook.close()


def _sheet_names(tables: Iterable[Table]) -> list[str]:
    """Excel takes 31 characters of them and none twice."""
    names: list[str] = []
    for place, table in enumerate(tables, start=1):
        name = table.title.partition("（")[0].translate(_FORBIDDEN_IN_NAMES)[:_NAME_LIMIT]
        names.append(name if name and name not in names else f"{name[: _NAME_LIMIT - 4]}{place}")
    return names


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column, near enough: a letter of three bytes is as wide as two digits."""
    if 2 * len(text) <= width and "\n" not in text:
        return 1
    return sum(max(1, -(-(len(line) + len(line.encode())) // 2 // width)) for line in text.split("\n"))


class _Sheet:
    """One sheet, written from its top to its bottom and never back: rows leave memory as they are written."""

    def __init__(self, sheet: Any, table: Table, looks: Looks) -> None:
        self._sheet = sheet
        self._table = table
        self._looks = looks
        self._next = 0
        self._cell_looks = [
            (looks[_LOOK_OF[column.kind]], looks.strong(_LOOK_OF[column.kind])) for column in table.columns
        ]

    def write(self, page: str) -> None:
        self._set_up(page)
        last = len(self._table.columns) - 1
        self._sheet.set_row(self._next, _TITLE_HEIGHT)
        self._line(self._table.title, Look.TITLE, 0, last)
        self._above(last)
        first_heading = self._next
        self._headings()
        self._sheet.freeze_panes(self._next, 1)
        self._sheet.repeat_rows(0, self._next - 1)
        first = self._next
        for row in self._table.rows:
            self._row(row)
        if self._next > first and first_heading == first - 1:
            self._sheet.autofilter(first_heading, 0, self._next - 1, last)
        self._below(last)

    def _set_up(self, page: str) -> None:
        self._sheet.set_landscape()
        self._sheet.set_paper(A4)
        self._sheet.set_margins(_MARGIN, _MARGIN, _MARGIN, 0.6)
        self._sheet.fit_to_pages(1, 0)
        self._sheet.center_horizontally()
        self._sheet.set_footer(f"&C{page}")
        for place, column in enumerate(self._table.columns):
            self._sheet.set_column(place, place, column.width + 1)

    def _above(self, last: int) -> None:
        """What stands above the headings, side by side."""
        if self._table.above:
            self._side_by_side(self._table.above, Look.ABOVE, last)

    def _headings(self) -> None:
        """One line of headings, or two where columns stand in groups."""
        columns = self._table.columns
        if any(column.group for column in columns):
            for group, members in groupby(enumerate(columns), key=lambda each: each[1].group):
                places = [place for place, _ in members]
                self._group(group, places)
            self._next += 1
        self._make_room(tuple(column.heading for column in columns))
        for place, column in enumerate(columns):
            self._sheet.write_string(self._next, place, column.heading, self._looks[Look.HEADING])
        self._next += 1

    def _group(self, group: str, places: Sequence[int]) -> None:
        if group and len(places) > 1:
            self._sheet.merge_range(self._next, places[0], self._next, places[-1], "", self._looks[Look.HEADING])
            self._sheet.write_string(self._next, places[0], group, self._looks[Look.HEADING])
        else:
            for place in places:
                self._sheet.write_string(self._next, place, group, self._looks[Look.HEADING])

    def _row(self, row: Row) -> None:
        self._make_room(row.cells, _PICTURE_HEIGHT if row.picture else 0)
        if row.picture:
            self._sheet.insert_image(self._next, len(row.cells), str(row.picture), dict(_PICTURE))
        for place, (cell, looks) in enumerate(zip(row.cells, self._cell_looks, strict=True)):
            self._cell(place, cell, looks[row.strong])
        self._next += 1

    def _make_room(self, cells: Sequence[Cell], least: int = 0) -> None:
        """As high as the longest of its texts needs."""
        texts = ((cell, column.width) for cell, column in zip(cells, self._table.columns, strict=False))
        lines = max((_lines(cell, width) for cell, width in texts if isinstance(cell, str)), default=1)
        if lines > 1 or least:
            self._sheet.set_row(self._next, min(max(least, lines * _LINE_HEIGHT + 2), _MOST_HEIGHT))

    def _cell(self, place: int, cell: Cell, look: Any) -> None:
        match cell:
            case None:
                self._sheet.write_blank(self._next, place, None, look)
            case str(text):
                self._sheet.write_string(self._next, place, text[:_CELL_LIMIT], self._quoting(text, look))
            case int(number):
                self._sheet.write_number(self._next, place, number, look)
            case Decimal() as share:
                self._sheet.write_number(self._next, place, float(share / 100), self._of_hundred(look))
            case date() as day:
                self._sheet.write_datetime(self._next, place, day, look)

    def _quoting(self, text: str, look: Any) -> Any:
        """Text stays text, also when somebody edits the cell later: Excel's own quote mark says so."""
        return self._looks[Look.QUOTED] if text.startswith(_DANGEROUS) else look

    def _of_hundred(self, look: Any) -> Any:
        """A percentage among counts looks like one."""
        return self._looks[Look.PERCENT] if look is self._looks[Look.COUNT] else look

    def _below(self, last: int) -> None:
        width = sum(column.width + 1 for column in self._table.columns)
        for note in self._table.notes:
            lines = -(-display_width(note) // width)
            self._sheet.set_row(self._next, _NOTE_HEIGHT * lines)
            self._line(note, Look.NOTE, 0, last)
        if self._table.footer:
            self._next += 1
            self._side_by_side(self._table.footer, Look.ABOVE, last)

    def _side_by_side(self, texts: Sequence[str], look: Look, last: int) -> None:
        for place, text in enumerate(texts):
            start = place * (last + 1) // len(texts)
            end = (place + 1) * (last + 1) // len(texts) - 1
            self._merged(text, look, start, max(start, end))
        self._next += 1

    def _line(self, text: str, look: Look, first: int, last: int) -> None:
        self._merged(text, look, first, last)
        self._next += 1

    def _merged(self, text: str, look: Look, first: int, last: int) -> None:
        if last > first:
            self._sheet.merge_range(self._next, first, self._next, last, "", self._looks[look])
        self._sheet.write_string(self._next, first, text[:_CELL_LIMIT], self._looks[look])
