"""What hangs on a dispute: sessions, follow-ups, transfers and counselling referrals, each a record of its own."""

from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Count, Day, Reference, Text
from app.domain.record import Record

Dispute = Annotated[str, Reference("disputes")]


class SessionKind(StrEnum):
    """A mediation session (调解记录), or the line that says a settled dispute broke out again (反复)."""

    SESSION = "session"
    RELAPSE = "relapse"


class Session(Record):
    """One line of the timeline. A relapse keeps the settlement that it ended."""

    parent: ClassVar[str] = "dispute"
    past: ClassVar[tuple[str, ...]] = ("date", "previous_resolved_date")

    dispute: Dispute
    date: Day
    text: Annotated[str, Text(1000, needed=True)]
    kind: SessionKind = SessionKind.SESSION
    place: Annotated[str, Text(60)] = ""
    previous_resolved_date: Day | None = None
    previous_result: Annotated[str, Text(300)] = ""


class Outcome(StrEnum):
    """What a follow-up found: 已履行, 部分履行, 未履行, 平稳, 反复, 联系不上."""

    FULFILLED = "fulfilled"
    PARTLY = "partly"
    UNFULFILLED = "unfulfilled"
    CALM = "calm"
    RELAPSE = "relapse"
    UNREACHABLE = "unreachable"


class FollowUp(Record):
    """A planned or done follow-up (回访): planned until it has a done date and an outcome.

    `settlement` is the dispute's reopen count when it was planned.
    """

    counted_on: ClassVar[str] = "due_date"
    parent: ClassVar[str] = "dispute"
    past: ClassVar[tuple[str, ...]] = ("done_date",)

    dispute: Dispute
    due_date: Day
    ordinal: Annotated[int, Field(ge=1, le=99)]
    settlement: Annotated[int, Count()] = 0
    mode: Annotated[str, Coded("follow_up_modes")] = "visit_or_phone"
    done_date: Day | None = None
    outcome: Outcome | None = None
    satisfaction: Annotated[str, Coded("satisfactions")] = ""
    note: Annotated[str, Text(300)] = ""
    by: Annotated[str, Text(20)] = ""

    def check(self) -> None:
        if self.done_date and not self.outcome:
            raise AppError(Code.MISSING, "outcome")
        if self.outcome and not self.done_date:
            raise AppError(Code.MISSING, "done_date")


class Transfer(Record):
    """A dispute handed on (移交), until the feedback is here."""

    parent: ClassVar[str] = "dispute"
    goes_on: ClassVar[tuple[str, ...]] = ("received_date", "feedback", "feedback_date")
    past: ClassVar[tuple[str, ...]] = ("date", "received_date", "feedback_date")
    order: ClassVar[tuple[tuple[str, str], ...]] = (
        ("date", "receipt_due"),
        ("date", "feedback_due"),
        ("date", "received_date"),
        ("date", "feedback_date"),
    )

    dispute: Dispute
    to: Annotated[str, Coded("transfer_targets")]
    date: Day
    reason: Annotated[str, Text(300, needed=True)]
    to_name: Annotated[str, Text(40)] = ""
    receipt_due: Day | None = None
    feedback_due: Day | None = None
    received_date: Day | None = None
    feedback: Annotated[str, Text(300)] = ""
    feedback_date: Day | None = None


class Referral(Record):
    """A counselling referral (心理疏导转介). What is said there, tested or found is never written down."""

    prefix: ClassVar[str] = "XL"
    parent: ClassVar[str] = "dispute"
    goes_on: ClassVar[tuple[str, ...]] = ("result", "ended_date")
    past: ClassVar[tuple[str, ...]] = ("date", "ended_date")
    order: ClassVar[tuple[tuple[str, str], ...]] = (("date", "ended_date"),)

    name: Annotated[str, Text(20, needed=True)]
    consent: Literal[True]
    reason: Annotated[str, Coded("referral_reasons")]
    room: Annotated[str, Coded("counselling_rooms")]
    date: Day
    local_no: Annotated[str, Text(30)] = ""
    dispute: Dispute = ""
    urgency: Annotated[str, Coded("urgencies")] = ""
    result: Annotated[str, Coded("referral_results")] = ""
    ended_date: Day | None = None
