"""The records behind a number of the statistics: exactly those that were counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from app.domain.errors import AppError, Code
from app.domain.periods import Period
from app.domain.rights import Right, require
from app.store import counts, ledgers, people
from app.store.counts import Counted
from app.store.ledgers import Row
from app.store.profile import Profile


@dataclass(frozen=True, slots=True)
class Behind:
    """Where a measure is counted: in which ledger, by which sum."""

    ledger: str
    counted: Counted[Any]
    name: str


BEHIND: Mapping[str, Behind] = MappingProxyType(
    {
        "found": Behind("disputes", counts.DISPUTES, "found"),
        "handled": Behind("disputes", counts.DISPUTES, "handled"),
        "resolved": Behind("disputes", counts.DISPUTES, "resolved"),
        "settled": Behind("disputes", counts.SETTLEMENTS, "settled"),
        "transferred": Behind("disputes", counts.DISPUTES, "transferred"),
        "open": Behind("disputes", counts.DISPUTES, "open"),
        "relapsed": Behind("disputes", counts.DISPUTES, "relapsed"),
        "follow_ups_due": Behind("follow_ups", counts.FOLLOW_UPS, "due"),
        "follow_ups_done": Behind("follow_ups", counts.FOLLOW_UPS, "done"),
        "follow_ups_overdue": Behind("follow_ups", counts.FOLLOW_UPS, "overdue"),
        "tips": Behind("tips", counts.TIPS, "tips"),
        "persons": Behind("services", counts.SERVICES, "persons"),
        "face": Behind("outreach", counts.OUTREACH, "face"),
        "reach": Behind("outreach", counts.OUTREACH, "reach"),
        "broadcasts": Behind("outreach", counts.OUTREACH, "broadcasts"),
        "dissuaded": Behind("dissuasions", counts.DISSUASIONS, "confirmed"),
        "saved": Behind("dissuasions", counts.DISSUASIONS, "saved"),
        "hazards": Behind("hazards", counts.HAZARDS, "found"),
        "mended": Behind("hazards", counts.HAZARDS, "mended"),
        "referrals": Behind("referrals", counts.REFERRALS, "referrals"),
    }
)
"""By measure, as the columns of the tables are called."""


def behind(profile: Profile, period: Period, measure: str, place: str = "") -> list[Row]:
    """The records that the measure counts in a point ("07"), a township (its code) or everywhere ("").

    Raises AppError NOT_FOUND for a number behind which there are no records.
    """
    require(profile.identity.role, Right.READ_ROWS)
    if measure not in BEHIND:
        raise AppError(Code.NOT_FOUND, what="measure", name=measure)
    where = BEHIND[measure]
    owners = _owners(profile, place)
    keys = counts.records(profile.db, where.counted, where.name, period)
    found = (ledgers.find(profile.db, where.ledger, key) for key in keys if owners is None or key.owner in owners)
    return [row for row in found if row]


def _owners(profile: Profile, place: str) -> frozenset[str] | None:
    """The points in a place; None for everywhere."""
    if not place:
        return None
    return frozenset(point.number for point in people.points(profile.db) if place in (point.number, point.township))
