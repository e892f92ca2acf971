"""A day at a point's window, as `tests.bench.bench_memory` starts it: `python -m tests.bench.window_day HOME MAILBOX`.

Says how much memory the process holds at rest, and after each tenth of the day: every page, 20 records, 5 rounds.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from app.actions import recording
from app.domain.changes import Changes
from app.domain.errors import AppError
from app.exchange.carriers.folder import FolderCarrier
from app.settings import Preferences
from app.store import profile
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.days import Days
from app.ui.icons import Icons
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.terms import Terms
from app.ui.theme import Theme
from app.ui.widgets.look import Look
from tests.bench.bare_window import say_memory
from tests.builders import ROOT, VOCABULARIES, WORDS, Clock, Ids, make_fields

TENTHS, RECORDS, ROUNDS = 10, 20, 5
PATIENCE_MS = 60_000


def until(is_so: Callable[[], bool]) -> None:
    patience = QDeadlineTimer(PATIENCE_MS)
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        assert not patience.hasExpired()


class Day:
    """The window, and what is done at it."""

    def __init__(self, program: QApplication, home: Path, mailbox: Path) -> None:
        look = Look(program, Icons(ROOT / "resources" / "icons"))
        look.wear(Theme())
        self._ids, self._clock = Ids(7), Clock()
        outside = Outside(
            home=home,
            preferences=home / "preferences",
            resources=ROOT / "resources",
            translations=ROOT / "build" / "translations",
            fonts=ROOT / "build" / "fonts",
            version="test",
            clock=self._clock,
            new_id=self._ids,
            new_code=lambda: "123456",
            open_mailbox=lambda _url, _credentials: FolderCarrier(mailbox),
            vocabularies=lambda: VOCABULARIES,
        )
        self.jobs, bus = Jobs(), Bus()
        self.books = Books(self.jobs, bus)
        opened: list[None] = []
        self.books.open(lambda: profile.unlock(home, WORDS, VOCABULARIES), opened.append, refuse, self.books)
        until(lambda: bool(opened))
        parts = PageParts(look, Terms(VOCABULARIES, lambda: "zh"), Days(self._clock), outside, "示范07嘎查")
        self.window = PointWindow(parts, self.books, bus, Preferences())
        self.window.show()
        self.settle()

    def go_on(self) -> None:
        """A tenth of the day."""
        for name in self.window.pages:
            self.window.go(name)
            self.settle()
        for _ in range(RECORDS):
            self._record()
        for _ in range(ROUNDS):
            self._clock.pass_by(minutes=9)
            self.window.rounds.start()
            until(lambda: not self.window.rounds.is_running)

    def settle(self) -> None:
        """All that was asked of the worker is answered."""
        answered: list[None] = []
        self.books.look(lambda _: None, answered.append, refuse, self.books)
        until(lambda: bool(answered))

    def close(self) -> None:
        self.window.close()
        self.books.close()
        self.jobs.stop()

    def _record(self) -> None:
        done: list[object] = []

        def add(opened: Profile) -> Changes:
            fields = make_fields(summary="两家因草场边界争吵" * 10)
            return recording.add(opened, "disputes", fields, now=self._clock(), new_id=self._ids).changes

        self.books.change(add, done.append, refuse, self.books)
        until(lambda: bool(done))


def refuse(error: AppError) -> None:
    raise error


def main(home: Path, mailbox: Path) -> None:
    day = Day(QApplication(sys.argv[:1]), home, mailbox)
    say_memory()
    for _ in range(TENTHS):
        day.go_on()
        say_memory()
    day.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
