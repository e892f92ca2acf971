"""A day of an officer at the desk's window, line by line of what it cost before (DOMAIN.md §6.2)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.actions import looking
from app.store import ledgers
from app.store.ledgers import Query
from app.ui.desk.arrivals_page import ArrivalsPage
from app.ui.desk.decide_page import DecidePage
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.points_page import PointsPage
from app.ui.desk.reports_page import ReportsPage
from app.ui.desk.statistics_page import StatisticsPage
from app.ui.desk.tips_page import TipsPage
from app.ui.desk.window import DeskWindow
from tests.builders import Device
from tests.ui.desk.conftest import Read, answer, press

Made = Callable[[], DeskWindow]
PATIENCE = 15_000


def send(mailbox: Path, *points: Device) -> None:
    for point in points:
        point.exchange(mailbox)


@pytest.fixture
def torn(desk: Device, point: Device, mailbox: Path) -> None:
    """A dispute that both sides wrote anew, before the desk's window is opened."""
    first = point.add()
    send(mailbox, point, desk, desk)
    desk.edit(first, summary="派出所写的")
    point.edit(first, summary="联防员写的")


def fetch(qtbot: QtBot, window: DeskWindow, read: Read) -> ArrivalsPage:
    """One round from the arrivals page, to its end."""
    window.go("arrivals")
    page = cast("ArrivalsPage", window.shown)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=PATIENCE)
    press(page, "Fetch now")
    qtbot.waitUntil(lambda: not page.is_busy, timeout=PATIENCE)
    read(lambda _: None)
    return page


def states(page: ArrivalsPage) -> list[tuple[str, str]]:
    return [(line.title, line.state) for line in page.lines]


def test_she_receives_files_and_sees_new_changed_unchanged_and_in_conflict_from_whom_and_until_when(
    qtbot: QtBot, torn: None, point: Device, other: Device, mailbox: Path, make_window: Made, read: Read
) -> None:
    point.add(found_date="2026-01-05")
    other.add("services")
    send(mailbox, point, other)
    window = make_window()
    page = fetch(qtbot, window, read)
    qtbot.waitUntil(lambda: len(page.lines) == 4, timeout=PATIENCE)
    assert states(page) == [
        ("Two people wrote the same thing differently", "1"),
        ("07 示范点07: 矛盾纠纷", "1 new"),
        ("07 示范点07: 矛盾纠纷", "1 changed"),
        ("08 示范点08: 服务群众", "1 new"),
    ]
    assert {line.detail for line in page.lines[1:]} == {"up to 2026-07-15 09:00"}
    files = sorted(mailbox.glob("*/0*/desk/*.lfb"))
    window.files_dropped.emit(files)
    qtbot.waitUntil(lambda: states(page)[-1][1] == str(len(files)), timeout=PATIENCE)
    assert states(page) == [("Parcels that were here already; nothing changed", str(len(files)))]


def test_she_checks_a_record_and_sends_a_note_back(
    qtbot: QtBot, point: Device, mailbox: Path, make_window: Made, read: Read
) -> None:
    saved = point.add()
    send(mailbox, point)
    window = make_window()
    page = fetch(qtbot, window, read)
    qtbot.waitUntil(lambda: bool(page.lines), timeout=PATIENCE)
    page.line_opened.emit(page.lines[0].key)
    qtbot.waitUntil(lambda: window.place == "ledgers", timeout=PATIENCE)
    card = cast("LedgersPage", window.shown).card
    qtbot.waitUntil(lambda: card.case is not None, timeout=PATIENCE)
    press(card, "Ask the point")
    answer(window, "Ask", text="请补上化解结果")
    qtbot.waitUntil(lambda: bool(read(lambda profile: looking.rows(profile, Query("tasks")))), timeout=PATIENCE)
    fetch(qtbot, window, read)
    send(mailbox, point)
    (task,) = ledgers.every(point.profile.db, "tasks")
    assert (task.fields["text"], task.fields["dispute"]) == ("请补上化解结果", saved.key.record)


def test_she_signs_a_tip_in_one_press_and_the_volunteer_knows(
    qtbot: QtBot, point: Device, mailbox: Path, make_window: Made, read: Read
) -> None:
    point.add("tips", what="不急")
    urgent = point.add("tips", what="正在发生", happening_now=True)
    send(mailbox, point)
    window = make_window()
    window.names.officer = "王某1"
    fetch(qtbot, window, read)
    window.go("tips")
    page = cast("TipsPage", window.shown)
    qtbot.waitUntil(lambda: page.card.case is not None and page.card.case.tip.what == "正在发生", timeout=PATIENCE)
    press(page.card, "Sign for it")
    qtbot.waitUntil(lambda: bool(read(lambda profile: looking.rows(profile, Query("tip_handling")))), timeout=PATIENCE)
    fetch(qtbot, window, read)
    send(mailbox, point)
    (told,) = ledgers.every(point.profile.db, "tip_handling")
    assert told.fields == {"tip": urgent.key.record, "feedback": "received"}


