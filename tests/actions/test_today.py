"""What is due on one day stands in the order of its names, in either script."""

from app.actions.today import today
from app.domain.changes import JSON
from app.domain.life_cycle import Move
from tests.actions.test_disputes import SETTLED, move
from tests.builders import Device

NAMES = ("ᠪᠠᠶᠠᠷ", "ᠪᠠᠲᠤ\u202fᠶᠢᠨ", "ᠪᠠᠲᠤ", "ᠠᠨ\u180eᠠ")


def test_follow_ups_of_one_day_stand_by_name(point: Device) -> None:
    for name in NAMES:
        parties: list[JSON] = [{"name": name}, {"name": "李家"}]
        move(point, point.add(parties=parties).key, Move.RESOLVE, SETTLED)
    point.clock.pass_by(days=30)
    due = today(point.profile, point.clock().date()).follow_ups
    first = [each.parties[0] for each in due if each.due_date == due[0].due_date]
    assert first == ["ᠠᠨ\u180eᠠ", "ᠪᠠᠲᠤ", "ᠪᠠᠲᠤ\u202fᠶᠢᠨ", "ᠪᠠᠶᠠᠷ"]
