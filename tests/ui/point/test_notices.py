"""What the station says is in the window: a line of today that leads to it, and a page to read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import point_desk
from app.domain.changes import Fields
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point.notices_page import NoticesPage
from app.ui.point.window import PointWindow
from app.ui.widgets.button import Button
from tests.builders import Clock, Device, Ids, make_fields
from tests.ui.point.conftest import add, refuse

MOST = 10_000
DISPUTE = "0197f5d4-0007-7000-8000-000000000001"


@pytest.fixture
def told(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside, desk: Device, mailbox: Path, clock: Clock
) -> PointWindow:
    """A window whose station has asked for a follow-up and given out two bulletins."""
    add(qtbot, books, outside, "disputes", **make_fields())

    def meet() -> None:
        done: list[object] = []
        ids = Ids(0xA)
        books.look(lambda profile: Device(profile, clock, ids).exchange(mailbox), done.append, refuse, books)
        qtbot.waitUntil(lambda: bool(done), timeout=MOST)
        desk.exchange(mailbox)

    meet()
    asked: Fields = {"date": "2026-07-15", "text": "请再去一次", "dispute": DISPUTE}
    point_desk.ask(desk.profile, "07", asked, now=desk.clock(), new_id=desk.ids)
    for title in ("防汛", "新骗术"):
        typed: Fields = {"title": title, "text": f"{title}：请转告", "date": "2026-07-15"}
        point_desk.publish(desk.profile, typed, now=desk.clock(), new_id=desk.ids)
    desk.exchange(mailbox)
    meet()
    window.go("today")
    qtbot.waitUntil(lambda: len(window.shown_today.said.unread) == 2, timeout=MOST)
    return window


def _press(window: PointWindow, words: str) -> None:
    next(button for button in window.shown.findChildren(Button) if button.says == words).press()


def test_a_task_leads_to_its_dispute_and_is_put_away_there(qtbot: QtBot, told: PointWindow) -> None:
    (task,) = told.shown_today.said.tasks
    told.do_task("task", task.key.record)
    qtbot.waitUntil(lambda: told.place == "case", timeout=MOST)
    qtbot.waitUntil(lambda: any(each.says == "It is done" for each in told.shown.findChildren(Button)), timeout=MOST)
    _press(told, "It is done")
    told.go("today")
    qtbot.waitUntil(lambda: told.shown_today.said.tasks == (), timeout=MOST)


def test_a_bulletin_that_is_shown_counts_as_read(qtbot: QtBot, told: PointWindow) -> None:
    told.do_task("notices", "")
    qtbot.waitUntil(lambda: told.place == "notices", timeout=MOST)
    page = told.shown
    assert isinstance(page, NoticesPage)
    qtbot.waitUntil(lambda: len(page.bulletins) == 2, timeout=MOST)
    for record in page.bulletins:
        page.choose(record)
    told.go("today")
    qtbot.waitUntil(lambda: not told.shown_today.said.unread, timeout=MOST)
