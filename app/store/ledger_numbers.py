"""Ledger numbers (台账编号): running by year, given by the desk when a dispute arrives."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlite_utils import Database

from app.domain.changes import Change, Edit
from app.domain.identity import BETWEEN_DESKS, Identity
from app.domain.numbering import LEDGER_PATTERN, ledger_number
from app.store import change_log, meta, people
from app.store.projection import Folding, RecordKey

PATTERN = "ledger-pattern"
_LEDGER = "disputes"
_ROOM, _YEARS = 1000, 30


def assign(
    db: Database, identity: Identity, arrived: Iterable[Change], folding: Folding, now: datetime
) -> list[Change]:
    """Number the disputes among what arrived that have no number yet, in the order they were found.

    Inside the transaction of the import, which has taken what arrived; the caller lets it take the numbers too. A
    number is never given twice, whatever happens to its dispute.
    """
    keys = dict.fromkeys(RecordKey(change.owner, change.record) for change in arrived if change.ledger == _LEDGER)
    disputes = {key: folding.record(_LEDGER, key) for key in keys}
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


def _take(db: Database, years: Sequence[int]) -> list[str]:
    """A number of each of these years, in order."""
    pattern = meta.get_text(db, PATTERN) or LEDGER_PATTERN
    free: dict[int, Iterator[str]] = {}
    for year, count in Counter(years).items():
        found = _free(db, year, count, pattern)
        meta.put(db, _counter(year), max(found.values()))
        free[year] = iter(found)
    return [next(free[year]) for year in years]


def _free(db: Database, year: int, count: int, pattern: str) -> dict[str, int]:
    """So many numbers of the year after the last that was given, none of which a dispute has all the same; each with
    its place."""
    last, free = _last(db, year), dict[str, int]()
    while len(free) < count:
        some = {ledger_number(year, each, pattern): each for each in range(last + 1, last + 1 + count - len(free))}
        given = _given(db, some)
        free |= {number: each for number, each in some.items() if number not in given}
        last += len(some)
    return free


def _given(db: Database, numbers: Iterable[str]) -> set[str]:
    """Those of the numbers that some dispute has."""
    asked = "select value from json_each(?)"
    rows = db.execute(f"select ledger_no from {_LEDGER} where ledger_no in ({asked})", [json.dumps([*numbers])])
    return {row[0] for row in rows}


def _last(db: Database, year: int) -> int:
    given = meta.get(db, _counter(year))
    return given if isinstance(given, int) else 0


def _counter(year: int) -> str:
    return f"ledger-number-{year}"
