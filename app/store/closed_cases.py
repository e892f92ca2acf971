"""Cases at a point that are over: which they are, what hangs on them, what still keeps them, and how they go."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from app.store import gone, projection, search
from app.store.projection import RecordKey

_SINCE = """case d.state
    when 'closed' then d.closed_date
    when 'transferred' then (select iif(count(*) = count(t.feedback_date), max(t.feedback_date), null)
        from transfers t where t.owner = d.owner and t.dispute = d.record)
    else (select max(substr(c.at, 1, 10)) from changes c where c.owner = d.owner and c.record = d.record) end"""
"""Since when a case is over: a void or merged one since it was written of last, one handed on since the last answer."""
_PARENTS = {
    "sessions": "dispute",
    "follow_ups": "dispute",
    "transfers": "dispute",
    "referrals": "dispute",
    "tasks": "dispute",
    "waivers": "follow_up",
    "attachments": "of_record",
}
"""What hangs on another record, and the column that names it; parents before what hangs on them."""
_DAYS = {
    "disputes": "found_date",
    "sessions": "date",
    "follow_ups": "due_date",
    "transfers": "date",
    "referrals": "date",
    "tasks": "date",
    "waivers": "''",
    "attachments": "''",
}


@dataclass(frozen=True, slots=True)
class Over:
    """A case that is over since that day, ISO 8601."""

    key: RecordKey
    since: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """A record of a case, or a case itself: the day it counts on, its local number, the names of its fields."""

    ledger: str
    key: RecordKey
    day: str
    local_no: str
    names: tuple[str, ...]


def over_by(db: Database, owner: str, day: str) -> Iterator[Over]:
    """The cases that were over by that day, the longest first. None was over before it was found."""
    rows = db.execute(
        f"select owner, record, since from (select d.owner, d.record, {_SINCE} as since from disputes d"
        " where d.owner = ? and d.state in ('closed', 'void', 'merged', 'transferred') and d.found_date <= ?)"
        " where since <= ? order by since, record",
        [owner, day, day],
    )
    return (Over(RecordKey(row[0], row[1]), row[2]) for row in rows.fetchall())


def family(db: Database, key: RecordKey) -> list[Leaf]:
    """The case and all that hangs on it, pictures too."""
    found = _leaves(db, "disputes", key.owner, "record", [key.record])
    for ledger, parent in _PARENTS.items():
        found += _leaves(db, ledger, key.owner, parent, [leaf.key.record for leaf in found])
    return found


def strays(db: Database) -> list[Leaf]:
    """What came later and hangs on a record that was let go and is not here."""
    found: list[Leaf] = []
    for ledger, parent in _PARENTS.items():
        rows = db.execute(
            f"select x.owner, x.record, g.ledger, g.record from let_go g"
            f" cross join {ledger} x on x.{parent} = g.record and x.owner = g.owner"
        )
        for owner, record, parents, about in rows.fetchall():
            if not _is_here(db, parents, RecordKey(owner, about)):
                found += _leaves(db, ledger, owner, "record", [record])
    return found


def halves(db: Database) -> list[Leaf]:
    """What was let go, and of which somebody has said something since: too little to be shown."""
    rows = db.execute(
        "select distinct g.ledger, g.owner, g.record from let_go g cross join changes c"
        " on c.record = g.record and c.owner = g.owner where c.payload is not null"
    )
    found = [(ledger, RecordKey(owner, record)) for ledger, owner, record in rows.fetchall()]
    return [Leaf(ledger, key, "", "", ()) for ledger, key in found if not _is_here(db, ledger, key)]


def is_kept(db: Database, leaf: Leaf, writer: str, backed_up: str) -> bool:
    """Whether something still keeps the record here: the station's backup does not hold all of it for certain, not
    every desk has it, the station refused a part of it, or it is being written at."""
    return any(db.execute(query, values).fetchone() for query, values in _asked(leaf, writer, backed_up))


def open_visits(db: Database, key: RecordKey) -> int:
    """The follow-ups of the present settlement that are planned, and not waived."""
    row = db.execute(
        "select count(*) from disputes d join follow_ups f on f.owner = d.owner and f.dispute = d.record"
        " where d.owner = ? and d.record = ? and d.state not in ('void', 'merged') and f.done_date is null"
        " and coalesce(f.settlement, 0) = coalesce(d.data->>'$.reopen_count', 0)"
        " and not exists (select 1 from waivers w where w.follow_up = f.record and w.owner = f.owner)",
        key,
    ).fetchone()
    return int(row[0])


def let_go(db: Database, leaves: Iterable[Leaf]) -> None:
    """Take these out of their ledgers and empty what they said; inside a transaction of the caller."""
    for leaf in leaves:
        if leaf.names:
            gone.keep(db, leaf.ledger, leaf.key, leaf.day, leaf.names)
        projection.empty(db, leaf.ledger, leaf.key)
        db.execute(
            "delete from pairs where (one_owner, one) = (?, ?) or (other_owner, other) = (?, ?)", [*leaf.key, *leaf.key]
        )


def forget_words(db: Database, ledgers: Collection[str]) -> None:
    """Let the index of these ledgers hold no word of what went; inside a transaction of the caller."""
    for ledger in sorted(ledgers):
        search.pack(db, ledger)


def _leaves(db: Database, ledger: str, owner: str, column: str, values: Collection[str]) -> list[Leaf]:
    day = _DAYS[ledger]
    number = "local_no" if ledger in ("disputes", "referrals") else "''"
    rows = db.execute(
        f"select record, coalesce({day}, ''), coalesce({number}, ''),"
        " (select group_concat(key, char(10)) from json_each(data))"
        f" from {ledger} where owner = ? and {column} in ({', '.join('?' * len(values))}) order by id",
        [owner, *values],
    )
    return [
        Leaf(ledger, RecordKey(owner, row[0]), row[1], row[2], tuple((row[3] or "").split("\n")))
        for row in rows.fetchall()
    ]


def _is_here(db: Database, ledger: str, key: RecordKey) -> bool:
    return db.execute(f"select 1 from {ledger} where owner = ? and record = ?", key).fetchone() is not None


def _asked(leaf: Leaf, writer: str, backed_up: str) -> Iterator[tuple[str, list[str]]]:
    key = [*leaf.key]
    yield (
        "select 1 from changes c left join batches b on b.id = c.batch and b.own"
        " where c.owner = ? and c.record = ? and (c.held is not null or iif(c.writer = ?,"
        " b.received_at is null or b.confirmed_at is null or julianday(b.received_at) >= julianday(?),"
        " julianday(c.at) >= julianday(?)))",
        [*key, writer, backed_up, backed_up],
    )
    yield (
        "select 1 from attachment_parts where owner = ? and record = ? and own and body is not null"
        " and (received_at is null or confirmed_at is null or julianday(received_at) >= julianday(?))",
        [*key, backed_up],
    )
    yield "select 1 from rejected where owner = ? and record = ?", key
    yield "select 1 from drafts where instr(id, ?) or instr(fields, ?)", [leaf.key.record, leaf.key.record]
