"""How far a record has come on its way to the station: from batches and receipts alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from sqlite_utils import Database

from app.store.projection import RecordKey


class Delivery(IntEnum):
    """The stages in order: a record is only as far as its least travelled change."""

    ATTENTION = 0
    SAVED = 1
    SENT = 2
    RECEIVED = 3


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of this profile's records stand at each stage."""

    attention: int
    saved: int
    sent: int
    received: int


_STAGE = """
    case when r.record is not null then 0
         when c.batch is null or b.sent_at is null then 1
         when b.received_at is null then 2
         else 3 end
"""
_FROM = """
    from changes c left join batches b on b.id = c.batch
    left join rejected r on r.owner = c.owner and r.record = c.record
"""


def of_records(db: Database, keys: Iterable[RecordKey], writer: str) -> Mapping[RecordKey, Delivery]:
    """The stage of each of these records, as far as this writer's own changes go."""
    stages: dict[RecordKey, Delivery] = {}
    for key in keys:
        row = db.execute(
            f"select min({_STAGE}) {_FROM} where c.owner = ? and c.record = ? and c.writer = ?",
            [key.owner, key.record, writer],
        ).fetchone()
        if row[0] is not None:
            stages[key] = Delivery(row[0])
    return stages


def tally(db: Database, writer: str) -> Tally:
    """All records this writer has touched, by stage."""
    rows = db.execute(
        f"select stage, count(*) from (select min({_STAGE}) as stage {_FROM} where c.writer = ?"
        " group by c.owner, c.record) group by stage",
        [writer],
    )
    counts = dict(rows.fetchall())
    return Tally(*(counts.get(stage.value, 0) for stage in Delivery))


def reject(db: Database, rejected: Mapping[RecordKey, str]) -> None:
    """Remember which records the station could not take, and why: the newest receipt says all of them."""
    db.execute("delete from rejected")
    db.conn.executemany(
        "insert into rejected(owner, record, reason) values (?, ?, ?)",
        [(key.owner, key.record, reason) for key, reason in rejected.items()],
    )


def rejections(db: Database) -> Mapping[RecordKey, str]:
    """The records that need attention, with the station's reason."""
    rows = db.execute("select owner, record, reason from rejected order by owner, record")
    return {RecordKey(owner, record): reason for owner, record, reason in rows}


def last_confirmed(db: Database) -> str:
    """When a desk last said what it holds of this writer: ISO 8601, "" for never."""
    row = db.execute("select max(received_at) from batches where own").fetchone()
    return str(row[0] or "")
