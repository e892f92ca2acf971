"""What a round brought can be read off line by line, and every number opens exactly the records it counts."""

import shutil
from pathlib import Path

import pytest

from app.actions import arrivals, exchanging
from app.domain.errors import Code
from app.store.arrivals import Brought
from tests.builders import Device, make_desk, make_point, refused
from tests.silent_disk import SilentDisk


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def point(tmp_path: Path, desk: Device) -> Device:
    point = make_point(tmp_path / "point", desk)
    meet(tmp_path, point, desk)
    return point


def meet(tmp_path: Path, *devices: Device) -> None:
    for device in devices:
        device.exchange(tmp_path / "mailbox")


def batch_files(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "mailbox").glob("*/07/desk/*.lfb"))


def test_new_and_changed_records_are_counted_by_writer_and_ledger(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = point.add()
    meet(tmp_path, point, desk)
    point.edit(saved, summary="改过的")
    point.clock.pass_by(hours=1)
    second = point.add()
    point.add("services")
    meet(tmp_path, point, desk)
    newest = arrivals.arrived(desk.profile, arrivals.rounds(desk.profile)[0].id)
    until = point.clock().isoformat(timespec="seconds")
    assert newest.lines == (
        Brought("07", "disputes", new=1, changed=1, until=until),
        Brought("07", "services", new=1, changed=0, until=until),
    )
    behind = [arrivals.behind(desk.profile, newest.arrival.id, newest.lines[0], new=new) for new in (True, False)]
    assert behind == [[second.key], [saved.key]]


def test_a_round_that_brought_nothing_is_no_news(desk: Device, point: Device, tmp_path: Path) -> None:
    before = arrivals.rounds(desk.profile)
    meet(tmp_path, desk, desk)
    assert arrivals.rounds(desk.profile) == before


def test_files_dropped_twice_change_nothing_and_say_so(desk: Device, point: Device, tmp_path: Path) -> None:
    point.add()
    point.exchange(tmp_path / "mailbox")
    for _ in range(2):
        exchanging.take_in(desk.profile, batch_files(tmp_path), clock=desk.clock)
    again, first = arrivals.rounds(desk.profile)[:2]
    assert [(each.read, each.unchanged) for each in (first, again)] == [(1, 0), (1, 1)]
    assert arrivals.arrived(desk.profile, again.id).lines == ()


def test_anything_but_batch_files_is_refused_whole(desk: Device, point: Device, tmp_path: Path) -> None:
    point.add()
    point.exchange(tmp_path / "mailbox")
    for name in ("照片.jpg", "link.lfb"):
        (tmp_path / name).symlink_to(batch_files(tmp_path)[0])
        with refused(Code.BAD_FILE):
            exchanging.take_in(desk.profile, [*batch_files(tmp_path), tmp_path / name], clock=desk.clock)
    assert len(arrivals.rounds(desk.profile)) == 1


def test_a_damaged_file_waits_and_is_named(desk: Device, point: Device, tmp_path: Path) -> None:
    point.add()
    point.exchange(tmp_path / "mailbox")
    (good,) = batch_files(tmp_path)
    bad = tmp_path / good.name
    bad.write_bytes(good.read_bytes()[:-9])
    exchanging.take_in(desk.profile, [bad], clock=desk.clock)
    assert arrivals.rounds(desk.profile)[0].quarantined == 1
    (waiting,) = exchanging.waiting(desk.profile).files
    assert waiting.name == good.name
    meet(tmp_path, desk)
    assert arrivals.arrived(desk.profile, arrivals.rounds(desk.profile)[0].id).lines[0].new == 1


def test_what_came_before_its_writer_is_read_when_it_is_tried_again(desk: Device, tmp_path: Path) -> None:
    point = make_point(tmp_path / "late", desk)
    point.add()
    point.exchange(tmp_path / "mailbox")
    exchanging.take_in(desk.profile, batch_files(tmp_path), clock=desk.clock)
    assert len(exchanging.waiting(desk.profile).files) == 1
    enrolment = list((tmp_path / "mailbox").glob("*/07/enrol/*.lfb"))
    exchanging.take_in(desk.profile, enrolment, clock=desk.clock)
    tried = exchanging.try_again(desk.profile, clock=desk.clock).round
    assert (tried.read, tried.quarantined) == (1, 0)
    assert exchanging.waiting(desk.profile).files == ()


def test_a_gap_is_named_until_it_is_closed(desk: Device, point: Device, tmp_path: Path) -> None:
    for _ in range(3):
        point.add()
        point.exchange(tmp_path / "mailbox")
    missing = batch_files(tmp_path)[1]
    shutil.move(missing, tmp_path / missing.name)
    meet(tmp_path, desk)
    (gap,) = arrivals.missing(desk.profile).gaps
    assert (gap.writer, gap.first, gap.last) == ("07", 2, 2)
    exchanging.take_in(desk.profile, [tmp_path / missing.name], clock=desk.clock)
    assert arrivals.missing(desk.profile).gaps == ()


def test_an_unknown_round_is_refused(desk: Device) -> None:
    with refused(Code.NOT_FOUND):
        arrivals.arrived(desk.profile, 99)


def test_files_on_a_disk_that_gives_no_answer_keep_the_ledger_no_longer_than_seconds(
    desk: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchanging, "DROP_SECONDS", 0.2)
    silent = SilentDisk(tmp_path / "silent", monkeypatch)
    with refused(Code.MAILBOX_UNREACHABLE):
        exchanging.take_in(desk.profile, [silent.root / "07-e1-1-000000000000.lfb"], clock=desk.clock)
    silent.woken.set()
    assert arrivals.rounds(desk.profile) == []
