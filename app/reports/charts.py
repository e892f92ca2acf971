"""What the charts show: numbers of the statistics in groups, each with what opens the records behind it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from app.domain.periods import Kind, Period, months_later
from app.domain.vocabulary import Vocabularies
from app.reports import cohort
from app.reports.statistics import Report
from app.store import tallies

Found = Mapping[str, tallies.Disputes]
_SERIES = ("found", "resolved")
_FOLLOW_UPS = ("due", "done", "in_time", "overdue")
_MOST_MONTHS = 36


@dataclass(frozen=True, slots=True)
class Bar:
    """A number of a measure; `place` and `equal` narrow it as the records behind it are asked for."""

    measure: str
    value: int
    place: str = ""
    equal: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Group:
    """What stands side by side under one label: Chinese, or a place's name; `code` is its word's in the list `name`."""

    label: str
    bars: tuple[Bar, ...]
    name: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """`upright` where the groups follow each other in time."""

    name: str
    groups: tuple[Group, ...]
    upright: bool = False


def charts(db: Database, vocabularies: Vocabularies, report: Report) -> Sequence[Chart]:
    """Trend by month, levels, follow-ups on time, kinds, townships: of one length those that stand side by side."""
    period = report.period
    months, grouped = cohort.by_month(db, period), cohort.by_all(db, period)
    return (
        Chart("months", tuple(_by(months, "month", ((month, month) for month in _months(period, months)))), True),
        Chart("levels", tuple(_levels(vocabularies, cohort.of_one(grouped, "level")))),
        Chart("follow_ups", tuple(_follow_ups(vocabularies, report.total.now.follow_ups))),
        Chart("kinds", tuple(_categories(vocabularies, cohort.of_one(grouped, "category")))),
        Chart("townships", tuple(_townships(report))),
    )


def _months(period: Period, found: Found) -> Sequence[str]:
    """Every month of the period, quiet ones too; of a very long one its last three years."""
    last = min(period.last, period.as_of)
    first = max(period.first, months_later(last.replace(day=1), 1 - _MOST_MONTHS))
    known = min(found, default=f"{first:%Y-%m}")
    begin = max(f"{first:%Y-%m}", known if period.kind is Kind.ALL else "")
    spans = (months_later(first.replace(day=1), step) for step in range(_MOST_MONTHS))
    return [f"{day:%Y-%m}" for day in spans if day <= last and f"{day:%Y-%m}" >= begin]


def _categories(vocabularies: Vocabularies, found: Found) -> Iterator[Group]:
    names = ((item.code, item.zh) for item in vocabularies["categories"])
    return _by(found, "category", names, "categories")


def _levels(vocabularies: Vocabularies, found: Found) -> Iterator[Group]:
    names = ((item.code, f"{item.zh} {item.extra.get('word', '')}".strip()) for item in vocabularies["levels"])
    return _by(found, "level", names, "levels")


def _by(found: Found, key: str, names: Iterable[tuple[str, str]], name: str = "") -> Iterator[Group]:
    for code, label in names:
        sums = found.get(code, tallies.Disputes())
        value: str | int = int(code) if key == "level" else code
        bars = tuple(Bar(measure, getattr(sums, measure), equal={key: value}) for measure in _SERIES)
        yield Group(label, bars, name, code)


def _townships(report: Report) -> Iterator[Group]:
    for line in report.townships:
        yield Group(line.name, tuple(Bar(each, getattr(line.now.disputes, each), line.code) for each in _SERIES))


def _follow_ups(vocabularies: Vocabularies, sums: tallies.FollowUps) -> Iterator[Group]:
    for name in _FOLLOW_UPS:
        measure = f"follow_ups_{name}"
        listed = "measures" if measure in vocabularies["measures"] else "columns"
        words = vocabularies[listed].item(measure)
        yield Group(words.zh, (Bar(measure, getattr(sums, name)),), listed, measure)
