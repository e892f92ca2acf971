"""The sealed parts of pictures: those to be sent, and those that a desk has fetched."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.store.projection import RecordKey


@dataclass(frozen=True, slots=True)
class Part:
    """One sealed part of a picture; `hash` is the SHA-256 of its file and names it."""

    key: RecordKey
    number: int
    hash: str
    size: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """A part that a desk knows of and does not hold, and the device that puts it into the mailbox."""

    key: RecordKey
    number: int
    hash: str
    device: str


_PART = "owner, record, number, hash, size"


def keep(db: Database, part: Part, body: bytes, *, own: bool) -> None:
    """Keep a part, ours or one that was fetched; inside a transaction of the caller."""
    db.execute(
        f"insert or replace into attachment_parts({_PART}, body, own) values (?, ?, ?, ?, ?, ?, ?)",
        [*part.key, part.number, part.hash, part.size, body, own],
    )


def bodies(db: Database, key: RecordKey) -> list[bytes]:
    """The parts of a picture that are here, in order."""
    rows = db.execute(
        "select body from attachment_parts where owner = ? and record = ? and body is not null order by number", key
    )
    return [row[0] for row in rows]


def names(db: Database, key: RecordKey) -> list[str]:
    """What the parts of a picture that are here are named by."""
    rows = db.execute("select hash from attachment_parts where owner = ? and record = ? order by number", key)
    return [row[0] for row in rows]


def drop(db: Database, key: RecordKey) -> None:
    """Let go of the fetched parts of a picture, which are fetched anew; inside a transaction of the caller."""
    db.execute("delete from attachment_parts where owner = ? and record = ? and not own", key)


def count(db: Database, key: RecordKey) -> int:
    """How many parts of a picture are here."""
    row = db.execute(
        "select count(*) from attachment_parts where owner = ? and record = ? and body is not null", key
    ).fetchone()
    return int(row[0])


def body_of(db: Database, part: Part) -> bytes:
    """The part's bytes; empty if it was erased since."""
    row = db.execute(
        "select body from attachment_parts where owner = ? and record = ? and number = ?", [*part.key, part.number]
    ).fetchone()
    return bytes(row[0]) if row and row[0] is not None else b""


def to_send(db: Database) -> list[Part]:
    """Own parts that the station has not said it holds, the oldest picture first."""
    return _parts(db, "own and body is not null and received_at is null")


def mark_sent(db: Database, part: Part, now: datetime) -> None:
    """It lies in a mailbox; only a receipt says that it was read."""
    db.execute(
        "update attachment_parts set sent_at = coalesce(sent_at, ?), gone_at = null where owner = ? and record = ?"
        " and number = ?",
        [now.isoformat(timespec="seconds"), *part.key, part.number],
    )


def wanted(db: Database, device: str = "") -> list[Wanted]:
    """What is not here of the pictures that are known (of one device), the oldest first."""
    of_device = " a.device = ? and" if device else ""
    rows = db.execute(
        "select a.owner, a.record, p.key, p.value, a.device from attachments a, json_each(a.data, '$.parts') p"
        f" where{of_device} not exists (select 1 from attachment_parts h"
        " where h.owner = a.owner and h.record = a.record and h.number = p.key) order by a.id, p.key",
        [device] if device else [],
    )
    return [Wanted(RecordKey(owner, record), number, name, device) for owner, record, number, name, device in rows]


def sealed_in(db: Database, writer: str) -> dict[RecordKey, bytes]:
    """In which own batch each picture of this writer was told."""
    rows = db.execute(
        "select c.owner, c.record, b.hash from changes c indexed by changes_attachments"
        " join batches b on b.id = c.batch"
        " where c.ledger = 'attachments' and c.kind = 'set' and c.writer = ? and b.own order by c.id desc",
        [writer],
    )
    return {RecordKey(owner, record): batch for owner, record, batch in rows}


def own(db: Database) -> list[Part]:
    """All own parts whose bytes are here."""
    return _parts(db, "own and body is not null")


def say_received(db: Database, held: Collection[str], at: str) -> None:
    """The station says that it holds just these; inside a transaction of the caller."""
    _say(db, "received_at", held, at)


def confirm(db: Database, held: Collection[str], at: str) -> None:
    """Every desk says that it holds just these; inside a transaction of the caller."""
    _say(db, "confirmed_at", held, at)


def to_take_away(db: Database, before: datetime, *, also_gone: bool) -> list[Part]:
    """What every desk has held since before then, and what was erased: it need not lie in the mailbox any more."""
    gone = "" if also_gone else " and gone_at is null"
    return _parts(
        db,
        f"own and sent_at is not null{gone} and (body is null or julianday(confirmed_at) < julianday(?))",
        [before.isoformat(timespec="seconds")],
    )


def mark_gone(db: Database, part: Part, now: datetime) -> None:
    """It was taken out of the profile's mailbox."""
    db.execute(
        "update attachment_parts set gone_at = ? where owner = ? and record = ? and number = ?",
        [now.isoformat(timespec="seconds"), *part.key, part.number],
    )


def _say(db: Database, column: str, held: Collection[str], at: str) -> None:
    rows = db.execute(f"select owner, record, number, hash, {column} is not null from attachment_parts where own")
    changed = [
        (at if name in held else None, owner, record, number)
        for owner, record, number, name, was in rows.fetchall()
        if (name in held) != bool(was)
    ]
    db.conn.executemany(
        f"update attachment_parts set {column} = ? where owner = ? and record = ? and number = ?", changed
    )


def _parts(db: Database, condition: str, values: Sequence[str] = ()) -> list[Part]:
    rows: Iterable[tuple[str, str, int, str, int]] = db.execute(
        f"select {_PART} from attachment_parts where {condition} order by rowid, number", values
    )
    return [Part(RecordKey(owner, record), number, name, size) for owner, record, number, name, size in rows]
