"""Follow-ups (回访): when they are due, and whether they were done in time.

人民调解法 art 31: the committee sees to it that an agreement is kept.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.domain.disputes import Dispute
from app.domain.errors import AppError, Code
from app.domain.mediation import FollowUp, Outcome

EARLY = timedelta(days=2)
GRACE = timedelta(days=3)
AGAIN = timedelta(days=3)
MAX_ATTEMPTS = 3

Offsets = Mapping[int, tuple[int, ...]]
OFFSETS: Offsets = MappingProxyType({1: (1, 3, 7, 15, 30, 90), 2: (3, 7, 30, 90), 3: (7, 30), 4: (30,)})
"""Days after the settlement, by risk level; a bureau may set its own."""
MODES: Mapping[int, str] = MappingProxyType(
    {1: "visit_with_police", 2: "visit", 3: "visit_or_phone", 4: "phone_or_meeting"}
)


@dataclass(frozen=True, slots=True)
class PlannedFollowUp:
    """One follow-up of a plan, before it is a record."""

    ordinal: int
    due_date: date
    mode: str

    def for_dispute(self, record: str, settlement: int) -> FollowUp:
        """The record; `settlement` is the dispute's reopen count, which tells an old plan from the new one."""
        return FollowUp(
            dispute=record,
            due_date=self.due_date,
            ordinal=self.ordinal,
            mode=self.mode,
            settlement=settlement,
        )


class FollowUpState(StrEnum):
    """How a follow-up stands: early and late ones are outside the window from two days before to three after."""

    PLANNED = "planned"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"
    DONE_EARLY = "done_early"
    DONE_LATE = "done_late"
    WAIVED = "waived"


def plan(level: int, resolved_date: date, offsets: Offsets = OFFSETS) -> tuple[PlannedFollowUp, ...]:
    """The follow-ups that a settlement of this risk level brings."""
    return tuple(
        PlannedFollowUp(ordinal, resolved_date + timedelta(days=days), MODES[level])
        for ordinal, days in enumerate(offsets[level], start=1)
    )


def status(follow_up: FollowUp, today: date, *, waived: bool = False) -> FollowUpState:
    """How it stands today. 超期: due + 3 < today and not done."""
    due = follow_up.due_date
    if follow_up.done_date:
        return _done(due, follow_up.done_date)
    if waived:
        return FollowUpState.WAIVED
    if today > due + GRACE:
        return FollowUpState.OVERDUE
    return FollowUpState.DUE if today >= due - EARLY else FollowUpState.PLANNED


def current(dispute: Dispute, follow_ups: Iterable[FollowUp]) -> tuple[FollowUp, ...]:
    """Those of the present settlement; a relapse leaves the older plan behind."""
    return tuple(each for each in follow_ups if each.settlement == dispute.reopen_count)


def last_done(dispute: Dispute, follow_ups: Iterable[FollowUp]) -> FollowUp | None:
    """The one of the present settlement that was done last, if any was."""
    done = (each for each in current(dispute, follow_ups) if each.done_date)
    return max(done, key=lambda each: (each.done_date or each.due_date, each.ordinal), default=None)


def next_attempt(follow_up: FollowUp, attempts: int) -> PlannedFollowUp | None:
    """联系不上: another attempt in three days, three in all; then the station decides.

    `attempts` counts those made for this due date, this one included.
    """
    if follow_up.outcome is not Outcome.UNREACHABLE or not follow_up.done_date or attempts >= MAX_ATTEMPTS:
        return None
    return PlannedFollowUp(follow_up.ordinal, follow_up.done_date + AGAIN, follow_up.mode)


def check_done(follow_up: FollowUp, resolved_date: date) -> None:
    """Raise AppError for a follow-up done before the settlement it follows."""
    if follow_up.done_date and follow_up.done_date < resolved_date:
        raise AppError(Code.DATE_ORDER, "done_date", earlier="resolved_date")


def _done(due: date, done: date) -> FollowUpState:
    if done > due + GRACE:
        return FollowUpState.DONE_LATE
    return FollowUpState.DONE_EARLY if done < due - EARLY else FollowUpState.DONE
