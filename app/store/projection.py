"""The ledger tables as what the changes make of them."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from sqlite_utils import Database

from app.domain.changes import Change, Kind, canonical
from app.domain.merge import Merged, apply
from app.store import answers, gone, search
from app.store.schema import TABLES

_BLANK = Merged()
_ASKED_AT_ONCE = 400


class RecordKey(NamedTuple):
    """A record's identity: two owners never share a record, whatever id they choose."""

    owner: str
    record: str


@dataclass(slots=True)
class _Folded:
    """A record with the changes that were taken; `payload` is the one that alone made it, in canonical form already."""

    merged: Merged
    payload: bytes | None = None

    def take(self, change: Change) -> None:
        self.payload = change.payload if self.merged is _BLANK and change.kind is Kind.SET else None
        self.merged = apply(self.merged, change)

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Its row; none if it was erased or nothing is known of it."""
        if self.payload is not None:
            yield self.payload.decode(), self.merged.stamp, "{}"
        elif self.merged.stamp and not self.merged.erased:
            yield _columns(self.merged)


_UNREAD = _Folded(_BLANK)


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
    for key in gone.among(db, [key for key, merged in found.items() if merged is _BLANK]):
        found[RecordKey(*key)] = _said_since(db, ledger, RecordKey(*key))
    return found


def stamps_of(db: Database, ledger: str, keys: Iterable[RecordKey]) -> dict[RecordKey, str]:
    """The newest stamp of each of the records; "" where nothing is known."""
    found = dict.fromkeys(keys, "")
    for table, column in (("erased", "clock"), (_table(ledger), "stamp")):
        for owner, record, stamp in _rows_of(db, table, column, found):
            found[RecordKey(owner, record)] = stamp
    return found


class Folding:
    """Records that changes are folded into: each is read once and written once, however many changes it has.

    Inside a transaction of the caller.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._ledgers: dict[str, dict[RecordKey, _Folded]] = {}

    def take(self, changes: Sequence[Change]) -> None:
        """Fold these (already kept) changes in, projected already or not."""
        self._read(changes)
        before: Change | None = None
        for change in changes:
            if before is None or not _same_edit(before, change):
                self._ledgers[change.ledger][RecordKey(change.owner, change.record)].take(change)
            before = change

    def record(self, ledger: str, key: RecordKey) -> Merged:
        """The record as it will be; one that some change was about."""
        return self._ledgers[ledger][key].merged

    def save(self) -> None:
        """Bring the ledger tables to where the changes take them."""
        for ledger, records in self._ledgers.items():
            for key, folded in records.items():
                if folded.merged.erased:
                    _erase(self._db, ledger, key, folded.merged.stamp)
            _save(self._db, ledger, [(*key, *row) for key, folded in records.items() for row in folded.rows()])

    def _read(self, changes: Iterable[Change]) -> None:
        for change in changes:
            self._ledgers.setdefault(change.ledger, {}).setdefault(RecordKey(change.owner, change.record), _UNREAD)
        for ledger, records in self._ledgers.items():
            unread = [key for key, folded in records.items() if folded is _UNREAD]
            records |= {key: _Folded(merged) for key, merged in load_many(self._db, ledger, unread).items()}


def project(db: Database, changes: Sequence[Change]) -> None:
    """Bring the ledger tables to where these (already kept) changes take them; inside a transaction of the caller."""
    folding = Folding(db)
    folding.take(changes)
    folding.save()


def rebuild(db: Database) -> None:
    """Make every ledger table anew from the changes; inside a transaction of the caller."""
    for ledger in TABLES:
        db.execute(f"delete from {ledger}")
        answers.note_written(db, ledger)
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
    answers.note_written(db, ledger)
    if row and TABLES[ledger].texts:
        search.forget(db, ledger, row[0])


