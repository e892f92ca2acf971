"""An officer opens an old ledger, sees what fits and what does not, and takes over the rest."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pytestqt.qtbot import QtBot

from app.actions import looking
from app.store import ledgers
from app.store.ledgers import Query
from app.ui.desk.import_page import POINTS, VILLAGES, ImportPage
from app.ui.desk.window import DeskWindow
from tests.builders import Device
from tests.ui.desk.conftest import Read, press


@pytest.fixture
def old(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in (
        ["2024年矛盾纠纷台账"],
        ["编号", "日期", "当事人", "类型", "事由", "化解时间"],
        ["1", "3月5日", "张某1、李某1", "邻里纠纷", "排水", "3月8日"],
        ["2", "3月初", "王某1、赵某1", "债务", "借款", None],
    ):
        sheet.append(row)
    book.save(tmp_path / "旧台账.xlsx")
    return tmp_path / "旧台账.xlsx"


def opened(window: DeskWindow, file: Path, monkeypatch: pytest.MonkeyPatch) -> ImportPage:
    window.go("settings")
    press(window, "Take over an old ledger or a list of points")
    monkeypatch.setattr(window.chooser, "table", lambda: file)
    return cast("ImportPage", window.shown)


def take_over(qtbot: QtBot, page: ImportPage, kind: str, tried: str, done: str) -> None:
    """All that fits of a list of this kind; the page says how many before and after."""
    page.choose(kind)
    press(page, "Choose a file")
    qtbot.waitUntil(lambda: page.says.startswith(tried), timeout=10_000)
    press(page, "Take over what fits")
    qtbot.waitUntil(lambda: page.says.startswith(done), timeout=10_000)


def test_what_fits_is_taken_over_and_the_rest_is_shown_with_why(
    qtbot: QtBot,
    point: Device,
    make_window: Callable[[], DeskWindow],
    read: Read,
    old: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = make_window()
    page = opened(window, old, monkeypatch)
    press(page, "Choose a file")
    qtbot.waitUntil(lambda: len(page.behind) == 2)
    assert page.form["found_date"].input.value() == "1"
    page.form["owner"].input.put("07")
    page.laid_out.emit(page.layout_now)
    qtbot.waitUntil(lambda: page.says.startswith("1 rows fit, 1 do not"))
    assert page.behind[0][0] == "4"
    assert "3月初" in page.behind[0][2]
    press(page, "Take over what fits")
    qtbot.waitUntil(lambda: page.says.startswith("0 rows fit, 1 do not, 1 are here already"))
    assert read(lambda profile: ledgers.count(profile.db, Query("disputes", equal={"owner": "07"}))) == 1


def test_a_column_that_is_missed_is_asked_for(
    qtbot: QtBot, point: Device, make_window: Callable[[], DeskWindow], old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    page = opened(window, old, monkeypatch)
    press(page, "Choose a file")
    qtbot.waitUntil(lambda: len(page.behind) == 2)
    page.form["summary"].input.put("")
    page.laid_out.emit(page.layout_now)
    qtbot.waitUntil(lambda: bool(page.form["summary"].fault))
    assert not page.behind


def test_before_there_is_a_file_no_table_is_read(
    make_window: Callable[[], DeskWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(make_window(), tmp_path / "none", monkeypatch)
    page.sheet_chosen.emit(0)
    assert page.says.startswith("Choose the file.")


def test_what_was_read_for_another_kind_of_list_is_not_taken_over(
    qtbot: QtBot,
    point: Device,
    make_window: Callable[[], DeskWindow],
    read: Read,
    old: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = opened(make_window(), old, monkeypatch)
    press(page, "Choose a file")
    page.choose(POINTS)
    read(lambda _: None)
    read(lambda _: None)
    assert page.says.startswith("Choose the file.")
    page.take_requested.emit()
    page.sheet_chosen.emit(0)
    read(lambda _: None)
    assert page.says.startswith("Choose the file.")


def test_a_file_that_is_no_table_is_said_to_be_none(
    qtbot: QtBot, make_window: Callable[[], DeskWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.xlsx").write_bytes(b"PK\x03\x04nothing")
    window = make_window()
    page = opened(window, tmp_path / "x.xlsx", monkeypatch)
    press(page, "Choose a file")
    qtbot.waitUntil(lambda: "x.xlsx" in page.says)


def test_a_list_of_points_is_taken_over(
    qtbot: QtBot,
    make_window: Callable[[], DeskWindow],
    read: Read,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "points.csv"
    file.write_text("编号,名称,嘎查,乡镇\n9,九号,示范九嘎查,音德尔镇\n", encoding="gb18030")
    page = opened(make_window(), file, monkeypatch)
    take_over(qtbot, page, POINTS, "1 rows fit, 0 do not", "0 rows fit, 0 do not, 1 are here already")


def test_letters_of_an_old_font_are_said_and_converted_only_if_one_asks(
    qtbot: QtBot,
    point: Device,
    make_window: Callable[[], DeskWindow],
    read: Read,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    word = "\ue2c1\ue27f\ue317\ue27e\ue2e8"
    (tmp_path / "旧台账.csv").write_text(
        f"日期,当事人,类型,事由\n2024-03-05,张某1、李某1,邻里纠纷,{word} 排水\n", "utf-8"
    )
    window = make_window()
    page = opened(window, tmp_path / "旧台账.csv", monkeypatch)
    press(page, "Choose a file")
    qtbot.waitUntil(lambda: not page.letters.isHidden(), timeout=10_000)
    assert "ᠪᠢᠴᠢᠭ 排水" in page.letters.shown
    page.form["owner"].input.put("07")
    page.laid_out.emit(page.layout_now)
    press(page, "Convert")
    assert "Converted" in page.letters.shown
    qtbot.waitUntil(lambda: page.says.startswith("1 rows fit"), timeout=10_000)
    press(page, "Take over what fits")
    qtbot.waitUntil(lambda: page.says.startswith("0 rows fit, 0 do not, 1 are here already"), timeout=10_000)
    (row,) = read(lambda profile: ledgers.page(profile.db, Query("disputes", equal={"owner": "07"})))
    assert row.fields["summary"] == "ᠪᠢᠴᠢᠭ 排水"


def test_a_list_of_villages_is_taken_over_and_goes_out(
    qtbot: QtBot,
    make_window: Callable[[], DeskWindow],
    read: Read,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "villages.csv"
    file.write_text("代码,嘎查村,蒙文\n152223105201,示范一嘎查,\n,无代码嘎查,\n", encoding="gb18030")
    page = opened(make_window(), file, monkeypatch)
    take_over(qtbot, page, VILLAGES, "1 rows fit, 1 do not", "0 rows fit, 1 do not, 1 are here already")
    (row,) = read(lambda profile: looking.rows(profile, Query("bulletins")))
    assert (row.fields["kind"], row.fields["title"]) == ("list", "嘎查村名单")
