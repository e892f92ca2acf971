"""The statistics of a period: every measure by township and point, beside last year and the period before."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import reduce
from operator import add

from sqlite_utils import Database

from app.domain.periods import Period
from app.domain.rates import year_on_year
from app.domain.vocabulary import Vocabularies
from app.reports.figures import NOTHING, Figures, by_owner
from app.reports.measures import MEASURES
from app.reports.places import ELSEWHERE
from app.store import people
from app.store.freshness import newest_by_owner
from app.store.people import Point

STALE = timedelta(days=35)


@dataclass(frozen=True, slots=True)
class Line:
    """A row: a point, a township with its points, or all of them. What it is compared with is None where nothing is."""

    code: str
    name: str
    now: Figures
    last_year: Figures | None = None
    previous: Figures | None = None
    parts: tuple["Line", ...] = ()

    def on_last_year(self, measure: str) -> Decimal | None:
        """同比 in percent; None where last year had nothing."""
        return _change(measure, self.now, self.last_year)

    def on_previous(self, measure: str) -> Decimal | None:
        """环比 in percent; None where the period before had nothing."""
        return _change(measure, self.now, self.previous)


@dataclass(frozen=True, slots=True)
class Stale:
    """A point whose data is older than 35 days at the cut-off; `heard` is None where nothing ever came."""

    number: str
    name: str
    heard: date | None


@dataclass(frozen=True, slots=True)
class Report:
    """The statistics; `total` is the sum of the townships, and these of their points."""

    period: Period
    total: Line
    townships: tuple[Line, ...]
    points: int
    stale: tuple[Stale, ...]


@dataclass(frozen=True, slots=True)
class _Compared:
    now: Mapping[str, Figures]
    last_year: Mapping[str, Figures] | None
    previous: Mapping[str, Figures] | None

    def line(self, point: Point) -> Line:
        return Line(
            point.number,
            point.name,
            self.now.get(point.number, NOTHING),
            _of(self.last_year, point.number),
            _of(self.previous, point.number),
        )

    @property
    def owners(self) -> set[str]:
        return {*self.now, *(self.last_year or ()), *(self.previous or ())}


def statistics(db: Database, vocabularies: Vocabularies, period: Period) -> Report:
    """Count the period; the same records always give the same report."""
    points = people.points(db)
    compared = _compared(db, period)
    townships = tuple(_townships(points, compared, vocabularies))
    return Report(period, _summed("", "", townships), townships, len(points), _stale(db, points, period.as_of))


def _townships(points: list[Point], compared: _Compared, vocabularies: Vocabularies) -> Iterator[Line]:
    """The townships that have points, in their order; last what stands in none."""
    strangers = sorted(compared.owners - {point.number for point in points})
    homes: dict[str, list[Line]] = {}
    for point in [*points, *(Point(owner, owner, "", "") for owner in strangers)]:
        home = point.township if point.township in vocabularies["townships"] else ""
        homes.setdefault(home, []).append(compared.line(point))
    for item in vocabularies["townships"]:
        if item.code in homes:
            yield _summed(item.code, item.zh, homes[item.code])
    if "" in homes:
        yield _summed(ELSEWHERE, vocabularies.label("columns", "elsewhere"), homes[""])


def _compared(db: Database, period: Period) -> _Compared:
    last_year, previous = period.last_year(), period.previous()
    a_year_ago = by_owner(db, last_year) if last_year else None
    before = a_year_ago if previous == last_year else by_owner(db, previous) if previous else None
    return _Compared(by_owner(db, period), a_year_ago, before)


def _summed(code: str, name: str, parts: Iterable[Line]) -> Line:
    lines = tuple(parts)
    return Line(
        code,
        name,
        reduce(add, (line.now for line in lines), NOTHING),
        _sum_of([line.last_year for line in lines]),
        _sum_of([line.previous for line in lines]),
        lines,
    )


def _sum_of(figures: list[Figures | None]) -> Figures | None:
    present = [each for each in figures if each is not None]
    return reduce(add, present) if present else None


def _of(figures: Mapping[str, Figures] | None, owner: str) -> Figures | None:
    return None if figures is None else figures.get(owner, NOTHING)


def _change(measure: str, now: Figures, before: Figures | None) -> Decimal | None:
    return None if before is None else year_on_year(MEASURES[measure](now), MEASURES[measure](before))


def _stale(db: Database, points: Iterable[Point], as_of: date) -> tuple[Stale, ...]:
    newest = newest_by_owner(db)
    heard = {point: _day(newest.get(point.number, "")) for point in points}
    return tuple(
        Stale(point.number, point.name, day) for point, day in heard.items() if day is None or as_of - day > STALE
    )


def _day(moment: str) -> date | None:
    return date.fromisoformat(moment[:10]) if moment else None
