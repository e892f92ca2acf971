"""A point's window over a real profile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.exchange.carriers.opening import open_mailbox
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
from tests.builders import CHINA, ROOT, VOCABULARIES, WORDS, Clock, Device, Ids, make_desk, make_point


def refuse(error: AppError) -> None:
    raise error


@pytest.fixture
def desk(tmp_path: Path, mailbox: Path) -> Iterator[Device]:
    made = make_desk(tmp_path / "desk", mailbox)
    yield made
    made.profile.close()


@pytest.fixture
def outside(tmp_path: Path, desk: Device, clock: Clock) -> Outside:
    made = make_point(tmp_path / "point-07", desk)
    made.profile.close()
    return Outside(
        home=tmp_path / "point-07",
        preferences=tmp_path / "preferences",
        resources=ROOT / "resources",
        translations=ROOT / "build" / "translations",
        version="test",
        clock=clock,
        new_id=Ids(7),
        new_code=lambda: "123456",
        open_mailbox=open_mailbox,
        vocabularies=VOCABULARIES,
    )


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
