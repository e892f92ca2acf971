"""How anything is counted: one pass over a ledger's index, grouped as asked, and listed row by row by the same words.

What was counted before is looked up by months that add up; only what lies between them is counted now.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from itertools import groupby
from operator import add
from typing import Any, Generic, TypeVar

from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.domain.follow_up_plan import GRACE
from app.domain.periods import Period
from app.store import answers, tallies
from app.store.answers import Question
from app.store.projection import RecordKey

C = TypeVar("C", bound=tallies.Sums)
Key = tuple[str, ...]
Row = Sequence[Any]
Equal = Mapping[str, str | int | tuple[str | int, ...]]
"""Keys of a group and their values; of several values any will do. "" is what has none."""

_PARAMETER = re.compile(r":(\w+)")


@dataclass(frozen=True, slots=True)
class Counted(Generic[C]):
    """How a kind of sums is counted: `x` is the row, `day` the date that puts it into a period.

    `rows` is the query from `from` on, up to its conditions; `in_parts` says that the parts of a period add up to it.
    """

    kind: type[C]
    day: str
    rows: str
    sums: Mapping[str, str]
    keys: Mapping[str, str]
    in_parts: bool = True


def tally(db: Database, counted: Counted[C], period: Period, by: Sequence[str] = ("owner",)) -> dict[Key, C]:
    """The sums of each group; `by` names keys such as owner, month, category or level."""
    found: dict[Key, list[int]] = {}
    for row in _rows(db, counted, period, by):
        key = tuple("" if part is None else str(part) for part in row[: len(by)])
        sums = [value or 0 for value in row[len(by) :]]
        found[key] = list(map(add, found[key], sums)) if key in found else sums
    return {key: counted.kind(*sums) for key, sums in found.items()}


def tally_ahead(db: Database, counted: Counted[C], period: Period, by: Sequence[str] = ("owner",)) -> bool:
    """Have some of the sums ready for when they are asked for; returns whether they were not."""
    return any(answers.prepare(db, _question(counted, part, by)) for part in _parts(counted, period))


def total(db: Database, counted: Counted[C], period: Period) -> C:
    """The sums of everything."""
    return tally(db, counted, period, ())[()]


def records(
    db: Database, counted: Counted[C], name: str, period: Period, equal: Equal | None = None
) -> list[RecordKey]:
    """The records behind one of the sums, all or those of a group, in the order of their days."""
    if name not in counted.sums:
        raise AppError(Code.UNKNOWN_FIELD, name)
    wanted = {key: value if isinstance(value, tuple) else (value,) for key, value in (equal or {}).items()}
    conditions = "".join(
        f" and coalesce({_key(counted, key)}, '') in ({', '.join(f':{key}_{n}' for n in range(len(values)))})"
        for key, values in wanted.items()
    )
    query = (
        f"select x.owner, x.record {counted.rows} and {counted.sums[name]} > 0{conditions}"
        f" order by {counted.day}, x.owner, x.record"
    )
    values = {f"{key}_{n}": value for key, values in wanted.items() for n, value in enumerate(values)}
    return [RecordKey(*row) for row in db.execute(query, {**_bounds(period), **values})]


def _rows(db: Database, counted: Counted[C], period: Period, by: Sequence[str]) -> Iterator[Row]:
    """Those of the parts that were counted before; what lies between is counted in one go."""
    parts = list(_parts(counted, period))
    known = answers.known(db, [_question(counted, part, by) for part in parts])
    for is_known, group in groupby(zip(parts, known, strict=True), lambda each: each[1] is not None):
        pairs = list(group)
        if is_known:
            yield from (row for _, rows in pairs for row in rows or ())
        else:
            whole = replace(pairs[0][0], last=pairs[-1][0].last)
            yield from answers.count(db, _question(counted, whole, by))


def _parts(counted: Counted[C], period: Period) -> Iterable[Period]:
    return period.parts() if counted.in_parts else (period,)


def _question(counted: Counted[C], period: Period, by: Sequence[str]) -> Question:
    groups = [_key(counted, name) for name in by]
    sums = [f"sum({counted.sums[each.name]})" for each in fields(counted.kind)]
    grouped = f" group by {', '.join(str(place + 1) for place in range(len(groups)))}" if groups else ""
    query = f"select {', '.join([*groups, *sums])} {counted.rows}{grouped}"
    asked = set(_PARAMETER.findall(query))
    return Question(query, {name: value for name, value in _bounds(period).items() if name in asked})


def _key(counted: Counted[C], name: str) -> str:
    if name == "month":
        return f"substr({counted.day}, 1, 7)"
    if name not in counted.keys:
        raise AppError(Code.UNKNOWN_FIELD, name)
    return counted.keys[name]


def _bounds(period: Period) -> dict[str, str]:
    """What happened after the cut-off is not known yet. `after` is for columns that hold more than a date."""
    until = min(period.last, period.as_of)
    return {
        "first": period.first.isoformat(),
        "until": until.isoformat(),
        "after": (until + timedelta(days=1)).isoformat(),
        "as_of": period.as_of.isoformat(),
        "grace": (period.as_of - GRACE).isoformat(),
    }
