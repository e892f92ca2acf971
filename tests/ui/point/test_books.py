"""The opened profile, seen from the windows: what a worn disk did to it is told, and is no bug of the program."""

from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.errors import AppError, Code
from app.store.database import DatabaseError
from app.store.profile import Profile
from app.ui.books import Books


def unreadable(_: Profile) -> Changes:
    raise DatabaseError("database disk image is malformed")


def test_a_page_that_cannot_be_read_is_damage_with_a_name(qtbot: QtBot, books: Books) -> None:
    told: list[AppError] = []
    books.look(unreadable, lambda _: None, told.append, books)
    books.change(unreadable, lambda _: None, told.append, books)
    books.change_beside(unreadable, lambda _: None, told.append, books)
    qtbot.waitUntil(lambda: len(told) == 3, timeout=10_000)
    assert {(error.code, error.details["name"]) for error in told} == {(Code.DAMAGED, "lianfang.db")}
