"""A round that is ended by hand while any of its calls is under way: the next one finishes it."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from typing_extensions import override

from app.exchange.budget import Budget, Stop
from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.carriers.through import ThroughCarrier
from app.exchange.rounds import run_round
from tests.builders import Device
from tests.journeys.stories import check_whole, exchange_all
from tests.journeys.test_pulled_stick_round import MOST_CALLS, World, check_finished, close

T = TypeVar("T")


class Hanging(ThroughCarrier):
    """The n-th call is ended by hand while it hangs; it is done all the same once it is let go."""

    def __init__(self, root: Path, hangs_at: int) -> None:
        self._folder = FolderCarrier(root)
        self._left = hangs_at
        self.ended, self.go, self.over = threading.Event(), threading.Event(), threading.Event()

    def close(self) -> None:
        """A folder keeps nothing open."""

    @override
    def _through(self, act: Callable[[Carrier], T]) -> T:
        self._left -= 1
        if self._left:
            return act(self._folder)
        self.ended.set()
        assert self.go.wait(30)
        try:
            return act(self._folder)
        finally:
            self.over.set()


@pytest.fixture
def world(tmp_path: Path, desk: Device, point: Device, mailbox: Path) -> World:
    """A moment at which both have something to send and something to read."""
    exchange_all(desk, [point], mailbox)
    point.add()
    point.exchange(mailbox)
    point.add("tips")
    desk.exchange(mailbox)
    point.add("services")
    made = World(tmp_path / "world")
    made.keep(desk, point, mailbox=mailbox)
    return made


@pytest.mark.parametrize("who", ["desk", "point"])
def test_a_round_may_be_ended_at_every_call_and_what_was_left_behind_does_no_harm(world: World, who: str) -> None:
    for at in range(1, MOST_CALLS):
        desk, point, mailbox = world.again(at)
        device, carrier = desk if who == "desk" else point, Hanging(mailbox, at)
        budget = Budget(1e9, lambda: 0.0, is_cancelled=carrier.ended.is_set)
        done = run_round(device.profile, carrier, clock=device.clock, budget=budget)
        assert done.trouble is None
        assert done.stopped is (Stop.CANCELLED if carrier.ended.is_set() else None)
        check_whole(desk, point)
        device.exchange(mailbox)
        carrier.go.set()
        assert not carrier.ended.is_set() or carrier.over.wait(30)
        check_finished(desk, point, mailbox)
        close(desk, point)
        if not carrier.ended.is_set():
            return
    pytest.fail("a round took more calls than were tried")
