"""Arrivals: what each round of exchange brought, from whom, and up to which moment; told from the change log itself."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.store.projection import RecordKey


@dataclass(frozen=True, slots=True)
class Arrival:
    """A round that brought something, or could not. `source` is where it came from as a person calls it, "" for the
    mailbox; its changes are the rows of the log after `after_change` up to `last_change`."""

    id: int
    at: str
    source: str
    after_change: int
    last_change: int
    read: int
    unchanged: int
    held: int
    quarantined: int
    trouble: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What one writer sent for one ledger: records that are new, records that changed; `until` is its newest time."""

    writer: str
    ledger: str
    new: int
    changed: int
    until: str


_ARRIVAL = "id, at, source, after_change, last_change, read, unchanged, held, quarantined, trouble"


def newest_change(db: Database) -> int:
    """The last row of the log: what a round brings comes after it."""
    return int(db.execute("select coalesce(max(id), 0) from changes").fetchone()[0])


def newest_batch(db: Database) -> int:
    """The last row of the batches."""
    return int(db.execute("select coalesce(max(id), 0) from batches").fetchone()[0])


def batches_read(db: Database, after_batch: int) -> int:
    """How many batches of others were read for the first time since."""
    return int(db.execute("select count(*) from batches where id > ? and not own", [after_batch]).fetchone()[0])


def keep(db: Database, arrival: Arrival) -> None:
    """Remember the round; inside a transaction of the caller."""
    db.execute(
        "insert into rounds(at, source, after_change, last_change, read, unchanged, held, quarantined, trouble)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            arrival.at,
            arrival.source,
            arrival.after_change,
            arrival.last_change,
            arrival.read,
            arrival.unchanged,
            arrival.held,
            arrival.quarantined,
            arrival.trouble,
        ],
    )


def forget(db: Database, before: datetime) -> None:
    """Old rounds are no news any more."""
    db.execute("delete from rounds where at < ?", [before.isoformat(timespec="seconds")])


def latest(db: Database, limit: int) -> list[Arrival]:
    """The rounds, the latest first."""
    return [Arrival(*row) for row in db.execute(f"select {_ARRIVAL} from rounds order by id desc limit ?", [limit])]


def get(db: Database, arrival_id: int) -> Arrival:
    """The round; raises AppError NOT_FOUND."""
    row = db.execute(f"select {_ARRIVAL} from rounds where id = ?", [arrival_id]).fetchone()
    if not row:
        raise AppError(Code.NOT_FOUND, what="round", name=str(arrival_id))
    return Arrival(*row)


_NEW = "not exists (select 1 from changes b where b.record = c.record and b.owner = c.owner and b.id <= ?)"
_ROUND = "c.id > ? and c.id <= ? and c.held is null and c.writer <> ?"


def brought(db: Database, arrival: Arrival, own_writer: str) -> list[Brought]:
    """What the round brought, by writer and ledger."""
    rows = db.execute(
        "select writer, ledger, sum(new), sum(not new), max(at) from"
        f" (select c.writer, c.ledger, max({_NEW}) as new, max(c.at) as at from changes c where {_ROUND}"
        " group by c.writer, c.ledger, c.owner, c.record)"
        " group by writer, ledger order by writer, ledger",
        [arrival.after_change, arrival.after_change, arrival.last_change, own_writer],
    )
    return [Brought(*row) for row in rows]


def records(db: Database, arrival: Arrival, line: Brought, *, new: bool) -> list[RecordKey]:
    """The records behind one of the two counts."""
    rows = db.execute(
        f"select distinct c.owner, c.record from changes c where {_ROUND} and c.writer = ? and c.ledger = ?"
        f" and {_NEW} = ? order by c.id",
        [
            arrival.after_change,
            arrival.last_change,
            "",
            line.writer,
            line.ledger,
            arrival.after_change,
            int(new),
        ],
    )
    return [RecordKey(*row) for row in rows]


def conflicts(db: Database, arrival: Arrival) -> list[RecordKey]:
    """The records of the round that are in conflict."""
    rows = db.execute(
        "select owner, record from conflicts where exists (select 1 from changes c where c.record = conflicts.record"
        " and c.owner = conflicts.owner and c.id > ? and c.id <= ?) order by owner, record",
        [arrival.after_change, arrival.last_change],
    )
    return [RecordKey(*row) for row in rows]
