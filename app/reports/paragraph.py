"""The paragraph that a desk copies into its own reports."""

from collections.abc import Sequence

from app.domain.identity import Role
from app.domain.rates import Rate
from app.domain.vocabulary import Vocabularies
from app.reports import measures
from app.reports.facts import Fact
from app.reports.facts import said as facts_said
from app.reports.statistics import Line, Report
from app.reports.words import change, fill, percent, period_name, rounded

_COMPARED = ("found", "resolved")


def paragraph(report: Report, vocabularies: Vocabularies, role: Role = Role.BUREAU, facts: Sequence[Fact] = ()) -> str:
    """The period in one paragraph; person-times are rounded as the press does, cases are not.

    What it was a year ago is compared only where there was something then.
    """
    now = report.total.now
    said = fill(
        vocabularies,
        "paragraph",
        period=period_name(vocabularies, report.period),
        who=fill(vocabularies, f"who_{role.value}", points=report.points),
        found=now.disputes.found,
        resolved=now.disputes.resolved,
        rate=percent(vocabularies, measures.percent(now, Rate.RESOLVED)),
        tips=now.tips.tips,
        persons=rounded(now.services.persons),
        outreach=rounded(now.outreach.person_times),
    )
    return said + facts_said(facts, vocabularies) + _compared(report.total, vocabularies)


def outreach_apart(report: Report, vocabularies: Vocabularies) -> str:
    """The person-times of outreach with what they are made of: broadcasts are in none of them."""
    outreach = report.total.now.outreach
    return fill(
        vocabularies,
        "outreach_apart",
        total=outreach.person_times,
        face=outreach.face,
        reach=outreach.reach,
        broadcasts=outreach.broadcasts,
    )


def _compared(total: Line, vocabularies: Vocabularies) -> str:
    changes = [
        fill(vocabularies, f"change_{measure}", change=change(vocabularies, value))
        for measure in _COMPARED
        if (value := total.on_last_year(measure)) is not None
    ]
    if not changes:
        return ""
    return fill(vocabularies, "compared", changes=fill(vocabularies, "between_changes").join(changes))
