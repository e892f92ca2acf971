"""A clock that is surely wrong is known at the point itself: from the station's receipts, and from what was written."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.actions.own_clock import OwnClock, own_clock
from tests.builders import NOW, Device

BUILT = NOW.date() - timedelta(days=30)


def meet(mailbox: Path, *devices: Device) -> None:
    for device in devices:
        device.exchange(mailbox)


def told(device: Device) -> OwnClock:
    return own_clock(device.profile, device.clock(), BUILT)


def test_a_clock_that_may_be_right_is_not_doubted(desk: Device, point: Device, mailbox: Path) -> None:
    assert not told(point).is_wrong
    desk.clock.pass_by(minutes=9)
    point.add()
    meet(mailbox, point, desk, point)
    assert not told(point).is_wrong


@pytest.mark.parametrize("hours", [2, -2])
def test_a_clock_that_the_stations_receipt_contradicts_is_named(
    desk: Device, point: Device, mailbox: Path, hours: int
) -> None:
    point.clock.pass_by(hours=hours)
    point.add(found_date="2026-07-01")
    meet(mailbox, point, desk, point)
    assert told(point) == OwnClock(off=hours * 3600)


def test_a_station_that_answers_late_makes_no_clock_wrong(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    point.exchange(mailbox)
    for device in (desk, point):
        device.clock.pass_by(days=3)
    meet(mailbox, desk, point)
    assert not told(point).is_wrong


def test_a_clock_that_was_set_right_is_not_named_any_more(desk: Device, point: Device, mailbox: Path) -> None:
    point.clock.pass_by(hours=2)
    point.add()
    meet(mailbox, point, desk, point)
    point.clock.pass_by(hours=-2)
    assert not told(point).is_wrong


def test_a_day_before_what_was_written_here_is_doubted_at_a_point_and_at_a_desk(desk: Device, point: Device) -> None:
    point.add()
    for device in (desk, point):
        device.clock.pass_by(days=-40)
        assert told(device).doubtful
