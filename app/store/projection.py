"""The ledger tables as what the changes make of them."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from sqlite_utils import Database

from app.domain.changes import Change, Kind, canonical
from app.domain.merge import Merged, apply
from app.store import search
from app.store.schema import TABLES

_BLANK = Merged()
_ASKED_AT_ONCE = 400


class RecordKey(NamedTuple):
    """A record's identity: two owners never share a record, whatever id they choose."""

    owner: str
    record: str


def load(db: Database, ledger: str, key: RecordKey) -> Merged:
    """The record as merged so far; a blank one if nothing is known of it."""
    return load_many(db, ledger, [key])[key]


def load_many(db: Database, ledger: str, keys: Iterable[RecordKey]) -> dict[RecordKey, Merged]:
    """Each of the records as merged so far; a blank one where nothing is known."""
    found = dict.fromkeys(keys, _BLANK)
    for owner, record, clock in _rows_of(db, "erased", "clock", found):
        found[RecordKey(owner, record)] = Merged(stamp=clock, erased=True)
    for owner, record, *row in _rows_of(db, _table(ledger), "data, stamp, older", found):
        found[RecordKey(owner, record)] = _merged(*row)
    return found


def stamps_of(db: Database, ledger: str, keys: Iterable[RecordKey]) -> dict[RecordKey, str]:
    """The newest stamp of each of the records; "" where nothing is known."""
    found = dict.fromkeys(keys, "")
    for table, column in (("erased", "clock"), (_table(ledger), "stamp")):
        for owner, record, stamp in _rows_of(db, table, column, found):
            found[RecordKey(owner, record)] = stamp
    return found


def foreseen(db: Database, ledger: str, changes: Sequence[Change]) -> dict[RecordKey, Merged]:
    """The records of a ledger as they will be after these changes, projected already or not."""
    merged = load_many(db, ledger, (RecordKey(change.owner, change.record) for change in changes))
    for change in changes:
        key = RecordKey(change.owner, change.record)
        merged[key] = apply(merged[key], change)
    return merged


def project(db: Database, changes: Iterable[Change]) -> None:
    """Bring the ledger tables to where these (already kept) changes take them; inside a transaction of the caller."""
    by_ledger: dict[str, dict[RecordKey, list[Change]]] = {}
    for change in changes:
        records = by_ledger.setdefault(change.ledger, {})
        records.setdefault(RecordKey(change.owner, change.record), []).append(change)
    for ledger, records in by_ledger.items():
        before = load_many(db, ledger, records)
        rows = []
        for key, of_record in records.items():
            row = _fresh_row(before[key], of_record) or _row_after(db, ledger, key, before[key], of_record)
            if row:
                rows.append((*key, *row))
        _save(db, ledger, rows)


def rebuild(db: Database) -> None:
    """Make every ledger table anew from the changes; inside a transaction of the caller."""
    for ledger in TABLES:
        db.execute(f"delete from {ledger}")
    db.execute("delete from erased")
    search.forget_all(db)
    for ledger in TABLES:
        for key, merged in list(_merged_records(db, ledger)):
            if merged.erased:
                _erase(db, ledger, key, merged.stamp)
            else:
                _save(db, ledger, [(*key, *_columns(merged))])


def differing(db: Database) -> int:
    """How many records are not what a rebuild would make of them; 0 when all is well."""
    return sum(_differing(db, ledger) for ledger in TABLES)


def take_out(db: Database, ledger: str, key: RecordKey) -> None:
    """Take the record out of its ledger and the index; its changes stay. Inside a transaction of the caller."""
    row = db.execute(f"delete from {_table(ledger)} where owner = ? and record = ? returning id", key).fetchone()
    if row and TABLES[ledger].texts:
        search.forget(db, ledger, row[0])


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


def _rows_of(db: Database, table: str, columns: str, keys: Iterable[RecordKey]) -> Iterable[tuple[str, ...]]:
    """Owner, record and these columns of those of the records that the table holds."""
    asked = list(keys)
    rows: list[tuple[str, ...]] = []
    for start in range(0, len(asked), _ASKED_AT_ONCE):
        some = asked[start : start + _ASKED_AT_ONCE]
        rows += db.execute(
            f"select owner, record, {columns} from {table}"
            f" where (owner, record) in (values {', '.join(['(?, ?)'] * len(some))})",
            [part for key in some for part in key],
        )
    return rows


def _columns(merged: Merged) -> tuple[str, str, str]:
    return canonical(dict(merged.fields)).decode(), merged.stamp, _told_stamps(merged)


def _told_stamps(merged: Merged) -> str:
    """The stamps of the fields that were set before the newest change. Where these are most fields, the stamp that
    most of them have stands once, under "", and the others by name, "" for the newest: a long record is mostly set at
    one time."""
    older = merged.older
    if 2 * len(older) <= len(merged.fields):
        return canonical(dict(older)).decode()
    times = Counter(older.values())
    usual = max(times, key=lambda stamp: (times[stamp], stamp))
    others = {name: older.get(name, "") for name in merged.fields if older.get(name) != usual}
    return canonical({"": usual, **others}).decode()


def _merged(data: str, stamp: str, told: str) -> Merged:
    fields, stamps = json.loads(data), json.loads(told)
    usual = stamps.pop("", "")
    if usual:
        stamps = {name: own for name in fields for own in (stamps.get(name, usual),) if own}
    return Merged(fields, stamp, stamps)


def _fresh_row(before: Merged, changes: Sequence[Change]) -> tuple[str, str, str] | None:
    """The row of a record that is new, as most are: its payload is in canonical form already."""
    change = changes[0]
    if before is not _BLANK or len(changes) > 1 or change.kind is not Kind.SET or change.payload is None:
        return None
    return change.payload.decode(), change.clock, "{}"


def _row_after(
    db: Database, ledger: str, key: RecordKey, merged: Merged, changes: Iterable[Change]
) -> tuple[str, str, str] | None:
    """The record's row after the changes; None if there is none, because it was erased or nothing is known of it."""
    for change in {(change.clock, change.payload): change for change in changes}.values():  # one of each stream
        merged = apply(merged, change)
    if merged.erased:
        _erase(db, ledger, key, merged.stamp)
        return None
    return _columns(merged) if merged.stamp else None


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


def _save(db: Database, ledger: str, rows: Sequence[tuple[str, ...]]) -> None:
    """Keep rows of owner, record, data, stamp, older; a trigger notes for the index those that were there before."""
    db.conn.executemany(
        f"insert into {_table(ledger)}(owner, record, data, stamp, older) values (?, ?, ?, ?, ?)"
        " on conflict(owner, record) do update"
        " set data = excluded.data, stamp = excluded.stamp, older = excluded.older",
        rows,
    )


def _erase(db: Database, ledger: str, key: RecordKey, clock: str) -> None:
    """Forget the record everywhere: its row, its words in the index, the payloads in its history."""
    take_out(db, ledger, key)
    db.execute("update changes set payload = null where owner = ? and record = ? and kind = 'set'", key)
    if ledger == "attachments":
        db.execute("update attachment_parts set body = null where owner = ? and record = ?", key)
        db.execute("update returned_parts set body = null where owner = ? and record = ?", key)
    db.execute("insert or replace into erased(owner, record, ledger, clock) values (?, ?, ?, ?)", [*key, ledger, clock])


def _table(ledger: str) -> str:
    if ledger not in TABLES:
        raise KeyError(ledger)
    return ledger
