"""Trying the line: step by step to the mailbox and back, so that the step that fails can be named."""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.errors import AppError, Code
from app.exchange.budget import RoundStopped
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.mailbox import folder

SUFFIX = ".lft"
CLOCK_TOLERANCE = timedelta(minutes=10)


class Step(StrEnum):
    """In the order they are gone."""

    NAME = "name"
    CONNECTION = "connection"
    TLS = "tls"
    LOGIN = "login"
    MAILBOX = "mailbox"
    WRITE = "write"
    READ = "read"
    DELETE = "delete"
    CLOCK = "clock"


LINE_STEPS = (Step.NAME, Step.CONNECTION, Step.TLS, Step.LOGIN)
CLOCK_WRONG = "clock"
CHANGED = "changed"

_STEP_OF = {
    Trouble.NO_NAME: Step.NAME,
    Trouble.NO_CONNECTION: Step.CONNECTION,
    Trouble.SLOW: Step.CONNECTION,
    Trouble.CUT: Step.CONNECTION,
    Trouble.PORTAL: Step.CONNECTION,
    Trouble.NO_TLS: Step.TLS,
    Trouble.OTHER_HOST: Step.TLS,
    Trouble.NO_LOGIN: Step.LOGIN,
}
"""Where the first question to the mailbox got stuck; with any other trouble it came as far as the mailbox."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A step: `trouble` is the word for what failed, "" if it went well."""

    step: Step
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class LineTest:
    """The steps that were gone; the last one failed if any did.

    `clock_off` is by how many seconds this computer's clock is ahead of the mailbox's, None if that is not known.
    """

    steps: tuple[Tried, ...]
    clock_off: int | None = None

    @property
    def failed(self) -> Tried | None:
        """The step that did not go well."""
        return next((tried for tried in self.steps if tried.trouble), None)


def try_line(
    carrier: Carrier, place: tuple[str, str, str], *, is_local: bool, clock: Callable[[], datetime]
) -> LineTest:
    """Go to the mailbox and back with a small file; `place` is organisation, writer and stream.

    Nothing stays there that may be taken away, and no reader looks at such a file. Never raises for trouble with the
    mailbox.
    """
    gone: list[Tried] = []
    off: int | None = None
    steps = _walk(carrier, folder(*place), is_local=is_local, clock=clock)
    step = Step.MAILBOX if is_local else Step.NAME
    try:
        for passed, offset in steps:
            gone.append(Tried(passed))
            off = offset if offset is not None else off
            step = _after(passed)
    except RoundStopped:
        gone.append(Tried(step, Trouble.SLOW))
    except AppError as error:
        gone += _failure(error, step)
    if off is not None and abs(off) > CLOCK_TOLERANCE.total_seconds():
        gone[-1] = Tried(Step.CLOCK, CLOCK_WRONG)
    return LineTest(tuple(gone), off)


def _walk(
    carrier: Carrier, at: str, *, is_local: bool, clock: Callable[[], datetime]
) -> Iterator[tuple[Step, int | None]]:
    """Each step once it went well, the clock's with what it is off."""
    carrier.list(at)
    for step in () if is_local else LINE_STEPS:
        yield step, None
    yield Step.MAILBOX, None
    token = secrets.token_hex(8)
    path, data = f"{at}/line-test-{token}{SUFFIX}", f"LF line test {token}\n".encode()
    carrier.put(path, data)
    ours = clock()
    yield Step.WRITE, None
    if carrier.get(path, len(data)) != data:
        raise AppError(Code.MAILBOX_UNREACHABLE, reason=CHANGED)
    yield Step.READ, None
    written = None if is_local else carrier.written_at(path)  # a folder goes by this computer's clock
    if _taken_away(carrier, path):
        yield Step.DELETE, None
    if written is not None:
        yield Step.CLOCK, int((ours - written).total_seconds())


def _taken_away(carrier: Carrier, path: str) -> bool:
    """Whether it is gone. A login that may take nothing away does its rounds all the same."""
    try:
        carrier.delete(path)
    except AppError as error:
        if error.details.get("reason") != Trouble.NO_RIGHT:
            raise
        return False
    return True


def _failure(error: AppError, step: Step) -> list[Tried]:
    """The step that failed, and those of the line that must have gone well before it."""
    trouble = str(error.details.get("reason", "") or error.code)
    if step is not Step.NAME:
        return [Tried(step, trouble)]
    failed = _STEP_OF.get(Trouble(trouble), Step.MAILBOX) if trouble in set(Trouble) else Step.MAILBOX
    order = [*LINE_STEPS, Step.MAILBOX]
    return [*(Tried(before) for before in order[: order.index(failed)]), Tried(failed, trouble)]


def _after(step: Step) -> Step:
    order = list(Step)
    return order[min(order.index(step) + 1, len(order) - 1)]
