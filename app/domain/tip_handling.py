"""The desk's way with a tip: which state may follow which, the code that travels back, and what is left in the end."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from uuid import NAMESPACE_OID, uuid5

from app.domain.changes import Fields
from app.domain.errors import AppError, Code
from app.domain.recording import Rules, revise
from app.domain.tips import FEEDBACK, Finding, InformantMode, Tip, TipHandling, TipState

KEPT = timedelta(days=90)
WIPED = "—"
_WIPED = frozenset({Finding.UNTRUE, Finding.DUPLICATE})

NEXT: Mapping[TipState, tuple[TipState, ...]] = MappingProxyType(
    {
        TipState.WAITING: (TipState.SIGNED,),
        TipState.SIGNED: (TipState.CHECKING, TipState.FOUND),
        TipState.CHECKING: (TipState.FOUND,),
        TipState.FOUND: (TipState.CHECKING, TipState.CLOSED),
        TipState.CLOSED: (),
    }
)


def wiped_on(handling: TipHandling, kept: timedelta = KEPT) -> date | None:
    """When the content of an unfounded or double tip is erased; what it counts as stays."""
    return forgotten_on(handling, kept) if handling.finding in _WIPED else None


def forgotten_on(handling: TipHandling, kept: timedelta = KEPT) -> date | None:
    """When the informant of a closed tip is erased, whatever was found."""
    return datetime.fromisoformat(handling.closed_at).date() + kept if handling.closed_at else None


def without_words(tip: Tip) -> Tip:
    """What an unfounded tip leaves: enough to be counted, nothing that was said."""
    return Tip(
        happening_now=tip.happening_now,
        danger=tip.danger,
        category=tip.category,
        time=tip.time,
        place=WIPED,
        what=WIPED,
        seen_or_heard=tip.seen_or_heard,
        local_no=tip.local_no,
    )


def without_informant(tip: Tip) -> Tip:
    """The tip, and nothing by which it could be known who gave it."""
    return tip.model_copy(
        update={"informant_mode": InformantMode.ANONYMOUS, "informant_code": "", "sealed_informant": ""}
    )


def names_somebody(tip: Tip) -> bool:
    """Whether the tip still holds a sealed name or an informant's code."""
    return bool(tip.sealed_informant or tip.informant_code)


def rest_of(record: str) -> str:
    """The id of what is left of an erased tip: the same one, whichever desk erases it."""
    return str(uuid5(NAMESPACE_OID, f"{record}/rest"))


def advance(handling: TipHandling, to: TipState, typed: Fields, rules: Rules) -> TipHandling:
    """The handling in its next state; raises AppError for one that cannot follow or lacks what it needs.

    The volunteer's code follows the state unless the desk types another.
    """
    if to not in NEXT[handling.state]:
        raise AppError(Code.MOVE_NOT_ALLOWED, move=to, state=handling.state)
    feedback = FEEDBACK[to]
    typed = {"feedback": feedback.value if feedback else None, **typed}
    return revise(handling, typed, rules, given={"state": to.value})
