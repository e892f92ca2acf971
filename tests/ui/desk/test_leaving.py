"""What goes within two weeks is shown with its day, and can be held back for a reason."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.actions import case_desk, disputes, retention, tip_desk
from app.actions.retention import Retention
from app.domain.life_cycle import Move
from app.exchange import reading_back
from app.store import ledgers
from app.ui.desk.settings import DeskSettings
from app.ui.desk.window import DeskWindow
from tests.builders import Clock, Device
from tests.ui.desk.conftest import Read, answer, press


@pytest.fixture
def closed(desk: Device, point: Device, mailbox: Path) -> str:
    """The number of a case that was closed today, at a desk that keeps names for five days."""
    saved = point.add()
    settled = {"resolved_date": "2026-07-15", "result": "赔三百元", "agreement_form": "oral"}
    for move, typed in ((Move.RESOLVE, settled), (Move.CLOSE, {"closed_date": "2026-07-15", "close_note": "已履行"})):
        disputes.make_move(point.profile, saved.key, move, typed, now=point.clock(), new_id=point.ids)
        for device in (point, desk):
            device.exchange(mailbox)
        if move is Move.RESOLVE:
            for row in list(ledgers.every(desk.profile.db, "follow_ups")):
                case_desk.waive(desk.profile, row.key, "已搬走", now=desk.clock(), new_id=desk.ids)
        for device in (desk, point):
            device.exchange(mailbox)
    retention.set_retention(desk.profile, Retention(names=5))
    return saved.number


def test_what_goes_soon_is_told_held_back_and_let_go(
    qtbot: QtBot, closed: str, make_window: Callable[[], DeskWindow], read: Read
) -> None:
    window = make_window()
    warning = "1 records lose words, names or pictures within two weeks. The settings show them."
    qtbot.waitUntil(lambda: window.told == warning, timeout=10_000)
    window.go("settings")
    page = cast("DeskSettings", window.shown)
    qtbot.waitUntil(lambda: [each.about for each in page.leaving.leaving] == [closed], timeout=10_000)
    press(page.leaving, "Hold it back")
    answer(window, "Hold it back", by="王某1", reason="正在诉讼")
    qtbot.waitUntil(lambda: page.leaving.leaving[0].hold is not None, timeout=10_000)
    press(page.leaving, "Let it go when due")
    answer(window, "Let it go when due", by="王某1", reason="已判决")
    qtbot.waitUntil(lambda: window.told == "It goes when it is due.", timeout=10_000)
    assert sorted(row.fields["act"] for row in read(tip_desk.access_log)) == ["hold", "release"]


def test_a_restored_desk_lets_go_after_the_round_that_reads_back_what_it_held(
    qtbot: QtBot, closed: str, desk: Device, clock: Clock, make_window: Callable[[], DeskWindow], read: Read
) -> None:
    read(lambda profile: reading_back.begin(profile, clock.pass_by(days=5)))
    window = make_window()
    assert read(lambda profile: retention.purge(profile, now=clock(), new_id=desk.ids)).waits
    window.rounds.start()
    qtbot.waitUntil(lambda: "the names in 1 cases" in window.told, timeout=10_000)
    assert [row.fields["number"] for row in read(tip_desk.access_log)] == [closed]


def test_each_period_is_kept_as_it_was_typed(qtbot: QtBot, make_window: Callable[[], DeskWindow], read: Read) -> None:
    window = make_window()
    window.go("settings")
    page = cast("DeskSettings", window.shown)
    qtbot.waitUntil(lambda: page.periods.values.get("closed") == 180, timeout=10_000)
    wanted = Retention(tips=11, informants=12, names=13, pictures=14, log=15, closed=16)
    page.periods.put(asdict(wanted))
    press(page, "Keep these periods")
    qtbot.waitUntil(lambda: window.told == "Kept.", timeout=10_000)
    assert read(retention.retention_of) == wanted
