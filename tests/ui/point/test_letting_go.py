"""An old case leaves the laptop when the window opens or after a round, and its pages say who keeps it."""

from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.exchange.rounds import Round
from app.settings import Preferences
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.outside import Outside
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.point.ledgers import LedgersPage
from app.ui.point.month_page import MonthPage
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.widgets.text import Text
from tests.builders import Clock, Device, Ids
from tests.journeys.closed import back_up, close, meet
from tests.journeys.stories import reopened

PATIENCE = 10_000


@pytest.fixture
def closed(outside: Outside, desk: Device, mailbox: Path, tmp_path: Path, clock: Clock) -> None:
    """A closed case that the station has in its backup, 170 days ago."""
    point = reopened(outside.home, clock, Ids(0x17))
    close(point, point.add().key)
    meet(mailbox, point, desk)
    back_up(desk, tmp_path / "backup")
    meet(mailbox, desk, point)
    point.profile.close()
    clock.pass_by(days=170)


@pytest.fixture
def window(qtbot: QtBot, closed: None, parts: PageParts, books: Books, bus: Bus) -> PointWindow:
    made = PointWindow(parts, books, bus, Preferences())
    qtbot.addWidget(made)
    made.show()
    return made


def said(page: ExchangePanel | LedgersPage) -> list[str]:
    return [text.shown for text in page.findChildren(Text) if text.isVisible()]


def test_it_is_told_before_and_after(qtbot: QtBot, window: PointWindow, clock: Clock) -> None:
    window.go("exchange")
    panel = cast("ExchangePanel", window.shown)
    soon = "1 cases leave this computer within two weeks; the station keeps them."
    qtbot.waitUntil(lambda: soon in said(panel), timeout=PATIENCE)
    clock.pass_by(days=10)
    window.rounds.ended.emit(Round())
    gone = "1 old cases left this computer. The station keeps them and counts them."
    qtbot.waitUntil(lambda: window.told == gone, timeout=PATIENCE)
    there = "1 cases that were over for long are kept by the station alone."
    qtbot.waitUntil(lambda: there in said(panel) and soon not in said(panel), timeout=PATIENCE)
    window.go("ledgers")
    page = cast("LedgersPage", window.shown)
    kept = "and 1 old ones, which the station keeps"
    qtbot.waitUntil(lambda: {"0 records", kept} <= {*said(page)}, timeout=PATIENCE)
    page.show_ledger("services")
    qtbot.waitUntil(lambda: kept not in said(page), timeout=PATIENCE)


def test_a_month_of_which_a_case_was_let_go_is_no_month_without_any(
    qtbot: QtBot, window: PointWindow, clock: Clock
) -> None:
    clock.pass_by(days=10)
    window.rounds.ended.emit(Round())
    qtbot.waitUntil(lambda: window.told.startswith("1 old cases left"), timeout=PATIENCE)
    window.go("month")
    page = cast("MonthPage", window.shown)
    window._office.say_nothing_happened("2026-07")
    qtbot.waitUntil(lambda: "services" in page.ticked, timeout=PATIENCE)
    assert "disputes" not in page.ticked


def test_it_goes_when_the_window_opens(
    qtbot: QtBot, closed: None, clock: Clock, parts: PageParts, books: Books, bus: Bus
) -> None:
    clock.pass_by(days=10)
    made = PointWindow(parts, books, bus, Preferences())
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.told.startswith("1 old cases left"), timeout=PATIENCE)
