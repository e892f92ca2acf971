"""Undo takes the last step back whole, for a day, and travels like any other change."""

from pathlib import Path

import pytest

from app.actions import disputes, looking, undoing
from app.domain.errors import AppError, Code
from app.domain.life_cycle import Move
from app.store.ledgers import Query
from tests.builders import Device, make_desk, make_point

SETTLED = {"resolved_date": "2026-07-15", "result": "同意以树为界", "agreement_form": "oral"}


@pytest.fixture
def device(tmp_path: Path) -> Device:
    return make_point(tmp_path / "point", make_desk(tmp_path / "desk", tmp_path / "mailbox"))


def rows(device: Device, ledger: str) -> list[dict[str, object]]:
    return [dict(each.row.fields) for each in looking.listed(device.profile, Query(ledger))]


def test_a_new_record_goes_and_its_number_is_not_given_again(device: Device) -> None:
    device.add()
    undoing.undo(device.profile, now=device.clock())
    assert rows(device, "disputes") == []
    assert device.add().number.endswith("-002")


def test_an_edit_is_as_before(device: Device) -> None:
    saved = device.add()
    before = rows(device, "disputes")
    device.edit(saved, summary="写错了", ailitun="南屯")
    undoing.undo(device.profile, now=device.clock())
    after = rows(device, "disputes")[0]
    assert {name: after[name] for name in before[0]} == before[0]
    assert after["ailitun"] == ""


def test_a_move_goes_back_with_the_follow_ups_it_planned(device: Device) -> None:
    saved = device.add()
    disputes.make_move(device.profile, saved.key, Move.RESOLVE, SETTLED, now=device.clock(), new_id=device.ids)
    assert rows(device, "follow_ups")
    undoing.undo(device.profile, now=device.clock())
    assert rows(device, "follow_ups") == []
    assert rows(device, "disputes")[0]["state"] == "registered"


def test_one_step_after_the_other_is_taken_back(device: Device) -> None:
    device.add(summary="第一件")
    device.add(summary="第二件")
    undoing.undo(device.profile, now=device.clock())
    assert [row["summary"] for row in rows(device, "disputes")] == ["第一件"]
    undoing.undo(device.profile, now=device.clock())
    assert rows(device, "disputes") == []


def test_after_a_day_there_is_nothing_to_take_back(device: Device) -> None:
    device.add()
    device.clock.pass_by(hours=25)
    assert undoing.undoable(device.profile, now=device.clock()) is None
    with pytest.raises(AppError) as error:
        undoing.undo(device.profile, now=device.clock())
    assert error.value.code is Code.NOT_FOUND
    assert len(rows(device, "disputes")) == 1
