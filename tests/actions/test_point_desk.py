"""The points of a desk: who is silent, whose clock is wrong, whose laptop may write, what they are told and asked."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.actions import exchanging, looking, point_desk
from app.actions.looking import RosterLine
from app.domain.errors import Code
from app.exchange import batch, importing
from app.exchange.refusal import Reason
from app.store import ledgers, projection
from app.store.ledgers import Query
from tests.builders import CHEAP, Device, join, make_desk, make_point, refused

JULY = date(2026, 7, 15)
NOTICE = {"title": "防汛", "text": "近日有雨，远离河道", "date": "2026-07-15"}


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def seven(tmp_path: Path, desk: Device) -> Device:
    return make_point(tmp_path / "seven", desk)


@pytest.fixture
def eight(tmp_path: Path, desk: Device) -> Device:
    return make_point(tmp_path / "eight", desk, "08")


def meet(tmp_path: Path, *devices: Device) -> None:
    for device in (*devices, *devices):
        device.exchange(tmp_path / "mailbox")


def line_of(desk: Device, number: str = "07") -> RosterLine:
    return next(line for line in looking.roster(desk.profile) if line.point.number == number)


def rows(device: Device, ledger: str) -> list[object]:
    return [row.fields.get("summary") or row.fields.get("title") for row in ledgers.every(device.profile.db, ledger)]


def test_entries_and_nil_reports_are_reports_and_the_rest_is_silence(
    desk: Device, seven: Device, eight: Device, tmp_path: Path
) -> None:
    make_point(tmp_path / "nine", desk, "09")
    seven.add("services")
    eight.add("nil_reports")
    meet(tmp_path, seven, eight, desk)
    july = point_desk.reporting(desk.profile, JULY)
    assert [[point.number for point in group] for group in (july.reported, july.nil, july.silent)] == [
        ["07"],
        ["08"],
        ["09"],
    ]
    june = point_desk.reporting(desk.profile, date(2026, 6, 30))
    assert len(june.silent) == 3


def test_the_roster_says_when_a_point_was_heard(desk: Device, seven: Device, eight: Device, tmp_path: Path) -> None:
    seven.add()
    meet(tmp_path, seven, desk)
    assert line_of(desk).last_heard == seven.clock().isoformat(timespec="seconds")
    assert (line_of(desk, "08").enrolled, line_of(desk, "08").awaited) == (False, True)


def test_the_roster_says_which_version_of_the_program_a_point_writes_with(
    desk: Device, seven: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meet(tmp_path, seven, desk)
    known = set((tmp_path / "mailbox").glob("*/07/desk/*.lfb"))
    for version in ("0.9.0", "1.0.0"):
        monkeypatch.setattr(batch, "__version__", version)
        seven.add()
        seven.exchange(tmp_path / "mailbox")
    files = sorted(set((tmp_path / "mailbox").glob("*/07/desk/*.lfb")) - known, reverse=True)
    assert len(files) == 2
    for path in files:
        importing.import_file(desk.profile, path.name, path.read_bytes(), desk.clock())
        assert line_of(desk).program == "1.0.0"


@pytest.mark.parametrize("days", [3, -3])
def test_a_clock_that_is_surely_wrong_is_named(desk: Device, seven: Device, tmp_path: Path, days: int) -> None:
    seven.add()
    meet(tmp_path, seven, desk)
    seven.clock.pass_by(days=days)
    seven.add(found_date="2026-07-01")
    meet(tmp_path, seven, desk)
    assert line_of(desk).clock_off == timedelta(days=days).total_seconds()


def test_a_point_that_was_offline_has_no_wrong_clock(desk: Device, seven: Device, tmp_path: Path) -> None:
    seven.add()
    desk.clock.pass_by(days=20)
    meet(tmp_path, seven, desk)
    assert line_of(desk).clock_off == 0


def revoked(desk: Device, **up_to: int) -> None:
    point_desk.revoke(desk.profile, "07", 1, now=desk.clock(), **up_to)


def test_what_a_revoked_laptop_still_sends_is_held_apart(desk: Device, seven: Device, tmp_path: Path) -> None:
    seven.add(summary="丢失以前")
    meet(tmp_path, seven, desk)
    revoked(desk)
    seven.add(summary="丢失以后")
    meet(tmp_path, seven, desk)
    assert rows(desk, "disputes") == ["丢失以前"]
    assert {file.reason for file in exchanging.waiting(desk.profile).files} == {Reason.REVOKED}
    assert line_of(desk).revoked


def test_what_it_sent_since_that_batch_is_taken_out_again(desk: Device, seven: Device, tmp_path: Path) -> None:
    kept = seven.add(summary="丢失以前")
    meet(tmp_path, seven, desk)
    seven.edit(kept, summary="别人改的")
    seven.add(summary="别人写的")
    meet(tmp_path, seven, desk)
    revoked(desk, last_seq=1)
    assert rows(desk, "disputes") == ["丢失以前"]
    assert {each.reason for each in exchanging.waiting(desk.profile).changes} == {Reason.REVOKED}
    assert projection.differing(desk.profile.db) == 0
    exchanging.try_again(desk.profile, clock=desk.clock)
    assert rows(desk, "disputes") == ["丢失以前"]


def test_nothing_more_is_sealed_to_it(desk: Device, seven: Device, tmp_path: Path) -> None:
    meet(tmp_path, seven, desk)
    revoked(desk)
    point_desk.publish(desk.profile, NOTICE, now=desk.clock(), new_id=desk.ids)
    meet(tmp_path, desk, seven)
    assert rows(seven, "bulletins") == []


def test_another_laptop_takes_its_place_with_its_records(desk: Device, seven: Device, tmp_path: Path) -> None:
    saved = seven.add(summary="旧电脑写的")
    meet(tmp_path, seven, desk)
    point_desk.ask(
        desk.profile, "07", {"text": "请再去看一次", "date": "2026-07-15"}, now=desk.clock(), new_id=desk.ids
    )
    again = point_desk.replace_laptop(desk.profile, "07", now=desk.clock(), kdf=CHEAP)
    other = join(tmp_path / "other", again)
    other.ids.last = 100
    meet(tmp_path, other, desk)
    other.exchange(tmp_path / "mailbox")
    assert rows(other, "disputes") == ["旧电脑写的"]
    assert ledgers.count(other.profile.db, Query("tasks")) == 1
    assert other.add().number > saved.number
    meet(tmp_path, other, desk)
    assert len(rows(desk, "disputes")) == 2
    assert not line_of(desk).revoked


def test_a_lost_kit_opens_nothing_once_another_was_made(desk: Device, tmp_path: Path) -> None:
    lost = make_point(tmp_path / "lost", desk)
    again = point_desk.invite_again(desk.profile, "07", now=desk.clock(), kdf=CHEAP)
    meet(tmp_path, lost, desk)
    assert not line_of(desk).enrolled
    meet(tmp_path, join(tmp_path / "found", again), desk)
    assert line_of(desk).enrolled


def test_a_bulletin_goes_to_all_or_to_some(desk: Device, seven: Device, eight: Device, tmp_path: Path) -> None:
    meet(tmp_path, seven, eight, desk)
    point_desk.publish(desk.profile, NOTICE, now=desk.clock(), new_id=desk.ids)
    point_desk.publish(desk.profile, NOTICE | {"title": "只给8号"}, points=["08"], now=desk.clock(), new_id=desk.ids)
    meet(tmp_path, desk, seven, eight)
    assert rows(seven, "bulletins") == ["防汛"]
    assert sorted(map(str, rows(eight, "bulletins"))) == ["只给8号", "防汛"]


def test_a_bulletin_is_taken_down_where_it_hangs(desk: Device, seven: Device, tmp_path: Path) -> None:
    meet(tmp_path, seven, desk)
    point_desk.publish(desk.profile, NOTICE, points=["07"], now=desk.clock(), new_id=desk.ids)
    meet(tmp_path, desk, seven)
    (bulletin,) = ledgers.every(desk.profile.db, "bulletins")
    point_desk.take_down(desk.profile, bulletin.key, now=desk.clock())
    meet(tmp_path, desk, seven)
    assert rows(seven, "bulletins") == []


def test_a_bulletin_to_a_point_nobody_knows_is_refused(desk: Device) -> None:
    with refused(Code.NOT_FOUND):
        point_desk.publish(desk.profile, NOTICE, points=["99"], now=desk.clock(), new_id=desk.ids)


def test_a_point_is_asked_to_follow_up_and_the_desk_ticks_it_off(
    desk: Device, seven: Device, eight: Device, tmp_path: Path
) -> None:
    saved = seven.add()
    meet(tmp_path, seven, eight, desk)
    typed = {"text": "请回访", "date": "2026-07-15", "due": "2026-07-20", "dispute": saved.key.record}
    point_desk.ask(desk.profile, "07", typed, now=desk.clock(), new_id=desk.ids)
    meet(tmp_path, desk, seven, eight)
    (task,) = ledgers.every(seven.profile.db, "tasks")
    assert task.fields["dispute"] == saved.key.record
    assert ledgers.count(eight.profile.db, Query("tasks")) == 0
    point_desk.tick_off(desk.profile, task.key, JULY, now=desk.clock())
    assert point_desk.tasks(desk.profile) == []
    assert len(point_desk.tasks(desk.profile, open_only=False)) == 1


def test_a_point_manages_no_points(seven: Device) -> None:
    with refused(Code.NOT_ALLOWED):
        point_desk.revoke(seven.profile, "07", 1, now=seven.clock())
    with refused(Code.NOT_ALLOWED):
        point_desk.publish(seven.profile, NOTICE, now=seven.clock(), new_id=seven.ids)
