"""Reports at the desk's window: what shows single records is kept once it is said what for."""

from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.actions import tip_desk
from app.ui.desk.periods import Chosen
from app.ui.desk.reports_page import ReportsPage
from app.ui.desk.window import DeskWindow
from tests.ui.desk.conftest import Read, answer, asked

JULY = "（2026年7月，截至2026年7月15日）"


@pytest.fixture
def page(window: DeskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ReportsPage:
    monkeypatch.setattr(window.chooser, "place_for", lambda name: tmp_path / name)
    window.go("reports")
    shown = cast("ReportsPage", window.shown)
    shown.periods.choose(Chosen("2026-07"))
    return shown


def test_totals_are_kept_at_once(qtbot: QtBot, page: ReportsPage, tmp_path: Path) -> None:
    page.workbook_requested.emit("summary")
    qtbot.waitUntil(lambda: (tmp_path / f"警民联防点工作统计表{JULY} 示范派出所.xlsx").exists(), timeout=10_000)


@pytest.mark.parametrize("kind", ["xlsx", "pdf"])
def test_records_are_kept_once_it_is_said_what_for(
    qtbot: QtBot, window: DeskWindow, page: ReportsPage, tmp_path: Path, read: Read, kind: str
) -> None:
    wanted = page.workbook_requested if kind == "xlsx" else page.paper_requested
    wanted.emit("disputes")
    answer(window, "Write it down and go on", by="王某1")
    assert asked(window).isVisible()
    answer(window, "Write it down and go on", reason="司法所核对卷宗")
    qtbot.waitUntil(lambda: (tmp_path / f"矛盾纠纷排查化解台账{JULY} 示范派出所.{kind}").exists(), timeout=20_000)
    (line,) = read(tip_desk.access_log)
    assert (line.fields["act"], line.fields["reason"]) == ("export", "司法所核对卷宗")


def test_a_file_that_another_program_holds_is_no_fault_of_ours(
    qtbot: QtBot, window: DeskWindow, page: ReportsPage, tmp_path: Path
) -> None:
    taken = tmp_path / f"警民联防点工作统计表{JULY} 示范派出所.xlsx"
    taken.mkdir()  # as little to be written over as a workbook that Excel has open on Windows
    page.workbook_requested.emit("summary")
    qtbot.waitUntil(lambda: "could not be kept" in window.told, timeout=10_000)
    assert list(tmp_path.glob("*.new")) == []
