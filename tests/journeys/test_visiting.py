"""A stick that goes round: it brings each point what is the point's, and the desk's own mailbox misses nothing."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.actions import exchanging
from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.rounds import Round
from tests.builders import Device
from tests.journeys.stories import check_agreed, exchange_all, tally


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def visit(device: Device, stick: Path) -> Round:
    """A round with what is at hand, and not with the profile's own mailbox."""

    def opened(url: str, _credentials: Mapping[str, str]) -> Carrier:
        return FolderCarrier(Path(url))

    return exchanging.exchange(device.profile, opened, clock=device.clock, url=str(stick)).round


def test_a_stick_alone_carries_everything_there_and_back(desk: Device, point: Device, stick: Path) -> None:
    point.add()
    for device in (point, desk, point):
        visit(device, stick)
    assert tally(point).received == 1
    check_agreed(desk, point)


def test_a_stick_holds_nothing_for_points_that_do_not_use_it(
    desk: Device, point: Device, other_point: Device, mailbox: Path, stick: Path
) -> None:
    for each in (point, other_point):
        each.add()
    exchange_all(desk, [other_point], mailbox)
    other_point.add()
    other_point.exchange(mailbox)
    for device in (point, desk):
        visit(device, stick)
    assert sorted(path.name for path in stick.glob("*/desk-*/*")) == ["to-07"]


def test_what_a_stick_took_along_goes_to_the_mailbox_too(
    desk: Device, point: Device, mailbox: Path, stick: Path
) -> None:
    """The receipt travelled on the stick; the laptop comes by the line."""
    point.add()
    for device in (point, desk):
        visit(device, stick)
    desk.exchange(mailbox)
    point.exchange(mailbox)
    assert tally(point).received == 1
    check_agreed(desk, point)


def test_one_stick_may_serve_two_points(desk: Device, point: Device, other_point: Device, stick: Path) -> None:
    for each in (point, other_point):
        each.add()
    for device in (point, other_point, desk, point, other_point):
        visit(device, stick)
    check_agreed(desk, point, other_point)
    assert tally(point).received == tally(other_point).received == 1
