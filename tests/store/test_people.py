"""Points, the devices that may write for them, and the kits that were handed out."""

import pytest
from sqlite_utils import Database

from app.domain.errors import Code
from app.store import people
from app.store.database import writing
from app.store.people import Invitation, Point, Writer
from tests.builders import NOW, refused

PLACE = Point("07", "示范点", "示范嘎查", "152223105")


def make_writer(writer: str = "07", epoch: int = 1, owner: str = "07", role: str = "point") -> Writer:
    return Writer(writer, epoch, owner, role, f"key-{writer}-{epoch}", f"age-{writer}-{epoch}")


def test_a_point_is_kept_with_its_newest_name(db: Database) -> None:
    people.add_point(db, PLACE, NOW)
    renamed = Point("07", "新名", "新村", "152223105")
    people.add_point(db, renamed, NOW)
    people.add_point(db, Point("03", "x", "y", "z"), NOW)
    assert [point.number for point in people.points(db)] == ["03", "07"]
    assert people.point(db, "07") == renamed
    with refused(Code.NOT_FOUND):
        people.point(db, "99")


def test_a_device_is_known_by_name_and_epoch(db: Database) -> None:
    for epoch in (1, 2):
        people.enrol(db, make_writer(epoch=epoch), NOW)
    assert people.writer(db, "07", 2) == make_writer(epoch=2)
    assert people.writer(db, "07", 3) is None
    assert people.newest_writer(db, "07") == make_writer(epoch=2)
    assert people.newest_writer(db, "08") is None


def test_a_device_never_takes_the_place_of_another(db: Database) -> None:
    people.enrol(db, make_writer(), NOW)
    with pytest.raises(Exception, match="UNIQUE"), writing(db):
        people.enrol(db, make_writer(owner="08"), NOW)
    assert people.writers(db) == [make_writer()]


def test_a_desk_writes_to_every_device_of_a_point_once(db: Database) -> None:
    for writer in (make_writer(), make_writer(epoch=2), make_writer("07B"), make_writer("08", owner="08")):
        people.enrol(db, writer, NOW)
    people.enrol(db, make_writer("desk-1", owner="desk-1", role="station"), NOW)
    assert people.streams_to(db, "07") == ("to-07", "to-07B")
    assert people.streams_to(db, "desk-1") == ()


def test_a_kit_is_awaited_until_it_is_used(db: Database) -> None:
    people.invite(db, Invitation("07", 1, "07", b"k" * 32, used=False), NOW)
    people.invite(db, Invitation("08", 1, "08", b"l" * 32, used=False), NOW)
    assert people.awaited(db) == ["07", "08"]
    people.use_invitation(db, "07", 1, NOW)
    assert people.awaited(db) == ["08"]
    assert people.invitation(db, "07", 1) == Invitation("07", 1, "07", b"k" * 32, used=True)
    assert people.invitation(db, "07", 2) is None
    assert people.invited_epochs(db, "07") == [1]
