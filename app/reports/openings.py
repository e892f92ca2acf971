"""What each number of a table opens: from the table's name, its row and its column to the records that it counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.periods import Period
from app.domain.rates import Rate
from app.domain.vocabulary import Item
from app.reports.behind import MEASURED, Behind, behind
from app.reports.measures import MEASURES
from app.reports.places import TOTAL, in_place
from app.reports.source import Source
from app.reports.tables.governance import KIND, year_so_far
from app.reports.tables.judicial import judicial_source
from app.reports.tables.kinds import judicial_type
from app.store import counts
from app.store.counting import Equal, tally


@dataclass(frozen=True, slots=True)
class _Opening:
    """A measure, narrowed; `period` where it is another than the table's."""

    measure: str
    place: str = ""
    equal: Equal = field(default_factory=dict)
    period: Period | None = None


def opened(source: Source, table: str, row: str, column: str) -> Behind | None:
    """The records behind a cell; None where it is a name, a share or a change, which count none."""
    find = _TABLES.get(table)
    asked = find(source, row, column) if find else None
    if asked is None:
        return None
    is_there = in_place(source.db, source.vocabularies, asked.place)
    return behind(source.db, asked.measure, asked.period or source.period, is_there, asked.equal)


def _by_place(_: Source, row: str, column: str) -> _Opening | None:
    return _Opening(column, row) if column in MEASURES else None


_PARTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        Rate.RESOLVED: ("resolved", "found"),
        Rate.HANDLED: ("handled", "found"),
        Rate.SUCCESS_OF_FOUND: ("resolved", "found"),
        Rate.SUCCESS_OF_HANDLED: ("resolved", "handled"),
        Rate.IN_TIME: ("in_time", "resolved"),
        Rate.RELAPSE: ("relapsed", "ever_resolved"),
        Rate.FOLLOW_UP_IN_TIME: ("follow_ups_in_time", "follow_ups_due"),
    }
)


def _rates(_: Source, row: str, column: str) -> _Opening | None:
    if column not in ("part", "whole"):
        return None
    part, whole = _PARTS[row]
    return _Opening(part if column == "part" else whole)


def _kinds(_: Source, row: str, column: str) -> _Opening | None:
    return _of_kind(column, {} if row == TOTAL else {"category": (row,)})


def _judicial_kinds(source: Source, row: str, column: str) -> _Opening | None:
    return _of_kind(column, _of_type(source, row))


def _of_kind(column: str, equal: Equal) -> _Opening | None:
    if column in ("found", "resolved", "open"):
        return _Opening(column, equal=equal)
    name, _, level = column.partition("_")
    return _Opening("found", equal={**equal, "level": (int(level),)}) if name == "level" else None


def _governance(source: Source, row: str, column: str) -> _Opening | None:
    if column not in ("villages", "subtotal", "year_total"):
        return None
    period = year_so_far(source.period) if column == "year_total" else None
    if row.startswith(KIND):
        return _Opening("found", equal={"category": _categories(source, row.removeprefix(KIND))}, period=period)
    return _Opening(row, period=period) if row in ("found", "handled", "resolved") else None


def _categories(source: Source, name: str) -> tuple[str, ...]:
    def governed(item: Item) -> str:
        return str(item.extra.get("governance", item.zh))

    return tuple(item.code for item in source.vocabularies["categories"] if governed(item) == name)


def _judicial(source: Source, row: str, column: str) -> _Opening | None:
    return _returned(column, _of_type(source, row))


def _judicial_sources(source: Source, row: str, column: str) -> _Opening | None:
    if row == TOTAL:
        return _returned(column, {})
    found = tally(source.db, counts.JUDICIAL, source.period, ("source",))
    return _returned(column, {"source": tuple(code for (code,) in found if judicial_source(source, code) == row)})


def _returned(column: str, equal: Equal) -> _Opening | None:
    measure = f"judicial_{column}"
    return _Opening(measure, equal=equal) if measure in MEASURED else None


def _of_type(source: Source, row: str) -> Equal:
    """A type of the ministry's is what stands under it in the period: some subtypes of some categories."""
    if row == TOTAL:
        return {}
    found = tally(source.db, counts.DISPUTES, source.period, ("category", "subtype"))
    mine = (pair for pair in found if judicial_type(source.vocabularies, *pair) == row)
    return {"kind": tuple("/".join(pair) for pair in mine)}


_TABLES: Mapping[str, Callable[[Source, str, str], _Opening | None]] = MappingProxyType(
    {
        "townships": _by_place,
        "points": _by_place,
        "rates": _rates,
        "kinds": _kinds,
        "judicial_kinds": _judicial_kinds,
        "governance": _governance,
        "judicial": _judicial,
        "judicial_sources": _judicial_sources,
    }
)
