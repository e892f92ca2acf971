"""Tips with what the desks have done with them: the rows behind the inbox."""

import json
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.tips import AT_ONCE
from app.store.ledgers import Row
from app.store.projection import RecordKey


@dataclass(frozen=True, slots=True)
class TipRow:
    """A tip, its handling (None while nobody has touched it), and when it came here (ISO 8601, "" for unknown)."""

    tip: Row
    handling: Row | None
    arrived_at: str


_TIPS = """
    from tips t left join tip_handling h
        on h.tip = t.record and h.stamp = (select max(stamp) from tip_handling where tip = t.record)
"""
"""Where two desks began to handle one tip at once, the later word counts."""
_READ = """
    select t.id, t.owner, t.record, t.data, t.stamp, h.id, h.owner, h.record, h.data, h.stamp,
        (select min(b.sealed_at) from changes c join batches b on b.id = c.batch
            where c.record = t.record and c.owner = t.owner and not b.own)
    from chosen join tips t on t.id = chosen.tip left join tip_handling h on h.id = chosen.handling
"""
_URGENT = f"t.happening_now or (coalesce(t.danger, 1) and t.category in ({', '.join(map(repr, sorted(AT_ONCE)))}))"
_TO_DO = f"coalesce(h.state, 'waiting') = 'waiting' desc, ({_URGENT}) desc, t.time"


def open_tips(db: Database, limit: int = -1) -> list[TipRow]:
    """The tips that are not closed, the oldest arrival first; of very many the first to sign for, urgent ones first."""
    return _rows(db, f"where coalesce(h.state, '') <> 'closed' order by {_TO_DO}", [], limit)


def closed_tips(db: Database, limit: int = -1) -> list[TipRow]:
    """The tips that are closed, the oldest arrival first; of very many the latest."""
    return _rows(db, "where h.state = 'closed' order by t.time desc", [], limit)


def of_tip(db: Database, key: RecordKey) -> TipRow | None:
    """The tip, or None if it is not here."""
    found = _rows(db, "where t.owner = ? and t.record = ?", [*key], 1)
    return found[0] if found else None


def _rows(db: Database, where: str, arguments: list[str], limit: int) -> list[TipRow]:
    """Chosen first and read then: what is not shown is not looked up."""
    chosen = f"with chosen as (select t.id as tip, h.id as handling {_TIPS} {where} limit ?)"
    found = [
        TipRow(_row(row[:5]), _row(row[5:10]) if row[5] is not None else None, str(row[10] or ""))
        for row in db.execute(f"{chosen} {_READ}", [*arguments, limit])
    ]
    return sorted(found, key=lambda each: (each.arrived_at or str(each.tip.fields.get("time")), each.tip.id))


def _row(values: tuple[int, str, str, str, str]) -> Row:
    row_id, owner, record, data, stamp = values
    return Row(row_id, RecordKey(owner, record), json.loads(data), stamp)
