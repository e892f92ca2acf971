"""Batches: those this profile sealed, with their frozen bytes, and those it has read; and what waits in quarantine."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.domain.identity import Identity


@dataclass(frozen=True, slots=True)
class Batch:
    """A sealed run of changes; `hash` and `prev` are SHA-256 of this file and of the one before it.

    `changes` says how many it holds; `urgent` goes first.
    """

    writer: str
    epoch: int
    stream: str
    seq: int
    hash: bytes
    prev: bytes
    name: str
    size: int
    changes: int = 0
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that could not be read, and why."""

    id: int
    writer: str
    stream: str
    name: str
    size: int
    reason: str
    body: bytes | None


QUARANTINE_FILES = 500
QUARANTINE_SIZE = 2**17  # twice what a batch has
QUARANTINE_ROWS = 5_000
_BATCH = "writer, epoch, stream, seq, hash, prev, name, size, changes, urgent"


def keep_own(db: Database, batch: Batch, body: bytes, change_seqs: tuple[int, int], now: datetime) -> None:
    """Freeze a sealed batch and bind its run of changes (first and last number) to it."""
    identity = _insert(db, batch, own=True, body=body, now=now)
    db.execute("update batches set first_seq = ?, last_seq = ? where id = ?", [*change_seqs, identity])
    db.execute(
        "update changes set batch = ? where writer = ? and epoch = ? and stream = ? and seq between ? and ?",
        [identity, batch.writer, batch.epoch, batch.stream, *change_seqs],
    )


def keep_own_again(db: Database, batch: Batch, body: bytes, change_seqs: tuple[int, int], now: datetime) -> int:
    """Keep an own batch that lay in the mailbox and is not here any more; the caller binds its changes. Returns its
    row."""
    row = _insert(db, batch, own=True, body=body, now=now)
    db.execute(
        "update batches set first_seq = ?, last_seq = ?, sent_at = ? where id = ?",
        [*change_seqs, now.isoformat(timespec="seconds"), row],
    )
    return row


def keep_read(db: Database, batch: Batch, now: datetime) -> int:
    """Remember a batch that was read; returns its row."""
    return _insert(db, batch, own=False, body=None, now=now)


def head(db: Database, identity: Identity, stream: str) -> tuple[int, bytes]:
    """Number and hash of the newest batch this writer sealed in the stream."""
    row = db.execute(
        "select seq, hash from batches where writer = ? and epoch = ? and stream = ?"
        " order by seq desc, id desc limit 1",
        [identity.writer, identity.epoch, stream],
    ).fetchone()
    return (row[0], row[1]) if row else (0, b"")


def unconfirmed(db: Database, stream: str) -> list[tuple[Batch, bool]]:
    """Own batches of a stream that no receipt has named, in the order they were sealed; and whether each was sent."""
    rows = db.execute(
        f"select {_BATCH}, sent_at is not null from batches"
        " where own and stream = ? and received_at is null and body is not null order by id",
        [stream],
    )
    return [(Batch(*row[:-1]), bool(row[-1])) for row in rows]


def confirmed(db: Database, stream: str) -> list[Batch]:
    """Own batches of a stream that a receipt has named and whose bytes are still here."""
    rows = db.execute(
        f"select {_BATCH} from batches where own and stream = ? and received_at is not null and body is not null"
        " order by id",
        [stream],
    )
    return [Batch(*row) for row in rows]


def body_of(db: Database, batch: Batch) -> bytes:
    """The frozen bytes of an own batch."""
    body: bytes = db.execute("select body from batches where hash = ? and own", [batch.hash]).fetchone()[0]
    return body


def mark_sent(db: Database, batch: Batch, now: datetime) -> None:
    """The batch lies in a mailbox; only a receipt says that it was read."""
    db.execute(
        "update batches set sent_at = ? where hash = ? and sent_at is null",
        [now.isoformat(timespec="seconds"), batch.hash],
    )


def mark_received(db: Database, hashes: Iterable[bytes], at: str) -> None:
    """A receipt names these batches as held by the desk at that moment."""
    db.conn.executemany(
        "update batches set received_at = ? where hash = ? and own and received_at is null",
        [(at, batch_hash) for batch_hash in hashes],
    )


def take_back_received(db: Database, stream: str, but: Iterable[bytes]) -> None:
    """No desk says any more that it holds the other batches: it was restored from a backup."""
    kept = set(but)
    rows = db.execute("select hash from batches where own and stream = ? and received_at is not null", [stream])
    gone = [row for row in rows.fetchall() if row[0] not in kept]
    db.conn.executemany("update batches set received_at = null where hash = ?", gone)


