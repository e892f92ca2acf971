"""A restored laptop, its twin that went on, and one in a lost one's place: nothing is lost, all is said."""

from pathlib import Path

import pytest

from app.actions import looking, upkeep
from app.store.delivery import Delivery
from app.store.ledgers import Query
from tests.builders import VOCABULARIES, WORDS, Clock, Device, Ids, join, make_desk, make_invitation, make_point


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    return tmp_path / "mailbox"


@pytest.fixture
def desk(tmp_path: Path, mailbox: Path) -> Device:
    return make_desk(tmp_path / "desk", mailbox)


@pytest.fixture
def point(tmp_path: Path, desk: Device, mailbox: Path) -> Device:
    point = make_point(tmp_path / "point", desk)
    point.add(summary="第一件")
    point.exchange(mailbox)
    desk.exchange(mailbox)
    return point


def summaries(device: Device) -> set[str]:
    return {str(each.row.fields["summary"]) for each in looking.listed(device.profile, Query("disputes"))}


def restored(point: Device, tmp_path: Path) -> Device:
    upkeep.back_up(point.profile, tmp_path / "backup")
    clock = Clock(point.clock.pass_by(days=3))
    profile = upkeep.restore(tmp_path / "backup", tmp_path / "restored", WORDS, VOCABULARIES, now=clock())
    return Device(profile, clock, Ids(0x77))


def test_a_restored_laptop_and_its_twin_both_write_on_and_nothing_forks(
    point: Device, desk: Device, mailbox: Path, tmp_path: Path
) -> None:
    point.add(summary="备份前还没封存")
    again = restored(point, tmp_path)
    again.add(summary="恢复后写的")
    point.add(summary="孪生机写的")
    again.exchange(mailbox)
    point.exchange(mailbox)
    done = desk.exchange(mailbox)
    assert summaries(desk) == {"第一件", "备份前还没封存", "恢复后写的", "孪生机写的"}
    assert (done.forks, done.quarantined, done.held) == ([], 0, 0)


def test_the_restored_laptop_believes_receipts_for_what_it_sends_under_its_new_key(
    point: Device, desk: Device, mailbox: Path, tmp_path: Path
) -> None:
    again = restored(point, tmp_path)
    again.add(summary="恢复后写的")
    again.exchange(mailbox)
    desk.exchange(mailbox)
    again.exchange(mailbox)
    stages = {each.delivery for each in looking.listed(again.profile, Query("disputes"))}
    assert stages == {Delivery.RECEIVED}
    assert upkeep.check(again.profile).sound


def test_a_laptop_in_a_lost_ones_place_gets_the_points_records_back(
    point: Device, desk: Device, mailbox: Path, tmp_path: Path
) -> None:
    new = join(tmp_path / "new", make_invitation(desk))
    new.exchange(mailbox)
    desk.exchange(mailbox)
    new.exchange(mailbox)
    assert summaries(new) == summaries(point)
    new.add(summary="新电脑写的")
    new.exchange(mailbox)
    desk.exchange(mailbox)
    assert "新电脑写的" in summaries(desk)


def test_a_restored_laptop_nobody_vouches_for_waits(point: Device, desk: Device, mailbox: Path, tmp_path: Path) -> None:
    other = make_desk(tmp_path / "other", tmp_path / "elsewhere", code="152223106", organisation="152223105")
    again = restored(point, tmp_path)
    again.add(summary="别处不认识")
    again.exchange(mailbox)
    assert other.exchange(mailbox).new == 0
