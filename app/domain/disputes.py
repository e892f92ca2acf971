"""The dispute ledger (矛盾纠纷排查化解台账): five fields to register, the rest when it is known."""

from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import Field

from app.domain import risk
from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Count, Day, Money, Phone, Reference, Text
from app.domain.record import Record, Value
from app.domain.wording import Lang, lang_of

GROUP_FROM = 5
MAJOR_FROM = 30


class DisputeState(StrEnum):
    """Where a dispute stands; 回访中 is not stored but shown (life_cycle.shown_state)."""

    REGISTERED = "registered"
    ACCEPTED = "accepted"
    MEDIATING = "mediating"
    RESOLVED = "resolved"
    CLOSED = "closed"
    UNRESOLVED = "unresolved"
    TRANSFERRED = "transferred"
    VOID = "void"
    MERGED = "merged"


UNCOUNTED = frozenset({DisputeState.VOID, DisputeState.MERGED})
"""They stay in the file, and out of every count."""
SETTLED = frozenset({DisputeState.RESOLVED, DisputeState.CLOSED})
"""化解数 counts these."""
HANDLED = SETTLED | {DisputeState.ACCEPTED, DisputeState.MEDIATING, DisputeState.UNRESOLVED, DisputeState.TRANSFERRED}
"""调处数 counts these."""


class AgreementForm(StrEnum):
    """协议形式: 口头, 书面, 自行和解."""

    ORAL = "oral"
    WRITTEN = "written"
    SELF_SETTLED = "self_settled"


