"""Periods that reports count: a year, half, quarter or month, 今年以来, 建点以来, or from one day to another."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.errors import AppError, Code

BEGINNING = date(2000, 1, 1)
_FORM = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)|(?P<kind>[QH])(?P<n>\d))?", re.ASCII)
_MONTHS = {"Q": 3, "H": 6}


class Kind(StrEnum):
    """YTD is 今年以来 (to the cut-off); ALL is 建点以来, cumulative."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    YTD = "ytd"
    ALL = "all"
    CUSTOM = "custom"


_MONTHLY_YEARS, _CUT_YEARS = 2, 10
_SPANS = {Kind.YEAR: 12, Kind.HALF: 6, Kind.QUARTER: 3, Kind.MONTH: 1}


@dataclass(frozen=True, slots=True)
class Period:
    """Both ends count. `as_of` is the cut-off: states are taken as they stood at the end of that day."""

    kind: Kind
    first: date
    last: date
    as_of: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def name(self) -> str:
        """The text that `parse` reads."""
        match self.kind:
            case Kind.YEAR:
                return f"{self.first.year}"
            case Kind.HALF:
                return f"{self.first.year}H{(self.first.month + 5) // 6}"
            case Kind.QUARTER:
                return f"{self.first.year}Q{(self.first.month + 2) // 3}"
            case Kind.MONTH:
                return f"{self.first:%Y-%m}"
            case Kind.CUSTOM:
                return f"{self.first}..{self.last}"
            case _:
                return self.kind.value

    def previous(self) -> "Period | None":
        """The adjacent period of equal kind, for 环比; none for YTD and ALL. Its data are as old as this one's."""
        if self.kind in (Kind.YTD, Kind.ALL):
            return None
        last = self.first - timedelta(days=1)
        if self.kind is Kind.CUSTOM:
            first = self.first - (self.last - self.first) - timedelta(days=1)
        else:
            first = months_later(self.first, -_SPANS[self.kind])
        return Period(self.kind, first, last, last + (self.as_of - self.last))

    def last_year(self) -> "Period | None":
        """The same period a year before, for 同比, with its cut-off a year before; none for ALL."""
        if self.kind is Kind.ALL:
            return None
        first, last, as_of = (months_later(day, -12) for day in (self.first, self.last, self.as_of))
        if self.kind in _SPANS:
            last = month_end(last)
        return replace(self, first=first, last=last, as_of=as_of)

    def parts(self) -> Iterator["Period"]:
        """Up to the cut-off, by calendar months; by half-years what lies before the last ones, and in one piece what
        lies long before."""
        first, end = self.first, max(min(self.last, self.as_of), self.first)
        while first <= end:
            last = min(self._part_end(first), end)
            yield replace(self, kind=Kind.CUSTOM, first=first, last=last)
            first = last + timedelta(days=1)

    def _part_end(self, first: date) -> date:
        """The last day of the part that begins on this one."""
        months, halves = (date(max(self.as_of.year - years, 1), 1, 1) for years in (_MONTHLY_YEARS, _CUT_YEARS))
        if first >= months:
            return month_end(first)
        if first >= halves:
            return month_end(first.replace(day=1, month=6 if first.month < 7 else 12))
        return halves - timedelta(days=1)


def parse(text: str, *, as_of: date) -> Period:
    """`2026`, `2026-07`, `2026Q3`, `2026H1`, `ytd`, `all`, `2026-01-05..2026-02-04`; raises AppError for others."""
    try:
        return _parse(text, as_of)
    except ValueError as error:
        raise AppError(Code.BAD_VALUE, "period") from error


def usual(today: date) -> tuple[str, ...]:
    """Those that a desk is asked for on that day, as `parse` reads them: this year so far, this month and the last,
    this quarter and the last, this half-year, this year and the last, and all."""
    this_month, before = today.replace(day=1), today.replace(day=1) - timedelta(days=1)
    months = [month_of(day, as_of=today).name for day in (this_month, before)]
    quarters = [quarter_of(day, as_of=today).name for day in (today, months_later(today, -3))]
    half = f"{today.year}H{(today.month + 5) // 6}"
    return (Kind.YTD.value, *months, *quarters, half, f"{today.year}", f"{today.year - 1}", Kind.ALL.value)


def month_of(day: date, *, as_of: date) -> Period:
    """本月 of that day."""
    return _of_months(Kind.MONTH, day.year, day.month, as_of)


def quarter_of(day: date, *, as_of: date) -> Period:
    """本季 of that day."""
    return _of_months(Kind.QUARTER, day.year, (day.month - 1) // 3 * 3 + 1, as_of)


def year_to(as_of: date) -> Period:
    """今年以来（截至…）."""
    return Period(Kind.YTD, as_of.replace(month=1, day=1), as_of, as_of)


def months_later(day: date, months: int) -> date:
    """The same day of another month, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    """The last day of the day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def _parse(text: str, as_of: date) -> Period:
    if text == Kind.YTD:
        return year_to(as_of)
    if text == Kind.ALL:
        return Period(Kind.ALL, BEGINNING, as_of, as_of)
    first, dots, last = text.partition("..")
    if dots:
        return _custom(date.fromisoformat(first), date.fromisoformat(last), as_of)
    found = _FORM.fullmatch(text)
    if not found:
        raise ValueError(text)
    return _calendar(found, as_of)


def _custom(first: date, last: date, as_of: date) -> Period:
    if last < first:
        raise AppError(Code.DATE_ORDER, "period", earlier=first.isoformat())
    return Period(Kind.CUSTOM, first, last, as_of)


def _calendar(found: re.Match[str], as_of: date) -> Period:
    year = int(found["year"])
    if found["month"]:
        return _of_months(Kind.MONTH, year, int(found["month"]), as_of)
    if not found["kind"]:
        return _of_months(Kind.YEAR, year, 1, as_of)
    kind = Kind.QUARTER if found["kind"] == "Q" else Kind.HALF
    return _of_months(kind, year, (int(found["n"]) - 1) * _MONTHS[found["kind"]] + 1, as_of)


def _of_months(kind: Kind, year: int, month: int, as_of: date) -> Period:
    first = date(year, month, 1)
    return Period(kind, first, month_end(months_later(first, _SPANS[kind] - 1)), as_of)
