"""A dispute's whole life through the actions that a volunteer and a desk have."""

from datetime import date
from pathlib import Path

import pytest

from app.actions import disputes, looking, recording, undoing
from app.domain.changes import JSON, Fields
from app.domain.disputes import DisputeState
from app.domain.errors import AppError, Code
from app.domain.life_cycle import Move
from app.store import projection
from app.store.ledgers import Query
from app.store.projection import RecordKey
from tests.builders import Device, refused

SETTLED: dict[str, JSON] = {"resolved_date": "2026-07-15", "result": "以水渠为界", "agreement_form": "oral"}
SESSION: dict[str, JSON] = {"date": "2026-07-15", "text": "双方各退一步"}
TRANSFER: dict[str, JSON] = {"to": "justice_office", "date": "2026-07-15", "reason": "达不成协议"}


def move(
    device: Device, key: RecordKey, which: Move, typed: Fields | None = None, companion: Fields | None = None
) -> None:
    disputes.make_move(
        device.profile, key, which, typed or {}, now=device.clock(), new_id=device.ids, companion=companion
    )


def state(device: Device, key: RecordKey) -> DisputeState:
    return disputes.case(device.profile, key).dispute.state


def hanging(device: Device, key: RecordKey, ledger: str) -> list[Fields]:
    return [row.fields for row in disputes.case(device.profile, key).hanging[ledger]]


def plan_of(device: Device, key: RecordKey, settlement: int = 0) -> list[object]:
    planned = hanging(device, key, "follow_ups")
    return [each["due_date"] for each in planned if each.get("settlement", 0) == settlement]


def follow_up_all(device: Device, key: RecordKey, outcome: str = "fulfilled") -> None:
    for row in disputes.case(device.profile, key).hanging["follow_ups"]:
        if not row.fields.get("done_date"):
            device.clock.pass_by(days=30)
            done: dict[str, JSON] = {"done_date": device.clock().date().isoformat(), "outcome": outcome}
            disputes.follow_up(device.profile, row.key, done, now=device.clock(), new_id=device.ids)


def visit_next(device: Device, key: RecordKey, outcome: str) -> date | None:
    """Make the next follow-up; the day of the one that it brought."""
    waiting = (
        row for row in disputes.case(device.profile, key).hanging["follow_ups"] if not row.fields.get("done_date")
    )
    done: Fields = {"done_date": device.clock().date().isoformat(), "outcome": outcome}
    made = disputes.follow_up(device.profile, next(waiting).key, done, now=device.clock(), new_id=device.ids)
    device.clock.pass_by(days=3 if made.again else 0)
    return made.again


def test_a_dispute_lives_from_registration_to_its_end(point: Device) -> None:
    key = point.add().key
    move(point, key, Move.ACCEPT, {"both_willing": True})
    assert disputes.case(point.profile, key).dispute.accepted_date is not None
    move(point, key, Move.MEDIATE, companion=SESSION)
    move(point, key, Move.RESOLVE, SETTLED)
    assert state(point, key) is DisputeState.RESOLVED
    assert plan_of(point, key) == ["2026-08-14"]
    with refused(Code.FOLLOW_UPS_OPEN):
        move(point, key, Move.CLOSE)
    follow_up_all(point, key)
    move(point, key, Move.CLOSE)
    assert state(point, key) is DisputeState.CLOSED
    assert len(hanging(point, key, "sessions")) == 1
    assert projection.differing(point.profile.db) == 0


def test_a_settlement_brings_the_plan_of_its_level(point: Device) -> None:
    key = point.add(level=3, level_reason="老矛盾").key
    move(point, key, Move.RESOLVE, SETTLED)
    assert plan_of(point, key) == ["2026-07-22", "2026-08-14"]


def test_a_dispute_recorded_as_settled_has_its_plan_at_once(point: Device) -> None:
    key = point.add("disputes", **{"state": "resolved", **SETTLED}).key
    assert plan_of(point, key) == ["2026-08-14"]


