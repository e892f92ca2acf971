"""Tables of others are read as plain cells or refused with a reason; whatever the file is, the program goes on."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from app.domain.errors import AppError, Code
from app.exchange import sheets
from app.exchange.sheets import Sheet

Write = Callable[[Callable[[Worksheet], None]], Sheet]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a workbook and read it back."""

    def written(fill: Callable[[Worksheet], None]) -> Sheet:
        book = openpyxl.Workbook()
        sheet = book.active
        assert isinstance(sheet, Worksheet)
        fill(sheet)
        book.save(tmp_path / "book.xlsx")
        return sheets.read(tmp_path / "book.xlsx")[0]

    return written


def test_cells_are_what_excel_shows(write: Write) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["编号", 3, 2.5, True, datetime(2025, 3, 5, 8), date(2025, 3, 6), None, "=1+1"])  # noqa: DTZ001

    assert write(fill).rows == (("编号", 3, 2.5, True, date(2025, 3, 5), date(2025, 3, 6)),)


def test_a_formula_is_never_computed(write: Write) -> None:
    """What Excel computed last is read; where it computed nothing, nothing stands there."""

    def fill(sheet: Worksheet) -> None:
        sheet.append(["a", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "b"])

    assert write(fill).rows == (("a", None, None, "b"),)


def test_a_merge_fills_its_cells_and_says_which_came_from_above(write: Write) -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["音德尔镇", "一"], [None, "二"], ["标题", None]):
            sheet.append(row)
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("A3:B3")

    read = write(fill)
    assert read.rows == (("音德尔镇", "一"), ("音德尔镇", "二"), ("标题", "标题"))
    assert read.joined == {(1, 0)}


def test_a_cell_far_away_is_too_large_and_costs_nothing(write: Write) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "x"
        sheet["XFD1048576"] = "y"

    with pytest.raises(AppError) as refused:
        write(fill)
    assert refused.value.details["reason"] == "too large"


def test_formats_without_words_far_away_are_nothing(write: Write) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "x"
        sheet["A1048576"].number_format = "yyyy"

    assert write(fill).rows == (("x",),)


def test_hidden_sheets_stay_hidden(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name in ("一月", "二月"):
        book.create_sheet(name).append([name])
    book["一月"].sheet_state = "hidden"
    book.save(tmp_path / "2024.xlsx")
    assert [sheet.name for sheet in sheets.read(tmp_path / "2024.xlsx")] == ["2024 二月"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("mark", [",", "\t"])
def test_a_text_is_read_in_what_excel_writes(tmp_path: Path, encoding: str, mark: str) -> None:
    (tmp_path / "list.csv").write_bytes(f"编号{mark}嘎查\r\n07{mark}示范一嘎查\r\n".encode(encoding))
    assert sheets.read(tmp_path / "list.csv")[0].rows == (("编号", "嘎查"), ("07", "示范一嘎查"))


def bad(tmp_path: Path, data: bytes) -> str:
    (tmp_path / "x.xlsx").write_bytes(data)
    with pytest.raises(AppError) as refused:
        sheets.read(tmp_path / "x.xlsx")
    assert refused.value.code is Code.BAD_FILE
    return str(refused.value.details["reason"])


def test_what_is_no_table_is_refused_with_a_reason(tmp_path: Path) -> None:
    assert bad(tmp_path, b"") == "empty"
    assert bad(tmp_path, b"\xd0\xcf\x11\xe0 old") == "old .xls; save it as .xlsx"
    assert bad(tmp_path, b"PK\x03\x04 and then nothing") == "BadZipFile"
    assert bad(tmp_path, bytes(sheets.MOST_BYTES + 1)) == "too large"
    assert bad(tmp_path, b"\xff" * 100) == "UnicodeDecodeError"
    assert bad(tmp_path, b"a,\x00b\n" + b'"' + b"x" * 200_000) in ("Error", "too large")


def test_a_workbook_that_swells_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "bomb.xlsx", "w", ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/workbook.xml", bytes(sheets.MOST_INFLATED + 1))
    assert bad(tmp_path, (tmp_path / "bomb.xlsx").read_bytes()) == "too large"


def test_entities_that_swell_are_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "good.xlsx")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    evil = f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "ha">{laughs}]><workbook>&l11;</workbook>'
    with ZipFile(tmp_path / "good.xlsx") as good, ZipFile(tmp_path / "evil.xlsx", "w") as out:
        for part in good.namelist():
            out.writestr(part, evil if part == "xl/workbook.xml" else good.read(part))
    assert bad(tmp_path, (tmp_path / "evil.xlsx").read_bytes())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, 4000), flips=st.lists(st.tuples(st.integers(0, 4999), st.integers(1, 255)), max_size=8))
def test_a_damaged_workbook_is_read_or_refused(tmp_path: Path, cut: int, flips: list[tuple[int, int]]) -> None:
    file = tmp_path / "whole.xlsx"
    if not file.exists():
        book = openpyxl.Workbook()
        sheet = book.active
        assert isinstance(sheet, Worksheet)
        sheet.append(["编号", date(2025, 1, 1)])
        sheet.merge_cells("A1:A3")
        book.save(file)
    data = bytearray(file.read_bytes())
    for place, flip in flips:
        data[place % len(data)] ^= flip
    (tmp_path / "damaged.xlsx").write_bytes(bytes(data[: len(data) - cut % 200 if cut % 3 == 0 else len(data)]))
    with suppress(AppError):
        sheets.read(tmp_path / "damaged.xlsx")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "any.csv").write_bytes(data)
    with suppress(AppError):
        sheets.read(tmp_path / "any.csv")
