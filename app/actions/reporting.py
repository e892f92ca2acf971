"""Reporting: any period from the one dataset, as words, values or a workbook."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path

from app.actions import letting_go
from app.actions.days import today_of
from app.actions.enrolling import place_of
from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.domain.file_names import file_name as named_file
from app.domain.periods import Kind, Period, parse, usual
from app.domain.rights import Right, require
from app.reports import ahead, facts, forms, screen, text
from app.reports.as_json import as_json
from app.reports.charts import Chart, charts
from app.reports.paragraph import outreach_apart, paragraph
from app.reports.source import Source
from app.reports.statistics import Report, statistics
from app.reports.table import Table
from app.reports.tables import summary
from app.reports.words import fill
from app.reports.xlsx import workbook
from app.store.freshness import newest_day
from app.store.profile import Profile
from app.store.whole_files import hand_out

_A_WHILE = timedelta(milliseconds=20)


def period_of(named: str, as_of: date) -> Period:
    """The period that a person names: 2026, 2026-07, 2026Q3, ytd; the cut-off is the day handed in."""
    return parse(named, as_of=as_of)


def report(profile: Profile, period: Period) -> Report:
    """Count the period."""
    require(profile.identity.role, Right.REPORT)
    return statistics(profile.db, profile.vocabularies, period)


def year_with_data(profile: Profile, today: date) -> str:
    """ "ytd", or the last year of which there is anything where this one has nothing yet."""
    newest = newest_day(profile.db, today)
    return str(newest.year) if newest and newest.year < today.year else Kind.YTD.value


def count_ahead(profile: Profile, begin: int = 0, *, clock: Callable[[], datetime]) -> int | None:
    """Count some of what the statistics are asked for, before anybody asks: what they begin with first.

    Short enough to run between two clicks: call it again with what it returns, until that is None.
    """
    require(profile.identity.role, Right.REPORT)
    began = clock()
    today = today_of(began)
    names = dict.fromkeys((year_with_data(profile, today), *usual(today)))
    periods = [period_of(name, today) for name in names]
    return ahead.count_some(profile.db, periods, begin, enough=lambda: clock() - began > _A_WHILE)


def needs_report(name: str) -> bool:
    """Whether the table of that name shows the statistics of a period."""
    return screen.needs_report(name)


def table(profile: Profile, period: Period, name: str, counted: Report | None, *, now: datetime) -> Table:
    """A table for the screen, from the statistics where they are counted already; raises AppError NOT_FOUND."""
    require(profile.identity.role, Right.REPORT)
    return screen.table(name, source_of(profile, period, now), counted)


def in_a_paragraph(profile: Profile, counted: Report) -> str:
    """The report as the paragraph that a desk copies."""
    stated = facts.latest(profile.db, profile.identity.owner, counted.period.as_of, profile.vocabularies)
    return paragraph(counted, profile.vocabularies, profile.identity.role, stated)


def form(profile: Profile, period: Period, name: str, *, now: datetime) -> Sequence[Table]:
    """The tables of a form; raises AppError NOT_FOUND for one that does not exist."""
    require(profile.identity.role, Right.READ_ROWS if name in forms.OF_ROWS else Right.REPORT)
    tables = forms.make(name, source_of(profile, period, now))
    said = kept_by_station(profile, period)
    return (replace(tables[0], notes=(*tables[0].notes, said)), *tables[1:]) if said else tables


def kept_by_station(profile: Profile, period: Period) -> str:
    """What a point's report says of the cases that it does not count, since they were let go; "" for none."""
    first, last = period.first.isoformat(), min(period.last, period.as_of).isoformat()
    count = 0 if profile.identity.is_desk else letting_go.gone_between(profile, first, last)
    return fill(profile.vocabularies, "kept_by_station", count=count) if count else ""


def in_words(profile: Profile, period: Period, name: str = "", *, now: datetime, width: int = text.WIDTH) -> str:
    """A form for a terminal; without a name the paragraph, the table by township and the rates."""
    if name:
        return text.written(form(profile, period, name, now=now), width)
    counted, source = report(profile, period), source_of(profile, period, now)
    tables = [summary.by_township(counted, source), summary.rates(counted, source)]
    said = [in_a_paragraph(profile, counted), outreach_apart(counted, profile.vocabularies)]
    return "\n\n".join(filter(None, [*said, kept_by_station(profile, period), text.written(tables, width)]))


def in_values(profile: Profile, period: Period, name: str = "", *, now: datetime) -> dict[str, JSON]:
    """A form for programs; without a name the summary with its paragraph."""
    tables: list[JSON] = [as_json(table) for table in form(profile, period, name or "summary", now=now)]
    value: dict[str, JSON] = {
        "period": period.name,
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "as_of": period.as_of.isoformat(),
        "tables": tables,
    }
    if not name:
        counted = report(profile, period)
        value |= {
            "paragraph": in_a_paragraph(profile, counted),
            "stale_points": [each.number for each in counted.stale],
        }
    return value


def file_name(profile: Profile, period: Period, name: str, ending: str, *, now: datetime) -> str:
    """What a file of the form is called: its title with the period, and whose numbers they are."""
    source = source_of(profile, period, now)
    return named_file(
        fill(profile.vocabularies, "file_name", title=forms.title(name, source), unit=source.unit), ending
    )


def as_charts(profile: Profile, period: Period) -> Sequence[Chart]:
    """What the charts of the period show."""
    return charts(profile.db, profile.vocabularies, report(profile, period))


def as_workbook(profile: Profile, period: Period, file: Path, name: str = "", *, now: datetime) -> None:
    """Write a form as a workbook, whole or not at all; without a name the register of disputes."""
    buffer = BytesIO()
    page = fill(profile.vocabularies, "page", page="&P", pages="&N")
    workbook.write(form(profile, period, name or "disputes", now=now), buffer, made=today_of(now), page=page)
    hand_out(file, buffer.getvalue())


def as_dataset(profile: Profile, period: Period, folder: Path, *, now: datetime) -> None:
    """Write the records of the period for analysis, without names and words, as Parquet by year and township.

    The library is brought in here and not above: it is an extra, larger than the program. NOT_INSTALLED without it.
    """
    require(profile.identity.role, Right.READ_ROWS)
    try:
        from app.reports import parquet
    except ImportError as error:
        raise AppError(Code.NOT_INSTALLED, name="dataset") from error
    parquet.write(profile.db, period, folder, made=today_of(now))


def source_of(profile: Profile, period: Period, now: datetime) -> Source:
    """What the reports of this desk are made from."""
    return Source(profile.db, profile.vocabularies, period, place_of(profile), today_of(now), profile.identity.role)