class Scale(StrEnum):
    """事件规模: 个体性, 一般群体性, 重大群体性."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    MAJOR = "major"


class Party(Value):
    """One side, by the name it goes by in the village."""

    name: Annotated[str, Text(20, needed=True)]
    phone: Annotated[str, Phone()] = ""


class Agreement(Value):
    """What 人民调解法 art 29 wants in a written agreement; the seal is the village committee's, never the point's."""

    case_no: Annotated[str, Text(40)] = ""
    committee: Annotated[str, Text(40, needed=True)]
    facts: Annotated[str, Text(300)] = ""
    disputed_points: Annotated[str, Text(300)] = ""
    responsibilities: Annotated[str, Text(300)] = ""
    items: Annotated[tuple[Annotated[str, Text(300, needed=True)], ...], Field(min_length=1)]
    manner: Annotated[str, Text(100)] = ""
    place: Annotated[str, Text(60)] = ""
    deadline: Day | None = None
    copies: Annotated[int, Count(least=1)] | None = None
    court_confirmation: bool = False
    mediator: Annotated[str, Text(20)] = ""
    recorder: Annotated[str, Text(20)] = ""
    signed_date: Day | None = None


class Dispute(Record):
    """A dispute. The first five fields are all that registering it takes."""

    prefix: ClassVar[str] = "JF"
    counted_on: ClassVar[str] = "found_date"
    given: ClassVar[frozenset[str]] = frozenset(
        {"local_no", "ledger_no", "reopen_count", "lang", "amend_reason", "void_reason", "merged_into"}
    )
    by_move: ClassVar[frozenset[str]] = frozenset({"state"})
    past: ClassVar[tuple[str, ...]] = (
        "found_date",
        "accepted_date",
        "resolved_date",
        "closed_date",
        "agreement.signed_date",
    )
    order: ClassVar[tuple[tuple[str, str], ...]] = (
        ("found_date", "accepted_date"),
        ("found_date", "resolved_date"),
        ("resolved_date", "closed_date"),
        ("found_date", "agreement.signed_date"),
        ("agreement.signed_date", "agreement.deadline"),
    )

    found_date: Day
    village: Annotated[str, Text(30, needed=True)]
    category: Annotated[str, Coded("categories")]
    parties: Annotated[tuple[Party, ...], Field(min_length=2, max_length=50)]
    summary: Annotated[str, Text(300, needed=True)]

    local_no: Annotated[str, Text(30)] = ""
    ledger_no: Annotated[str, Text(40)] = ""
    ailitun: Annotated[str, Text(30)] = ""
    subtype: Annotated[str, Coded("subtypes", within="category")] = ""
    relation: Annotated[str, Coded("relations")] = ""
    people_count: Annotated[int, Count(least=2)] = 2
    amount: Annotated[int, Money()] | None = None
    source: Annotated[str, Coded("sources")] = ""
    scale: Scale = Scale.INDIVIDUAL
    signs: tuple[Annotated[str, Coded("signs")], ...] = ()
    ongoing: bool = False
    level: Annotated[int, Field(ge=1, le=4)] = risk.BLUE
    level_reason: Annotated[str, Text(100)] = ""
    analysis: Annotated[str, Text(200)] = ""
    measure: Annotated[str, Text(200)] = ""
    mediators: tuple[Annotated[str, Text(20, needed=True)], ...] = ()
    method: Annotated[str, Coded("methods")] = ""
    difficult: bool = False
    both_willing: bool = False
    both_consent_extension: bool = False
    state: DisputeState = DisputeState.REGISTERED
    accepted_date: Day | None = None
    resolved_date: Day | None = None
    result: Annotated[str, Text(300)] = ""
    agreement_form: AgreementForm | None = None
    agreement: Agreement | None = None
    paper_location: Annotated[str, Text(60)] = ""
    unresolved_reason: Annotated[str, Coded("unresolved_reasons")] = ""
    closed_date: Day | None = None
    close_note: Annotated[str, Text(300)] = ""
    amend_reason: Annotated[str, Text(100)] = ""
    void_reason: Annotated[str, Coded("void_reasons")] = ""
    merged_into: Annotated[str, Reference("disputes")] = ""
    reopen_count: Annotated[int, Count()] = 0
    lang: Lang = Lang.NONE
    summary_zh: Annotated[str, Text(300)] = ""
    imported: bool = False

    @property
    def suggestion(self) -> risk.Suggestion:
        return risk.suggest(self.signs, ongoing=self.ongoing, subtype=self.subtype)

    def completed(self) -> Self:
        """With state, script and sorted signs; level, head count and scale only where nobody chose them."""
        people = self.people_count if "people_count" in self.model_fields_set else max(2, len(self.parties))
        follows = {"level": self.suggestion.level, "people_count": people, "scale": scale_of(people)}
        return self.model_copy(
            update={name: value for name, value in follows.items() if name not in self.model_fields_set}
            | {"state": self.state, "lang": lang_of(self.summary, self.result)}
            | {"signs": tuple(sorted(set(self.signs), key=lambda sign: (len(sign), sign)))}
        )

    def following(self) -> frozenset[str]:
        level = frozenset({"level"} if not self.level_reason else ())
        return level | ({"scale"} if self.scale is scale_of(self.people_count) else frozenset())

    def check(self) -> None:
        for name in demanded(self):
            if getattr(self, name) in (None, "", ()):
                raise AppError(Code.MISSING, name)
        if self.level != self.suggestion.level and not self.level_reason:
            raise AppError(Code.MISSING, "level_reason")
        if self.agreement and "联防点" in self.agreement.committee:
            raise AppError(Code.BAD_VALUE, "agreement.committee")


def scale_of(people: int) -> Scale:
    """The scale that so many people suggest."""
    return Scale.MAJOR if people >= MAJOR_FROM else Scale.GROUP if people >= GROUP_FROM else Scale.INDIVIDUAL


def demanded(dispute: Dispute) -> tuple[str, ...]:
    """The fields that must be filled in its state, beyond the five of registration."""
    match dispute.state:
        case DisputeState.ACCEPTED | DisputeState.MEDIATING:
            return ("accepted_date",)
        case DisputeState.UNRESOLVED:
            return ("unresolved_reason",)
        case DisputeState.RESOLVED:
            return _to_resolve(dispute)
        case DisputeState.CLOSED:
            return (*_to_resolve(dispute), "closed_date")
        case DisputeState.VOID:
            return ("void_reason",)
        case DisputeState.MERGED:
            return ("merged_into",)
        case _:
            return ()


def _to_resolve(dispute: Dispute) -> tuple[str, ...]:
    """An old ledger (旧台账) knows the day, and often no more."""
    if dispute.imported:
        return ("resolved_date",)
    analysed = ("analysis", "measure") if dispute.level <= risk.ORANGE else ()
    written = ("agreement",) if dispute.agreement_form is AgreementForm.WRITTEN else ()
    return ("resolved_date", "result", "agreement_form", *written, *analysed)
