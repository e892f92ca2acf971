"""The ledger tables as what the changes make of them."""

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import NamedTuple

from sqlite_utils import Database

from app.domain.changes import Change, Kind, canonical
from app.domain.merge import Merged, apply
from app.store.schema import TABLES


class RecordKey(NamedTuple):
    """A record's identity: two owners never share a record, whatever id they choose."""

    owner: str
    record: str


def load(db: Database, ledger: str, key: RecordKey) -> Merged:
    """The record as merged so far; a blank one if nothing is known of it."""
    row = db.execute(f"select data, stamp, older from {_table(ledger)} where owner = ? and record = ?", key).fetchone()
    if row:
        return Merged(json.loads(row[0]), row[1], json.loads(row[2]))
    erased = db.execute("select clock from erased where owner = ? and record = ?", key).fetchone()
    return Merged(stamp=erased[0], erased=True) if erased else Merged()


def project(db: Database, changes: Iterable[Change]) -> None:
    """Bring the ledger tables to where these (already kept) changes take them; inside a transaction of the caller."""
    ordered = sorted(changes, key=lambda change: (change.ledger, change.owner, change.record))
    for (ledger, owner, record), of_record in groupby(ordered, key=lambda c: (c.ledger, c.owner, c.record)):
        key = RecordKey(owner, record)
        merged = load(db, ledger, key)
        for change in of_record:
            merged = apply(merged, change)
        if merged.erased:
            _erase(db, ledger, key, merged.stamp)
        else:
            _save(db, ledger, key, merged)


def rebuild(db: Database) -> None:
    """Make every ledger table anew from the changes; inside a transaction of the caller."""
    for ledger in TABLES:
        db.execute(f"delete from {ledger}")
    db.execute("delete from erased")
    for ledger in TABLES:
        for key, merged in _merged_records(db, ledger):
            if merged.erased:
                _erase(db, ledger, key, merged.stamp)
            else:
                _save(db, ledger, key, merged)


def differing(db: Database) -> int:
    """How many records are not what a rebuild would make of them; 0 when all is well."""
    return sum(_differing(db, ledger) for ledger in TABLES)


def take_out(db: Database, ledger: str, key: RecordKey) -> None:
    """Take the record out of its ledger and the index; its changes stay. Inside a transaction of the caller."""
    row = db.execute(f"delete from {_table(ledger)} where owner = ? and record = ? returning id", key).fetchone()
    if row and TABLES[ledger].texts:
        db.execute(f"delete from {ledger}_search where rowid = ?", row)
        db.execute("delete from unindexed where ledger = ? and id = ?", [ledger, row[0]])


def contents(db: Database) -> Mapping[str, list[tuple[str, ...]]]:
    """Every projected row of every ledger, in a fixed order: what a rebuild must reproduce exactly."""
    return {ledger: list(_rows(db, ledger)) for ledger in TABLES} | {
        "erased": db.execute("select * from erased order by owner, record").fetchall()
    }


def _differing(db: Database, ledger: str) -> int:
    kept = {RecordKey(row[0], row[1]): row[2:] for row in _rows(db, ledger)}
    made = {key: _columns(merged) for key, merged in _merged_records(db, ledger) if not merged.erased}
    return sum(1 for key in {*kept, *made} if kept.get(key) != made.get(key))


def _rows(db: Database, ledger: str) -> Iterable[tuple[str, ...]]:
    rows: Iterable[tuple[str, ...]] = db.execute(
        f"select owner, record, data, stamp, older from {ledger} order by owner, record"
    )
    return rows


def _columns(merged: Merged) -> tuple[str, str, str]:
    return canonical(dict(merged.fields)).decode(), merged.stamp, canonical(dict(merged.older)).decode()


def _merged_records(db: Database, ledger: str) -> Iterable[tuple[RecordKey, Merged]]:
    rows = db.execute(
        "select owner, record, clock, kind, payload from changes where ledger = ? and held is null"
        " order by owner, record",
        [ledger],
    )
    for (owner, record), of_record in groupby(rows, key=lambda row: (row[0], row[1])):
        merged = Merged()
        for _, _, clock, kind, payload in of_record:
            merged = apply(merged, _bare_change(ledger, owner, record, clock, kind, payload))
        if merged.stamp:
            yield RecordKey(owner, record), merged


def _bare_change(ledger: str, owner: str, record: str, clock: str, kind: str, payload: bytes | None) -> Change:
    return Change("", 0, "", 0, clock, "", ledger, record, owner, Kind(kind), "", payload, b"", b"")


def _save(db: Database, ledger: str, key: RecordKey, merged: Merged) -> None:
    row = db.execute(
        f"insert into {_table(ledger)}(owner, record, data, stamp, older) values (?, ?, ?, ?, ?)"
        " on conflict(owner, record) do update set data = excluded.data, stamp = excluded.stamp, older = excluded.older"
        " returning id",
        [*key, *_columns(merged)],
    ).fetchone()
    if TABLES[ledger].texts:
        db.execute("insert or ignore into unindexed(ledger, id) values (?, ?)", [ledger, row[0]])


def _erase(db: Database, ledger: str, key: RecordKey, clock: str) -> None:
    """Forget the record everywhere: its row, its words in the index, the payloads in its history."""
    take_out(db, ledger, key)
    db.execute("update changes set payload = null where owner = ? and record = ? and kind = 'set'", key)
    db.execute("insert or replace into erased(owner, record, ledger, clock) values (?, ?, ?, ?)", [*key, ledger, clock])


def _table(ledger: str) -> str:
    if ledger not in TABLES:
        raise KeyError(ledger)
    return ledger
