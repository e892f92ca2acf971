"""The tip ledger (线索): crimes and safety only, about events; an informant's name is sealed for the desk."""

from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Moment, Reference, Sealed, Text
from app.domain.record import Record

AT_ONCE = frozenset({"X05", "X07", "X09", "X12"})
"""涉枪涉爆, 火灾, 走失, 家暴与侵害未成年人: urgent unless nobody is in danger."""
CODE_DIGITS = 6


class InformantMode(StrEnum):
    """匿名, 代号 or 实名交派出所."""

    ANONYMOUS = "anonymous"
    CODE = "code"
    NAMED = "named"


class Tip(Record):
    """A tip-off. `time` is the local time of the event."""

    prefix: ClassVar[str] = "XS"
    counted_on: ClassVar[str] = "time"
    past: ClassVar[tuple[str, ...]] = ("time",)

    happening_now: bool
    category: Annotated[str, Coded("tip_categories")]
    time: Annotated[str, Moment(local=True)]
    place: Annotated[str, Text(60, needed=True)]
    what: Annotated[str, Text(300, needed=True)]
    seen_or_heard: Annotated[str, Coded("seen_or_heard")]

    local_no: Annotated[str, Text(30)] = ""
    village: Annotated[str, Text(30)] = ""
    danger: bool = True
    called: tuple[Annotated[str, Coded("phone_lines")], ...] = ()
    called_at: Annotated[str, Moment(local=True)] | None = None
    informant_mode: InformantMode = InformantMode.ANONYMOUS
    informant_code: Annotated[str, Text(CODE_DIGITS)] = ""
    sealed_informant: Annotated[str, Sealed()] = ""

    @property
    def urgent(self) -> bool:
        """Whether the big page with 110 comes first and the record stands on top at the desk."""
        return self.happening_now or (self.danger and self.category in AT_ONCE)

    def check(self) -> None:
        if self.informant_mode is InformantMode.CODE:
            self._check_code()
        elif self.informant_code:
            raise AppError(Code.BAD_VALUE, "informant_code")
        if self.informant_mode is InformantMode.NAMED and not self.sealed_informant:
            raise AppError(Code.MISSING, "sealed_informant")
        if self.informant_mode is not InformantMode.NAMED and self.sealed_informant:
            raise AppError(Code.BAD_VALUE, "sealed_informant")

    def _check_code(self) -> None:
        if not self.informant_code:
            raise AppError(Code.MISSING, "informant_code")
        if len(self.informant_code) != CODE_DIGITS or not (
            self.informant_code.isascii() and self.informant_code.isdecimal()
        ):
            raise AppError(Code.BAD_VALUE, "informant_code")


class TipState(StrEnum):
    """The desk's side: 待签收, 已签收, 核查中, 已有结果, 办结."""

    WAITING = "waiting"
    SIGNED = "signed"
    CHECKING = "checking"
    FOUND = "found"
    CLOSED = "closed"


class Finding(StrEnum):
    """属实, 部分属实, 不属实, 重复, 移交. Stays at the desk."""

    TRUE = "true"
    PARTLY_TRUE = "partly_true"
    UNTRUE = "untrue"
    DUPLICATE = "duplicate"
    PASSED_ON = "passed_on"


class Feedback(StrEnum):
    """All that travels back to a volunteer: 已收到, 已办结, 请补充, 谢谢(不再反馈)."""

    RECEIVED = "received"
    CLOSED = "closed"
    MORE_NEEDED = "more_needed"
    THANKS = "thanks"


class TipHandling(Record):
    """What the desk did with a tip. Only `feedback` may travel back to the point."""

    counted_on: ClassVar[str] = "signed_at"
    parent: ClassVar[str] = "tip"
    desk: ClassVar[bool] = True
    by_move: ClassVar[frozenset[str]] = frozenset({"state"})
    past: ClassVar[tuple[str, ...]] = ()

    tip: Annotated[str, Reference("tips")]
    state: TipState = TipState.WAITING
    signed_by: Annotated[str, Text(20)] = ""
    signed_at: Annotated[str, Moment()] | None = None
    finding: Finding | None = None
    passed_to: Annotated[str, Text(40)] = ""
    closed_at: Annotated[str, Moment()] | None = None
    note: Annotated[str, Text(300)] = ""
    feedback: Feedback | None = None

    def check(self) -> None:
        if self.state is not TipState.WAITING and not (self.signed_by and self.signed_at):
            raise AppError(Code.MISSING, "signed_by" if not self.signed_by else "signed_at")
        if self.state in (TipState.FOUND, TipState.CLOSED) and not self.finding:
            raise AppError(Code.MISSING, "finding")
        if self.state is TipState.CLOSED and not self.closed_at:
            raise AppError(Code.MISSING, "closed_at")


FEEDBACK: dict[TipState, Feedback | None] = {
    TipState.WAITING: None,
    TipState.SIGNED: Feedback.RECEIVED,
    TipState.CHECKING: Feedback.RECEIVED,
    TipState.FOUND: Feedback.RECEIVED,
    TipState.CLOSED: Feedback.CLOSED,
}
"""The code that a volunteer sees for a state; the desk may say MORE_NEEDED or THANKS instead."""
