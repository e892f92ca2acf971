"""How far a record has come on its way to the station: from batches and receipts alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from sqlite_utils import Database

from app.domain.identity import Identity
from app.domain.ledgers import LEDGERS
from app.store import gone
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


_POINTS = frozenset(ledger for ledger, model in LEDGERS.items() if not model.desk)
_PARTS = """
    exists (select 1 from attachment_parts p where p.owner = c.owner and p.record = c.record and p.own
            and p.body is not null and p.{} is null)
"""
_STAGE = f"""
    case when r.record is not null then 0
         when c.batch is null or b.sent_at is null or {_PARTS.format("sent_at")} then 1
         when b.received_at is null or {_PARTS.format("received_at")} then 2
         else 3 end
"""
_FROM = """
    from changes c left join batches b on b.id = c.batch
    left join rejected r on r.owner = c.owner and r.record = c.record
"""


_UNDER_WAY = """
    select min(stage), max(ledger), owner,
        exists (select 1 from erased e where e.owner = u.owner and e.record = u.record)
    from (
        select owner, record, ledger, 1 as stage from changes where batch is null and writer = ?
        union all
        select c.owner, c.record, c.ledger, case when b.sent_at is null then 1 else 2 end
        from batches b join changes c on c.writer = b.writer and c.epoch = b.epoch and c.stream = b.stream
            and c.seq between b.first_seq and b.last_seq
        where b.own and b.received_at is null and b.writer = ?
        union all
        select owner, record, 'attachments', case when sent_at is null then 1 else 2 end
        from attachment_parts where own and body is not null and received_at is null
        union all
        select r.owner, r.record, c.ledger, 0
        from rejected r cross join changes c on c.record = r.record and c.owner = r.owner
    ) u group by owner, record
"""
"""Each record that is not received whole: its stage, ledger and owner, and whether it was erased."""


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


def tally(db: Database, identity: Identity) -> Tally:
    """All records of this profile's owner, by stage. Only what is under way is looked at one by one."""
    stages = dict.fromkeys(Delivery, 0)
    received = sum(
        _records_of(db, ledger, identity.owner) + gone.count(db, ledger, identity.owner) for ledger in _POINTS
    )
    for stage, ledger, owner, erased in db.execute(_UNDER_WAY, [identity.writer, identity.writer]):
        if ledger == "receipts":
            continue
        stages[Delivery(stage)] += 1
        received -= ledger in _POINTS and owner == identity.owner and not erased
    stages[Delivery.RECEIVED] = received
    return Tally(*stages.values())


def _records_of(db: Database, ledger: str, owner: str) -> int:
    return int(db.execute(f"select count(*) from {ledger} where owner = ?", [owner]).fetchone()[0])


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


def last_answer(db: Database) -> tuple[str, str]:
    """When the newest confirmed batch was sealed by this clock, and when a desk confirmed it by its own; "" if none."""
    row = db.execute(
        "select sealed_at, received_at from batches where own and received_at is not null order by id desc limit 1"
    ).fetchone()
    return (str(row[0]), str(row[1])) if row else ("", "")
