"""One made-up dispute in time, without a place or a matter."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.disputes import DisputeState
from app.domain.follow_up_plan import OFFSETS
from app.domain.mediation import Outcome


@dataclass(frozen=True, slots=True)
class FollowUpCase:
    """A planned follow-up, and what became of it."""

    due: date
    ordinal: int
    settlement: int
    done: date | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One dispute's dates. `settled_before` and `relapse` are those of a settlement that did not hold."""

    found: date
    level: int
    state: DisputeState
    accepted: date | None = None
    sessions: tuple[date, ...] = ()
    resolved: date | None = None
    closed: date | None = None
    settled_before: date | None = None
    relapse: date | None = None
    transferred: date | None = None
    follow_ups: tuple[FollowUpCase, ...] = ()

    @property
    def settlement(self) -> int:
        return 1 if self.relapse else 0


def planned(level: int, resolved: date, settlement: int) -> tuple[FollowUpCase, ...]:
    """The plan that a settlement brings."""
    return tuple(
        FollowUpCase(resolved + timedelta(days=offset), ordinal, settlement)
        for ordinal, offset in enumerate(OFFSETS[level], start=1)
    )
