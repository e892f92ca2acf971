"""How long a sealed batch is kept: in the mailbox, and its bytes here."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.store.batches import Batch

_BATCH = "writer, epoch, stream, seq, hash, prev, name, size, changes, urgent"
_HOLDS_ERASED = (
    "id in (select c.batch from erased e cross join changes c on c.record = e.record and c.owner = e.owner"
    " where c.payload is null)"
)
"""What was erased since still stands in the sealed bytes. The few erased are looked up, not the log gone through."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many own batches lie in the mailbox and how many were taken out of it; how many are kept here, with their
    bytes."""

    lying: int
    taken_away: int
    here: int
    bytes_here: int


def kept(db: Database) -> Kept:
    """What housekeeping has left."""
    row = db.execute(
        "select count(*) filter (where sent_at is not null and gone_at is null), count(gone_at),"
        " count(*) filter (where body is not null), coalesce(sum(size) filter (where body is not null), 0)"
        " from batches where own"
    ).fetchone()
    return Kept(*row)


def confirm(db: Database, stream: str, held: Collection[bytes], now: datetime) -> None:
    """Every reader of the stream says that it holds these, and of no others; inside a transaction of the caller."""
    rows = db.execute("select id, hash, confirmed_at is not null from batches where own and stream = ?", [stream])
    said = [(row, batch_hash in held, bool(was)) for row, batch_hash, was in rows.fetchall()]
    at = now.isoformat(timespec="seconds")
    db.conn.executemany(
        "update batches set confirmed_at = ? where id = ?",
        [(at if is_held else None, row) for row, is_held, was in said if is_held != was],
    )


def to_take_away(db: Database, stream: str, before: datetime, *, also_gone: bool) -> list[Batch]:
    """The batches that every reader has held since before then, or holds while something in them was erased; those
    that were taken away too, if asked."""
    gone = "" if also_gone else " and gone_at is null"
    rows = db.execute(
        f"select {_BATCH} from batches where own and stream = ? and confirmed_at is not null"
        f" and (julianday(confirmed_at) < julianday(?) or {_HOLDS_ERASED}){gone} order by id",
        [stream, before.isoformat(timespec="seconds")],
    )
    return [Batch(*row) for row in rows]


def mark_gone(db: Database, batch: Batch, now: datetime) -> None:
    """It was taken out of the profile's mailbox."""
    db.execute("update batches set gone_at = ? where hash = ?", [now.isoformat(timespec="seconds"), batch.hash])


def empty_bodies(db: Database, before: datetime, erased_before: datetime) -> int:
    """Let go of the bytes of batches that every reader has held since before then; sooner, where something in them was
    erased. Returns how many."""
    rows = db.execute(
        "update batches set body = null where own and body is not null"
        " and (julianday(confirmed_at) < julianday(?)"
        f" or julianday(confirmed_at) < julianday(?) and {_HOLDS_ERASED}) returning id",
        [before.isoformat(timespec="seconds"), erased_before.isoformat(timespec="seconds")],
    )
    return len(rows.fetchall())
