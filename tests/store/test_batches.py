"""Batches are frozen when sealed and read once; what cannot be read waits, once, with its reason."""

from sqlite_utils import Database

from app.store import batches, change_log
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


def test_what_was_sealed_waits_in_order_until_it_was_sent(writer: Writer) -> None:
    first, second = seal(writer, 1, 0, 0), seal(writer, 2, 0, 0)
    assert batches.unsent(writer.db) == [(first, b"body 1"), (second, b"body 2")]
    batches.mark_sent(writer.db, first, NOW)
    assert batches.unsent(writer.db) == [(second, b"body 2")]


def test_what_was_read_is_known_by_its_hash_and_its_name(db: Database) -> None:
    batch = make_batch(writer="08")
    assert not batches.is_known(db, batch.hash)
    batches.keep_read(db, batch, NOW)
    assert batches.is_known(db, batch.hash)
    assert batches.known_names(db, "08", "desk") == {batch.name}
    assert batches.known_names(db, "08", "to-07") == set()
    assert batches.read_of(db, "08") == [batch]


def test_a_file_waits_once_with_its_newest_reason(db: Database) -> None:
    for reason in ("unknown-writer", "newer-format"):
        batches.set_aside(db, Waiting(0, "08", "desk", "x.lfb", 9, reason, b"x"), b"h", NOW)
    (waiting,) = batches.quarantined(db)
    assert (waiting.reason, waiting.body, waiting.name) == ("newer-format", b"x", "x.lfb")
    assert batches.settled_names(db, "08", "desk") == {("x.lfb", 9)}
    batches.set_free(db, b"h")
    assert batches.quarantined(db) == []
