"""Everything that a report counts of one point, township or bureau in one period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from sqlite_utils import Database

from app.domain.periods import Period
from app.domain.rates import DisputeCounts
from app.store import counts, tallies
from app.store.counting import Counted, tally


@dataclass(frozen=True, slots=True)
class Figures:
    """The sums of all ledgers; they add up over points and townships."""

    disputes: tallies.Disputes = field(default_factory=tallies.Disputes)
    settlements: tallies.Settlements = field(default_factory=tallies.Settlements)
    follow_ups: tallies.FollowUps = field(default_factory=tallies.FollowUps)
    tips: tallies.Tips = field(default_factory=tallies.Tips)
    services: tallies.Services = field(default_factory=tallies.Services)
    outreach: tallies.Outreach = field(default_factory=tallies.Outreach)
    dissuasions: tallies.Dissuasions = field(default_factory=tallies.Dissuasions)
    hazards: tallies.Hazards = field(default_factory=tallies.Hazards)
    referrals: tallies.Referrals = field(default_factory=tallies.Referrals)

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))

    @property
    def compared(self) -> tallies.Compared:
        """What other periods are compared by."""
        return tallies.Compared(self.disputes.found, self.disputes.resolved)

    @property
    def dispute_counts(self) -> DisputeCounts:
        """What the rates are made of."""
        return DisputeCounts(
            found=self.disputes.found,
            handled=self.disputes.handled,
            resolved=self.disputes.resolved,
            in_time=self.disputes.in_time,
            relapsed=self.disputes.relapsed,
            ever_resolved=self.disputes.ever_resolved,
            follow_ups_due=self.follow_ups.due,
            follow_ups_in_time=self.follow_ups.in_time,
        )


NOTHING = Figures()
COUNTED: Sequence[Counted[Any]] = (
    counts.DISPUTES,
    counts.SETTLEMENTS,
    counts.FOLLOW_UPS,
    counts.TIPS,
    counts.SERVICES,
    counts.OUTREACH,
    counts.DISSUASIONS,
    counts.HAZARDS,
    counts.REFERRALS,
)
"""In the order of the figures."""


def by_owner(db: Database, period: Period) -> Mapping[str, Figures]:
    """The figures of every point that has any in the period."""
    found = [tally(db, counted, period) for counted in COUNTED]
    return {
        key[0]: Figures(*(sums.get(key, counted.kind()) for counted, sums in zip(COUNTED, found, strict=True)))
        for key in set().union(*found)
    }
