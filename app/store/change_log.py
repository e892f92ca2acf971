"""The append-only, hash-chained log of changes: written by this profile's writer, or accepted from others."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlite_utils import Database

from app.domain.changes import CHAIN_START, Change, Edit, payload_of
from app.domain.clock import passed_on, tick
from app.domain.identity import Identity
from app.store import meta
from app.store.log_rows import COLUMNS, change_of, row_of
from app.store.projection import Folding, RecordKey, project, stamps_of

CLOCK = "clock"


def append(db: Database, identity: Identity, edits: Sequence[Edit], now: datetime) -> list[Change]:
    """Chain the edits in the streams they are for and project them; inside a transaction of the caller."""
    changes = chain(db, identity, edits, now, _stamps(db, edits))
    project(db, changes)
    return changes


def chain(
    db: Database, identity: Identity, edits: Sequence[Edit], now: datetime, seen: dict[tuple[str, RecordKey], str]
) -> list[Change]:
    """Chain the edits and leave it to the caller to project them; `seen` is the newest stamp of each record."""
    heads = {stream: head(db, identity, stream) for stream in {stream for edit in edits for stream in edit.streams}}
    clock = meta.get_text(db, CLOCK)
    at = now.isoformat(timespec="seconds")
    changes: list[Change] = []
    for edit in edits:
        key = edit.ledger, RecordKey(edit.owner, edit.record)
        if edit.stamp:
            stamp = passed_on(edit.stamp, identity.writer)
        else:
            stamp = clock = tick(clock, int(now.timestamp() * 1000), identity.writer)
        payload = payload_of(edit.fields)
        for stream in edit.streams:
            seq, prev = heads[stream]
            change = _chained(identity, stream, (seq + 1, prev), edit, payload, (stamp, at), seen[key])
            heads[stream] = (change.seq, change.hash)
            changes.append(change)
        seen[key] = max(stamp, seen[key])
    _insert(db, changes, batch=None)
    meta.put(db, CLOCK, clock)
    return changes


def accept(
    db: Database,
    changes: Sequence[Change],
    batch: int,
    held: dict[bytes, str],
    *,
    answered_by: Callable[[Sequence[Change], Folding], Sequence[Change]] = lambda *_: (),
) -> list[Change]:
    """Keep another writer's changes and project those not held back; returns the ones that were new and applied.

    `held` names, by change hash, why a change has to wait. What they are `answered_by` (chained already), as the
    records are by then, is projected with them, so that a record is written once. Inside a transaction of the caller.
    """
    new = _unknown(db, changes)
    _insert(db, new, batch, held)
    applied = [change for change in new if change.hash not in held] if held else new
    _see(db, applied)
    folding = Folding(db)
    folding.take(applied)
    folding.take(answered_by(applied, folding))
    folding.save()
    return applied


def release(db: Database, hashes: Iterable[bytes]) -> list[Change]:
    """Project changes that no longer have to wait; inside a transaction of the caller."""
    released: list[Change] = []
    for change_hash in hashes:
        row = db.execute(
            f"update changes set held = null where hash = ? and held is not null returning {COLUMNS}",
            [change_hash],
        ).fetchone()
        if row:
            released.append(change_of(row))
    _see(db, released)
    project(db, released)
    return released


def head(db: Database, identity: Identity, stream: str) -> tuple[int, bytes]:
    """The number and hash of the last change this writer chained in the stream."""
    row = db.execute(
        "select seq, hash from changes where writer = ? and epoch = ? and stream = ?"
        " order by seq desc, id desc limit 1",
        [identity.writer, identity.epoch, stream],
    ).fetchone()
    return (row[0], row[1]) if row else (0, CHAIN_START)


def unsealed(db: Database, identity: Identity) -> dict[str, list[Change]]:
    """This writer's changes that no batch holds yet, by stream, in order."""
    return {stream: unsealed_in(db, identity, stream) for stream in unsealed_streams(db, identity)}


def unsealed_streams(db: Database, identity: Identity) -> list[str]:
    """The streams in which this writer has changes that no batch holds yet."""
    rows = db.execute(
        "select distinct stream from changes indexed by changes_unsealed"
        " where batch is null and writer = ? and epoch = ? order by stream",
        [identity.writer, identity.epoch],
    )
    return [row[0] for row in rows]


