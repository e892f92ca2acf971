"""A laptop was lost and another took its place; then its stick turns up: what it had written counts as if on time."""

import shutil
from pathlib import Path

import pytest

from app.actions import disputes, recording
from app.domain.errors import Code
from tests.builders import Device, join, make_invitation, refused
from tests.journeys.stories import check_agreed, check_whole, count, exchange_all


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def village(device: Device, saved: recording.Saved) -> str:
    return disputes.case(device.profile, saved.key).dispute.village


def test_an_edit_on_a_lost_stick_still_counts(
    desk: Device, point: Device, mailbox: Path, stick: Path, tmp_path: Path
) -> None:
    saved, other = point.add(), point.add()
    exchange_all(desk, [point], mailbox)
    point.clock.pass_by(hours=1)
    point.edit(saved, village="丢失前改的")
    point.edit(other, village="后来又改过的")
    point.add(summary="丢失前写的")
    point.exchange(stick)
    for device in (desk,):
        device.clock.pass_by(days=3)
    new = join(tmp_path / "new", make_invitation(desk))
    new.clock.pass_by(days=3)
    exchange_all(desk, [new], mailbox)
    assert count(new) == 2
    new.clock.pass_by(hours=1)
    new.edit(other, village="新电脑改的")
    exchange_all(desk, [new], mailbox)
    shutil.copytree(stick, mailbox, dirs_exist_ok=True)
    for _ in range(2):
        exchange_all(desk, [new], mailbox)
    assert (village(desk, saved), village(desk, other)) == ("丢失前改的", "新电脑改的")
    assert count(desk) == count(new) == 3
    check_agreed(desk, new)
    check_whole(point)
    new.profile.close()


def test_giving_back_changes_nothing_at_the_desk(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    saved = point.add()
    exchange_all(desk, [point], mailbox)
    before = disputes.case(desk.profile, saved.key).row.fields
    desk.clock.pass_by(days=3)
    new = join(tmp_path / "new", make_invitation(desk))
    exchange_all(desk, [new], mailbox)
    row = disputes.case(desk.profile, saved.key).row
    assert row.fields == before
    assert row.stamp[:16] < f"{int(desk.clock().timestamp() * 1000):012x}0000"
    check_agreed(desk, new)
    with refused(Code.NOT_FOUND):
        disputes.case(new.profile, saved.key._replace(record="x"))
    new.profile.close()
