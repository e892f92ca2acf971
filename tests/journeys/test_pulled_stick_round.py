"""The stick is pulled, or the line breaks, at every call of a whole round; plugging it in again finishes."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.errors import Code
from tests.builders import Clock, Device, Ids
from tests.faults.stick import Stick
from tests.journeys.stories import FaultyCarrier, check_agreed, check_whole, exchange_all, reasons, reopened, tally

MOST_CALLS = 120


@dataclass
class World:
    """Copies of a desk, a point and their mailbox as they were at one moment."""

    folder: Path

    def keep(self, *devices: Device, mailbox: Path) -> None:
        for device in devices:
            device.profile.db.execute("pragma wal_checkpoint(truncate)")
            shutil.copytree(device.profile.home, self.folder / "kept" / device.profile.home.name)
        shutil.copytree(mailbox, self.folder / "kept" / "mailbox")

    def again(self, number: int) -> tuple[Device, Device, Path]:
        """The moment once more."""
        folder = self.folder / str(number)
        shutil.copytree(self.folder / "kept", folder)
        desk = reopened(folder / "desk", Clock(), Ids(0xD))
        point = reopened(folder / "point-07", Clock(), Ids(0x7))
        return desk, point, folder / "mailbox"


@pytest.fixture(params=["first word", "in the middle", "answer"])
def world(request: pytest.FixtureRequest, tmp_path: Path, desk: Device, point: Device, mailbox: Path) -> World:
    """Before a first round, before a later one, and before the round in which the receipt is read."""
    if request.param != "first word":
        exchange_all(desk, [point], mailbox)
    point.add()
    if request.param == "answer":
        point.exchange(mailbox)
        point.add("tips")
        desk.exchange(mailbox)
    made = World(tmp_path / "world")
    made.keep(desk, point, mailbox=mailbox)
    return made


def close(*devices: Device) -> None:
    for device in devices:
        device.profile.close()


def check_finished(desk: Device, point: Device, mailbox: Path) -> None:
    for _ in range(2):
        exchange_all(desk, [point], mailbox)
    check_agreed(desk, point)
    assert reasons(desk) == reasons(point) == []
    stages = tally(point)
    assert (stages.attention, stages.saved, stages.sent) == (0, 0, 0)
    assert stages.received > 0


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("who", ["desk", "point"])
def test_the_stick_may_be_pulled_at_every_call(world: World, who: str, *, after: bool) -> None:
    for at in range(1, MOST_CALLS):
        desk, point, mailbox = world.again(at)
        device = desk if who == "desk" else point
        stick = Stick(mailbox, at, after=after)
        with stick.plugged_in():
            done = device.exchange(mailbox)
        assert stick.pulled == (done.trouble is not None)
        assert done.trouble is None or done.trouble.code is Code.MAILBOX_UNREACHABLE
        stick.lose(names=bool(at % 2))
        check_whole(desk, point)
        if at % 3 == 0 or not stick.pulled:
            check_finished(desk, point, mailbox)
        close(desk, point)
        if not stick.pulled:
            return
    pytest.fail("a round took more calls than were tried")


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("who", ["desk", "point"])
def test_the_line_may_break_at_every_call(world: World, who: str, *, after: bool) -> None:
    for at in range(1, MOST_CALLS):
        desk, point, mailbox = world.again(at)
        carrier = FaultyCarrier(mailbox, at, after)
        done = (desk if who == "desk" else point).exchange(carrier)
        assert carrier.broken == (done.trouble is not None)
        check_finished(desk, point, mailbox)
        close(desk, point)
        if not carrier.broken:
            return
    pytest.fail("a round took more calls than were tried")


def test_a_stick_that_was_lost_on_the_way_has_lost_nothing(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    stick = tmp_path / "stick"
    stick.mkdir()
    point.add()
    assert point.exchange(stick).sent == 1
    assert tally(point).sent == 1
    shutil.rmtree(stick)
    exchange_all(desk, [point], mailbox)
    check_agreed(desk, point)
    assert tally(point).received == 2


def test_a_mailbox_that_was_emptied_is_filled_again(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    point.exchange(mailbox)
    shutil.rmtree(mailbox)
    mailbox.mkdir()
    exchange_all(desk, [point], mailbox)
    check_finished(desk, point, mailbox)


def test_no_stick_is_said_and_everything_waits(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    point.add()
    done = point.exchange(tmp_path / "nowhere")
    assert done.trouble is not None
    assert done.trouble.code is Code.MAILBOX_UNREACHABLE
    assert not (tmp_path / "nowhere").exists()
    assert tally(point).saved == 1
    check_finished(desk, point, mailbox)
