"""What only a desk decides about a dispute: waivers, transfers and their feedback, voiding, confirming, numbering."""

from pathlib import Path

import pytest

from app.actions import case_desk, disputes, undoing
from app.actions.recording import Saved
from app.domain.changes import Fields
from app.domain.disputes import DisputeState
from app.domain.errors import Code
from app.domain.life_cycle import Move
from app.store import ledgers
from app.store.ledgers import Query
from app.store.projection import RecordKey
from tests.builders import Device, make_desk, make_point, refused

SETTLED = {"resolved_date": "2026-07-15", "result": "同意以树为界", "agreement_form": "oral"}
HANDED_ON = {"to": "justice_office", "date": "2026-07-15", "reason": "达不成协议"}


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def point(tmp_path: Path, desk: Device) -> Device:
    return make_point(tmp_path / "point", desk)


def meet(tmp_path: Path, *devices: Device) -> None:
    for device in (*devices, *devices):
        device.exchange(tmp_path / "mailbox")


def move(device: Device, saved: Saved, which: Move, **typed: str) -> None:
    disputes.make_move(device.profile, saved.key, which, typed, now=device.clock(), new_id=device.ids)


def state_at(device: Device, saved: Saved) -> object:
    return ledgers.get(device.profile.db, "disputes", saved.key).fields["state"]


def the_one(device: Device, ledger: str) -> RecordKey:
    (row,) = ledgers.every(device.profile.db, ledger)
    return row.key


def waive(desk: Device, follow_up: RecordKey) -> None:
    case_desk.waive(desk.profile, follow_up, "已搬走", now=desk.clock(), new_id=desk.ids)


@pytest.fixture
def settled(tmp_path: Path, desk: Device, point: Device) -> Saved:
    saved = point.add()
    move(point, saved, Move.RESOLVE, **SETTLED)
    meet(tmp_path, point, desk)
    return saved


@pytest.fixture
def handed_on(tmp_path: Path, desk: Device, point: Device) -> Saved:
    saved = point.add()
    move(point, saved, Move.GIVE_UP, unresolved_reason="refused")
    disputes.make_move(
        point.profile, saved.key, Move.TRANSFER, {}, now=point.clock(), new_id=point.ids, companion=HANDED_ON
    )
    meet(tmp_path, point, desk)
    return saved


def test_a_waived_follow_up_lets_the_point_close(desk: Device, point: Device, settled: Saved, tmp_path: Path) -> None:
    with refused(Code.FOLLOW_UPS_OPEN):
        move(point, settled, Move.CLOSE)
    waive(desk, the_one(desk, "follow_ups"))
    meet(tmp_path, desk, point)
    move(point, settled, Move.CLOSE)
    assert state_at(point, settled) == DisputeState.CLOSED


def test_the_station_decides_where_nobody_was_reached(
    desk: Device, point: Device, settled: Saved, tmp_path: Path
) -> None:
    for _ in range(3):
        (visit,) = ledgers.page(point.profile.db, Query("follow_ups", blank=("done_date",)))
        found: Fields = {"done_date": point.clock().date().isoformat(), "outcome": "unreachable"}
        disputes.follow_up(point.profile, visit.key, found, now=point.clock(), new_id=point.ids)
    with refused(Code.OUTCOME_OPEN):
        move(point, settled, Move.CLOSE)
    meet(tmp_path, desk, point)
    waive(desk, visit.key)
    meet(tmp_path, desk, point)
    move(point, settled, Move.CLOSE)
    assert state_at(point, settled) == DisputeState.CLOSED


def test_a_waiver_can_be_taken_back(desk: Device, settled: Saved) -> None:
    waive(desk, the_one(desk, "follow_ups"))
    undoing.undo(desk.profile, now=desk.clock())
    assert ledgers.count(desk.profile.db, Query("waivers")) == 0


def test_what_is_done_or_waived_is_not_waived(desk: Device, point: Device, settled: Saved, tmp_path: Path) -> None:
    waive(desk, the_one(desk, "follow_ups"))
    with refused(Code.MOVE_NOT_ALLOWED):
        waive(desk, the_one(desk, "follow_ups"))
    with refused(Code.NOT_ALLOWED):
        waive(point, the_one(point, "follow_ups"))


def test_a_transfer_comes_back_with_feedback(desk: Device, point: Device, handed_on: Saved, tmp_path: Path) -> None:
    transfer = the_one(desk, "transfers")
    with refused(Code.FEEDBACK_NEEDED):
        move(desk, handed_on, Move.TAKE_BACK)
    case_desk.receive_transfer(desk.profile, transfer, "2026-07-15", now=desk.clock())
    with refused(Code.MISSING, "feedback"):
        case_desk.enter_feedback(desk.profile, transfer, " ", "2026-07-15", now=desk.clock())
    case_desk.enter_feedback(desk.profile, transfer, "请再调一次", "2026-07-15", now=desk.clock())
    move(desk, handed_on, Move.TAKE_BACK)
    meet(tmp_path, desk, point)
    assert state_at(point, handed_on) == DisputeState.MEDIATING
    assert ledgers.get(point.profile.db, "transfers", transfer).fields["feedback"] == "请再调一次"


def test_a_transfer_is_closed_by_what_was_answered(desk: Device, handed_on: Saved) -> None:
    case_desk.enter_feedback(desk.profile, the_one(desk, "transfers"), "已判决", "2026-07-15", now=desk.clock())
    move(desk, handed_on, Move.CLOSE, **SETTLED)
    assert state_at(desk, handed_on) == DisputeState.CLOSED


def test_what_was_sent_is_voided_by_the_desk_alone(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = point.add()
    meet(tmp_path, point, desk)
    with refused(Code.ALREADY_SENT):
        move(point, saved, Move.VOID, void_reason="mistake")
    move(desk, saved, Move.VOID, void_reason="mistake")
    meet(tmp_path, desk, point)
    assert state_at(point, saved) == DisputeState.VOID


def test_a_dissuasion_counts_once_the_desk_says_so(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = point.add("dissuasions")
    meet(tmp_path, point, desk)
    case_desk.confirm_dissuasion(desk.profile, saved.key, confirmed=True, now=desk.clock())
    meet(tmp_path, desk, point)
    for device in (desk, point):
        assert ledgers.get(device.profile.db, "dissuasions", saved.key).fields["station_confirmed"] is True
    with refused(Code.NOT_ALLOWED):
        case_desk.confirm_dissuasion(point.profile, saved.key, confirmed=False, now=point.clock())


def test_ledger_numbers_follow_the_pattern_that_was_set(desk: Device, point: Device, tmp_path: Path) -> None:
    first = point.add()
    meet(tmp_path, point, desk)
    case_desk.set_ledger_pattern(desk.profile, "{year}-{n:03}")
    second = point.add()
    meet(tmp_path, point, desk)
    assert case_desk.ledger_pattern(desk.profile) == "{year}-{n:03}"
    numbers = [ledgers.get(desk.profile.db, "disputes", each.key).fields["ledger_no"] for each in (first, second)]
    assert numbers == ["扎公联防〔2026〕1号", "2026-002"]
    with refused(Code.BAD_VALUE, "ledger_pattern"):
        case_desk.set_ledger_pattern(desk.profile, "{n}")


def test_a_case_shows_who_wrote_what(desk: Device, settled: Saved) -> None:
    history = case_desk.desk_case(desk.profile, settled.key).history
    assert [(line.writer, line.ledger) for line in history if line.ledger == "follow_ups"] == [("07", "follow_ups")]
    assert (desk.profile.identity.writer, ("ledger_no",)) in {(line.writer, line.fields) for line in history}
