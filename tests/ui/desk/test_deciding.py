"""Deciding at the desk's window: what was written differently, what was reported twice, what hangs on a case."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.actions import disputes, looking
from app.actions.recording import Saved
from app.domain.life_cycle import Move
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.ui.desk.arrivals_page import ArrivalsPage
from app.ui.desk.decide_page import DecidePage
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.window import DeskWindow
from tests.builders import Device
from tests.ui.desk.conftest import Read, answer, press

Made = Callable[[], DeskWindow]
Rows = Callable[[str], Sequence[Row]]
SETTLED = {"resolved_date": "2026-07-15", "result": "同意以树为界", "agreement_form": "oral"}


@pytest.fixture
def rows(read: Read) -> Rows:
    def reading(ledger: str) -> Sequence[Row]:
        def question(profile: Profile) -> Sequence[Row]:
            return looking.rows(profile, Query(ledger))

        found: Sequence[Row] = read(question)
        return found

    return reading


def fetched(qtbot: QtBot, make_window: Made, place: str) -> DeskWindow:
    window = make_window()
    press(window, "Fetch now")
    page = cast("ArrivalsPage", window.shown)
    qtbot.waitUntil(lambda: bool(page.lines))
    window.go(place)
    return window


def exchange(mailbox: Path, *devices: Device) -> None:
    for device in devices:
        device.exchange(mailbox)


@pytest.fixture
def torn(desk: Device, point: Device, mailbox: Path) -> None:
    """A dispute that both sides wrote anew; the point's words lie in the mailbox."""
    saved = point.add()
    exchange(mailbox, point, desk, desk)
    desk.edit(saved, summary="派出所写的")
    point.edit(saved, summary="联防员写的")
    exchange(mailbox, point)


@pytest.mark.usefixtures("torn")
def test_one_side_is_chosen_and_stands(qtbot: QtBot, make_window: Made, rows: Rows) -> None:
    window = fetched(qtbot, make_window, "decide")
    page = cast("DecidePage", window.shown)
    qtbot.waitUntil(lambda: len(page.items) == 1)
    press(page.card, "This one stands")
    qtbot.waitUntil(lambda: not page.items)
    assert rows("disputes")[0].fields["summary"] in ("派出所写的", "联防员写的")
    assert window.told == "Settled. The other value stays in the history."


def test_two_reports_become_one_case(
    qtbot: QtBot, point: Device, other: Device, make_window: Made, mailbox: Path, rows: Rows
) -> None:
    point.add(found_date="2026-07-01")
    other.add(found_date="2026-07-02")
    exchange(mailbox, point, other)
    window = fetched(qtbot, make_window, "decide")
    page = cast("DecidePage", window.shown)
    press(page, "Reported twice?")
    qtbot.waitUntil(lambda: len(page.items) == 1)
    press(page.card, "One matter: keep this one")
    answer(window, "One case", reason="同一件事")
    qtbot.waitUntil(lambda: not page.items)
    assert {row.key.owner: row.fields["state"] for row in rows("disputes")} == {"07": "registered", "08": "merged"}
    press(window, "Undo")
    qtbot.waitUntil(lambda: window.told == "Taken back.")
    assert {row.fields["state"] for row in rows("disputes")} == {"registered"}


def test_two_matters_stay_two(
    qtbot: QtBot, point: Device, other: Device, make_window: Made, mailbox: Path, rows: Rows
) -> None:
    exchange(mailbox, *[device for device in (point, other) if device.add()])
    window = fetched(qtbot, make_window, "decide")
    page = cast("DecidePage", window.shown)
    page.go("pairs")
    qtbot.waitUntil(lambda: len(page.items) == 1)
    press(page.card, "No, these are two matters")
    qtbot.waitUntil(lambda: not page.items)
    assert {row.fields["state"] for row in rows("disputes")} == {"registered"}


def first_case(qtbot: QtBot, window: DeskWindow) -> LedgersPage:
    page = cast("LedgersPage", window.shown)
    qtbot.waitUntil(lambda: page.count == 1)
    page.choose(0)
    qtbot.waitUntil(lambda: page.card.case is not None)
    return page


def settle(point: Device, saved: Saved) -> None:
    disputes.make_move(point.profile, saved.key, Move.RESOLVE, SETTLED, now=point.clock(), new_id=point.ids)


def test_a_follow_up_is_let_go_with_a_reason(
    qtbot: QtBot, point: Device, make_window: Made, mailbox: Path, rows: Rows
) -> None:
    settle(point, point.add())
    exchange(mailbox, point)
    window = fetched(qtbot, make_window, "ledgers")
    page = first_case(qtbot, window)
    press(page.card, "Let it go")
    answer(window, "Let it go", reason="已搬走")
    qtbot.waitUntil(lambda: window.told == "The follow-up was let go.")
    assert [row.fields["reason"] for row in rows("waivers")] == ["已搬走"]


def test_an_answer_lets_a_transfer_be_taken_back(
    qtbot: QtBot, point: Device, make_window: Made, mailbox: Path, rows: Rows
) -> None:
    saved = point.add()
    move = {"unresolved_reason": "refused"}
    disputes.make_move(point.profile, saved.key, Move.GIVE_UP, move, now=point.clock(), new_id=point.ids)
    handed = {"to": "justice_office", "date": "2026-07-15", "reason": "达不成协议"}
    disputes.make_move(
        point.profile, saved.key, Move.TRANSFER, {}, now=point.clock(), new_id=point.ids, companion=handed
    )
    exchange(mailbox, point)
    window = fetched(qtbot, make_window, "ledgers")
    page = first_case(qtbot, window)
    press(page.card, "Write down the answer")
    answer(window, "Write it down", feedback="请再调一次")
    qtbot.waitUntil(lambda: window.told == "The answer was written down.")
    qtbot.waitUntil(lambda: bool(page.card.case and page.card.case.case.offers[0].allowed))
    press(page.card, "退回调解")
    answer(window, "退回调解")
    qtbot.waitUntil(lambda: rows("disputes")[0].fields["state"] == "mediating")


def test_a_mistake_is_voided_and_a_word_goes_to_the_point(
    qtbot: QtBot, point: Device, make_window: Made, mailbox: Path, rows: Rows
) -> None:
    point.add()
    exchange(mailbox, point)
    window = fetched(qtbot, make_window, "ledgers")
    page = first_case(qtbot, window)
    press(page.card, "Ask the point")
    answer(window, "Ask", text="请补上时间")
    qtbot.waitUntil(lambda: bool(rows("tasks")))
    press(page.card, "作废")
    answer(window, "作废", void_reason="mistake")
    qtbot.waitUntil(lambda: rows("disputes")[0].fields["state"] == "void")


def test_search_and_filters_narrow_the_ledger(
    qtbot: QtBot, point: Device, other: Device, make_window: Made, mailbox: Path
) -> None:
    point.add(summary="草场边界", category="land")
    point.add(summary="欠款三千", category="debt")
    other.add(summary="草场边界", category="land", village="示范二嘎查")
    exchange(mailbox, point, other)
    page = cast("LedgersPage", fetched(qtbot, make_window, "ledgers").shown)
    qtbot.waitUntil(lambda: page.count == 3)
    page.search("草")
    qtbot.waitUntil(lambda: page.count == 2)
    page.narrow("owner", "08")
    qtbot.waitUntil(lambda: page.count == 1)
    page.search("")
    page.narrow("owner", "-")
    page.narrow("category", "debt")
    qtbot.waitUntil(lambda: page.count == 1)
