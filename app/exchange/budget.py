"""How long a round may take, and who may end it before: asked between files, and while a file is on its way."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from typing_extensions import override

from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.deadline import DeadlineCarrier
from app.exchange.carriers.through import ThroughCarrier

T = TypeVar("T")
_PULSE = 0.1
ROUND_SECONDS = 600.0
"""A round of usual length is over long before; what a slow line leaves goes with the next."""


class Stop(StrEnum):
    """Why a round ended early although nothing was wrong."""

    TIME = "time"
    CANCELLED = "cancelled"


class RoundStopped(Exception):  # noqa: N818
    """Ends a round from inside; what was done stays done."""

    def __init__(self, stop: Stop) -> None:
        super().__init__(stop)
        self.stop = stop


@dataclass(frozen=True, slots=True)
class Budget:
    """`until` is a moment of `ticking`, a clock that nobody sets; `is_cancelled` is asked by the round's own thread.

    `give_way` may hold the round up between two files, while somebody else has to write to the same store.
    """

    until: float
    ticking: Callable[[], float]
    is_cancelled: Callable[[], bool] = lambda: False
    give_way: Callable[[], None] = lambda: None

    @property
    def left(self) -> float:
        """Seconds."""
        return self.until - self.ticking()

    def check(self) -> None:
        """Between two files, or while one is on its way; raises RoundStopped."""
        if self.is_cancelled():
            raise RoundStopped(Stop.CANCELLED)
        if self.left <= 0:
            raise RoundStopped(Stop.TIME)

    def next_file(self) -> None:
        """Before each file."""
        self.check()
        self.give_way()


UNLIMITED = Budget(float("inf"), lambda: 0.0)


class _Lent(ThroughCarrier):
    """A carrier that somebody else closes: the thread of a call that was left behind would do so in the next one."""

    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier

    def close(self) -> None:
        """Not ours."""

    @override
    def _through(self, act: Callable[[Carrier], T]) -> T:
        return act(self._carrier)


class BudgetedCarrier(DeadlineCarrier):
    """Leaves a call behind when the round's time is over or somebody ends it, however long the line would take. The
    carrier stays open: whoever opened it closes it."""

    def __init__(self, carrier: Carrier, budget: Budget) -> None:
        super().__init__(lambda: _Lent(carrier), budget.until)
        self._budget = budget

    @override
    def _awaited(self, answer: "Future[T]") -> T:
        while True:
            try:
                return answer.result(_PULSE)
            except TimeoutError:
                if answer.done():
                    raise
            try:
                self._budget.check()
            except RoundStopped:
                self.close()
                raise


def within(budget: Budget, carrier: Carrier) -> Carrier:
    """The carrier, held to the budget; itself if there is no limit."""
    return carrier if budget is UNLIMITED else BudgetedCarrier(carrier, budget)