def test_a_relapse_keeps_what_was_settled_and_begins_anew(point: Device) -> None:
    key = point.add().key
    move(point, key, Move.RESOLVE, SETTLED)
    follow_up_all(point, key, "relapse")
    with refused(Code.OUTCOME_OPEN):
        move(point, key, Move.CLOSE)
    move(point, key, Move.REOPEN, companion={"text": "又拆了界桩"})
    case = disputes.case(point.profile, key)
    assert (case.dispute.state, case.dispute.reopen_count, case.dispute.result) == (DisputeState.MEDIATING, 1, "")
    (line,) = hanging(point, key, "sessions")
    assert (line["kind"], line["previous_result"], line["text"]) == ("relapse", "以水渠为界", "又拆了界桩")
    day = point.clock().date().isoformat()
    move(point, key, Move.RESOLVE, {**SETTLED, "resolved_date": day})
    assert len(plan_of(point, key, settlement=1)) == 1
    with refused(Code.FOLLOW_UPS_OPEN):
        move(point, key, Move.CLOSE)
    follow_up_all(point, key)
    move(point, key, Move.CLOSE)
    assert state(point, key) is DisputeState.CLOSED


def test_who_is_not_reached_is_tried_again_in_three_days_and_three_times_at_most(point: Device) -> None:
    key = point.add().key
    move(point, key, Move.RESOLVE, SETTLED)
    point.clock.pass_by(days=30)
    dues = [visit_next(point, key, "unreachable") for _ in range(3)]
    assert dues == [date(2026, 8, 17), date(2026, 8, 20), None]
    attempts = hanging(point, key, "follow_ups")
    assert [each["ordinal"] for each in attempts] == [1, 1, 1]
    assert all(each.get("done_date") for each in attempts)
    with refused(Code.OUTCOME_OPEN):  # the station decides now
        move(point, key, Move.CLOSE)
    assert projection.differing(point.profile.db) == 0


def test_who_is_reached_is_not_tried_again(point: Device) -> None:
    key = point.add().key
    move(point, key, Move.RESOLVE, SETTLED)
    point.clock.pass_by(days=30)
    assert visit_next(point, key, "unreachable") == date(2026, 8, 17)
    assert visit_next(point, key, "calm") is None
    move(point, key, Move.CLOSE)


def test_taking_back_an_attempt_takes_back_the_next_one(point: Device) -> None:
    key = point.add().key
    move(point, key, Move.RESOLVE, SETTLED)
    point.clock.pass_by(days=30)
    visit_next(point, key, "unreachable")
    undoing.undo(point.profile, now=point.clock.pass_by(days=-3))
    (planned,) = hanging(point, key, "follow_ups")
    assert not planned.get("done_date")


def test_a_follow_up_is_never_before_its_settlement(point: Device) -> None:
    key = point.add(found_date="2026-07-01").key
    move(point, key, Move.RESOLVE, SETTLED)
    (row,) = disputes.case(point.profile, key).hanging["follow_ups"]
    early: Fields = {"done_date": "2026-07-14", "outcome": "calm"}
    with refused(Code.DATE_ORDER, "done_date"):
        disputes.follow_up(point.profile, row.key, early, now=point.clock(), new_id=point.ids)


def test_a_dispute_nobody_settles_is_handed_on(point: Device, desk: Device, mailbox: Path) -> None:
    key = point.add().key
    move(point, key, Move.GIVE_UP, {"unresolved_reason": "refused"})
    move(point, key, Move.TRANSFER, companion=TRANSFER)
    for device in (point, desk):
        device.exchange(mailbox)
    with refused(Code.FEEDBACK_NEEDED):
        move(desk, key, Move.TAKE_BACK)
    (row,) = disputes.case(desk.profile, key).hanging["transfers"]
    answer: dict[str, JSON] = {"feedback": "已约双方", "feedback_date": "2026-07-15"}
    recording.edit(desk.profile, "transfers", row.key, answer, now=desk.clock())
    move(desk, key, Move.TAKE_BACK)
    desk.exchange(mailbox)
    point.exchange(mailbox)
    assert state(point, key) is state(desk, key) is DisputeState.MEDIATING


