"""A desk's window counts the usual periods before anybody looks, and again after every change."""

from contextlib import suppress
from typing import Any

from pytestqt.qtbot import QtBot

from app.actions.days import today_of
from app.domain.changes import Changes, Edit
from app.domain.periods import parse, usual
from app.reports import ahead
from app.store import change_log
from app.store.database import writing
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.window import DeskWindow
from tests.builders import NOW, Device

PATIENCE_MS = 20_000


class LookedOnlyError(Exception):
    """Takes back what was written."""


def is_counted(profile: Profile) -> bool:
    """Whether nothing is left to count of any usual period; looks without counting."""
    day = today_of(NOW)
    periods = [parse(text, as_of=day) for text in usual(day)]
    left: list[int | None] = []
    with suppress(LookedOnlyError), writing(profile.db):
        left.append(ahead.count_some(profile.db, periods))
        raise LookedOnlyError
    return left == [None]


def add_dispute(profile: Profile) -> Changes:
    edit = Edit("disputes", "a", "07", {"found_date": "2026-03-01", "state": "registered"}, ("desk",))
    with writing(profile.db):
        change_log.append(profile.db, profile.identity, [edit], NOW)
    return Changes.of("disputes")


def test_the_year_is_counted_when_the_window_begins_and_after_a_change(
    qtbot: QtBot, point: Device, window: DeskWindow, books: Books, read: Any
) -> None:
    qtbot.waitUntil(lambda: read(is_counted), timeout=PATIENCE_MS)
    changed: list[None] = []
    books.change(add_dispute, lambda _: changed.append(None), lambda _: None, books)
    qtbot.waitUntil(lambda: bool(changed) and read(is_counted), timeout=PATIENCE_MS)