def test_she_merges_what_two_points_reported_and_it_counts_once(
    qtbot: QtBot, point: Device, other: Device, mailbox: Path, make_window: Made, read: Read
) -> None:
    for each in (point, other):
        each.add()
    send(mailbox, point, other)
    window = make_window()
    fetch(qtbot, window, read)
    window.go("statistics")
    table = cast("StatisticsPage", window.shown)
    qtbot.waitUntil(lambda: table.is_shown and found(table) == 2, timeout=PATIENCE)
    window.go("decide")
    page = cast("DecidePage", window.shown)
    press(page, "Reported twice?")
    qtbot.waitUntil(lambda: len(page.items) == 1, timeout=PATIENCE)
    press(page.card, "One matter: keep this one")
    answer(window, "One case", reason="同一件事")
    qtbot.waitUntil(lambda: not page.items, timeout=PATIENCE)
    window.go("statistics")
    qtbot.waitUntil(lambda: found(table) == 1, timeout=PATIENCE)


def found(page: StatisticsPage) -> object:
    place = [column.code for column in page.table.columns].index("found")
    return list(page.table.rows)[-1].cells[place]


def test_the_months_three_layouts_come_from_one_dataset(
    qtbot: QtBot,
    point: Device,
    other: Device,
    mailbox: Path,
    make_window: Made,
    read: Read,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for each, category in ((point, "land"), (point, "debt"), (other, "land")):
        each.add(category=category)
    send(mailbox, point, other)
    window = make_window()
    fetch(qtbot, window, read)
    window.go("reports")
    page = cast("ReportsPage", window.shown)
    monkeypatch.setattr(window.chooser, "place_for", lambda name: tmp_path / name)
    qtbot.waitUntil(lambda: "排查矛盾纠纷3起" in page.paragraph, timeout=PATIENCE)
    for form, title in _TITLES.items():
        page.choose(form)
        press(page, "Keep as a workbook")
        qtbot.waitUntil(partial(_says, window, f"Kept as {_file_of(title)}."), timeout=PATIENCE)
    assert [_number(tmp_path, *cell) for cell in _FOUND] == [3, 3, 3]


_TITLES = {"summary": "警民联防点工作统计表", "governance": "矛盾纠纷排查情况表", "judicial": "人民调解案件统计表"}
_FOUND = (("summary", "合计", "排查数"), ("governance", "排查数", "小计"), ("judicial", "合计", "案件总数"))


def _says(window: DeskWindow, words: str) -> bool:
    return window.told == words


def _file_of(title: str) -> str:
    return f"{title}（今年以来，截至2026年7月15日） 示范派出所.xlsx"


def _number(folder: Path, form: str, row: str, column: str) -> object:
    """The number in that row and column of the form's first sheet."""
    lines = [[cell.value for cell in line] for line in openpyxl.load_workbook(folder / _file_of(_TITLES[form])).active]
    place = next(line.index(column) for line in lines if column in line)
    return next(line[place] for line in lines if line[0] == row)


def test_she_sees_who_has_not_reported_and_asks_for_it(
    qtbot: QtBot, point: Device, other: Device, mailbox: Path, make_window: Made, read: Read
) -> None:
    point.add("nil_reports")
    send(mailbox, point, other)
    window = make_window()
    fetch(qtbot, window, read)
    window.go("points")
    page = cast("PointsPage", window.shown)
    words = "month 7 of 2026: 0 points reported, 1 said there was nothing, 1 are silent."
    qtbot.waitUntil(lambda: page.says == words, timeout=PATIENCE)
    page.only_silent(True)
    qtbot.waitUntil(lambda: page.chosen == "08", timeout=PATIENCE)
    press(page.card, "Ask for something")
    answer(window, "Ask", kind="report", text="请报送七月情况")
    qtbot.waitUntil(lambda: bool(read(lambda profile: looking.rows(profile, Query("tasks")))), timeout=PATIENCE)
    fetch(qtbot, window, read)
    send(mailbox, other)
    (task,) = ledgers.every(other.profile.db, "tasks")
    assert task.fields["text"] == "请报送七月情况"


def test_the_leader_gets_the_sentence(
    qtbot: QtBot, point: Device, other: Device, mailbox: Path, make_window: Made, read: Read
) -> None:
    point.add()
    other.add("services", persons=3)
    send(mailbox, point, other)
    window = make_window()
    fetch(qtbot, window, read)
    window.go("reports")
    page = cast("ReportsPage", window.shown)
    qtbot.waitUntil(lambda: "服务群众3人次" in page.paragraph, timeout=PATIENCE)
    press(page, "Copy")
    assert "排查矛盾纠纷1起" in QGuiApplication.clipboard().text()
