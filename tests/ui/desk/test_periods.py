"""Any days and any cut-off can be counted; where this year has nothing yet, the pages begin with the last that has."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.domain.identity import Role
from app.reports.screen import TABLES
from app.settings import Preferences
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.desk.arrivals_page import ArrivalsPage
from app.ui.desk.charts_page import ChartsPage
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.parts import DeskParts
from app.ui.desk.periods import Chosen
from app.ui.desk.reports_page import ReportsPage
from app.ui.desk.statistics_page import StatisticsPage
from app.ui.desk.window import DeskWindow
from tests.builders import Device
from tests.ui.desk.conftest import answer, press

Made = Callable[[], DeskWindow]
LAST_YEAR = "Nothing has arrived of this year yet: this is the year 2025."


@pytest.fixture
def window(qtbot: QtBot, point: Device, make_window: Made, mailbox: Path) -> DeskWindow:
    """A desk with three disputes of last year."""
    for day, category in (("2025-03-01", "land"), ("2025-03-20", "debt"), ("2025-11-05", "land")):
        point.add(found_date=day, category=category)
    point.exchange(mailbox)
    made = make_window()
    press(made, "Fetch now")
    qtbot.waitUntil(lambda: bool(cast("ArrivalsPage", made.shown).lines), timeout=10_000)
    made.go("statistics")
    qtbot.waitUntil(lambda: page_of(made).is_shown, timeout=10_000)
    return made


def page_of(window: DeskWindow) -> StatisticsPage:
    return cast("StatisticsPage", window.shown)


def found(page: StatisticsPage) -> object:
    """How many were found, by the last row of the table."""
    place = [column.code for column in page.table.columns].index("found")
    return list(page.table.rows)[-1].cells[place]


def test_a_desk_that_has_nothing_of_this_year_begins_with_the_last_and_says_so(
    qtbot: QtBot, window: DeskWindow
) -> None:
    page = page_of(window)
    assert (page.period, page.hint.shown, found(page)) == ("2025", LAST_YEAR, 3)
    press(page, "Charts")
    charts = cast("ChartsPage", window.shown)
    qtbot.waitUntil(lambda: "kinds" in charts.charts, timeout=10_000)
    assert charts.period == "2025"
    window.go("reports")
    reports = cast("ReportsPage", window.shown)
    qtbot.waitUntil(lambda: "排查矛盾纠纷3起" in reports.paragraph, timeout=10_000)
    window.go("statistics")
    page.periods.choose(Chosen("ytd"))
    qtbot.waitUntil(lambda: found(page) == 0, timeout=10_000)
    assert page.hint.shown != LAST_YEAR


def test_any_days_with_any_cut_off_are_counted(qtbot: QtBot, window: DeskWindow) -> None:
    page = page_of(window)
    page.periods.ask()
    answer(window, "Count these", first="2025-03-01", last="2025-03-31", as_of="2025-04-02")
    qtbot.waitUntil(lambda: found(page) == 2, timeout=10_000)
    assert page.periods.chosen == Chosen("2025-03-01..2025-03-31", page.periods.as_of())
    assert page.periods.as_of().isoformat() == "2025-04-02"
    page.periods.choose(Chosen("2025-03-31..2025-03-01"))
    qtbot.waitUntil(lambda: window.told != "", timeout=10_000)


@pytest.mark.parametrize(
    ("table", "row", "column", "count"),
    [
        ("kinds", "land", "level_4", 2),
        ("rates", "resolved", "whole", 3),
        ("governance", "found", "year_total", 3),
        ("judicial", "07", "cases", 2),
        ("judicial_kinds", "04", "open", 1),
    ],
)
def test_a_number_of_any_table_opens_its_records(
    qtbot: QtBot, window: DeskWindow, table: str, row: str, column: str, count: int
) -> None:
    page = page_of(window)
    page.choose(table)
    qtbot.waitUntil(lambda: page.is_shown, timeout=10_000)
    page.press(row, 0)
    page.press(row, [each.code for each in page.table.columns].index(column))
    qtbot.waitUntil(lambda: window.place == "ledgers", timeout=10_000)
    ledger = cast("LedgersPage", window.shown)
    qtbot.waitUntil(lambda: ledger.count == count, timeout=10_000)


def test_a_number_opens_what_it_counted_though_another_period_is_being_counted(
    qtbot: QtBot, window: DeskWindow
) -> None:
    page = page_of(window)
    page.choose("kinds")
    qtbot.waitUntil(lambda: page.is_shown, timeout=10_000)
    page.periods.choose(Chosen("2025-11"))
    page.press("land", [each.code for each in page.table.columns].index("level_4"))
    qtbot.waitUntil(lambda: window.place == "ledgers", timeout=10_000)
    ledger = cast("LedgersPage", window.shown)
    qtbot.waitUntil(lambda: ledger.count == 2, timeout=10_000)


def test_who_has_gone_elsewhere_is_not_called_back_by_a_number(
    qtbot: QtBot, window: DeskWindow, read: Callable[[object], object]
) -> None:
    page = page_of(window)
    page.press(list(page.table.rows)[-1].name, 1)
    window.go("reports")
    read(lambda _: None)
    assert window.place == "reports"


def test_a_bureaus_reason_given_it_sees_what_it_had_clicked_and_no_more(
    qtbot: QtBot, window: DeskWindow, parts: DeskParts, books: Books, bus: Bus
) -> None:
    above = DeskWindow(replace(parts, role=Role.BUREAU), books, bus, Preferences())
    qtbot.addWidget(above)
    above.show()
    qtbot.waitUntil(lambda: above.place == "arrivals")
    above.go("statistics")
    page = page_of(above)
    qtbot.waitUntil(lambda: page.is_shown, timeout=10_000)
    page.choose("kinds")
    qtbot.waitUntil(lambda: page.is_shown, timeout=10_000)
    page.press("land", [each.code for each in page.table.columns].index("level_4"))
    qtbot.waitUntil(lambda: any(each.isVisible() for each in above.findChildren(AskForm)), timeout=10_000)
    answer(above, "Write it down and go on", by="王某1", reason="督办")
    qtbot.waitUntil(lambda: above.place == "ledgers", timeout=10_000)
    ledger = cast("LedgersPage", above.shown)
    qtbot.waitUntil(lambda: ledger.count == 2, timeout=10_000)


def test_every_table_is_shown(qtbot: QtBot, window: DeskWindow) -> None:
    page = page_of(window)
    for name in TABLES:
        page.choose(name)
        qtbot.waitUntil(lambda: page.is_shown, timeout=10_000)
        assert list(page.table.rows)
