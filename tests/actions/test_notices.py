"""What the station says reaches the point, and is there until it is read or done."""

from pathlib import Path

import pytest

from app.actions import disputes, notices, point_desk, recording, tip_desk, tips
from app.actions.today import today
from app.domain.changes import Fields
from app.domain.life_cycle import Move
from tests.builders import Device

SETTLED: Fields = {"resolved_date": "2026-07-15", "result": "以水渠为界", "agreement_form": "oral"}


def meet(mailbox: Path, *devices: Device) -> None:
    for device in (*devices, *devices):
        device.exchange(mailbox)


def ask(desk: Device, **typed: str) -> None:
    fields: Fields = {"date": desk.clock().date().isoformat(), "text": "请再去一次", **typed}
    point_desk.ask(desk.profile, "07", fields, now=desk.clock(), new_id=desk.ids)


def tasks(point: Device) -> list[object]:
    return [row.fields["text"] for row in today(point.profile, point.clock().date()).said.tasks]


def test_a_bulletin_is_unread_until_it_was_read(desk: Device, point: Device, mailbox: Path) -> None:
    meet(mailbox, point, desk)
    typed: Fields = {"title": "防汛", "text": "近日有雨，远离河道", "date": "2026-07-15"}
    point_desk.publish(desk.profile, typed, now=desk.clock(), new_id=desk.ids)
    meet(mailbox, desk, point)
    said = notices.notices(point.profile)
    assert [row.fields["title"] for row in said.bulletins] == ["防汛"]
    assert not today(point.profile, point.clock().date()).empty
    notices.put_away(point.profile, next(iter(said.unread)))
    said = notices.notices(point.profile)
    assert len(said.bulletins) == 1
    assert not said.unread


def test_a_follow_up_answers_the_task_that_asked_for_it(desk: Device, point: Device, mailbox: Path) -> None:
    key = point.add().key
    disputes.make_move(point.profile, key, Move.RESOLVE, SETTLED, now=point.clock(), new_id=point.ids)
    meet(mailbox, point, desk)
    ask(desk, kind="follow_up", dispute=key.record)
    meet(mailbox, desk, point)
    assert tasks(point) == ["请再去一次"]
    assert len(notices.open_tasks(point.profile, key.record)) == 1
    (visit,) = disputes.case(point.profile, key).hanging["follow_ups"]
    found: Fields = {"done_date": "2026-07-15", "outcome": "calm"}
    disputes.follow_up(point.profile, visit.key, found, now=point.clock(), new_id=point.ids)
    assert tasks(point) == []


@pytest.mark.parametrize("by", ["the point", "the desk"])
def test_another_task_goes_when_somebody_says_it_is_done(desk: Device, point: Device, mailbox: Path, by: str) -> None:
    meet(mailbox, point, desk)
    ask(desk, kind="report")
    meet(mailbox, desk, point)
    (row,) = notices.open_tasks(point.profile)
    if by == "the point":
        notices.put_away(point.profile, row.key.record)
    else:
        point_desk.tick_off(desk.profile, row.key, desk.clock().date(), now=desk.clock())
        meet(mailbox, desk, point)
    assert tasks(point) == []


def test_a_tip_that_lacks_something_is_shown_until_it_is_added(desk: Device, point: Device, mailbox: Path) -> None:
    key = point.add("tips").key
    meet(mailbox, point, desk)
    tip_desk.sign(desk.profile, key, by="值班", now=desk.clock(), new_id=desk.ids)
    tip_desk.amend(desk.profile, key, {"feedback": "more_needed"}, now=desk.clock(), new_id=desk.ids)
    meet(mailbox, desk, point)
    assert [row.key for row in notices.notices(point.profile).tips] == [key]
    assert tips.answer(point.profile, key) == "more_needed"
    point.clock.pass_by(minutes=5)
    recording.edit(point.profile, "tips", key, {"what": "有人夜里装羊上车，往北走"}, now=point.clock())
    assert notices.notices(point.profile).tips == ()
