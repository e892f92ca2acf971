"""Rounds that nobody asks for: on a timer, when a network comes, when a stick with a mailbox is plugged in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError, Code
from app.exchange.rounds import Round
from app.exchange.sticks import LOOK_SECONDS, Lookout
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.rounds import Rounds


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. After trouble the next try comes after `soonest`, then twice as late each time, at most `longest`;
    up to a fifth earlier or later, so that 84 laptops do not come at one moment when the line is back. `answer` is how
    long a look waits for a disk."""

    usual: float = 900
    soonest: float = 60
    longest: float = 3600
    look: float = 5
    answer: float = LOOK_SECONDS

    def after(self, failures: int, chance: float) -> float:
        """How long to wait after so many rounds in a row that failed; `chance` is 0 to 1."""
        wait = self.usual if not failures else min(self.longest, self.soonest * 2 ** min(failures - 1, 16))
        return wait * (0.8 + 0.4 * chance)

    def look_again(self, took: float) -> float:
        """How long to wait until the next look: a disk that is slow to answer holds each of them up, and a round that
        somebody asks for waits behind it."""
        return max(self.look, 20 * took)


@dataclass(frozen=True, slots=True)
class _Around:
    """What there is now: a way out, sticks with a mailbox of ours, and disks that give no answer; and how many seconds
    it took to see."""

    network: bool
    sticks: frozenset[Path]
    silent: frozenset[Path] = frozenset()
    took: float = 0


_LONGEST = 86_400.0


class RoundsTimer(QObject):
    """Lives as long as the window. Nothing is asked of a disk or a line in the window's thread.

    `trouble` carries the AppError of a disk that gives no answer, once until it answers.
    """

    trouble = Signal(object)

    def __init__(
        self, rounds: Rounds, books: Books, outside: Outside, chance: Callable[[], float], pace: Pace | None = None
    ) -> None:
        super().__init__(rounds)
        self._rounds, self._books, self._outside, self._chance = rounds, books, outside, chance
        self._pace = pace or Pace()
        self._failures = 0
        self._is_over = False
        self._around = _Around(network=True, sticks=frozenset())
        self._lookout = Lookout(self._pace.answer)
        self._silent: frozenset[Path] = frozenset()
        self._due = self._timer(lambda: rounds.start(sparing=True))
        self._look = self._timer(self.look_around)
        rounds.ended.connect(self._ended)
        rounds.refused.connect(self._refused)

    def begin(self) -> None:
        """The first round before long, then by the pace."""
        self._wait(self._due, self._pace.after(1, self._chance()))
        self.look_around()

    def end(self) -> None:
        """No more rounds by itself."""
        self._is_over = True
        self._due.stop()
        self._look.stop()

    @property
    def wait(self) -> float:
        """Seconds to the next round."""
        return self._due.remainingTime() / 1000

    def look_around(self) -> None:
        """See what is new: a way out, a stick."""
        self._books.look_beside(
            lambda profile: self._looked(profile.identity.organisation), self._seen, self._not_seen, self
        )

    def _seen(self, around: _Around) -> None:
        """One thing at a time: what comes while a round runs, or beside another stick, is as new at the next look."""
        self._wait(self._look, self._pace.look_again(around.took))
        self._say_silent(around.silent)
        if self._is_over or self._rounds.is_running:
            return
        before, new = self._around, sorted(around.sticks - self._around.sticks)
        if new:
            self._around = replace(before, sticks=(before.sticks & around.sticks) | {new[0]})
            self._rounds.start(new[0].as_uri())
            return
        self._around = around
        if around.network and not before.network:
            self._rounds.start(sparing=True)

    def _say_silent(self, silent: frozenset[Path]) -> None:
        for disk in sorted(silent - self._silent):
            self.trouble.emit(AppError(Code.DISK_SILENT, folder=str(disk)))
        self._silent = silent

    def _looked(self, organisation: str) -> _Around:
        """Beside the worker."""
        began, outside = self._outside.ticking(), self._outside
        network, seen = outside.has_network(), self._lookout.look(outside.mounted(), organisation)
        return _Around(network, seen.mailboxes, seen.silent, outside.ticking() - began)

    def _not_seen(self, _: AppError) -> None:
        self._wait(self._look, self._pace.look)

    def _ended(self, done: Round) -> None:
        self._failures = self._failures + 1 if done.trouble else 0
        self._wait(self._due, self._pace.after(self._failures, self._chance()))

    def _refused(self, _: AppError) -> None:
        self._failures += 1
        self._wait(self._due, self._pace.after(self._failures, self._chance()))

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(lambda: act())
        return timer

    def _wait(self, timer: QTimer, seconds: float) -> None:
        if not self._is_over:
            timer.start(int(min(seconds, _LONGEST) * 1000))
