"""Taking a device's word away from a batch on: what was applied of it is held, and the records are made anew."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.changes import Change
from app.store import history, projection
from app.store.projection import RecordKey
from app.store.review import Marked


def newest_seq(db: Database, writer: str, epoch: int, stream: str) -> int:
    """The number of the newest batch of the device that is here; 0 for none."""
    row = db.execute(
        "select coalesce(max(seq), 0) from batches where writer = ? and epoch = ? and stream = ? and not own",
        [writer, epoch, stream],
    ).fetchone()
    return int(row[0])


def hold_after(db: Database, writer: str, epoch: int, stream: str, last_seq: int, reason: str) -> list[Marked]:
    """Hold what later batches of the device brought; returns the records that are made anew without it.

    Inside a transaction of the caller. What an erasure emptied stays empty: nothing brings words back.
    """
    rows = db.execute(
        "update changes set held = ? where held is null and batch in"
        " (select id from batches where writer = ? and epoch = ? and stream = ? and seq > ? and not own)"
        " returning ledger, owner, record",
        [reason, writer, epoch, stream, last_seq],
    ).fetchall()
    touched = [Marked(ledger, RecordKey(owner, record)) for ledger, owner, record in sorted(set(rows))]
    for each in touched:
        _make_anew(db, each.ledger, each.key, reason)
    return touched


def cancel_invitations(db: Database, point: str, now: datetime) -> None:
    """Kits of this point that were never used open nothing any more."""
    db.execute(
        "update invitations set used_at = ? where point = ? and used_at is null",
        [now.isoformat(timespec="seconds"), point],
    )


def _make_anew(db: Database, ledger: str, key: RecordKey, reason: str) -> None:
    """What desks alone have said of a record (its number) waits with the record they said it of."""
    theirs = {row[0] for row in db.execute("select writer from writers where role <> 'point'")}
    left: list[Change] = [each for each in history.of_record(db, key, applied=True) if each.ledger == ledger]
    projection.take_out(db, ledger, key)
    if all(each.writer in theirs for each in left):
        db.execute("update changes set held = ? where owner = ? and record = ? and held is null", [reason, *key])
    else:
        projection.project(db, left)
