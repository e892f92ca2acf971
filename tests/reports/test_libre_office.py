"""LibreOffice reads in every report exactly what openpyxl reads, and runs nothing that anybody typed."""

import shutil
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.escape import unescape
from sqlite_utils import Database

from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports import forms
from app.reports.source import Source
from app.reports.table import Column, Kind, Row, Table
from app.reports.xlsx.workbook import write
from tests.reports.libre_office import Sheet, Value, read
from tests.reports.test_workbook import MADE, PAYLOADS

PROGRAM = shutil.which("soffice") or shutil.which("libreoffice") or ""
pytestmark = pytest.mark.skipif(not PROGRAM, reason="LibreOffice is not installed")
TYPED = "typed.xlsx"


def typed() -> Table:
    """Each payload beside real values."""
    columns = [Column("text", "文字"), Column("day", "日期", Kind.DATE), Column("money", "金额", Kind.MONEY)]
    columns += [Column("share", "比例", Kind.PERCENT), Column("change", "同比", Kind.CHANGE)]
    rows = [Row((text, date(2025, 3, 5), 486_300, Decimal("90.9"), Decimal("-5.3"))) for text in PAYLOADS]
    return Table("typed", "录入", tuple(columns), rows)


@pytest.fixture(scope="module")
def files(db: Database, vocabularies: Vocabularies, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Every report of a month, and what somebody typed."""
    folder = tmp_path_factory.mktemp("reports")
    source = Source(db, vocabularies, parse("2025-08", as_of=date(2025, 12, 31)), "扎赉特旗公安局", MADE)
    books = {f"{name}.xlsx": list(forms.make(name, source)) for name in forms.FORMS} | {TYPED: [typed()]}
    for name, tables in books.items():
        with (folder / name).open("wb") as file:
            write(tables, file, made=MADE)
    return [folder / name for name in books]


@pytest.fixture(scope="module")
def seen(files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Sheet]]:
    return read(PROGRAM, files, tmp_path_factory.mktemp("seen"))


def test_both_read_the_same_in_every_cell_of_every_report(files: list[Path], seen: dict[str, list[Sheet]]) -> None:
    for file in files:
        book = openpyxl.load_workbook(file)
        assert [sheet.title for sheet in book.worksheets] == [sheet.name for sheet in seen[file.name]]
        for ours, theirs in zip(book.worksheets, seen[file.name], strict=True):
            assert theirs.cells == {(cell.row, cell.column): _value(cell.value) for cell in _filled(ours)}, file.name


def test_nothing_in_any_report_is_a_formula(seen: dict[str, list[Sheet]]) -> None:
    assert [sheet.name for sheets in seen.values() for sheet in sheets if sheet.formulas] == []


def test_typed_text_stays_text_and_values_stay_values(seen: dict[str, list[Sheet]]) -> None:
    (sheet,) = seen[TYPED]
    for number, payload in enumerate(PAYLOADS, start=3):
        row = [sheet.cells[number, place] for place in range(1, 6)]
        assert row == [payload, datetime(2025, 3, 5), 486_300.0, 0.909, -0.053]  # noqa: DTZ001


def _filled(sheet: Any) -> list[Any]:
    return [cell for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")]


def _value(value: Any) -> Value:
    if isinstance(value, str):
        return str(unescape(value))
    return value if isinstance(value, datetime) else float(value)
