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
from app.reports.places import ELSEWHERE
from app.store import counts, people
from app.store.counting import tally
from app.store.freshness import newest_by_owner
from app.store.people import Point
from app.store.tallies import Compared

STALE = timedelta(days=35)


@dataclass(frozen=True, slots=True)
class Line:
    """A row: a point, a township with its points, or all of them. What it is compared with is None where nothing is."""

    code: str
    name: str
    now: Figures
    last_year: Compared | None = None
    previous: Compared | None = None
    parts: tuple["Line", ...] = ()

    def on_last_year(self, measure: str) -> Decimal | None:
        """同比 of those found or resolved, in percent; None where last year had nothing."""
        return _change(measure, self.now.compared, self.last_year)

    def on_previous(self, measure: str) -> Decimal | None:
        """环比 of the same, in percent; None where the period before had nothing."""
        return _change(measure, self.now.compared, self.previous)


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
class _Sides:
    now: Mapping[str, Figures]
    last_year: Mapping[str, Compared] | None
    previous: Mapping[str, Compared] | None

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
    townships = tuple(_townships(points, _sides(db, period), vocabularies))
    return Report(period, _summed("", "", townships), townships, len(points), stale(db, period.as_of))


def _townships(points: list[Point], sides: _Sides, vocabularies: Vocabularies) -> Iterator[Line]:
    """The townships that have points, in their order; last what stands in none."""
    strangers = sorted(sides.owners - {point.number for point in points})
    homes: dict[str, list[Line]] = {}
    for point in [*points, *(Point(owner, owner, "", "") for owner in strangers)]:
        home = point.township if point.township in vocabularies["townships"] else ""
        homes.setdefault(home, []).append(sides.line(point))
    for item in vocabularies["townships"]:
        if item.code in homes:
            yield _summed(item.code, item.zh, homes[item.code])
    if "" in homes:
        yield _summed(ELSEWHERE, vocabularies.label("columns", "elsewhere"), homes[""])


def _sides(db: Database, period: Period) -> _Sides:
    last_year, previous = period.last_year(), period.previous()
    a_year_ago = _compared(db, last_year) if last_year else None
    before = a_year_ago if previous == last_year else _compared(db, previous) if previous else None
    return _Sides(by_owner(db, period), a_year_ago, before)


def _compared(db: Database, period: Period) -> Mapping[str, Compared]:
    return {owner: sums for (owner,), sums in tally(db, counts.COMPARED, period).items()}


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


def _sum_of(sides: list[Compared | None]) -> Compared | None:
    present = [each for each in sides if each is not None]
    return reduce(add, present) if present else None


def _of(side: Mapping[str, Compared] | None, owner: str) -> Compared | None:
    return None if side is None else side.get(owner, Compared())


def _change(measure: str, now: Compared, before: Compared | None) -> Decimal | None:
    return None if before is None else year_on_year(getattr(now, measure), getattr(before, measure))


def stale(db: Database, as_of: date) -> tuple[Stale, ...]:
    """The points whose data is too old on that day to be trusted, by number."""
    newest = newest_by_owner(db)
    heard = {point: _day(newest.get(point.number, "")) for point in people.points(db)}
    return tuple(
        Stale(point.number, point.name, day) for point, day in heard.items() if day is None or as_of - day > STALE
    )


def _day(moment: str) -> date | None:
    return date.fromisoformat(moment[:10]) if moment else None
