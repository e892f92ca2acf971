"""Tips at the desk: urgent first, signed for in one step, and nothing but a code travels back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import tip_desk, tips
from app.actions.recording import Saved
from app.domain.errors import AppError, Code
from app.domain.tips import Feedback, TipState
from app.exchange import informant
from app.store import history, ledgers
from app.store.ledgers import Query
from app.store.projection import RecordKey
from tests.builders import Device, make_desk, make_fields, make_point, refused


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def point(tmp_path: Path, desk: Device) -> Device:
    return make_point(tmp_path / "point", desk)


def arrive(desk: Device, point: Device, tmp_path: Path) -> None:
    point.exchange(tmp_path / "mailbox")
    desk.exchange(tmp_path / "mailbox")
    desk.exchange(tmp_path / "mailbox")


def answered(desk: Device, point: Device, tmp_path: Path) -> list[dict[str, object]]:
    """What the point knows of the handling after another round."""
    desk.exchange(tmp_path / "mailbox")
    point.exchange(tmp_path / "mailbox")
    return [dict(row.fields) for row in ledgers.every(point.profile.db, "tip_handling")]


def sign(desk: Device, saved: Saved) -> None:
    tip_desk.sign(desk.profile, saved.key, "王某1", now=desk.clock(), new_id=desk.ids)


def move(desk: Device, saved: Saved, to: TipState, **typed: str) -> None:
    tip_desk.handle(desk.profile, saved.key, to, typed, now=desk.clock(), new_id=desk.ids)


def named(point: Device, name: str = "某知情人") -> Saved:
    typed = make_fields("tips", informant_mode="named")
    return tips.add_tip(point.profile, typed, informant_name=name, now=point.clock(), new_id=point.ids)


def test_urgent_ones_stand_on_top_then_the_oldest(desk: Device, point: Device, tmp_path: Path) -> None:
    point.add("tips", what="第一条")
    arrive(desk, point, tmp_path)
    desk.clock.pass_by(days=2)
    point.add("tips", what="第二条")
    point.add("tips", what="正在发生", happening_now=True)
    arrive(desk, point, tmp_path)
    found = tip_desk.inbox(desk.profile, now=desk.clock())
    assert [case.tip.what for case in found] == ["正在发生", "第一条", "第二条"]
    assert [case.age.days for case in found] == [0, 2, 0]


def test_of_very_many_the_urgent_ones_that_wait_are_listed_first(
    desk: Device, point: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = point.add("tips", what="急，已签收", happening_now=True)
    for what, urgent in (("缓", False), ("急", True)):
        point.add("tips", what=what, happening_now=urgent)
    arrive(desk, point, tmp_path)
    sign(desk, signed)
    for most, expected in ((1, ["急"]), (2, ["急", "缓"]), (3, ["急", "缓", "急，已签收"])):
        monkeypatch.setattr(tip_desk, "MOST", most)
        assert [case.tip.what for case in tip_desk.inbox(desk.profile, now=desk.clock())] == expected


def test_what_was_signed_for_goes_below_and_what_is_closed_leaves(desk: Device, point: Device, tmp_path: Path) -> None:
    urgent = point.add("tips", what="急", happening_now=True)
    point.add("tips", what="缓")
    arrive(desk, point, tmp_path)
    sign(desk, urgent)
    assert [case.tip.what for case in tip_desk.inbox(desk.profile, now=desk.clock())] == ["缓", "急"]
    move(desk, urgent, TipState.FOUND, finding="true")
    move(desk, urgent, TipState.CLOSED)
    assert [case.tip.what for case in tip_desk.inbox(desk.profile, now=desk.clock())] == ["缓"]
    assert [case.tip.what for case in tip_desk.inbox(desk.profile, now=desk.clock(), closed=True)] == ["急"]


def test_signing_says_who_and_when(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = point.add("tips")
    arrive(desk, point, tmp_path)
    sign(desk, saved)
    handling = tip_desk.tip_case(desk.profile, saved.key, now=desk.clock()).handling
    assert (handling.state, handling.signed_by, handling.signed_at) == (
        TipState.SIGNED,
        "王某1",
        desk.clock().isoformat(timespec="seconds"),
    )


def test_only_the_code_travels_back(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = point.add("tips")
    arrive(desk, point, tmp_path)
    sign(desk, saved)
    assert answered(desk, point, tmp_path) == [{"tip": saved.key.record, "feedback": "received"}]
    tip_desk.pass_on(desk.profile, saved.key, "交警大队", now=desk.clock(), new_id=desk.ids)
    move(desk, saved, TipState.CLOSED, note="已转办")
    assert answered(desk, point, tmp_path) == [{"tip": saved.key.record, "feedback": "closed"}]
    sent = b"".join(change.payload or b"" for change in history.of_record(point.profile.db, _handling_key(point)))
    assert "王某1".encode() not in sent
    assert "交警".encode() not in sent


def test_more_may_be_asked_for(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = point.add("tips")
    arrive(desk, point, tmp_path)
    sign(desk, saved)
    feedback = Feedback.MORE_NEEDED.value
    tip_desk.amend(desk.profile, saved.key, {"feedback": feedback}, now=desk.clock(), new_id=desk.ids)
    assert answered(desk, point, tmp_path) == [{"tip": saved.key.record, "feedback": "more_needed"}]


def test_an_order_that_skips_a_step_is_refused(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = point.add("tips")
    arrive(desk, point, tmp_path)
    with refused(Code.MOVE_NOT_ALLOWED):
        move(desk, saved, TipState.CLOSED)
    with refused(Code.MISSING, "passed_to"):
        tip_desk.pass_on(desk.profile, saved.key, " ", now=desk.clock(), new_id=desk.ids)
    assert ledgers.count(desk.profile.db, Query("tip_handling")) == 0


def test_an_informant_is_opened_with_a_reason_that_is_logged(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = named(point)
    arrive(desk, point, tmp_path)
    opened = tip_desk.open_informant(
        desk.profile, saved.key, by="王某1", reason="需要当面核实", now=desk.clock(), new_id=desk.ids
    )
    assert opened.name == "某知情人"
    assert "某知情人" not in repr(opened)
    (line,) = tip_desk.access_log(desk.profile)
    assert line.fields["by"] == "王某1"
    assert line.fields["reason"] == "需要当面核实"
    assert line.fields["number"] == saved.number
    assert history.of_record(desk.profile.db, line.key)[0].stream == "desks"


@pytest.mark.parametrize(("by", "reason"), [("", "核实"), ("王某1", "  ")])
def test_without_a_name_and_a_reason_nothing_is_opened(
    desk: Device, point: Device, tmp_path: Path, by: str, reason: str
) -> None:
    saved = named(point)
    arrive(desk, point, tmp_path)
    with refused(Code.MISSING):
        tip_desk.open_informant(desk.profile, saved.key, by=by, reason=reason, now=desk.clock(), new_id=desk.ids)
    assert tip_desk.access_log(desk.profile) == []


def test_the_line_is_there_before_the_name_is_read(
    desk: Device, point: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = named(point)
    arrive(desk, point, tmp_path)

    def fail(*_: object) -> str:
        raise AppError(Code.DAMAGED, name="sealed_informant")

    monkeypatch.setattr(informant, "unseal", fail)
    with refused(Code.DAMAGED):
        tip_desk.open_informant(desk.profile, saved.key, by="王某1", reason="核实", now=desk.clock(), new_id=desk.ids)
    assert len(tip_desk.access_log(desk.profile)) == 1


def test_the_name_is_kept_nowhere(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = named(point)
    arrive(desk, point, tmp_path)
    tip_desk.open_informant(desk.profile, saved.key, by="王某1", reason="核实", now=desk.clock(), new_id=desk.ids)
    for device in (desk, point):
        assert "某知情人".encode() not in b"\n".join(kept_by(device))


def test_a_point_can_do_none_of_it(desk: Device, point: Device) -> None:
    saved = point.add("tips")
    with refused(Code.NOT_ALLOWED):
        tip_desk.inbox(point.profile, now=point.clock())
    with refused(Code.NOT_ALLOWED):
        tip_desk.sign(point.profile, saved.key, "x", now=point.clock(), new_id=point.ids)
    with refused(Code.NOT_ALLOWED):
        tip_desk.open_informant(point.profile, saved.key, by="x", reason="y", now=point.clock(), new_id=point.ids)


def kept_by(device: Device) -> Iterator[bytes]:
    """Every value of every table."""
    db = device.profile.db
    for table in db.table_names():
        for row in db.execute(f"select * from {table}"):
            yield from (value if isinstance(value, bytes) else str(value).encode() for value in row)


def _handling_key(point: Device) -> RecordKey:
    (row,) = ledgers.every(point.profile.db, "tip_handling")
    return row.key
