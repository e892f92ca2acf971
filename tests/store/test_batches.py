"""Batches are frozen when sealed and read once; what cannot be read waits, once, with its reason."""

from sqlite_utils import Database

from app.store import batches, change_log, keeping
from app.store.batches import Batch, Waiting
from tests.builders import NOW
from tests.store.conftest import POINT, Writer


def make_batch(seq: int = 1, *, writer: str = "07", mark: str = "a", prev: bytes = b"") -> Batch:
    return Batch(writer, 1, "desk", seq, f"{mark}{seq}".encode() * 16, prev, f"{writer}-{seq}-{mark}", 100)


def seal(writer: Writer, seq: int, first: int, last: int) -> Batch:
    batch = make_batch(seq)
    batches.keep_own(writer.db, batch, f"body {seq}".encode(), (first, last), NOW)
    return batch


def test_sealing_binds_the_changes_and_no_others(writer: Writer) -> None:
    for number in range(5):
        writer.write(str(number), level=1)
    seal(writer, 1, 1, 3)
    assert [change.seq for change in change_log.unsealed(writer.db, POINT)["desk"]] == [4, 5]


def test_the_head_is_the_newest_batch(writer: Writer) -> None:
    assert batches.head(writer.db, POINT, "desk") == (0, b"")
    seal(writer, 1, 0, 0)
    newest = seal(writer, 2, 0, 0)
    assert batches.head(writer.db, POINT, "desk") == (2, newest.hash)
    assert batches.head(writer.db, POINT, "other") == (0, b"")


def test_what_was_sealed_waits_in_order_until_a_receipt_names_it(writer: Writer) -> None:
    first, second = seal(writer, 1, 0, 0), seal(writer, 2, 0, 0)
    assert batches.unconfirmed(writer.db, "desk") == [(first, False), (second, False)]
    batches.mark_sent(writer.db, first, NOW)
    assert batches.unconfirmed(writer.db, "desk") == [(first, True), (second, False)]
    batches.mark_received(writer.db, [first.hash], NOW.isoformat())
    assert batches.unconfirmed(writer.db, "desk") == [(second, False)]
    batches.take_back_received(writer.db, "desk", but=[second.hash])
    assert batches.unconfirmed(writer.db, "desk") == [(first, True), (second, False)]
    assert batches.body_of(writer.db, second) == b"body 2"


def test_what_was_read_is_known_by_its_hash_and_its_name(db: Database) -> None:
    batch = make_batch(writer="08")
    assert not batches.is_known(db, batch.hash)
    batches.keep_read(db, batch, NOW)
    assert batches.is_known(db, batch.hash)
    assert batches.known_names(db, "08", "desk") == {batch.name}
    assert batches.known_names(db, "08", "to-07") == set()
    assert batches.read_of(db, "08") == [batch]


def make_waiting(reason: str, *, mark: str = "68", size: int = 9) -> Waiting:
    return Waiting(0, "08", "desk", f"08-e1-1-{mark * 6}.lfb", size, reason, b"x")


def test_a_file_waits_once_with_its_newest_reason(db: Database) -> None:
    assert batches.set_aside(db, make_waiting("unknown-writer"), b"h" * 32, NOW)
    assert not batches.set_aside(db, make_waiting("newer-format"), b"h" * 32, NOW)
    (waiting,) = batches.quarantined(db)
    assert (waiting.reason, waiting.body) == ("newer-format", b"x")


def test_only_bytes_that_are_what_their_name_says_are_settled(db: Database) -> None:
    batches.set_aside(db, make_waiting("bad-line"), b"h" * 32, NOW)
    batches.set_aside(db, make_waiting("truncated", mark="69"), b"x" * 32, NOW)
    assert batches.settled_names(db, "08", "desk") == {("08-e1-1-686868686868.lfb", 9)}


def test_what_was_read_after_all_waits_no_more_under_its_name(db: Database) -> None:
    for file_hash in (b"a", b"b"):
        batches.set_aside(db, make_waiting("truncated"), file_hash * 32, NOW)
    batches.set_free(db, Batch("08", 1, "desk", 1, b"h" * 32, b"", "08-e1-1-686868686868.lfb", 9))
    assert batches.quarantined(db) == []


def test_no_stick_fills_the_disk_with_what_nobody_can_read(db: Database) -> None:
    batches.set_aside(db, make_waiting("newer-format", size=batches.QUARANTINE_SIZE + 1), b"h" * 32, NOW)
    for number in range(batches.QUARANTINE_FILES + 5):
        batches.set_aside(db, make_waiting("newer-format"), number.to_bytes(32, "big"), NOW)
    kept = [waiting for waiting in batches.quarantined(db) if waiting.body is not None]
    assert len(kept) == batches.QUARANTINE_FILES
    assert len(batches.quarantined(db)) == batches.QUARANTINE_FILES + 6


def test_only_writers_with_gaps_or_forks_are_looked_at(db: Database) -> None:
    for writer, seqs in (("01", (1, 2, 3)), ("02", (1, 3)), ("03", (2,))):
        for seq in seqs:
            batches.keep_read(db, make_batch(seq, writer=writer, mark=writer), NOW)
    for mark in ("x", "y"):
        batches.keep_read(db, make_batch(1, writer="04", mark=mark), NOW)
    assert batches.uneven_writers(db) == ["02", "03", "04"]


def test_what_may_leave_the_mailbox_is_found_without_going_through_the_log(writer: Writer) -> None:
    asked: list[str] = []
    with writer.db.tracer(lambda sql, _: asked.append(sql)):
        keeping.to_take_away(writer.db, "desk", NOW, also_gone=False)
        keeping.empty_bodies(writer.db, NOW, NOW)
    steps = [
        str(row[-1])
        for sql in asked
        if "?" in sql
        for row in writer.db.execute(f"explain query plan {sql}", [NOW.isoformat()] * sql.count("?")).fetchall()
    ]
    assert any("SEARCH c USING INDEX changes_record" in step for step in steps)
    assert not any(step.startswith("SCAN c") for step in steps)