def unsealed_in(db: Database, identity: Identity, stream: str) -> list[Change]:
    """This writer's changes of a stream that no batch holds yet, in order."""
    rows = db.execute(
        f"select {COLUMNS} from changes indexed by changes_unsealed"
        " where batch is null and writer = ? and epoch = ? and stream = ? order by +seq",
        [identity.writer, identity.epoch, stream],
    )
    return [change_of(row) for row in rows]


def rechain(db: Database, before: Identity, identity: Identity) -> None:
    """Move what no batch holds yet from the earlier epoch's chains to the new one's; inside a transaction."""
    for stream, changes in unsealed(db, before).items():
        seq, prev = head(db, identity, stream)
        for change in changes:
            seq += 1
            moved = replace(change, epoch=identity.epoch, seq=seq, prev=prev)
            db.execute(
                "update changes set epoch = ?, seq = ?, prev = ?, hash = ? where hash = ?",
                [moved.epoch, moved.seq, moved.prev, moved.hash, change.hash],
            )
            prev = moved.hash


def follow(db: Database, identity: Identity, stream: str) -> None:
    """Let what no batch holds yet follow the newest change that one does; inside a transaction of the caller."""
    row = db.execute(
        "select seq, hash from changes where writer = ? and epoch = ? and stream = ? and batch is not null"
        " order by seq desc, id desc limit 1",
        [identity.writer, identity.epoch, stream],
    ).fetchone()
    seq, prev = (row[0], row[1]) if row else (0, CHAIN_START)
    for change in unsealed_in(db, identity, stream):
        seq += 1
        moved = replace(change, seq=seq, prev=prev)
        if moved.hash != change.hash:
            db.execute(
                "update changes set seq = ?, prev = ?, hash = ? where hash = ?",
                [moved.seq, moved.prev, moved.hash, change.hash],
            )
        prev = moved.hash


def _stamps(db: Database, edits: Iterable[Edit]) -> dict[tuple[str, RecordKey], str]:
    """The newest stamp of each record that is edited."""
    keys: dict[str, list[RecordKey]] = {}
    for edit in edits:
        keys.setdefault(edit.ledger, []).append(RecordKey(edit.owner, edit.record))
    return {(ledger, key): stamp for ledger, of in keys.items() for key, stamp in stamps_of(db, ledger, of).items()}


def _see(db: Database, changes: Sequence[Change]) -> None:
    """Be later than others' changes from now on."""
    if changes:
        newest = max(change.clock for change in changes)
        meta.put(db, CLOCK, max(newest, meta.get_text(db, CLOCK)))


def _chained(
    identity: Identity,
    stream: str,
    place: tuple[int, bytes],
    edit: Edit,
    payload: tuple[bytes, bytes],
    time: tuple[str, str],
    seen: str,
) -> Change:
    change = Change(
        writer=identity.writer,
        epoch=identity.epoch,
        stream=stream,
        seq=place[0],
        clock=time[0],
        at=time[1],
        ledger=edit.ledger,
        record=edit.record,
        owner=edit.owner,
        kind=edit.kind,
        seen=seen,
        payload=payload[0],
        payload_hash=payload[1],
        prev=place[1],
    )
    change.__dict__["fields"] = edit.fields  # what the payload would be read as
    return change


def _unknown(db: Database, changes: Sequence[Change]) -> list[Change]:
    if not changes:
        return []
    first = changes[0]
    rows = db.execute(
        "select hash from changes where writer = ? and epoch = ? and stream = ? and seq between ? and ?",
        [first.writer, first.epoch, first.stream, changes[0].seq, changes[-1].seq],
    )
    known = {row[0] for row in rows}
    return [change for change in changes if change.hash not in known]


def _insert(db: Database, changes: Sequence[Change], batch: int | None, held: dict[bytes, str] | None = None) -> None:
    """One statement for all: sqlite-utils' own inserts cost four times as much."""
    reasons = held or {}
    db.conn.executemany(
        f"insert into changes({COLUMNS}, hash, batch, held) values ({', '.join('?' * 17)})",
        [(*row_of(change), link, batch, reasons.get(link)) for change in changes for link in (change.hash,)],
    )
