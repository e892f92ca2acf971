"""The log of changes: chained, append-only, and told apart from one that somebody altered."""

from datetime import timedelta

import pytest
from sqlite_utils import Database

from app.domain.changes import CHAIN_START, Change, Edit
from app.domain.identity import BETWEEN_DESKS, Identity, Role
from app.store import change_log, history, projection
from app.store.database import writing
from app.store.projection import RecordKey
from tests.builders import NOW
from tests.store.conftest import POINT, Writer

KEY = RecordKey("07", "a")


def all_changes(db: Database) -> list[Change]:
    return change_log.unsealed(db, POINT).get("desk", [])


def broken(db: Database) -> int:
    return sum(1 for _ in history.broken_links(db))


def copied(db: Database, changes: list[Change], held: dict[bytes, str] | None = None) -> list[Change]:
    """Another device takes the changes in."""
    with writing(db):
        return change_log.accept(db, changes, 0, held or {})


@pytest.fixture(autouse=True)
def batch(db: Database, other_db: Database) -> None:
    """What the changes that are taken in came in."""
    for each in (db, other_db):
        each.execute(
            "insert into batches(id, writer, epoch, stream, seq, hash, prev, name, size, own)"
            " values (0, '', 1, '', 0, x'', x'', '', 0, 0)"
        )


def test_each_change_names_the_one_before(writer: Writer) -> None:
    first, second, third = writer.write(level=1), writer.write("b", level=2), writer.write(level=3)
    assert [change.seq for change in (first, second, third)] == [1, 2, 3]
    assert (first.prev, second.prev, third.prev) == (CHAIN_START, first.hash, second.hash)
    assert broken(writer.db) == 0


def test_a_stream_has_a_chain_of_its_own(db: Database) -> None:
    desk = Identity(Role.STATION, "desk-1", 1, "desk-1", "x")
    with writing(db):
        change_log.append(db, desk, [Edit("disputes", "a", "07", {"level": 1}, ("to-07", BETWEEN_DESKS))], NOW)
        change_log.append(db, desk, [Edit("disputes", "b", "08", {"level": 1}, ("to-08", BETWEEN_DESKS))], NOW)
    pending = change_log.unsealed(db, desk)
    assert {stream: [change.seq for change in changes] for stream, changes in pending.items()} == {
        "desks": [1, 2],
        "to-07": [1],
        "to-08": [1],
    }
    assert broken(db) == 0


def test_what_a_writer_had_seen_stands_in_its_change(writer: Writer) -> None:
    first = writer.write(level=1)
    second = writer.write(level=2)
    assert (first.seen, second.seen) == ("", first.clock)


def test_the_clock_never_goes_back(writer: Writer) -> None:
    stamps = []
    for step in (0, -4000, 7000, -9000, 0):
        writer.clock.now = NOW + timedelta(days=step)
        stamps.append(writer.write(level=1).clock)
    assert stamps == sorted(set(stamps))


def test_the_clock_is_later_than_all_it_has_seen(writer: Writer, other_db: Database) -> None:
    other = Writer(other_db, Identity(Role.POINT, "08", 1, "08", "x"))
    other.clock.pass_by(days=3650)
    ahead = other.write(level=1)
    copied(writer.db, [ahead])
    assert writer.write(level=2).clock > ahead.clock


@pytest.mark.parametrize(
    "harm",
    [
        "update changes set payload = cast(replace(cast(payload as text), '2', '3') as blob) where seq = 2",
        "update changes set owner = '08' where seq = 2",
        "update changes set clock = '0000000000000000-07' where seq = 1",
        "update changes set prev = zeroblob(32) where seq = 3",
        "update changes set hash = zeroblob(32) where seq = 2",
        "update changes set kind = 'erase' where seq = 3",
    ],
)
def test_every_altered_change_is_found(writer: Writer, harm: str) -> None:
    for level in (1, 2, 3, 4):
        writer.write(level=level)
    writer.db.execute(harm)
    assert broken(writer.db) >= 1


def test_a_change_that_is_not_here_yet_is_a_gap_and_no_broken_link(writer: Writer, other_db: Database) -> None:
    changes = [writer.write(level=level) for level in (1, 2, 3)]
    copied(other_db, [changes[0]])
    copied(other_db, [changes[2]])
    assert broken(other_db) == 0


def test_both_branches_of_a_fork_are_whole(writer: Writer, other_db: Database) -> None:
    common = writer.write(level=1)
    copied(other_db, [common])
    twin = Writer(other_db)
    ours, theirs = writer.write(level=2), twin.write(level=3)
    copied(other_db, [ours])
    assert (ours.seq, ours.prev) == (theirs.seq, theirs.prev)
    assert broken(other_db) == 0
    assert len(history.of_record(other_db, KEY)) == 3


def test_an_erased_history_still_verifies(writer: Writer) -> None:
    writer.write(summary="忘掉这句")
    writer.write("b", level=1)
    writer.write(level=2)
    writer.erase()
    assert [change.payload for change in history.of_record(writer.db, KEY)][:2] == [None, None]
    assert broken(writer.db) == 0
    writer.write("c", level=1)
    assert broken(writer.db) == 0


def test_a_change_taken_in_twice_is_there_once(writer: Writer, other_db: Database) -> None:
    changes = [writer.write(level=1), writer.write(level=2)]
    assert len(copied(other_db, changes)) == 2
    assert copied(other_db, changes) == []
    assert len(history.of_record(other_db, KEY)) == 2


def test_a_held_change_waits_and_changes_nothing(writer: Writer, other_db: Database) -> None:
    first, second = writer.write(level=1), writer.write(level=2)
    assert copied(other_db, [first, second], {second.hash: "bad-value"}) == [first]
    assert projection.load(other_db, "disputes", KEY).fields == {"level": 1}
    assert history.held(other_db) == [(second, "bad-value")]
    assert projection.differing(other_db) == 0


def test_a_held_change_does_not_move_the_clock(writer: Writer, other_db: Database) -> None:
    writer.clock.pass_by(days=3650)
    held = writer.write(level=1)
    copied(other_db, [held], {held.hash: "bad-value"})
    assert Writer(other_db).write(level=1).clock < held.clock


def test_a_released_change_is_applied_as_if_it_had_never_waited(writer: Writer, other_db: Database) -> None:
    first, second = writer.write(level=1, village="甲"), writer.write(level=2)
    copied(other_db, [second, first], {first.hash: "unknown-ledger"})
    with writing(other_db):
        assert change_log.release(other_db, [first.hash]) == [first]
        assert change_log.release(other_db, [first.hash]) == []
    assert projection.load(other_db, "disputes", KEY).fields == {"level": 2, "village": "甲"}
    assert history.held(other_db) == []


def test_the_record_of_a_change_can_be_named(writer: Writer) -> None:
    writer.write("x", level=1)
    assert history.record_of(writer.db, "07", 1, "desk", 1) == RecordKey("07", "x")
    assert history.record_of(writer.db, "07", 1, "desk", 2) is None


def test_what_no_batch_holds_is_told_in_order(writer: Writer) -> None:
    wrote = [writer.write(str(number), level=1) for number in range(5)]
    assert all_changes(writer.db) == wrote
