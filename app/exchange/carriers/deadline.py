"""A hard deadline for every call: a dropped share or server can freeze a library, and the system, for ever."""

import weakref
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Trouble, unreachable
from app.exchange.carriers.through import ThroughCarrier

T = TypeVar("T")
_Job = tuple[Callable[[Carrier], Any], "Future[Any]"] | None


class DeadlineCarrier(ThroughCarrier):
    """Does each call in a thread of its own carrier; a call that takes too long is left behind with its thread.

    After any trouble with the line the next call begins with a new carrier, and so with a new connection. `late` is
    what a call that takes too long is called.
    """

    def __init__(self, connect: Callable[[], Carrier], seconds: float, late: Trouble = Trouble.SLOW) -> None:
        self._connect, self._seconds, self._late = connect, seconds, late
        self._jobs: SimpleQueue[_Job] | None = None

    def close(self) -> None:
        jobs, self._jobs = self._jobs, None
        if jobs:
            jobs.put(None)

    def _through(self, act: Callable[[Carrier], T]) -> T:
        answer: Future[T] = Future()
        self._worker().put((act, answer))
        try:
            return self._awaited(answer)
        except AppError as error:
            if error.code is Code.MAILBOX_UNREACHABLE:
                self.close()
            raise
        except TimeoutError as error:
            if answer.done():
                raise
            self.close()
            raise unreachable(self._late) from error

    def _awaited(self, answer: "Future[T]") -> T:
        """The answer, or TimeoutError once this has waited long enough."""
        return answer.result(self._seconds)

    def _worker(self) -> "SimpleQueue[_Job]":
        jobs = self._jobs
        if jobs is None:
            jobs = self._jobs = SimpleQueue()
            weakref.finalize(self, jobs.put, None)
            # a daemon, because a thread that the system has frozen would keep the program from ending
            Thread(target=_work, args=(self._connect, jobs), name="mailbox", daemon=True).start()
        return jobs


def asked(question: Callable[[], T]) -> "Future[T]":
    """The answer to come of one question to a disk, asked in a thread of its own that nobody has to wait for."""
    answer: Future[T] = Future()
    Thread(target=_answer, args=(question, answer), name="disk", daemon=True).start()
    return answer


def answered(question: Callable[[], T], seconds: float) -> T:
    """What comes of it, at most so many seconds later; MAILBOX_UNREACHABLE if nothing does."""
    answer = asked(question)
    try:
        return answer.result(seconds)
    except TimeoutError as error:
        if answer.done():
            raise
        raise unreachable(Trouble.SILENT) from error


def _answer(question: Callable[[], T], answer: "Future[T]") -> None:
    try:
        answer.set_result(question())
    except BaseException as error:  # noqa: BLE001 - handed to whoever waits for it
        answer.set_exception(error)


def _work(connect: Callable[[], Carrier], jobs: "SimpleQueue[_Job]") -> None:
    """Carry out the acts in order, on a carrier that no other thread touches."""
    carrier: Carrier | None = None
    while job := jobs.get():
        act, answer = job
        try:
            carrier = carrier or connect()
            answer.set_result(act(carrier))
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits for it
            answer.set_exception(error)
    if carrier:
        carrier.close()
