"""Tips with what the desks have done with them: the rows behind the inbox."""

import json
from dataclasses import dataclass

from sqlite_utils import Database

from app.store.ledgers import Row
from app.store.projection import RecordKey


@dataclass(frozen=True, slots=True)
class TipRow:
    """A tip, its handling (None while nobody has touched it), and when it came here (ISO 8601, "" for unknown)."""

    tip: Row
    handling: Row | None
    arrived_at: str


_FROM = """
    select t.id, t.owner, t.record, t.data, t.stamp, h.id, h.owner, h.record, h.data, h.stamp,
        (select min(b.sealed_at) from changes c join batches b on b.id = c.batch
            where c.record = t.record and c.owner = t.owner and not b.own)
    from tips t left join tip_handling h
        on h.tip = t.record and h.stamp = (select max(stamp) from tip_handling where tip = t.record)
"""
"""Where two desks began to handle one tip at once, the later word counts."""


def open_tips(db: Database) -> list[TipRow]:
    """The tips that are not closed, the oldest arrival first."""
    return _rows(db, "where coalesce(h.state, '') <> 'closed'", [])


def closed_tips(db: Database) -> list[TipRow]:
    """The tips that are closed, the oldest arrival first."""
    return _rows(db, "where h.state = 'closed'", [])


def of_tip(db: Database, key: RecordKey) -> TipRow | None:
    """The tip, or None if it is not here."""
    found = _rows(db, "where t.owner = ? and t.record = ?", [*key])
    return found[0] if found else None


def _rows(db: Database, where: str, arguments: list[str]) -> list[TipRow]:
    found = [
        TipRow(_row(row[:5]), _row(row[5:10]) if row[5] is not None else None, str(row[10] or ""))
        for row in db.execute(f"{_FROM} {where}", arguments)
    ]
    return sorted(found, key=lambda each: (each.arrived_at or str(each.tip.fields.get("time")), each.tip.id))


def _row(values: tuple[int, str, str, str, str]) -> Row:
    row_id, owner, record, data, stamp = values
    return Row(row_id, RecordKey(owner, record), json.loads(data), stamp)
