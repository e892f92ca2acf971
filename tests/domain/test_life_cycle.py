"""A dispute moves as the table says, by whom it says, and with what it demands."""

from collections.abc import Callable
from datetime import date
from itertools import product

import pytest

from app.domain.changes import JSON, Fields
from app.domain.disputes import AgreementForm, Dispute, DisputeState
from app.domain.errors import AppError, Code
from app.domain.follow_up_plan import plan
from app.domain.identity import Role
from app.domain.life_cycle import Move, Situation, allowed, edit, move, relapse, shown_state
from app.domain.mediation import FollowUp, SessionKind
from app.domain.recording import Rules, difference, fields_of, read_as
from tests.domain.conftest import TODAY, MakeDispute

RECORD = "0197f5d4-0000-7000-8000-000000000001"
R2: dict[str, JSON] = {"resolved_date": "2026-07-05", "result": "重新立桩", "agreement_form": "oral"}
NOTHING = Situation()
READY = Situation(sessions=1, feedback=True)

Do = Callable[..., Dispute]


@pytest.fixture
def do(rules: Rules) -> Do:
    def moved(
        dispute: Dispute, which: Move, role: Role = Role.POINT, at: Situation = NOTHING, **typed: JSON
    ) -> Dispute:
        return move(dispute, which, typed, situation=at, role=role, rules=rules)

    return moved


@pytest.fixture
def make_in(make_dispute: MakeDispute) -> Callable[[DisputeState], Dispute]:
    """A dispute in a state, with all that any state demands."""

    def make(state: DisputeState) -> Dispute:
        full: Fields = R2 | {
            "state": state.value,
            "accepted_date": "2026-07-02",
            "closed_date": "2026-07-10",
            "unresolved_reason": "refused",
            "void_reason": "mistake",
            "merged_into": RECORD,
        }
        return read_as(Dispute, {**fields_of(make_dispute()), **full})

    return make


def done(day: date, outcome: str | None, *, done_on: date | None = None, settlement: int = 0) -> FollowUp:
    fields: Fields = {
        "dispute": RECORD,
        "due_date": day.isoformat(),
        "ordinal": 1,
        "settlement": settlement,
        "done_date": done_on.isoformat() if done_on else None,
        "outcome": outcome,
    }
    return read_as(FollowUp, fields)


START = {
    Move.ACCEPT: {DisputeState.REGISTERED},
    Move.MEDIATE: {DisputeState.ACCEPTED},
    Move.RESOLVE: {
        DisputeState.REGISTERED,
        DisputeState.ACCEPTED,
        DisputeState.MEDIATING,
        DisputeState.TRANSFERRED,
    },
    Move.GIVE_UP: {DisputeState.REGISTERED, DisputeState.ACCEPTED, DisputeState.MEDIATING},
    Move.TRANSFER: {DisputeState.UNRESOLVED, DisputeState.MEDIATING},
    Move.TAKE_BACK: {DisputeState.TRANSFERRED},
    Move.CLOSE: {DisputeState.RESOLVED, DisputeState.TRANSFERRED},
    Move.REOPEN: {DisputeState.RESOLVED, DisputeState.CLOSED},
    Move.VOID: set(DisputeState) - {DisputeState.CLOSED, DisputeState.VOID, DisputeState.MERGED},
    Move.MERGE: set(DisputeState) - {DisputeState.CLOSED, DisputeState.VOID, DisputeState.MERGED},
}


@pytest.mark.parametrize(("which", "state"), list(product(Move, DisputeState)))
def test_a_move_is_offered_just_where_it_begins(
    which: Move, state: DisputeState, make_in: Callable[[DisputeState], Dispute], do: Do
) -> None:
    dispute = make_in(state)
    offered = {offer.move for offer in allowed(dispute, NOTHING, role=Role.POINT)}
    assert (which in offered) == (state in START[which])
    if state not in START[which]:
        with pytest.raises(AppError) as trouble:
            do(dispute, which)
        assert trouble.value.code is Code.MOVE_NOT_ALLOWED


def test_a_case_goes_the_long_way(make_dispute: MakeDispute, do: Do) -> None:
    accepted = do(make_dispute(), Move.ACCEPT, both_willing=True)
    assert (accepted.state, accepted.accepted_date) == (DisputeState.ACCEPTED, TODAY)
    mediating = do(accepted, Move.MEDIATE, at=Situation(sessions=1))
    resolved = do(mediating, Move.RESOLVE, resolved_date="2026-07-15", result="说开了", agreement_form="oral")
    assert resolved.agreement_form is AgreementForm.ORAL
    followed = Situation(follow_ups=(done(TODAY, "calm", done_on=TODAY),))
    assert do(resolved, Move.CLOSE, at=followed).closed_date == TODAY


