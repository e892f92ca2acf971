"""The desk's way with a tip: which state may follow which, and the code that travels back."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType

from app.domain.changes import Fields
from app.domain.errors import AppError, Code
from app.domain.recording import Rules, revise
from app.domain.tips import FEEDBACK, Finding, TipHandling, TipState

KEPT = timedelta(days=90)
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


def wiped_on(handling: TipHandling) -> date | None:
    """When the content of an unfounded or double tip is erased; what it counts as stays."""
    if handling.finding not in _WIPED or not handling.closed_at:
        return None
    return datetime.fromisoformat(handling.closed_at).date() + KEPT


def advance(handling: TipHandling, to: TipState, typed: Fields, rules: Rules) -> TipHandling:
    """The handling in its next state; raises AppError for one that cannot follow or lacks what it needs.

    The volunteer's code follows the state unless the desk types another.
    """
    if to not in NEXT[handling.state]:
        raise AppError(Code.MOVE_NOT_ALLOWED, move=to, state=handling.state)
    feedback = FEEDBACK[to]
    typed = {"feedback": feedback.value if feedback else None, **typed}
    return revise(handling, typed, rules, given={"state": to.value})
