"""Two points and a desk over one folder, in any order of carrying: in the end all hold the same."""

from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from app.actions import recording
from app.store.delivery import Delivery
from app.store.projection import RecordKey
from tests.builders import LEAST, NOW, Device
from tests.journeys.stories import check_agreed, check_whole, count, exchange_all, reasons, tally

LEDGERS = list(LEAST)


class Story:
    """Three devices that write, edit each other's records and carry, as chance has it."""

    def __init__(self, desk: Device, points: list[Device], mailbox: Path, seed: int) -> None:
        self.desk, self.points, self.mailbox = desk, points, mailbox
        self.chance = Random(seed)
        self.written: list[tuple[str, RecordKey]] = []

    def go_on(self, steps: int) -> None:
        for _ in range(steps):
            self.chance.choice([self.add, self.add, self.edit, self.edit_at_desk, self.carry, self.carry])()

    def add(self) -> None:
        point, ledger = self.chance.choice(self.points), self.chance.choice(LEDGERS)
        self.written.append((ledger, point.add(ledger).key))
        point.clock.pass_by(minutes=self.chance.randint(0, 90))

    def edit(self) -> None:
        ours = [key for ledger, key in self.written if ledger == "disputes"]
        if ours:
            key = self.chance.choice(ours)
            owner = next(point for point in self.points if point.profile.identity.owner == key.owner)
            self._edit(owner, key, self.chance.choice(["village", "summary"]))

    def edit_at_desk(self) -> None:
        """The desk edits what it has, maybe while the point edits the same field."""
        there = [key for ledger, key in self.written if ledger == "disputes" and self._at_desk(key)]
        if there:
            self._edit(
                self.desk, self.chance.choice(there), self.chance.choice(["village", "summary", "paper_location"])
            )

    def carry(self) -> None:
        self.chance.choice([self.desk, *self.points]).exchange(self.mailbox)

    def _edit(self, device: Device, key: RecordKey, field: str) -> None:
        recording.edit(device.profile, "disputes", key, {field: f"第{self.chance.random():.6}版"}, now=device.clock())

    def _at_desk(self, key: RecordKey) -> bool:
        found = self.desk.profile.db.execute("select 1 from disputes where owner = ? and record = ?", key).fetchone()
        return found is not None


@pytest.mark.parametrize("seed", range(12))
def test_whatever_the_order_all_hold_the_same(
    desk: Device, point: Device, other_point: Device, mailbox: Path, seed: int
) -> None:
    story = Story(desk, [point, other_point], mailbox, seed)
    story.go_on(40)
    for _ in range(2):
        exchange_all(desk, story.points, mailbox)
    check_agreed(desk, point, other_point)
    assert sum(count(desk, ledger) for ledger in LEDGERS) == len(story.written)
    assert reasons(desk) == reasons(point) == reasons(other_point) == []
    for each in story.points:
        stages = tally(each)
        assert (stages.attention, stages.saved, stages.sent) == (0, 0, 0)


@pytest.mark.parametrize("years", [(-10, 0, 10), (10, 0, -10), (0, 10, -10), (-10, 10, 0)])
def test_wrong_clocks_change_nothing_in_the_end(
    desk: Device, point: Device, other_point: Device, mailbox: Path, years: tuple[int, int, int]
) -> None:
    devices = (desk, point, other_point)
    for device, shift in zip(devices, years, strict=True):
        device.clock.now = NOW + timedelta(days=365 * shift)
    story = Story(desk, [point, other_point], mailbox, seed=5)
    story.add = lambda: story.written.append(("disputes", make_old(story)))  # type: ignore[method-assign]
    story.go_on(30)
    for _ in range(2):
        exchange_all(desk, story.points, mailbox)
    check_agreed(desk, point, other_point)
    assert count(desk) == len(story.written)


def make_old(story: Story) -> RecordKey:
    """A dispute of a day that lies in nobody's future."""
    return story.chance.choice(story.points).add(found_date="2016-01-01").key


def test_a_later_edit_wins_although_its_clock_is_ten_years_behind(desk: Device, point: Device, mailbox: Path) -> None:
    desk.clock.now = NOW + timedelta(days=3650)
    saved = point.add()
    exchange_all(desk, [point], mailbox)
    recording.edit(desk.profile, "disputes", saved.key, {"village": "派出所写的"}, now=desk.clock())
    desk.exchange(mailbox)
    point.exchange(mailbox)
    point.edit(saved, village="后来改的")
    exchange_all(desk, [point], mailbox)
    check_agreed(desk, point)
    rows = desk.profile.db.execute("select data->>'$.village' from disputes").fetchall()
    assert rows == [("后来改的",)]


def test_both_sides_of_a_conflict_stay_in_the_history(desk: Device, point: Device, mailbox: Path) -> None:
    saved = point.add()
    exchange_all(desk, [point], mailbox)
    point.edit(saved, village="点上改的")
    recording.edit(desk.profile, "disputes", saved.key, {"village": "所里改的"}, now=desk.clock())
    exchange_all(desk, [point], mailbox)
    check_agreed(desk, point)
    for device in (desk, point):
        payloads = [
            row[0] for row in device.profile.db.execute("select payload from changes where ledger = 'disputes'")
        ]
        assert sum("点上改的".encode() in payload for payload in payloads) == 1
        assert sum("所里改的".encode() in payload for payload in payloads) >= 1


def test_received_is_never_said_before_the_receipt(desk: Device, point: Device, mailbox: Path) -> None:
    from_now_on = [tally(point)]
    point.add()
    for act in (point, point, desk, point):
        from_now_on.append(tally(point))
        act.exchange(mailbox)
    from_now_on.append(tally(point))
    assert [(each.saved, each.sent, each.received) for each in from_now_on] == [
        (0, 0, 0),
        (1, 0, 0),
        (0, 1, 0),
        (0, 1, 0),
        (0, 1, 0),
        (0, 0, 1),
    ]
    point.add()
    assert tally(point).saved == 1
    assert Delivery.SENT < Delivery.RECEIVED


def test_an_edit_after_the_receipt_has_still_to_travel(desk: Device, point: Device, mailbox: Path) -> None:
    saved = point.add()
    exchange_all(desk, [point], mailbox)
    point.edit(saved, village="又改了")
    assert (tally(point).saved, tally(point).received) == (1, 0)
    point.exchange(mailbox)
    assert (tally(point).sent, tally(point).received) == (1, 0)
    exchange_all(desk, [point], mailbox)
    assert tally(point).received == 1


def test_nothing_to_do_does_nothing(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    for _ in range(2):
        exchange_all(desk, [point], mailbox)
    before = {path: path.stat().st_mtime_ns for path in mailbox.rglob("*")}
    for device in (desk, point, desk, point):
        done = device.exchange(mailbox)
        assert (done.sent, done.read, done.new, done.receipts) == (0, 0, 0, 0)
    assert {path: path.stat().st_mtime_ns for path in mailbox.rglob("*")} == before
    check_whole(desk, point)
