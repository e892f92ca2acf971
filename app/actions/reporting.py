"""Reporting: any period from the one dataset."""

from datetime import date

from app.domain.periods import Period, parse
from app.domain.rights import Right, require
from app.reports.paragraph import paragraph
from app.reports.statistics import Report, statistics
from app.store.profile import Profile


def period_of(text: str, as_of: date) -> Period:
    """The period that a person names: 2026, 2026-07, 2026Q3, ytd; the cut-off is the day handed in."""
    return parse(text, as_of=as_of)


def report(profile: Profile, period: Period) -> Report:
    """Count the period."""
    require(profile.identity.role, Right.REPORT)
    return statistics(profile.db, profile.vocabularies, period)


def in_a_paragraph(profile: Profile, counted: Report) -> str:
    """The report as the paragraph that a desk copies."""
    return paragraph(counted, profile.vocabularies, profile.identity.role)
