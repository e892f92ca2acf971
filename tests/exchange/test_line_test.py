"""Trying the line names the step that fails."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from typing_extensions import override

from app.exchange.budget import RoundStopped, Stop
from app.exchange.carriers.carrier import Entry, Trouble, unreachable
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.line_test import CHANGED, CLOCK_WRONG, LINE_STEPS, LineTest, Step, try_line
from tests.builders import NOW, Clock

PLACE = ("152223", "07", "desk")


class Tricky(FolderCarrier):
    """A folder that has trouble at one call, and a clock of its own."""

    def __init__(self, root: Path, **trouble: Trouble) -> None:
        super().__init__(root)
        self.trouble, self.clock, self.answers = trouble, NOW, b""

    def _meet(self, call: str) -> None:
        if call in self.trouble:
            raise unreachable(self.trouble[call])

    @override
    def list(self, folder: str) -> tuple[Entry, ...]:
        self._meet("list")
        return super().list(folder)

    @override
    def put(self, path: str, data: bytes) -> None:
        self._meet("put")
        super().put(path, data)

    @override
    def get(self, path: str, limit: int = 2**21) -> bytes:
        self._meet("get")
        return self.answers or super().get(path, limit)

    @override
    def delete(self, path: str) -> None:
        self._meet("delete")
        super().delete(path)

    @override
    def written_at(self, path: str) -> datetime | None:
        return self.clock


def tried(carrier: FolderCarrier, *, is_local: bool = False) -> LineTest:
    return try_line(carrier, PLACE, is_local=is_local, clock=Clock())


def test_a_good_line_passes_every_step_and_nothing_stays_there(tmp_path: Path) -> None:
    test = tried(Tricky(tmp_path))
    assert test.failed is None
    assert [step.step for step in test.steps] == list(Step)
    assert test.clock_off == 0
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_folder_has_no_line(tmp_path: Path) -> None:
    test = tried(Tricky(tmp_path), is_local=True)
    assert not {step.step for step in test.steps} & {*LINE_STEPS, Step.CLOCK}


@pytest.mark.parametrize(
    ("call", "trouble", "step"),
    [
        ("list", Trouble.NO_NAME, Step.NAME),
        ("list", Trouble.NO_CONNECTION, Step.CONNECTION),
        ("list", Trouble.PORTAL, Step.CONNECTION),
        ("list", Trouble.NO_TLS, Step.TLS),
        ("list", Trouble.OTHER_HOST, Step.TLS),
        ("list", Trouble.NO_LOGIN, Step.LOGIN),
        ("list", Trouble.NOT_THERE, Step.MAILBOX),
        ("put", Trouble.FULL, Step.WRITE),
        ("put", Trouble.NO_RIGHT, Step.WRITE),
        ("get", Trouble.CUT, Step.READ),
        ("delete", Trouble.SERVER, Step.DELETE),
    ],
)
def test_the_step_that_fails_is_named(tmp_path: Path, call: str, trouble: Trouble, step: Step) -> None:
    test = tried(Tricky(tmp_path, **{call: trouble}))
    assert test.failed is not None
    assert (test.failed.step, test.failed.trouble) == (step, trouble)
    gone = [each.step for each in test.steps]
    assert gone == list(Step)[: len(gone)]


def test_a_login_that_may_take_nothing_away_is_good_all_the_same(tmp_path: Path) -> None:
    test = tried(Tricky(tmp_path, delete=Trouble.NO_RIGHT))
    assert test.failed is None
    assert [each.step for each in test.steps][-2:] == [Step.READ, Step.CLOCK]


def test_a_mailbox_that_gives_back_something_else_fails_at_reading(tmp_path: Path) -> None:
    carrier = Tricky(tmp_path)
    carrier.answers = b"<html>"
    failed = tried(carrier).failed
    assert failed is not None
    assert (failed.step, failed.trouble) == (Step.READ, CHANGED)


@pytest.mark.parametrize("minutes", [-20, 20])
def test_a_wrong_clock_is_said(tmp_path: Path, minutes: int) -> None:
    carrier = Tricky(tmp_path)
    carrier.clock = NOW - timedelta(minutes=minutes)
    test = tried(carrier)
    assert test.failed is not None
    assert (test.failed.step, test.failed.trouble, test.clock_off) == (Step.CLOCK, CLOCK_WRONG, minutes * 60)


def test_a_line_that_takes_too_long_is_too_slow(tmp_path: Path) -> None:
    class Late(FolderCarrier):
        @override
        def list(self, folder: str) -> tuple[Entry, ...]:
            raise RoundStopped(Stop.TIME)

    failed = tried(Late(tmp_path)).failed
    assert failed is not None
    assert failed.trouble == Trouble.SLOW
