"""Transport is no archive: what every reader holds goes after its time, and nothing before."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.actions import exchanging, undoing
from app.domain.errors import Code
from app.exchange.carriers.carrier import Trouble, unreachable
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.housekeeping import HERE, IN_THE_MAILBOX
from app.store import batches
from tests.bench.figures import size_of, write_many
from tests.builders import Device, make_point, make_station
from tests.journeys.stories import check_agreed, exchange_all, letters_of, tally


def days_pass(devices: Iterable[Device], span: timedelta) -> None:
    """For each of them, whether they share a clock or not."""
    for clock in {id(device.clock): device.clock for device in devices}.values():
        clock.now += span


def settle(desk: Device, points: list[Device], mailbox: Path) -> None:
    for _ in range(3):
        exchange_all(desk, points, mailbox)


def bodies(device: Device) -> set[bytes]:
    """The batches whose bytes are still here."""
    rows = device.profile.db.execute("select hash from batches where own and body is not null")
    return {row[0] for row in rows}


def test_what_everybody_holds_leaves_the_mailbox_after_a_month(desk: Device, point: Device, mailbox: Path) -> None:
    write_many(point, 30)
    settle(desk, [point], mailbox)
    sent = set(letters_of(mailbox, "07")) | set(letters_of(mailbox, desk.profile.identity.writer, "to-07"))
    days_pass([desk, point], IN_THE_MAILBOX - timedelta(days=1))
    exchange_all(desk, [point], mailbox)
    assert all(letter.exists() for letter in sent)
    days_pass([desk, point], timedelta(days=2))
    settle(desk, [point], mailbox)
    assert sum(letter.exists() for letter in sent) <= 1  # the last receipt, which nobody has acknowledged yet
    point.add()
    settle(desk, [point], mailbox)
    check_agreed(desk, point)
    assert tally(point).received == 31


def test_nothing_goes_that_a_reader_does_not_hold(desk: Device, mailbox: Path, tmp_path: Path) -> None:
    station = make_station(tmp_path / "station", desk, mailbox)
    desk.exchange(mailbox)
    point = make_point(tmp_path / "point-21", station, "21")
    point.add()
    for _ in range(2):
        for device in (point, station, point):
            device.exchange(mailbox)
    assert tally(point).received == 1
    days_pass([desk, station, point], IN_THE_MAILBOX * 3)
    for device in (point, station, point):
        device.exchange(mailbox)
    assert letters_of(mailbox, "21")  # the bureau has not read it
    for _ in range(2):
        for device in (desk, station, desk, point):
            device.exchange(mailbox)
    days_pass([desk, station, point], IN_THE_MAILBOX * 2)
    first = letters_of(mailbox, "21")[0]
    for device in (point, station, desk, point):
        device.exchange(mailbox)
    assert not first.exists()
    for device in (station, point):
        device.profile.close()


class KeepingCarrier(FolderCarrier):
    """A mailbox whose logins may write and read, and take nothing away."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.asked = 0

    def delete(self, path: str) -> None:
        self.asked += 1
        raise unreachable(Trouble.NO_RIGHT)

    def sweep(self, folder: str, before: datetime) -> int:
        self.asked += 1
        raise unreachable(Trouble.NO_RIGHT)


def test_a_login_that_may_take_nothing_away_still_does_whole_rounds(desk: Device, point: Device, mailbox: Path) -> None:
    write_many(point, 30)
    settle(desk, [point], mailbox)
    days_pass([desk, point], IN_THE_MAILBOX + timedelta(days=1))
    exchange_all(desk, [point], mailbox)
    days_pass([desk, point], IN_THE_MAILBOX)
    before = set(letters_of(mailbox, "07"))
    keeping = KeepingCarrier(mailbox)
    point.add()
    assert point.exchange(keeping).trouble is None
    asked = keeping.asked
    assert asked
    assert point.exchange(keeping).trouble is None
    assert keeping.asked == asked  # it is asked again tomorrow
    assert before <= set(letters_of(mailbox, "07"))
    assert desk.exchange(mailbox).new == 1


