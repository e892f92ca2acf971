"""The table of moves in a dispute's life: who may make each, what it asks, and what stands in its way."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.changes import Fields
from app.domain.disputes import UNCOUNTED, Dispute, DisputeState
from app.domain.errors import Code
from app.domain.follow_up_plan import current, last_done
from app.domain.identity import Role
from app.domain.mediation import FollowUp, Outcome

_S = DisputeState
_POINT = frozenset({Role.POINT})
DESK = frozenset({Role.STATION, Role.BUREAU})
_GOOD = frozenset({Outcome.FULFILLED, Outcome.CALM})


class Move(StrEnum):
    """What can be done with a dispute as a whole."""

    ACCEPT = "accept"
    MEDIATE = "mediate"
    RESOLVE = "resolve"
    GIVE_UP = "give_up"
    TRANSFER = "transfer"
    TAKE_BACK = "take_back"
    CLOSE = "close"
    REOPEN = "reopen"
    VOID = "void"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Situation:
    """What hangs on a dispute and decides its moves; `follow_ups` without those the station waived."""

    sessions: int = 0
    follow_ups: tuple[FollowUp, ...] = ()
    sent: bool = False
    feedback: bool = False


Guard = Callable[[Dispute, Situation], Code | None]
Effect = Callable[[Dispute, date], Fields]


def _nothing(_dispute: Dispute, _situation: Situation) -> None:
    return None


def _no_more(_dispute: Dispute, _today: date) -> Fields:
    return {}


def _has_session(_dispute: Dispute, situation: Situation) -> Code | None:
    return None if situation.sessions else Code.SESSION_NEEDED


def _has_feedback(_dispute: Dispute, situation: Situation) -> Code | None:
    return None if situation.feedback else Code.FEEDBACK_NEEDED


def _unsent(_dispute: Dispute, situation: Situation) -> Code | None:
    return Code.ALREADY_SENT if situation.sent else None


def _followed_up(dispute: Dispute, situation: Situation) -> Code | None:
    planned = current(dispute, situation.follow_ups)
    if any(each.done_date is None for each in planned):
        return Code.FOLLOW_UPS_OPEN
    last = last_done(dispute, planned)
    return Code.OUTCOME_OPEN if last and last.outcome not in _GOOD else None


def _accepted_today(_dispute: Dispute, today: date) -> Fields:
    return {"accepted_date": today.isoformat()}


def _begun_today(dispute: Dispute, today: date) -> Fields:
    return {} if dispute.accepted_date else _accepted_today(dispute, today)


def _closed_today(_dispute: Dispute, today: date) -> Fields:
    return {"closed_date": today.isoformat()}


def _unsettled(dispute: Dispute, today: date) -> Fields:
    """A relapse is the same case again: it leaves 化解数, and its month begins anew."""
    return {
        "reopen_count": dispute.reopen_count + 1,
        "accepted_date": today.isoformat(),
        "resolved_date": None,
        "result": "",
        "agreement_form": None,
        "agreement": None,
        "closed_date": None,
        "close_note": "",
    }


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table. `asks` are the fields that may be typed with the move, `demands` those that must be
    beyond what the new state demands; `effect` fills what is not typed."""

    move: Move
    start: frozenset[DisputeState]
    end: DisputeState
    who: frozenset[Role]
    asks: tuple[str, ...] = ()
    demands: tuple[str, ...] = ()
    guard: Guard = _nothing
    effect: Effect = _no_more


_SETTLING = (
    "resolved_date",
    "result",
    "agreement_form",
    "agreement",
    "level",
    "level_reason",
    "analysis",
    "measure",
    "mediators",
    "method",
    "source",
    "people_count",
    "amount",
    "difficult",
    "paper_location",
)
_LIVING = frozenset(_S) - UNCOUNTED - {_S.CLOSED}
_CLOSING = ("closed_date", "close_note")

MOVES: tuple[Row, ...] = (
    Row(
        Move.ACCEPT,
        frozenset({_S.REGISTERED}),
        _S.ACCEPTED,
        _POINT,
        asks=("both_willing", "accepted_date"),
        demands=("both_willing",),
        effect=_accepted_today,
    ),
    Row(Move.MEDIATE, frozenset({_S.ACCEPTED}), _S.MEDIATING, _POINT, guard=_has_session),
    Row(Move.RESOLVE, frozenset({_S.REGISTERED, _S.ACCEPTED, _S.MEDIATING}), _S.RESOLVED, _POINT, asks=_SETTLING),
    Row(Move.RESOLVE, frozenset({_S.TRANSFERRED}), _S.RESOLVED, DESK, asks=_SETTLING, guard=_has_feedback),
    # From REGISTERED too: what a party refuses at once (人民调解法 art 17) or is not to be mediated is never accepted.
    Row(
        Move.GIVE_UP,
        frozenset({_S.REGISTERED, _S.ACCEPTED, _S.MEDIATING}),
        _S.UNRESOLVED,
        _POINT,
        asks=("unresolved_reason",),
    ),
    Row(Move.TRANSFER, frozenset({_S.UNRESOLVED, _S.MEDIATING}), _S.TRANSFERRED, _POINT | DESK),
    Row(
        Move.TAKE_BACK,
        frozenset({_S.TRANSFERRED}),
        _S.MEDIATING,
        DESK,
        guard=_has_feedback,
        effect=_begun_today,
    ),
    Row(
        Move.CLOSE,
        frozenset({_S.RESOLVED}),
        _S.CLOSED,
        _POINT,
        asks=_CLOSING,
        guard=_followed_up,
        effect=_closed_today,
    ),
    Row(
        Move.CLOSE,
        frozenset({_S.TRANSFERRED}),
        _S.CLOSED,
        DESK,
        asks=(*_SETTLING, *_CLOSING),
        guard=_has_feedback,
        effect=_closed_today,
    ),
    Row(Move.REOPEN, frozenset({_S.RESOLVED, _S.CLOSED}), _S.MEDIATING, _POINT, effect=_unsettled),
    Row(Move.VOID, _LIVING, _S.VOID, _POINT, asks=("void_reason",), guard=_unsent),
    Row(Move.VOID, _LIVING, _S.VOID, DESK, asks=("void_reason",)),
    Row(Move.MERGE, _LIVING, _S.MERGED, _POINT, asks=("merged_into",), guard=_unsent),
    Row(Move.MERGE, _LIVING, _S.MERGED, DESK, asks=("merged_into",)),
)
