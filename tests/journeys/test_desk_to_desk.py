"""A station and its bureau read the same points, and each hears what the other decides."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import looking, point_desk
from app.domain.identity import Role
from app.store import people, projection
from app.store.delivery import Delivery
from app.store.ledgers import Query
from tests.builders import Device, make_desk, make_point, make_station
from tests.journeys.stories import count, letters_of, tally


@pytest.fixture
def bureau(tmp_path: Path, mailbox: Path) -> Iterator[Device]:
    made = make_desk(tmp_path / "bureau", mailbox, code="152223")
    yield made
    made.profile.close()


@pytest.fixture
def station(tmp_path: Path, bureau: Device, mailbox: Path) -> Iterator[Device]:
    made = make_station(tmp_path / "station", bureau, mailbox)
    yield made
    made.profile.close()


@pytest.fixture
def volunteer(tmp_path: Path, station: Device) -> Iterator[Device]:
    made = make_point(tmp_path / "volunteer", station)
    yield made
    made.profile.close()


def go_round(mailbox: Path, *devices: Device) -> None:
    for _ in range(3):
        for device in devices:
            done = device.exchange(mailbox)
            assert done.trouble is None
            assert (done.quarantined, done.held) == (0, 0)


def numbers(device: Device) -> list[object]:
    return [each.row.fields.get("ledger_no") for each in looking.listed(device.profile, Query("disputes"))]


def test_the_bureau_learns_of_a_station_and_of_its_points(
    bureau: Device, station: Device, volunteer: Device, mailbox: Path
) -> None:
    volunteer.add()
    go_round(mailbox, station, bureau, volunteer)
    roles = {writer.writer: writer.role for writer in people.writers(bureau.profile.db)}
    assert roles == {"desk-152223": Role.BUREAU, "desk-152223106": Role.STATION, "07": Role.POINT}
    assert [line.point.number for line in looking.roster(bureau.profile)] == ["07"]


def test_only_the_station_numbers_what_its_point_sends_and_both_desks_answer(
    bureau: Device, station: Device, volunteer: Device, mailbox: Path
) -> None:
    volunteer.add()
    go_round(mailbox, volunteer, bureau, station)
    go_round(mailbox, volunteer, bureau, station)
    assert len(numbers(station)) == 1
    assert numbers(bureau) == numbers(station) == numbers(volunteer)
    assert [each.delivery for each in looking.listed(volunteer.profile, Query("disputes"))] == [Delivery.RECEIVED]
    owners = {row.row.key.owner for row in looking.listed(volunteer.profile, Query("receipts"))}
    assert owners == {"desk-152223", "desk-152223106"}


def test_what_the_bureau_holds_is_not_received_by_the_station(
    bureau: Device, station: Device, volunteer: Device, mailbox: Path
) -> None:
    go_round(mailbox, volunteer, station, bureau)
    volunteer.add()
    go_round(mailbox, volunteer, bureau, volunteer)
    assert (tally(volunteer).sent, tally(volunteer).received) == (1, 0)
    go_round(mailbox, station, volunteer)
    assert tally(volunteer).received == 1


def test_a_bureau_asks_for_what_only_the_station_got(
    bureau: Device, station: Device, volunteer: Device, mailbox: Path
) -> None:
    go_round(mailbox, volunteer, station, bureau)
    go_round(mailbox, volunteer, station, bureau)
    volunteer.add()
    go_round(mailbox, volunteer, station, volunteer)
    letters_of(mailbox, "07")[-1].unlink()
    volunteer.add()
    go_round(mailbox, volunteer, bureau, volunteer, bureau)
    assert count(bureau) == 2


def test_both_desks_hold_the_same_records(bureau: Device, station: Device, volunteer: Device, mailbox: Path) -> None:
    volunteer.add()
    volunteer.add("services")
    go_round(mailbox, volunteer, station, bureau)
    go_round(mailbox, volunteer, station, bureau)
    of_points = {"disputes", "services", "devices"}
    at_station, at_bureau = (projection.contents(desk.profile.db) for desk in (station, bureau))
    assert {name: at_station[name] for name in of_points} == {name: at_bureau[name] for name in of_points}


def test_a_laptop_revoked_at_the_station_is_revoked_at_the_bureau(
    bureau: Device, station: Device, volunteer: Device, mailbox: Path
) -> None:
    volunteer.add()
    go_round(mailbox, volunteer, station, bureau)
    point_desk.revoke(station.profile, "07", 1, now=station.clock())
    go_round(mailbox, station, bureau)
    known = people.writer(bureau.profile.db, "07", 1)
    assert known is not None
    assert known.last_seq == people.writer(station.profile.db, "07", 1).last_seq  # type: ignore[union-attr]


def test_a_desk_that_was_not_handed_the_card_is_no_station(bureau: Device, mailbox: Path, tmp_path: Path) -> None:
    forged = make_desk(tmp_path / "other", tmp_path / "elsewhere", code="150105", organisation="152223")
    stranger = make_station(tmp_path / "stranger", forged, mailbox)
    stranger.exchange(mailbox)
    bureau.exchange(mailbox)
    assert [writer.writer for writer in people.writers(bureau.profile.db)] == ["desk-152223"]
