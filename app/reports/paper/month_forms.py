"""The month on paper: a point's figures with what they count, or that there was nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from app.domain.nil_reports import NilReport
from app.domain.rates import rate
from app.domain.vocabulary import Vocabularies
from app.reports.paper.form import Form, Issuer, month
from app.store import tallies


@dataclass(frozen=True, slots=True)
class Figures:
    """What a point counts in one period."""

    disputes: tallies.Disputes = field(default_factory=tallies.Disputes)
    settlements: tallies.Settlements = field(default_factory=tallies.Settlements)
    follow_ups: tallies.FollowUps = field(default_factory=tallies.FollowUps)
    tips: tallies.Tips = field(default_factory=tallies.Tips)
    services: tallies.Services = field(default_factory=tallies.Services)
    outreach: tallies.Outreach = field(default_factory=tallies.Outreach)
    dissuasions: tallies.Dissuasions = field(default_factory=tallies.Dissuasions)
    hazards: tallies.Hazards = field(default_factory=tallies.Hazards)
    referrals: tallies.Referrals = field(default_factory=tallies.Referrals)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the month report: what is counted, in what, and how much in this month, the last and the year."""

    name: str
    unit: str
    counts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class MonthReport(Form):
    """警民联防点工作月报."""

    template: ClassVar[str] = "month_report"
    month: str
    as_of: str
    groups: tuple[Group, ...]
    at_station: str = ""


def month_report(
    named: str, as_of: str, periods: Sequence[Figures], issuer: Issuer, at_station: str = ""
) -> MonthReport:
    """The report of a month (`2026-07`); `periods` are the month, the one before, and the year so far; `at_station`
    says how many cases of these are not counted here, since the station alone keeps them."""
    groups = tuple(Group(name, tuple(_line(row, periods) for row in rows)) for name, rows in _ROWS)
    return MonthReport(issuer, month(named), as_of, groups, at_station)


def _line(row: "_Row", periods: Sequence[Figures]) -> Line:
    name, unit, measure = row
    return Line(name, unit, tuple(_shown(measure(each)) for each in periods))


def _shown(measured: int | str) -> str:
    return f"{measured:,}" if isinstance(measured, int) else measured


def _resolved_rate(figures: Figures) -> str:
    percent = rate(figures.disputes.resolved, figures.disputes.found)
    return "—" if percent is None else f"{percent}%"


_Row = tuple[str, str, Callable[[Figures], int | str]]
_ROWS: tuple[tuple[str, tuple[_Row, ...]], ...] = (
    (
        "矛盾纠纷",
        (
            ("排查数", "起", lambda each: each.disputes.found),
            ("调处数", "起", lambda each: each.disputes.handled),
            ("化解数", "起", lambda each: each.disputes.resolved),
            ("当期化解数", "起", lambda each: each.settlements.settled),
            ("化解率", "", _resolved_rate),
            ("移交", "起", lambda each: each.disputes.transferred),
            ("未化解", "起", lambda each: each.disputes.open),
            ("反复", "起", lambda each: each.disputes.relapsed),
        ),
    ),
    (
        "回　　访",
        (
            ("应回访", "次", lambda each: each.follow_ups.due),
            ("已回访", "次", lambda each: each.follow_ups.done),
            ("按时回访", "次", lambda each: each.follow_ups.in_time),
            ("超期未回访", "次", lambda each: each.follow_ups.overdue),
        ),
    ),
    (
        "线　　索",
        (
            ("提供线索", "条", lambda each: each.tips.tips),
            ("其中紧急", "条", lambda each: each.tips.urgent),
        ),
    ),
    (
        "服务群众",
        (
            ("服务群众", "人次", lambda each: each.services.persons),
            ("心理疏导转介", "人", lambda each: each.referrals.referrals),
        ),
    ),
    (
        "反诈宣传",
        (
            ("面对面宣传", "人次", lambda each: each.outreach.face),
            ("线上触达", "人次", lambda each: each.outreach.reach),
            ("广播", "次", lambda each: each.outreach.broadcasts),
            ("劝阻（已确认）", "起", lambda each: each.dissuasions.confirmed),
            ("止损", "元", lambda each: each.dissuasions.saved),
        ),
    ),
    (
        "隐患排查",
        (
            ("排查隐患", "处", lambda each: each.hazards.found),
            ("已整改", "处", lambda each: each.hazards.mended),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class NilReportPaper(Form):
    """零报告: a month in which the named ledgers had nothing."""

    template: ClassVar[str] = "nil_report"
    month: str
    ledgers: tuple[str, ...]
    text: str


def nil_report(report: NilReport, words: Vocabularies, issuer: Issuer) -> NilReportPaper:
    """The report that says there is none."""
    ledgers = tuple(words.label("ledgers", code) for code in report.ledgers)
    return NilReportPaper(issuer, month(report.month), ledgers, report.note)