def empty(db: Database, ledger: str, key: RecordKey) -> None:
    """Forget what the record said: its row, its words in the index, the payloads in its history, its pictures."""
    take_out(db, ledger, key)
    db.execute("update changes set payload = null where owner = ? and record = ? and kind = 'set'", key)
    if ledger == "attachments":
        db.execute("update attachment_parts set body = null where owner = ? and record = ?", key)
        db.execute("update returned_parts set body = null where owner = ? and record = ?", key)


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
    usual = _most_common(list(older.values()))
    others = {name: older.get(name, "") for name in merged.fields if older.get(name) != usual}
    return canonical({"": usual, **others}).decode()


def _most_common(stamps: Sequence[str]) -> str:
    """The latest of those that stand there most often."""
    if stamps.count(stamps[0]) == len(stamps):
        return stamps[0]
    times = Counter(stamps)
    return max(times, key=lambda stamp: (times[stamp], stamp))


def _merged(data: str, stamp: str, told: str) -> Merged:
    fields, stamps = json.loads(data), json.loads(told)
    usual = stamps.pop("", "")
    if usual:
        stamps = {name: own for name in fields for own in (stamps.get(name, usual),) if own}
    return Merged(fields, stamp, stamps)


def _merged_records(db: Database, ledger: str) -> Iterable[tuple[RecordKey, Merged]]:
    rows = db.execute(
        "select owner, record, clock, kind, payload from changes where ledger = ? and held is null"
        " order by owner, record",
        [ledger],
    )
    let_go = gone.of_ledger(db, ledger)
    for (owner, record), of_record in groupby(rows, key=lambda row: (row[0], row[1])):
        merged = Merged()
        for _, _, clock, kind, payload in of_record:
            merged = apply(merged, _bare_change(ledger, owner, record, clock, kind, payload))
        if merged.stamp and (merged.erased or not gone.is_half(let_go, (owner, record), merged.fields)):
            yield RecordKey(owner, record), merged


def _said_since(db: Database, ledger: str, key: RecordKey) -> Merged:
    """What others said of a record since it was let go: all that its changes still hold."""
    rows = db.execute(
        "select clock, payload from changes where owner = ? and record = ? and ledger = ? and held is null"
        " and kind = 'set' and payload is not null",
        [*key, ledger],
    )
    merged = _BLANK
    for clock, payload in rows:
        merged = apply(merged, _bare_change(ledger, *key, clock, Kind.SET, payload))
    return merged


def _same_edit(one: Change, other: Change) -> bool:
    """Whether both tell of one edit, each in its stream: once is enough."""
    same_record = one.record == other.record and one.owner == other.owner
    return one.clock == other.clock and same_record and one.payload == other.payload


def _bare_change(ledger: str, owner: str, record: str, clock: str, kind: str, payload: bytes | None) -> Change:
    return Change("", 0, "", 0, clock, "", ledger, record, owner, Kind(kind), "", payload, b"", b"")


def _save(db: Database, ledger: str, rows: Sequence[tuple[str, ...]]) -> None:
    """Keep rows of owner, record, data, stamp, older; a trigger notes for the index those that were there before.

    Of a record that was let go nothing is shown until all of it is here again.
    """
    if let_go := gone.among(db, [(row[0], row[1]) for row in rows]):
        rows = [row for row in rows if not gone.is_half(let_go, (row[0], row[1]), json.loads(row[2]))]
    if rows:
        answers.note_written(db, ledger)
    db.conn.executemany(
        f"insert into {_table(ledger)}(owner, record, data, stamp, older) values (?, ?, ?, ?, ?)"
        " on conflict(owner, record) do update"
        " set data = excluded.data, stamp = excluded.stamp, older = excluded.older",
        rows,
    )


def _erase(db: Database, ledger: str, key: RecordKey, clock: str) -> None:
    empty(db, ledger, key)
    db.execute("insert or replace into erased(owner, record, ledger, clock) values (?, ?, ?, ?)", [*key, ledger, clock])


def _table(ledger: str) -> str:
    if ledger not in TABLES:
        raise KeyError(ledger)
    return ledger
