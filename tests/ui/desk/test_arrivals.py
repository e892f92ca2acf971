"""Arrivals at the desk's window: fetched, dropped or from a stick; each line opens exactly what it names."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions.exchanging import ExchangeState
from app.exchange.budget import Stop
from app.exchange.line_test import CLOCK_WRONG
from app.store.delivery import Tally
from app.ui.desk.arrivals_page import ArrivalsPage
from app.ui.desk.decide_page import DecidePage
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.window import DeskWindow
from app.ui.line_words import trouble_words
from app.ui.widgets.banner import Banner
from tests.builders import Clock, Device
from tests.ui.desk.conftest import press

Made = Callable[[], DeskWindow]
DAMAGED = "The file is damaged. Ask the point to send it again."


def arrivals_of(window: DeskWindow) -> ArrivalsPage:
    return cast("ArrivalsPage", window.shown)


def test_fetching_shows_what_came_from_whom_and_opens_it(
    qtbot: QtBot, point: Device, make_window: Made, mailbox: Path
) -> None:
    point.add(summary="第一件")
    point.add("services")
    point.exchange(mailbox)
    window = make_window()
    page = arrivals_of(window)
    press(window, "Fetch now")
    qtbot.waitUntil(lambda: len(page.lines) == 2)
    assert [(line.title, line.state) for line in page.lines] == [
        ("07 示范点07: 矛盾纠纷", "1 new"),
        ("07 示范点07: 服务群众", "1 new"),
    ]
    page.line_opened.emit(page.lines[0].key)
    qtbot.waitUntil(lambda: window.place == "ledgers" and cast("LedgersPage", window.shown).card.case is not None)
    assert cast("LedgersPage", window.shown).count == 1


def test_files_dropped_twice_say_that_they_were_here(
    qtbot: QtBot, point: Device, make_window: Made, mailbox: Path
) -> None:
    point.add()
    point.exchange(mailbox)
    window = make_window()
    page = arrivals_of(window)
    files = sorted(mailbox.glob("*/07/*/*.lfb"), reverse=True)
    page.files_dropped.emit(files)
    qtbot.waitUntil(lambda: len(page.lines) == 1)
    page.files_dropped.emit(files)
    qtbot.waitUntil(lambda: page.count == 2)
    page.choose_row(0)
    qtbot.waitUntil(lambda: [line.state for line in page.lines] == [str(len(files))])


def test_files_dropped_while_a_round_runs_leave_it_its_button(
    qtbot: QtBot, point: Device, make_window: Made, mailbox: Path
) -> None:
    point.add()
    point.exchange(mailbox)
    window = make_window()
    window.go("arrivals")
    page = window.shown
    assert isinstance(page, ArrivalsPage)
    window.rounds.is_running = True
    page.begun()
    page.files_dropped.emit(sorted(mailbox.glob("*/07/*/*.lfb")))
    qtbot.waitUntil(lambda: page.count == 1, timeout=20_000)
    assert page.is_busy
    window.rounds.is_running = False


def test_a_stick_is_a_mailbox(
    qtbot: QtBot, point: Device, make_window: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    point.add()
    point.exchange(stick)
    window = make_window()
    monkeypatch.setattr(window.chooser, "stick", lambda: stick)
    press(window, "Open a USB stick")
    qtbot.waitUntil(lambda: len(arrivals_of(window).lines) == 1)


def test_what_cannot_be_read_leads_to_why(qtbot: QtBot, point: Device, make_window: Made, mailbox: Path) -> None:
    point.add()
    point.exchange(mailbox)
    window = make_window()
    press(window, "Fetch now")
    page = arrivals_of(window)
    qtbot.waitUntil(lambda: len(page.lines) == 1 and not page.is_busy, timeout=10_000)
    (good,) = mailbox.glob("*/07/desk/*.lfb")
    bad = good.with_name("07-e1-2-000000000000.lfb")
    bad.write_bytes(b"nonsense")
    press(window, "Fetch now")
    qtbot.waitUntil(lambda: page.count == 2 and not page.is_busy, timeout=10_000)
    page.choose_row(0)
    qtbot.waitUntil(lambda: [line.key for line in page.lines] == ["waiting"], timeout=10_000)
    page.line_opened.emit("waiting")
    decide = cast("DecidePage", window.shown)
    qtbot.waitUntil(
        lambda: [item.state for item in decide.items] == ["The file is damaged. Ask the point to send it again."]
    )
    press(window, "Try again")
    qtbot.waitUntil(lambda: window.told == "None can be read yet.")


def test_a_file_may_be_dropped_on_any_page(qtbot: QtBot, point: Device, make_window: Made, mailbox: Path) -> None:
    point.add()
    point.exchange(mailbox)
    window = make_window()
    window.go("statistics")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file)) for file in sorted(mailbox.glob("*/07/*/*.lfb"))])
    copies, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(5, 5), copies, dropped, left, Qt.KeyboardModifier.NoModifier)
    falling = QDropEvent(QPointF(5, 5), copies, dropped, left, Qt.KeyboardModifier.NoModifier)
    for event in (entering, falling):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: window.place == "arrivals" and len(arrivals_of(window).lines) == 1, timeout=10_000)


def test_a_desk_whose_clock_went_back_is_told_where_it_answers(
    qtbot: QtBot, point: Device, clock: Clock, make_window: Made, mailbox: Path
) -> None:
    point.exchange(mailbox)
    window = make_window()
    press(window, "Fetch now")
    qtbot.waitUntil(lambda: not arrivals_of(window).is_busy)
    clock.pass_by(days=-400)
    press(window, "Fetch now")
    warned = trouble_words(CLOCK_WRONG, at_desk=True)
    qtbot.waitUntil(
        lambda: any(each.isVisible() and each.shown == warned for each in window.shown.findChildren(Banner)),
        timeout=10_000,
    )


def test_why_the_last_round_stopped_and_what_to_do_stays_in_sight(
    qtbot: QtBot, make_window: Made, mailbox: Path, tmp_path: Path
) -> None:
    window = make_window()
    page = arrivals_of(window)
    mailbox.rename(tmp_path / "gone")
    press(window, "Fetch now")
    qtbot.waitUntil(lambda: "could not be reached" in page.says, timeout=10_000)
    qtbot.waitUntil(lambda: page.says_why.startswith("The mailbox is not there."), timeout=10_000)
    (tmp_path / "gone").rename(mailbox)
    press(window, "Fetch now")
    qtbot.waitUntil(lambda: "Last fetched" in page.says and not page.says_why, timeout=10_000)


@pytest.mark.parametrize(("stopped", "said"), [(Stop.TIME, "time was over"), (Stop.CANCELLED, "Fetch now")])
def test_a_round_that_ended_early_is_not_said_to_have_fetched_all(make_window: Made, stopped: Stop, said: str) -> None:
    page = arrivals_of(make_window())
    page.show_state(ExchangeState(Tally(0, 0, 0, 0), "2026-07-15T09:00:00+08:00", "", "", stopped=stopped))
    assert "ended early" in page.says
    assert said in page.says_why
