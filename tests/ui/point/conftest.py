"""A point's window over a real profile."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.actions import recording
from app.actions.recording import Saved
from app.domain.changes import JSON
from app.domain.errors import AppError
from app.settings import Preferences
from app.store import profile
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.days import Days
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.terms import Terms
from app.ui.widgets.look import Look
from tests.builders import CHINA, VOCABULARIES, WORDS


def refuse(error: AppError) -> None:
    raise error


def add(qtbot: QtBot, books: Books, outside: Outside, ledger: str, **fields: JSON) -> None:
    """Keep a record, on the worker."""
    done: list[Saved] = []
    books.change(
        lambda profile: recording.add(profile, ledger, fields, now=outside.clock(), new_id=outside.new_id),
        done.append,
        refuse,
        books,
    )
    qtbot.waitUntil(lambda: bool(done))


@pytest.fixture
def bus(qtbot: QtBot) -> Bus:
    return Bus()


@pytest.fixture
def books(qtbot: QtBot, jobs: Jobs, bus: Bus, outside: Outside) -> Iterator[Books]:
    made = Books(jobs, bus)
    opened: list[None] = []
    made.open(lambda: profile.unlock(outside.home, WORDS, VOCABULARIES), opened.append, refuse, made)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()


@pytest.fixture
def parts(look: Look, outside: Outside) -> PageParts:
    terms = Terms(VOCABULARIES, lambda: "zh")
    return PageParts(look, terms, Days(lambda: outside.clock().astimezone(CHINA)), outside, "示范07嘎查")


@pytest.fixture
def window(qtbot: QtBot, parts: PageParts, books: Books, bus: Bus) -> PointWindow:
    made = PointWindow(parts, books, bus, Preferences())
    qtbot.addWidget(made)
    made.show()
    return made
