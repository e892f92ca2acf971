"""The records behind a number of the statistics: exactly those that were counted."""

from collections.abc import Mapping

from app.domain.periods import Period
from app.domain.rights import Right, require
from app.reports import behind as counted
from app.reports.behind import Behind
from app.store import people
from app.store.profile import Profile


def behind(
    profile: Profile, period: Period, measure: str, place: str = "", equal: Mapping[str, str | int] | None = None
) -> Behind:
    """What the measure counts in a point ("07"), a township (its code) or everywhere ("").

    Raises AppError UNKNOWN_FIELD for a number behind which there are no records.
    """
    require(profile.identity.role, Right.READ_ROWS)
    return counted.behind(profile.db, measure, period, _owners(profile, place), equal)


def _owners(profile: Profile, place: str) -> frozenset[str] | None:
    """The points in a place; None for everywhere."""
    if not place:
        return None
    return frozenset(point.number for point in people.points(profile.db) if place in (point.number, point.township))
