"""综治 矛盾纠纷排查情况表: indicators down, levels of government across; points work in villages."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from operator import add

from app.domain.periods import Kind as PeriodKind
from app.domain.periods import Period
from app.domain.rates import rate
from app.reports import cohort
from app.reports.columns import column
from app.reports.definitions import under
from app.reports.source import Source
from app.reports.table import Cell, Kind, Row, Table
from app.reports.words import fill
from app.store import tallies

_RATES = ("handled", "success_of_found", "success_of_handled")
KIND = "kind_"
"""How the rows of a kind are named before the kind's own name."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """One period: all disputes, and how many were found of each kind by its governance name."""

    sums: tallies.Disputes
    kinds: dict[str, int]


def table(source: Source) -> Table:
    """The period, and the year so far beside it. Columns of higher offices stay blank: no record comes from there."""
    now, year = _counted(source), _counted(replace(source, period=year_so_far(source.period)))
    rows = [
        Row((name, None, None, mine, mine, so_far), name=code) for code, name, mine, so_far in _rows(source, now, year)
    ]
    columns = (
        column(source.vocabularies, "item", width=30),
        *(
            column(source.vocabularies, code, Kind.COUNT, 12)
            for code in ("county", "towns", "villages", "subtotal", "year_total")
        ),
    )
    notes = under(source, measures=("found", "handled"), columns=("success_count",), rates=_RATES)
    return Table("governance", source.title("governance"), columns, rows, source.above(), notes, source.footer())


def _rows(source: Source, now: _Counted, year: _Counted) -> Iterator[tuple[str, str, Cell, Cell]]:
    vocabularies = source.vocabularies
    rates = vocabularies["rates"]
    yield "found", vocabularies.label("measures", "found"), now.sums.found, year.sums.found
    yield "handled", vocabularies.label("measures", "handled"), now.sums.handled, year.sums.handled
    yield "rate_handled", rates.label("handled"), _of_found(now, "handled"), _of_found(year, "handled")
    yield "resolved", vocabularies.label("columns", "success_count"), now.sums.resolved, year.sums.resolved
    yield "rate_success", rates.label("success_of_found"), _of_found(now, "resolved"), _of_found(year, "resolved")
    yield "rate_settled", rates.label("success_of_handled"), _of_handled(now), _of_handled(year)
    for name in year.kinds:
        yield f"{KIND}{name}", fill(vocabularies, "of_which", name=name), now.kinds[name], year.kinds[name]


def _counted(source: Source) -> _Counted:
    by_category = cohort.by_one(source.db, source.period, "category")
    kinds: dict[str, int] = {}
    for item in source.vocabularies["categories"]:
        name = str(item.extra.get("governance", item.zh))
        kinds[name] = kinds.get(name, 0) + by_category.get(item.code, tallies.Disputes()).found
    return _Counted(reduce(add, by_category.values(), tallies.Disputes()), kinds)


def year_so_far(period: Period) -> Period:
    """年度累计: from New Year to the end of the period, or to the cut-off."""
    last = min(period.last, period.as_of)
    return Period(PeriodKind.CUSTOM, date(last.year, 1, 1), last, period.as_of)


def _of_found(counted: _Counted, measure: str) -> Cell:
    return rate(getattr(counted.sums, measure), counted.sums.found)


def _of_handled(counted: _Counted) -> Cell:
    return rate(counted.sums.resolved, counted.sums.handled)