def test_most_quarrels_are_settled_on_the_spot(make_dispute: MakeDispute, do: Do) -> None:
    assert do(make_dispute(), Move.RESOLVE, **R2).state is DisputeState.RESOLVED


def test_accepting_takes_both_sides(make_dispute: MakeDispute, do: Do) -> None:
    with pytest.raises(AppError) as trouble:
        do(make_dispute(), Move.ACCEPT, both_willing=False)
    assert (trouble.value.code, trouble.value.field) == (Code.MISSING, "both_willing")


@pytest.mark.parametrize("name", list(R2))
def test_resolving_demands_date_result_and_form(name: str, make_dispute: MakeDispute, do: Do) -> None:
    typed = {key: value for key, value in R2.items() if key != name}
    with pytest.raises(AppError) as trouble:
        do(make_dispute(), Move.RESOLVE, **typed)
    assert (trouble.value.code, trouble.value.field) == (Code.MISSING, name)


def test_resolving_a_serious_one_demands_its_analysis(make_dispute: MakeDispute, do: Do) -> None:
    serious = make_dispute(signs=["Z1"])
    offer = next(offer for offer in allowed(serious, NOTHING, role=Role.POINT) if offer.move is Move.RESOLVE)
    assert offer.demands == ("resolved_date", "result", "agreement_form", "analysis", "measure")
    with pytest.raises(AppError) as trouble:
        do(serious, Move.RESOLVE, **R2, analysis="草场界线不清")
    assert trouble.value.field == "measure"


def test_a_move_takes_only_the_fields_it_asks_for(make_dispute: MakeDispute, do: Do) -> None:
    with pytest.raises(AppError) as trouble:
        do(make_dispute(), Move.ACCEPT, both_willing=True, ledger_no="扎公联防〔2026〕1号")
    assert (trouble.value.code, trouble.value.field) == (Code.UNKNOWN_FIELD, "ledger_no")


@pytest.mark.parametrize(
    ("state", "which", "role", "situation", "code"),
    [
        ("accepted", Move.MEDIATE, Role.POINT, NOTHING, Code.SESSION_NEEDED),
        ("transferred", Move.TAKE_BACK, Role.STATION, NOTHING, Code.FEEDBACK_NEEDED),
        ("transferred", Move.TAKE_BACK, Role.POINT, READY, Code.NOT_ALLOWED),
        ("transferred", Move.RESOLVE, Role.POINT, READY, Code.NOT_ALLOWED),
        ("registered", Move.VOID, Role.POINT, Situation(sent=True), Code.ALREADY_SENT),
        ("registered", Move.MERGE, Role.POINT, Situation(sent=True), Code.ALREADY_SENT),
        ("resolved", Move.CLOSE, Role.POINT, Situation(follow_ups=(done(TODAY, None),)), Code.FOLLOW_UPS_OPEN),
        (
            "resolved",
            Move.CLOSE,
            Role.POINT,
            Situation(follow_ups=(done(TODAY, "partly", done_on=TODAY),)),
            Code.OUTCOME_OPEN,
        ),
    ],
)
def test_an_offer_says_why_not(
    state: str,
    which: Move,
    role: Role,
    situation: Situation,
    code: Code,
    make_in: Callable[[DisputeState], Dispute],
    do: Do,
) -> None:
    dispute = make_in(DisputeState(state))
    offer = next(offer for offer in allowed(dispute, situation, role=role) if offer.move is which)
    assert (offer.allowed, offer.why_not) == (False, code)
    with pytest.raises(AppError) as trouble:
        do(dispute, which, role, situation)
    assert trouble.value.code is code


def test_an_old_plan_does_not_hold_a_later_settlement_open(make_in: Callable[[DisputeState], Dispute], do: Do) -> None:
    resolved = make_in(DisputeState.RESOLVED).model_copy(update={"reopen_count": 1})
    situation = Situation(follow_ups=(done(TODAY, None, settlement=0),))
    assert do(resolved, Move.CLOSE, at=situation).state is DisputeState.CLOSED


def test_closing_comes_after_the_last_follow_up(make_in: Callable[[DisputeState], Dispute], do: Do) -> None:
    situation = Situation(follow_ups=(done(TODAY, "fulfilled", done_on=TODAY),))
    with pytest.raises(AppError) as trouble:
        do(make_in(DisputeState.RESOLVED), Move.CLOSE, at=situation, closed_date="2026-07-14")
    assert (trouble.value.code, trouble.value.field) == (Code.DATE_ORDER, "closed_date")


