"""Everything that a report counts of one point, township or bureau in one period."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from sqlite_utils import Database

from app.domain.periods import Period
from app.domain.rates import DisputeCounts
from app.store import counts, tallies
from app.store.counts import tally


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


def by_owner(db: Database, period: Period) -> Mapping[str, Figures]:
    """The figures of every point that has any in the period."""
    disputes, settlements = tally(db, counts.DISPUTES, period), tally(db, counts.SETTLEMENTS, period)
    follow_ups, tips = tally(db, counts.FOLLOW_UPS, period), tally(db, counts.TIPS, period)
    services, outreach = tally(db, counts.SERVICES, period), tally(db, counts.OUTREACH, period)
    dissuasions, hazards = tally(db, counts.DISSUASIONS, period), tally(db, counts.HAZARDS, period)
    referrals = tally(db, counts.REFERRALS, period)
    ledgers = (disputes, settlements, follow_ups, tips, services, outreach, dissuasions, hazards, referrals)
    return {
        key[0]: Figures(
            disputes.get(key, NOTHING.disputes),
            settlements.get(key, NOTHING.settlements),
            follow_ups.get(key, NOTHING.follow_ups),
            tips.get(key, NOTHING.tips),
            services.get(key, NOTHING.services),
            outreach.get(key, NOTHING.outreach),
            dissuasions.get(key, NOTHING.dissuasions),
            hazards.get(key, NOTHING.hazards),
            referrals.get(key, NOTHING.referrals),
        )
        for key in set().union(*ledgers)
    }
