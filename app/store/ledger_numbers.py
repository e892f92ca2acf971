"""Ledger numbers (台账编号): running by year, given by the desk when a dispute arrives."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.domain.changes import Change, Edit
from app.domain.identity import BETWEEN_DESKS, Identity
from app.domain.numbering import LEDGER_PATTERN, ledger_number
from app.store import change_log, meta, people
from app.store.projection import foreseen

PATTERN = "ledger-pattern"
_LEDGER = "disputes"
_ROOM, _YEARS = 1000, 30


def assign(db: Database, identity: Identity, arrived: Iterable[Change], now: datetime) -> list[Change]:
    """Number the disputes among what arrived that have no number yet, in the order they were found.

    Inside the transaction of the import; the caller projects the numbers. A number is never given twice, whatever
    happens to its dispute.
    """
    disputes = foreseen(db, _LEDGER, [change for change in arrived if change.ledger == _LEDGER])
    found = sorted(
        (str(merged.fields["found_date"]), key)
        for key, merged in disputes.items()
        if merged.fields.get("found_date") and not merged.fields.get("ledger_no")
    )
    numbers = _take(db, [int(day[:4]) for day, _ in found])
    streams = {owner: (*people.streams_to(db, owner), BETWEEN_DESKS) for owner in {key.owner for _, key in found}}
    edits = [
        Edit(_LEDGER, key.record, key.owner, {"ledger_no": number}, streams[key.owner])
        for number, (_, key) in zip(numbers, found, strict=True)
    ]
    return change_log.chain(db, identity, edits, now, {(_LEDGER, key): disputes[key].stamp for _, key in found})


def leap(db: Database, year: int) -> None:
    """Leave out all numbers of this year and the ones before it that may have been given since a backup was made:
    as many as were given until then, and a thousand at least. Inside a transaction of the caller."""
    for each in range(year - _YEARS, year + 1):
        given = _last(db, each)
        meta.put(db, _counter(each), -(-(given + max(given, _ROOM)) // _ROOM) * _ROOM)


def _take(db: Database, years: Iterable[int]) -> list[str]:
    """A number of each of these years, in order."""
    pattern = meta.get_text(db, PATTERN) or LEDGER_PATTERN
    last: dict[int, int] = {}
    numbers = []
    for year in years:
        last[year] = (last[year] if year in last else _last(db, year)) + 1
        while _is_given(db, number := ledger_number(year, last[year], pattern)):
            last[year] += 1
        numbers.append(number)
    for year, given in last.items():
        meta.put(db, _counter(year), given)
    return numbers


def _is_given(db: Database, number: str) -> bool:
    return db.execute(f"select 1 from {_LEDGER} where ledger_no = ?", [number]).fetchone() is not None


def _last(db: Database, year: int) -> int:
    given = meta.get(db, _counter(year))
    return given if isinstance(given, int) else 0


def _counter(year: int) -> str:
    return f"ledger-number-{year}"
