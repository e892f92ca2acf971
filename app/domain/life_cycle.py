"""The life of a dispute: which moves it is offered, and what each makes of it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.changes import JSON, Fields
from app.domain.disputes import UNCOUNTED, Dispute, DisputeState, demanded
from app.domain.errors import AppError, Code
from app.domain.follow_up_plan import EARLY, current
from app.domain.identity import Role
from app.domain.mediation import FollowUp, Session, SessionKind
from app.domain.moves import DESK, MOVES, Move, Row, Situation
from app.domain.record import Record
from app.domain.recording import Rules, parse_as, revise

__all__ = [
    "FOLLOWING_UP",
    "Move",
    "MoveOffer",
    "Situation",
    "allowed",
    "check_under",
    "edit",
    "move",
    "relapse",
    "shown_state",
]

FOLLOWING_UP = "following_up"
"""回访中: shown for a resolved dispute from its first follow-up on, and never stored."""
_BLANK: tuple[object, ...] = (None, "", (), False)


@dataclass(frozen=True, slots=True)
class MoveOffer:
    """A move that exists in this state: allowed, or with the code that says why not."""

    move: Move
    why_not: Code | None
    asks: tuple[str, ...]
    demands: tuple[str, ...]

    @property
    def allowed(self) -> bool:
        return self.why_not is None


def allowed(dispute: Dispute, situation: Situation, *, role: Role) -> tuple[MoveOffer, ...]:
    """Every move that starts in the dispute's state, in the order of the table."""
    moves = dict.fromkeys(row.move for row in MOVES if dispute.state in row.start)
    return tuple(_offer(which, dispute, situation, role) for which in moves)


def move(dispute: Dispute, which: Move, typed: Fields, *, situation: Situation, role: Role, rules: Rules) -> Dispute:
    """The dispute after the move; raises AppError, and then nothing has moved.

    What else belongs to a move is written by its action: a session to MEDIATE, the plan to RESOLVE, a transfer to
    TRANSFER, `relapse` to REOPEN.
    """
    row = _row(dispute, which, role)
    why_not = row.guard(dispute, situation)
    if why_not:
        raise AppError(why_not, move=which, state=dispute.state)
    _refuse_unasked(typed, row.asks)
    given = {**row.effect(dispute, rules.today), **typed, "state": row.end.value}
    moved = revise(dispute, {}, rules, given=given)
    for name in row.demands:
        if getattr(moved, name) in _BLANK:
            raise AppError(Code.MISSING, name)
    _check_closed_after_follow_ups(moved, situation)
    return moved


def edit(dispute: Dispute, typed: Fields, *, role: Role, rules: Rules) -> Dispute:
    """The dispute with other words and the same state. A closed one is for the desk alone, with a reason."""
    if dispute.state in UNCOUNTED:
        raise AppError(Code.MOVE_NOT_ALLOWED, move="edit", state=dispute.state)
    if dispute.state is DisputeState.CLOSED and role not in DESK:
        raise AppError(Code.NOT_ALLOWED, right="edit-closed")
    if dispute.state is DisputeState.CLOSED and not typed.get("amend_reason"):
        raise AppError(Code.MISSING, "amend_reason")
    words = {name: value for name, value in typed.items() if name != "amend_reason"}
    reason = {name: value for name, value in typed.items() if name == "amend_reason"}
    return revise(dispute, words, rules, given=reason)


def check_under(dispute: Dispute, before: Record, changed: Collection[str], *, role: Role) -> None:
    """Raise AppError unless this may be changed in what hangs on the dispute: when that has ended, only a desk does."""
    is_over = dispute.state in UNCOUNTED or dispute.state is DisputeState.CLOSED
    if is_over and role not in DESK and not set(changed) <= {*before.goes_on}:
        raise AppError(Code.NOT_ALLOWED, right="edit-closed")


def relapse(dispute: Dispute, record: str, text: str, rules: Rules) -> Session:
    """The line that keeps the settlement which a REOPEN ends; `dispute` is as it was before, `text` is as typed."""
    typed: dict[str, JSON] = {
        "dispute": record,
        "date": rules.today.isoformat(),
        "text": text,
        "kind": SessionKind.RELAPSE.value,
        "previous_result": dispute.result,
    }
    if dispute.resolved_date:
        typed["previous_resolved_date"] = dispute.resolved_date.isoformat()
    return parse_as(Session, typed, rules)


def shown_state(dispute: Dispute, follow_ups: Iterable[FollowUp], today: date) -> str:
    """The state that people read: `following_up` once the first follow-up of a resolved dispute is due or done."""
    if dispute.state is DisputeState.RESOLVED and any(
        each.done_date or each.due_date - EARLY <= today for each in current(dispute, follow_ups)
    ):
        return FOLLOWING_UP
    return dispute.state.value


def _offer(which: Move, dispute: Dispute, situation: Situation, role: Role) -> MoveOffer:
    rows = [row for row in MOVES if row.move is which and dispute.state in row.start]
    row = next((row for row in rows if role in row.who), rows[0])
    why_not = row.guard(dispute, situation) if role in row.who else Code.NOT_ALLOWED
    demands = demanded(dispute.model_copy(update={"state": row.end}))
    unfilled = tuple(name for name in demands if name in row.asks and getattr(dispute, name) in _BLANK)
    return MoveOffer(which, why_not, row.asks, (*row.demands, *unfilled))


def _row(dispute: Dispute, which: Move, role: Role) -> Row:
    rows = [row for row in MOVES if row.move is which and dispute.state in row.start]
    if not rows:
        raise AppError(Code.MOVE_NOT_ALLOWED, move=which, state=dispute.state)
    row = next((row for row in rows if role in row.who), None)
    if row is None:
        raise AppError(Code.NOT_ALLOWED, right=which)
    return row


def _refuse_unasked(typed: Fields, asks: Collection[str]) -> None:
    for name in typed:
        if name not in asks:
            raise AppError(Code.UNKNOWN_FIELD, name)


def _check_closed_after_follow_ups(dispute: Dispute, situation: Situation) -> None:
    done = [each.done_date for each in current(dispute, situation.follow_ups) if each.done_date]
    if dispute.closed_date and done and dispute.closed_date < max(done):
        raise AppError(Code.DATE_ORDER, "closed_date", earlier="done_date")