@pytest.mark.parametrize("role", [Role.STATION, Role.BUREAU])
@pytest.mark.parametrize(
    ("which", "typed"),
    [
        (Move.TAKE_BACK, {}),
        (Move.RESOLVE, R2),
        (Move.CLOSE, {}),
        (Move.VOID, {"void_reason": "mistake"}),
        (Move.MERGE, {"merged_into": RECORD}),
    ],
)
def test_the_desk_ends_a_transfer(
    which: Move, typed: Fields, role: Role, make_in: Callable[[DisputeState], Dispute], do: Do
) -> None:
    assert do(make_in(DisputeState.TRANSFERRED), which, role, READY, **typed).state is not DisputeState.TRANSFERRED


def test_what_comes_back_unaccepted_begins_its_month(make_dispute: MakeDispute, do: Do) -> None:
    back = do(make_dispute(state="transferred"), Move.TAKE_BACK, Role.STATION, READY)
    assert back.accepted_date == TODAY


def test_a_relapse_is_the_same_case_and_keeps_the_old_settlement(
    make_in: Callable[[DisputeState], Dispute], do: Do, rules: Rules
) -> None:
    closed = make_in(DisputeState.CLOSED)
    again = do(closed, Move.REOPEN)
    assert (again.state, again.reopen_count) == (DisputeState.MEDIATING, 1)
    assert (again.resolved_date, again.result, again.closed_date) == (None, "", None)
    assert difference(closed, again)["resolved_date"] is None
    line = relapse(closed, RECORD, "又吵起来", rules)
    assert (line.date, line.kind, line.previous_result) == (TODAY, SessionKind.RELAPSE, "重新立桩")
    assert line.previous_resolved_date == date(2026, 7, 5)


def test_a_relapse_says_what_broke_out(make_dispute: MakeDispute, rules: Rules) -> None:
    with pytest.raises(AppError) as trouble:
        relapse(make_dispute(), RECORD, " ", rules)
    assert (trouble.value.code, trouble.value.field) == (Code.MISSING, "text")


def test_giving_up_names_the_reason(make_dispute: MakeDispute, do: Do) -> None:
    with pytest.raises(AppError) as trouble:
        do(make_dispute(), Move.GIVE_UP)
    assert trouble.value.field == "unresolved_reason"
    refused = do(make_dispute(), Move.GIVE_UP, unresolved_reason="refused")
    assert do(refused, Move.TRANSFER).state is DisputeState.TRANSFERRED


def test_an_edit_keeps_the_state(make_dispute: MakeDispute, rules: Rules) -> None:
    edited = edit(make_dispute(), {"summary": "因草场边界争吵，已分开"}, role=Role.POINT, rules=rules)
    assert edited.summary == "因草场边界争吵，已分开"
    with pytest.raises(AppError) as trouble:
        edit(edited, {"state": "closed"}, role=Role.POINT, rules=rules)
    assert trouble.value.field == "state"


def test_a_closed_one_is_edited_by_the_desk_with_a_reason(
    make_in: Callable[[DisputeState], Dispute], rules: Rules
) -> None:
    closed = make_in(DisputeState.CLOSED)
    with pytest.raises(AppError) as at_point:
        edit(closed, {"result": "改"}, role=Role.POINT, rules=rules)
    with pytest.raises(AppError) as without_reason:
        edit(closed, {"result": "改"}, role=Role.STATION, rules=rules)
    edited = edit(closed, {"result": "改", "amend_reason": "写错"}, role=Role.STATION, rules=rules)
    assert at_point.value.code is Code.NOT_ALLOWED
    assert without_reason.value.field == "amend_reason"
    assert (edited.result, edited.amend_reason) == ("改", "写错")


def test_a_void_one_is_not_edited(make_in: Callable[[DisputeState], Dispute], rules: Rules) -> None:
    with pytest.raises(AppError) as trouble:
        edit(make_in(DisputeState.VOID), {"result": "改"}, role=Role.STATION, rules=rules)
    assert trouble.value.code is Code.MOVE_NOT_ALLOWED


def test_following_up_is_shown_from_the_first_follow_up_on(
    make_in: Callable[[DisputeState], Dispute],
) -> None:
    resolved = make_in(DisputeState.RESOLVED)
    planned = [each.for_dispute(RECORD, 0) for each in plan(4, date(2026, 7, 5))]
    assert shown_state(resolved, planned, TODAY) == "resolved"
    assert shown_state(resolved, planned, date(2026, 8, 2)) == "following_up"
    assert shown_state(resolved, [done(date(2026, 8, 4), "calm", done_on=TODAY)], TODAY) == "following_up"
    assert shown_state(make_in(DisputeState.CLOSED), planned, date(2026, 8, 2)) == "closed"