def test_a_damaged_copy_that_may_not_be_replaced_keeps_back_no_other(
    desk: Device, point: Device, mailbox: Path
) -> None:
    exchange_all(desk, [point], mailbox)
    point.add()
    point.exchange(mailbox)
    damaged = letters_of(mailbox, "07")[-1]
    damaged.write_bytes(damaged.read_bytes()[:-1])
    point.add()
    done = point.exchange(KeepingCarrier(mailbox))
    assert (done.trouble, done.sent, done.waiting) == (None, 1, 1)
    exchange_all(desk, [point], mailbox)
    assert tally(point).received == 2


def test_our_own_copy_is_emptied_later(desk: Device, point: Device, mailbox: Path) -> None:
    write_many(point, 30)
    settle(desk, [point], mailbox)
    before = bodies(point)
    days_pass([desk, point], HERE - timedelta(days=1))
    exchange_all(desk, [point], mailbox)
    assert before <= bodies(point)
    days_pass([desk, point], timedelta(days=2))
    exchange_all(desk, [point], mailbox)
    assert not before <= bodies(point)
    check_agreed(desk, point)


def test_what_was_erased_goes_sooner(desk: Device, point: Device, mailbox: Path) -> None:
    """Out of the mailbox once all hold it, out of our own store a month later; other batches keep their time."""
    point.add()
    settle(desk, [point], mailbox)
    kept, kept_bodies = set(letters_of(mailbox, "07")), bodies(point)
    point.add("services")
    settle(desk, [point], mailbox)
    (letter,), whole = set(letters_of(mailbox, "07")) - kept, bodies(point) - kept_bodies
    undoing.undo(point.profile, now=point.clock())
    settle(desk, [point], mailbox)
    assert not letter.exists()
    assert kept <= set(letters_of(mailbox, "07"))
    assert whole <= bodies(point)
    days_pass([desk, point], IN_THE_MAILBOX + timedelta(days=1))
    settle(desk, [point], mailbox)
    assert kept_bodies <= bodies(point)
    assert not whole <= bodies(point)
    check_agreed(desk, point)


def test_a_stick_loses_what_is_old_too(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    point.add()
    visit(point, stick)
    lying = letters_of(stick, "07")
    settle(desk, [point], mailbox)
    days_pass([desk, point], IN_THE_MAILBOX + timedelta(days=1))
    visit(point, stick)
    assert lying
    assert not any(letter.exists() for letter in lying)


def visit(device: Device, stick: Path) -> None:
    exchanging.exchange(
        device.profile, lambda _url, _credentials: FolderCarrier(stick), clock=device.clock, url=stick.as_uri()
    )


def test_rounds_that_fail_leave_nothing_in_the_store(desk: Device, point: Device, mailbox: Path) -> None:
    settle(desk, [point], mailbox)
    write_many(point, 30)
    point.exchange(mailbox.parent / "nowhere")
    size, rows = size_of(point), rows_in(point)
    for _ in range(50):
        point.clock.pass_by(hours=1)
        done = point.exchange(mailbox.parent / "nowhere")
        assert done.trouble is not None
        assert done.trouble.code is Code.MAILBOX_UNREACHABLE
    assert rows_in(point) == rows
    assert size_of(point) == size


def rows_in(device: Device) -> list[int]:
    tables = ("changes", "batches", "quarantine", "meta", "drafts", "steps", "rounds")
    return [device.profile.db.execute(f"select count(*) from {table}").fetchone()[0] for table in tables]


def test_a_flood_of_what_nobody_can_read_ends_at_a_bound(
    desk: Device, point: Device, mailbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    point.add()
    settle(desk, [point], mailbox)
    monkeypatch.setattr(batches, "QUARANTINE_ROWS", 5)
    folder = letters_of(mailbox, "07")[0].parent
    for number in range(20):
        (folder / f"07-e1-{number + 900}-{number:012x}.lfb").write_bytes(b"LFB1 nonsense %d" % number)
    done = desk.exchange(mailbox)
    assert done.quarantined == 20
    assert len(batches.quarantined(desk.profile.db)) == 5
    point.add()
    settle(desk, [point], mailbox)
    check_agreed(desk, point)
