"""What is counted of each ledger: numbers that add up over points, months and townships."""

from dataclasses import dataclass, fields
from typing import Self


@dataclass(frozen=True, slots=True)
class Sums:
    """Counts that add up."""

    def __add__(self, other: Self) -> Self:
        return type(self)(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True, slots=True)
class Disputes(Sums):
    """Of the disputes found in the period (排查数), how many were at the cut-off …"""

    found: int = 0
    handled: int = 0
    """调处数: ever accepted, mediated, settled or handed on."""
    resolved: int = 0
    """化解数, of the same cohort."""
    open: int = 0
    """未化解: all the others."""
    in_time: int = 0
    """Of these, at most 30 days after the acceptance."""
    relapsed: int = 0
    ever_resolved: int = 0
    transferred: int = 0
    """移交: handed on at least once."""
    given_up: int = 0
    """终止: mediation ended without a settlement."""


@dataclass(frozen=True, slots=True)
class Compared(Sums):
    """Those of the same that one period is compared with another by."""

    found: int = 0
    resolved: int = 0


@dataclass(frozen=True, slots=True)
class Settlements(Sums):
    """当期化解数: disputes last settled within the period, whenever found."""

    settled: int = 0


@dataclass(frozen=True, slots=True)
class FollowUps(Sums):
    """Of the follow-ups due in the period and by the cut-off; waived ones and plans that a relapse ended are out."""

    due: int = 0
    done: int = 0
    in_time: int = 0
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class Tips(Sums):
    """Tips of events in the period."""

    tips: int = 0
    urgent: int = 0


@dataclass(frozen=True, slots=True)
class Services(Sums):
    """Rows, and the person-times (人次) in them."""

    rows: int = 0
    persons: int = 0


@dataclass(frozen=True, slots=True)
class Outreach(Sums):
    """Sessions without the broadcasts; 面对面 and 线上触达 in person-times, 广播 in times."""

    sessions: int = 0
    face: int = 0
    reach: int = 0
    broadcasts: int = 0
    apps: int = 0

    @property
    def person_times(self) -> int:
        return self.face + self.reach


@dataclass(frozen=True, slots=True)
class Dissuasions(Sums):
    """Those that the station confirmed."""

    confirmed: int = 0
    saved: int = 0


@dataclass(frozen=True, slots=True)
class Hazards(Sums):
    """Hazards found in the period, and of them mended by the cut-off."""

    found: int = 0
    mended: int = 0


@dataclass(frozen=True, slots=True)
class Referrals(Sums):
    """Counselling referrals."""

    referrals: int = 0


@dataclass(frozen=True, slots=True)
class Judicial(Sums):
    """What the judicial return asks of the disputes found in the period."""

    cases: int = 0
    handled: int = 0
    people: int = 0
    resolved: int = 0
    difficult: int = 0
    amount: int = 0
    oral: int = 0
    written: int = 0
    self_settled: int = 0
    court: int = 0
    """Agreements of which the court is asked for confirmation (司法确认)."""
