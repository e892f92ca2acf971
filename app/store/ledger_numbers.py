"""Ledger numbers (台账编号): running by year, given by the desk when a dispute arrives."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.domain.changes import Change, Edit
from app.domain.identity import BETWEEN_DESKS, Identity
from app.domain.numbering import LEDGER_PATTERN, ledger_number
from app.store import change_log, meta, people
from app.store.projection import RecordKey, load

PATTERN = "ledger-pattern"
_LEDGER = "disputes"


def assign(db: Database, identity: Identity, arrived: Iterable[Change], now: datetime) -> list[Change]:
    """Number the disputes among what arrived that have no number yet, in the order they were found.

    Inside the transaction of the import. A number is never given twice, whatever happens to its dispute.
    """
    keys = {RecordKey(change.owner, change.record) for change in arrived if change.ledger == _LEDGER}
    found = sorted((_found_on(db, key), key) for key in keys if _wants_number(db, key))
    edits = [
        Edit(
            _LEDGER,
            key.record,
            key.owner,
            {"ledger_no": _next(db, int(day[:4]))},
            (*people.streams_to(db, key.owner), BETWEEN_DESKS),
        )
        for day, key in found
    ]
    return change_log.append(db, identity, edits, now)


def _wants_number(db: Database, key: RecordKey) -> bool:
    fields = load(db, _LEDGER, key).fields
    return bool(fields.get("found_date")) and not fields.get("ledger_no")


def _found_on(db: Database, key: RecordKey) -> str:
    return str(load(db, _LEDGER, key).fields["found_date"])


def _next(db: Database, year: int) -> str:
    counter = f"ledger-number-{year}"
    last = meta.get(db, counter)
    number = (last if isinstance(last, int) else 0) + 1
    meta.put(db, counter, number)
    return ledger_number(year, number, meta.get_text(db, PATTERN) or LEDGER_PATTERN)
