"""What a desk has still to look at: records that arrived, those in conflict, pairs that may be one matter.

None of it is exchanged. What is in conflict and what is a pair can be found again from the records at any time; only
that a person told a pair apart is kept here alone.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlite_utils import Database

from app.domain.changes import Change
from app.domain.duplicates import Named
from app.store.projection import RecordKey


@dataclass(frozen=True, slots=True)
class Marked:
    """A record of a ledger that somebody has to look at."""

    ledger: str
    key: RecordKey


@dataclass(frozen=True, slots=True)
class Pair:
    """Two disputes that are likely one matter, in the order of their keys."""

    one: RecordKey
    other: RecordKey

    @classmethod
    def of(cls, one: RecordKey, other: RecordKey) -> "Pair":
        return cls(min(one, other), max(one, other))


def queue(db: Database, arrived: Iterable[Change]) -> None:
    """Have these records looked at; inside a transaction of the caller."""
    queue_records(db, (Marked(change.ledger, RecordKey(change.owner, change.record)) for change in arrived))


def queue_records(db: Database, marked: Iterable[Marked]) -> None:
    """Have these records looked at; inside a transaction of the caller."""
    db.conn.executemany(
        "insert or ignore into to_review(owner, record, ledger) values (?, ?, ?)",
        [(*each.key, each.ledger) for each in marked],
    )


def queued(db: Database, limit: int) -> list[Marked]:
    """Some of the records to look at."""
    return _marked(db.execute("select ledger, owner, record from to_review limit ?", [limit]))


def looked_at(db: Database, marked: Iterable[Marked]) -> int:
    """These were looked at; returns how many are left."""
    db.conn.executemany("delete from to_review where owner = ? and record = ?", [each.key for each in marked])
    return int(db.execute("select count(*) from to_review").fetchone()[0])


def several_wrote(db: Database, key: RecordKey) -> bool:
    """Whether more than one chain holds changes of the record: the others are in no conflict."""
    row = db.execute(
        "select count(*) from (select 1 from changes where record = ? and owner = ? and held is null"
        " group by writer, epoch limit 2)",
        [key.record, key.owner],
    ).fetchone()
    return int(row[0]) > 1


def mark_conflict(db: Database, marked: Marked, *, standing: bool) -> None:
    """Remember that the record has fields that two writers set unseen, or that it has none any more."""
    if standing:
        db.execute(
            "insert or ignore into conflicts(owner, record, ledger) values (?, ?, ?)", [*marked.key, marked.ledger]
        )
    else:
        db.execute("delete from conflicts where owner = ? and record = ?", marked.key)


def in_conflict(db: Database, limit: int = -1) -> list[Marked]:
    """The records in conflict, by ledger and owner."""
    return _marked(
        db.execute("select ledger, owner, record from conflicts order by ledger, owner, record limit ?", [limit])
    )


def is_in_conflict(db: Database, key: RecordKey) -> bool:
    """Whether the record is one of those."""
    return db.execute("select 1 from conflicts where owner = ? and record = ?", key).fetchone() is not None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A dispute near another one, with no more of it than tells whether it is worth reading."""

    key: RecordKey
    parties: tuple[Named, ...]


def neighbours(db: Database, key: RecordKey, apart: timedelta) -> Iterator[Neighbour]:
    """The other disputes of the same category and village that were found within so many days of this one."""
    rows = db.execute(
        "select o.owner, o.record, o.data->'$.parties' from disputes d join disputes o"
        " on o.category = d.category and o.village = d.village"
        " and o.found_date between date(d.found_date, ?) and date(d.found_date, ?)"
        " where d.owner = ? and d.record = ? and o.id <> d.id order by o.id",
        [f"-{apart.days} days", f"+{apart.days} days", *key],
    )
    for owner, record, parties in rows:
        yield Neighbour(RecordKey(owner, record), tuple(_named(parties)))


def keep_pairs(db: Database, key: RecordKey, others: Sequence[RecordKey]) -> None:
    """These, and no more, are likely the same matter as this one; pairs told apart stay apart."""
    db.execute(
        "delete from pairs where not apart and ((one_owner = ? and one = ?) or (other_owner = ? and other = ?))",
        [*key, *key],
    )
    pairs = [Pair.of(key, other) for other in others]
    db.conn.executemany(
        "insert or ignore into pairs(one_owner, one, other_owner, other) values (?, ?, ?, ?)",
        [(*pair.one, *pair.other) for pair in pairs],
    )


def tell_apart(db: Database, pair: Pair) -> None:
    """A person has said that these are two matters."""
    db.execute(
        "update pairs set apart = 1 where one_owner = ? and one = ? and other_owner = ? and other = ?",
        [*pair.one, *pair.other],
    )


def told_apart(db: Database, key: RecordKey) -> set[RecordKey]:
    """The disputes that a person has told apart from this one."""
    rows = db.execute(
        "select one_owner, one, other_owner, other from pairs"
        " where apart and ((one_owner = ? and one = ?) or (other_owner = ? and other = ?))",
        [*key, *key],
    )
    both = {each for row in rows for each in (RecordKey(row[0], row[1]), RecordKey(row[2], row[3]))}
    return both - {key}


def pairs(db: Database, limit: int = -1) -> list[Pair]:
    """The pairs that nobody has decided on, the latest first."""
    rows = db.execute(
        "select one_owner, one, other_owner, other from pairs where not apart order by id desc limit ?", [limit]
    )
    return [Pair(RecordKey(row[0], row[1]), RecordKey(row[2], row[3])) for row in rows]


def key_of(db: Database, ledger: str, record: str) -> RecordKey | None:
    """Whose record this is: references name a record alone."""
    row = db.execute("select owner from changes where record = ? and ledger = ? limit 1", [record, ledger]).fetchone()
    return RecordKey(row[0], record) if row else None


def _named(parties: str | None) -> Iterator[Named]:
    """Whoever they are called by; a party that is none yet is left out."""
    stored = json.loads(parties or "[]")
    for each in stored if isinstance(stored, list) else ():
        if isinstance(each, dict) and each.get("name"):
            yield Named.of(str(each["name"]), str(each.get("phone") or ""))


def _marked(rows: Iterable[Sequence[str]]) -> list[Marked]:
    return [Marked(ledger, RecordKey(owner, record)) for ledger, owner, record in rows]
