"""The records behind a number of the statistics: exactly those that were counted."""

from collections.abc import Mapping
from datetime import datetime

from app.actions.reporting import source_of
from app.domain.periods import Period
from app.domain.rights import Right, require
from app.reports import behind as counted
from app.reports import openings
from app.reports.behind import Behind
from app.reports.places import in_place
from app.store.profile import Profile


def behind(
    profile: Profile, period: Period, measure: str, place: str = "", equal: Mapping[str, str | int] | None = None
) -> Behind:
    """What the measure counts in a point ("07"), a township (its code) or everywhere ("").

    Raises AppError UNKNOWN_FIELD for a number behind which there are no records.
    """
    require(profile.identity.role, Right.READ_ROWS)
    is_there = in_place(profile.db, profile.vocabularies, place)
    return counted.behind(profile.db, measure, period, is_there, equal)


def opened(profile: Profile, period: Period, table: str, row: str, column: str, *, now: datetime) -> Behind | None:
    """What the cell of a table counts; None where it counts nothing."""
    require(profile.identity.role, Right.READ_ROWS)
    return openings.opened(source_of(profile, period, now), table, row, column)
