"""A desk's window over a real profile, with a point that has sent something through a real mailbox."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.identity import Role
from app.exchange.carriers.opening import open_mailbox
from app.settings import Preferences
from app.store import profile
from app.store.profile import Profile
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.days import Days
from app.ui.desk.parts import DeskParts
from app.ui.desk.window import DeskWindow
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.terms import Terms
from app.ui.widgets.look import Look
from tests.builders import CHINA, ROOT, VOCABULARIES, WORDS, Clock, Device, make_desk, make_point

Read = Callable[[Callable[[Profile], Any]], Any]


def refuse(error: AppError) -> None:
    raise error


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    return tmp_path / "mailbox"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, mailbox: Path, clock: Clock) -> Device:
    return make_desk(tmp_path / "desk", mailbox, clock=clock)


@pytest.fixture
def point(tmp_path: Path, desk: Device, clock: Clock) -> Iterator[Device]:
    made = make_point(tmp_path / "point-07", desk, clock=clock)
    yield made
    made.profile.close()


@pytest.fixture
def other(tmp_path: Path, desk: Device, clock: Clock) -> Iterator[Device]:
    made = make_point(tmp_path / "point-08", desk, "08", clock=clock)
    yield made
    made.profile.close()


@pytest.fixture
def bus(qtbot: QtBot) -> Bus:
    return Bus()


@pytest.fixture
def at_desk(tmp_path: Path, desk: Device, clock: Clock) -> Outside:
    return Outside(
        home=desk.profile.home,
        preferences=tmp_path / "preferences",
        resources=ROOT / "resources",
        translations=ROOT / "build" / "translations",
        fonts=ROOT / "build" / "fonts",
        version="test",
        clock=clock,
        new_id=desk.ids,
        new_code=lambda: "123456",
        open_mailbox=open_mailbox,
        vocabularies=lambda: VOCABULARIES,
    )


@pytest.fixture
def books(qtbot: QtBot, jobs: Jobs, bus: Bus, desk: Device) -> Iterator[Books]:
    """The desk's profile, which the tests do not touch any more."""
    home = desk.profile.home
    desk.profile.close()
    made = Books(jobs, bus)
    opened: list[None] = []
    made.open(lambda: profile.unlock(home, WORDS, VOCABULARIES), opened.append, refuse, made)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()


@pytest.fixture
def parts(look: Look, at_desk: Outside, clock: Clock) -> DeskParts:
    days = Days(lambda: clock().astimezone(CHINA))
    return DeskParts(look, Terms(VOCABULARIES, lambda: "zh"), days, at_desk, Role.STATION)


@pytest.fixture
def make_window(qtbot: QtBot, parts: DeskParts, books: Books, bus: Bus) -> Callable[[], DeskWindow]:
    def made() -> DeskWindow:
        window = DeskWindow(parts, books, bus, Preferences())
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.place == "arrivals")
        return window

    return made


@pytest.fixture
def window(make_window: Callable[[], DeskWindow]) -> DeskWindow:
    return make_window()


@pytest.fixture
def read(qtbot: QtBot, books: Books) -> Read:
    """Read something of the desk's profile, on the worker."""

    def reading(question: Callable[[Profile], Any]) -> Any:
        answers: list[Any] = []
        books.look(question, answers.append, refuse, books)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return reading


def press(widget: QWidget, words: str) -> None:
    """Press the button that says this, as soon as it is shown."""
    patience = QDeadlineTimer(3_000)
    while not (found := _saying(widget, words)) and not patience.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    assert found, f"no button says {words}"
    found[0].click()


def _saying(widget: QWidget, words: str) -> list[QAbstractButton]:
    buttons = widget.findChildren(QAbstractButton)
    return [button for button in buttons if button.isVisible() and button.text().split(" (")[0] == words]


def asked(window: DeskWindow) -> AskForm:
    """The question that stands over the window."""
    return next(each for each in window.findChildren(AskForm) if each.isVisible())


def answer(window: DeskWindow, go: str, **values: str) -> AskForm:
    """Fill in the question and go on; it stays open where something is refused."""
    ask = asked(window)
    for name, value in values.items():
        ask.form[name].input.put(value)
    press(ask, go)
    return ask