@pytest.mark.parametrize(
    ("which", "typed", "companion", "code"),
    [
        (Move.CLOSE, {}, {}, Code.MOVE_NOT_ALLOWED),
        (Move.ACCEPT, {}, {}, Code.MISSING),
        (Move.MEDIATE, {}, {}, Code.MOVE_NOT_ALLOWED),
        (Move.RESOLVE, {"result": "x"}, {}, Code.MISSING),
        (Move.RESOLVE, {**SETTLED, "village": "x"}, {}, Code.UNKNOWN_FIELD),
        (Move.RESOLVE, {**SETTLED, "resolved_date": "2030-01-01"}, {}, Code.FUTURE_DATE),
        (Move.TRANSFER, {}, TRANSFER, Code.MOVE_NOT_ALLOWED),
        (Move.REOPEN, {}, {"text": "x"}, Code.MOVE_NOT_ALLOWED),
        (Move.TAKE_BACK, {}, {}, Code.MOVE_NOT_ALLOWED),
        (Move.VOID, {}, {}, Code.MISSING),
    ],
)
def test_a_refused_move_leaves_nothing(
    point: Device, which: Move, typed: Fields, companion: Fields, code: Code
) -> None:
    key = point.add().key
    before = projection.contents(point.profile.db)
    with refused(code):
        move(point, key, which, typed, companion)
    assert projection.contents(point.profile.db) == before


def test_a_companion_that_is_refused_holds_the_move(point: Device) -> None:
    key = point.add().key
    move(point, key, Move.ACCEPT, {"both_willing": True})
    before = projection.contents(point.profile.db)
    for companion in ({**SESSION, "text": ""}, {**SESSION, "date": "2030-01-01"}, {**SESSION, "no_such": 1}):
        with pytest.raises(AppError):
            move(point, key, Move.MEDIATE, companion=companion)
    assert projection.contents(point.profile.db) == before


def test_without_a_session_there_is_no_mediation(point: Device) -> None:
    key = point.add().key
    move(point, key, Move.ACCEPT, {"both_willing": True})
    with refused(Code.SESSION_NEEDED):
        move(point, key, Move.MEDIATE)


def test_what_was_sent_is_voided_by_the_desk_alone(point: Device, desk: Device, mailbox: Path) -> None:
    kept, sent = point.add().key, None
    move(point, kept, Move.VOID, {"void_reason": "mistake"})
    sent = point.add().key
    point.exchange(mailbox)
    with refused(Code.ALREADY_SENT):
        move(point, sent, Move.VOID, {"void_reason": "mistake"})
    desk.exchange(mailbox)
    move(desk, sent, Move.VOID, {"void_reason": "mistake"})
    desk.exchange(mailbox)
    point.exchange(mailbox)
    assert state(point, sent) is DisputeState.VOID


def test_a_waived_follow_up_stands_in_nobodys_way(point: Device, desk: Device, mailbox: Path) -> None:
    key = point.add().key
    move(point, key, Move.RESOLVE, SETTLED)
    for device in (point, desk):
        device.exchange(mailbox)
    (planned,) = disputes.case(desk.profile, key).hanging["follow_ups"]
    waiver: dict[str, JSON] = {"follow_up": planned.key.record, "reason": "已搬走", "date": "2026-07-15"}
    recording.add(desk.profile, "waivers", waiver, now=desk.clock(), new_id=desk.ids)
    desk.exchange(mailbox)
    point.exchange(mailbox)
    move(point, key, Move.CLOSE)
    assert state(point, key) is DisputeState.CLOSED


def test_another_points_dispute_of_the_same_id_is_another_dispute(
    point: Device, other_point: Device, desk: Device, mailbox: Path
) -> None:
    other_point.ids = type(point.ids)(point.ids.device)
    ours, theirs = point.add(summary="甲家的事"), other_point.add(summary="乙家的事")
    assert ours.key.record == theirs.key.record
    for device in (point, other_point, desk):
        device.exchange(mailbox)
    assert looking.count(desk.profile, Query("disputes")) == 2
    assert disputes.case(desk.profile, ours.key).dispute.summary == "甲家的事"
    assert disputes.case(desk.profile, theirs.key).dispute.summary == "乙家的事"
