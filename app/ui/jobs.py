"""The only door to threads: one worker does one job after another, answers come back to the window's thread.

Beside the worker there is one thread for what waits on a line. It owns nothing of the worker's, and lets it go first.
"""

from collections.abc import Callable
from functools import cached_property, partial
from threading import Condition, Event
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import AppError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class Jobs(QObject):
    """Lives as long as the program; `stop` it before it goes.

    Work keeps its order and never meets other work. Its answer is dropped when the owner has been closed meanwhile;
    a bug in the work is raised again in the window's thread, where the report window catches it.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self._less = Condition()
        self._stopping = Event()
        self._answered.connect(self._answer)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[AppError], None], owner: QObject
    ) -> None:
        """Do the work on the worker, then call `done` or `failed` in this thread, unless the owner is gone."""
        if self._stopping.is_set():
            return
        with self._less:
            self._waiting += 1
        self._pool.submit(self._do_in_turn, work, done, failed, owner)

    def run_beside(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[AppError], None], owner: QObject
    ) -> None:
        """Do what waits on a line, beside the worker. It asks `let_pass` and `is_stopping` between its steps."""
        if not self._stopping.is_set():
            self._beside.submit(self._do, work, done, failed, owner)

    def let_pass(self, most: float = 2) -> None:
        """Called beside the worker: wait until it has nothing left to do, at most so many seconds."""
        with self._less:
            self._less.wait_for(lambda: not self._waiting, most)

    def is_stopping(self) -> bool:
        """Whether the program ends: what runs beside the worker does so too."""
        return self._stopping.is_set()

    def stop(self) -> None:
        """Wait for the work that was accepted; what its answers ask for is not done any more.

        What runs beside it is asked to end.
        """
        self._stopping.set()
        self._beside.shutdown(wait=True, cancel_futures=True)
        self._pool.shutdown(wait=True)

    def _do_in_turn(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[AppError], None], owner: QObject
    ) -> None:
        try:
            self._do(work, done, failed, owner)
        finally:
            with self._less:
                self._waiting -= 1
                self._less.notify_all()

    def _do(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[AppError], None], owner: QObject
    ) -> None:
        try:
            answer = partial(done, work())
        except AppError as error:
            answer = partial(failed, error)
        except Exception as bug:  # noqa: BLE001 - the edge: bugs go to the report window
            self._answered.emit(partial(_raise, bug))
            return
        self._answered.emit(partial(_unless_gone, owner, answer))

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        return _worker("jobs")

    @cached_property
    def _beside(self) -> "ThreadPoolExecutor":
        return _worker("line")

    @Slot(object)
    def _answer(self, answer: Callable[[], None]) -> None:
        answer()


def _worker(name: str) -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor  # with the first work: the door does not wait for it

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)


def _unless_gone(owner: QObject, answer: Callable[[], None]) -> None:
    if shiboken6.isValid(owner):
        answer()


def _raise(bug: Exception) -> None:
    raise bug
