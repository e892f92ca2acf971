"""A desk's window counts the year before anybody looks, and again after every change."""

from typing import Any

from pytestqt.qtbot import QtBot

from app.domain.changes import Changes, Edit
from app.reports.charts import GROUPED
from app.reports.figures import COUNTED
from app.store import change_log
from app.store.database import writing
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.window import DeskWindow
from tests.builders import NOW, Device

PATIENCE_MS = 20_000
QUESTIONS = 2 * len(COUNTED) + len(GROUPED)
"""Of this year and the last."""


def newest(profile: Profile) -> int:
    return int(profile.db.execute("select coalesce(max(id), 0) from answers").fetchone()[0])


def add_dispute(profile: Profile) -> Changes:
    edit = Edit("disputes", "a", "07", {"found_date": "2026-03-01", "state": "registered"}, ("desk",))
    with writing(profile.db):
        change_log.append(profile.db, profile.identity, [edit], NOW)
    return Changes.of("disputes")


def test_the_year_is_counted_when_the_window_begins_and_after_a_change(
    qtbot: QtBot, point: Device, window: DeskWindow, books: Books, read: Any
) -> None:
    qtbot.waitUntil(lambda: read(newest) == QUESTIONS, timeout=PATIENCE_MS)
    books.change(add_dispute, lambda _: None, lambda _: None, books)
    qtbot.waitUntil(lambda: read(newest) > QUESTIONS, timeout=PATIENCE_MS)