def own(db: Database, stream: str) -> list[Batch]:
    """The batches this profile sealed in a stream, in order."""
    return [
        Batch(*row)
        for row in db.execute(f"select {_BATCH} from batches where own and stream = ? order by epoch, seq", [stream])
    ]


def own_streams(db: Database) -> list[str]:
    """The streams this profile has written to, the oldest first."""
    return [row[0] for row in db.execute("select stream from batches where own group by stream order by min(id)")]


def read_of(db: Database, writer: str) -> list[Batch]:
    """The batches read from a writer, in order."""
    return [
        Batch(*row)
        for row in db.execute(
            f"select {_BATCH} from batches where writer = ? and not own order by stream, epoch, seq",
            [writer],
        )
    ]


def known_names(db: Database, writer: str, stream: str) -> set[str]:
    """The file names of this folder that need not be read again."""
    return {row[0] for row in db.execute("select name from batches where writer = ? and stream = ?", [writer, stream])}


def is_known(db: Database, batch_hash: bytes) -> bool:
    """Whether a batch with these bytes was read or sealed before."""
    return db.execute("select 1 from batches where hash = ?", [batch_hash]).fetchone() is not None


def set_aside(db: Database, waiting: Waiting, file_hash: bytes, now: datetime) -> bool:
    """Put what cannot be read in quarantine; a new reason replaces the old one. Returns whether the file is new there.

    Its bytes are kept while there is room, and beyond some thousand files not even their names: no stick fills the
    disk with what nobody can read.
    """
    known = db.execute("select 1 from quarantine where hash = ?", [file_hash]).fetchone() is not None
    if not known and db.execute("select count(*) from quarantine").fetchone()[0] >= QUARANTINE_ROWS:
        return True
    kept = db.execute(
        "select count(*) from (select 1 from quarantine where body is not null limit ?)", [QUARANTINE_FILES]
    ).fetchone()[0]
    has_room = kept < QUARANTINE_FILES and waiting.size <= QUARANTINE_SIZE
    db.execute(
        "insert into quarantine(writer, stream, name, size, hash, reason, body, arrived_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)"
        " on conflict(hash) do update set reason = excluded.reason",
        [
            waiting.writer,
            waiting.stream,
            waiting.name,
            waiting.size,
            file_hash,
            waiting.reason,
            waiting.body if has_room else None,
            now.isoformat(timespec="seconds"),
        ],
    )
    return not known


def set_free(db: Database, batch: Batch) -> bool:
    """The file was read after all; so nothing under its name waits any more. Returns whether something did."""
    rows = db.execute(
        "delete from quarantine where hash = ? or (writer = ? and stream = ? and name = ?) returning id",
        [batch.hash, batch.writer, batch.stream, batch.name],
    )
    return bool(rows.fetchall())


def names_set_aside(db: Database, writer: str) -> list[tuple[str, str, str]]:
    """Stream, name and reason of the files of a writer's folders that wait, the newest first."""
    return list(
        db.execute("select stream, name, reason from quarantine where writer = ? order by id desc", [writer]).fetchall()
    )


def quarantined(db: Database) -> list[Waiting]:
    """All that waits, oldest first."""
    return [
        Waiting(*row)
        for row in db.execute("select id, writer, stream, name, size, reason, body from quarantine order by id")
    ]


def settled_names(db: Database, writer: str, stream: str) -> set[tuple[str, int]]:
    """Name and size of the files of this folder whose bytes wait here: only others under the name are worth a look.

    A file that is not what its name says was damaged on its way or on the stick: it may be read right another time.
    """
    rows = db.execute(
        "select name, size from quarantine where writer = ? and stream = ? and body is not null"
        " and instr(name, lower(substr(hex(hash), 1, 12)))",
        [writer, stream],
    )
    return {(row[0], row[1]) for row in rows}


def uneven_writers(db: Database) -> list[str]:
    """The writers of whose batches some are missing or some numbers are here twice."""
    rows = db.execute(
        "select distinct writer from (select writer, count(*) as all_of_it, count(distinct seq) as numbers,"
        " max(seq) as last from batches where not own group by writer, epoch, stream)"
        " where numbers <> last or numbers <> all_of_it order by writer"
    )
    return [row[0] for row in rows]


def _insert(db: Database, batch: Batch, *, own: bool, body: bytes | None, now: datetime) -> int:
    row = db.execute(
        f"insert into batches({_BATCH}, own, body, sealed_at) values ({', '.join('?' * 13)}) returning id",
        [
            batch.writer,
            batch.epoch,
            batch.stream,
            batch.seq,
            batch.hash,
            batch.prev,
            batch.name,
            batch.size,
            batch.changes,
            batch.urgent,
            own,
            body,
            now.isoformat(timespec="seconds"),
        ],
    ).fetchone()
    return int(row[0])
