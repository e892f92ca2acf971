"""How long the window's thread stands still: the longest time between two turns of its event loop."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.books import Books
from tests.bench.timing import Taken
from tests.windows import refuse

TURNS = 5
SECONDS = 60.0
NONE = Taken(0, 0)


class Pulse(QObject):
    """Turns as often as the loop does."""

    def __init__(self, program: QApplication, books: Books) -> None:
        super().__init__(program)
        self._program = program
        self._books = books
        self._last = _now()
        self._turns = 0
        self._longest = NONE
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def during(self, act: Callable[[], object]) -> Taken:
        """Act, wait until all that follows from it is done and drawn; the longest pause.

        `wall` is what a person waits, on a machine that others use too; `cpu` what the window's thread itself worked.
        """
        self._last, self._longest = _now(), NONE
        act()
        self._turn()
        for _ in range(2):  # what the first answers ask for is done too
            self._let_pass()
        aim = self._turns + TURNS
        self._until(lambda: self._turns >= aim)
        return self._longest

    def _let_pass(self) -> None:
        answers: list[None] = []
        self._books.look(lambda _: None, answers.append, refuse, self)
        self._until(lambda: bool(answers))

    def _turn(self) -> None:
        now = _now()
        self._longest = longer(self._longest, Taken(now.cpu - self._last.cpu, now.wall - self._last.wall))
        self._last = now
        self._turns += 1

    def _until(self, is_so: Callable[[], bool]) -> None:
        late = time.perf_counter() + SECONDS
        while not is_so():
            self._program.processEvents()
            assert time.perf_counter() < late, "it does not come to rest"


def longer(one: Taken, other: Taken) -> Taken:
    """The longer of both, by each clock."""
    return Taken(max(one.cpu, other.cpu), max(one.wall, other.wall))


def _now() -> Taken:
    return Taken(time.thread_time(), time.perf_counter())
