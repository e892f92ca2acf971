"""A laptop in a lost one's place gets the point's pictures back from the desk, and nobody else does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import recording
from app.domain.changes import Edit, Kind
from app.domain.desk import Receipt
from app.domain.recording import fields_of
from app.exchange import attachments
from app.store import ledgers, returned
from app.store.database import writing
from tests.builders import NOW, Device, join, make_invitation, make_point
from tests.journeys.pictures import attach, shown
from tests.journeys.stories import check_whole, exchange_all, tally


@pytest.fixture
def new(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> Iterator[Device]:
    """A laptop in the place of one that was lost with all its pictures, which had come to the desk."""
    for name in ("road", "well"):
        attach(point, tmp_path / f"{name}.jpg")
    exchange_all(desk, [point], mailbox)
    made = join(tmp_path / "new", make_invitation(desk))
    yield made
    made.profile.close()


def test_a_laptop_in_a_lost_ones_place_gets_the_pictures_back(desk: Device, new: Device, mailbox: Path) -> None:
    for device in (new, desk, new):
        device.exchange(mailbox)
    keys = [row.key for row in ledgers.every(new.profile.db, "hazards")]
    assert len(keys) == 2
    assert [shown(new, key) for key in keys] == [[], []]  # it knows of them, and asks
    assert desk.exchange(mailbox).parts_sent == 2
    assert new.exchange(mailbox).parts_read == 2
    assert [shown(new, key) for key in keys] == [shown(desk, key) for key in keys]
    assert all(len(shown(new, key)) == 1 for key in keys)
    assert tally(new).saved == tally(new).sent == 0
    desk.exchange(mailbox)
    assert not list(mailbox.glob("*/desk-*/to-07/*.lfa"))
    assert returned.writers(desk.profile.db) == set()
    for device in (new, desk, new):
        assert device.exchange(mailbox).parts_sent == 0
    check_whole(desk, new)


def test_what_is_given_back_comes_whole_whatever_lies_in_its_place(desk: Device, new: Device, mailbox: Path) -> None:
    for device in (new, desk, new, desk):
        device.exchange(mailbox)
    damaged, _ = sorted(mailbox.glob("*/desk-*/to-07/*.lfa"))
    right = damaged.read_bytes()
    damaged.write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    done = new.exchange(mailbox)
    assert (done.unreadable, done.trouble) == (1, None)
    assert len(attachments.lacking(new.profile)) == 1
    damaged.unlink()
    for device in (desk, new):
        device.exchange(mailbox)
    assert attachments.lacking(new.profile) == ()


def test_what_is_erased_is_given_back_to_nobody(desk: Device, new: Device, mailbox: Path) -> None:
    for device in (new, desk, new, desk):
        device.exchange(mailbox)
    with writing(desk.profile.db):
        for row in list(ledgers.every(desk.profile.db, "attachments")):
            recording.write(
                desk.profile, [Edit("attachments", row.key.record, row.key.owner, {}, ("to-07",), Kind.ERASE)], NOW
            )
    assert not desk.profile.db.execute("select 1 from returned_parts where body is not null").fetchone()
    for device in (new, desk, new, desk):
        device.exchange(mailbox)
    assert not list(mailbox.glob("*/desk-*/to-07/*.lfa"))
    assert not new.profile.db.execute("select 1 from attachment_parts where body is not null").fetchone()


def test_a_point_is_given_no_other_points_picture(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    _, picture = attach(point, tmp_path / "road.jpg")
    other = make_point(tmp_path / "other", desk, "08")
    exchange_all(desk, [point, other], mailbox)
    said = Receipt(writer=desk.profile.identity.writer, at=NOW.isoformat(), lacks=(picture.key.record,))
    record = f"{said.writer}-by-08"
    with writing(other.profile.db):
        recording.write(other.profile, [Edit("receipts", record, "08", fields_of(said), ("desk",))], NOW)
    for device in (other, desk):
        device.exchange(mailbox)
    assert not list(mailbox.glob("*/desk-*/to-08/*.lfa"))
    other.profile.close()
