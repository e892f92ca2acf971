"""A day of an officer at a station, line by line of what paper, telephone and Excel cost today (DOMAIN.md §6.2)."""

from datetime import date
from pathlib import Path

import pytest

from app.actions import arrivals, case_desk, exchanging, point_desk, reporting, reviewing, tip_desk
from app.domain.tips import TipState
from app.store import ledgers
from tests.builders import Device, make_desk, make_point


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def points(tmp_path: Path, desk: Device) -> tuple[Device, Device]:
    both = make_point(tmp_path / "seven", desk), make_point(tmp_path / "eight", desk, "08")
    exchange(tmp_path, *both, desk)
    return both


def exchange(tmp_path: Path, *devices: Device) -> None:
    for device in devices:
        device.exchange(tmp_path / "mailbox")


def test_she_receives_files_twice_and_from_a_stick_and_sees_what_is_new(
    desk: Device, points: tuple[Device, Device], tmp_path: Path
) -> None:
    seven, eight = points
    seven.add()
    seven.exchange(tmp_path / "mailbox")
    eight.add("services")
    eight.exchange(tmp_path / "mailbox")
    stick = sorted((tmp_path / "mailbox").glob("*/0*/desk/*.lfb"))
    for _ in range(2):
        exchanging.take_in(desk.profile, stick, clock=desk.clock)
    exchange(tmp_path, desk)
    second, first = arrivals.rounds(desk.profile)[:2]
    assert [(line.writer, line.new) for line in arrivals.arrived(desk.profile, first.id).lines] == [
        ("07", 1),
        ("08", 1),
    ]
    assert (second.read, second.unchanged) == (2, 2)


def test_she_checks_and_sends_a_note_back(desk: Device, points: tuple[Device, Device], tmp_path: Path) -> None:
    seven, _ = points
    saved = seven.add()
    exchange(tmp_path, seven, desk)
    note = {"kind": "more", "text": "请补上化解结果", "date": "2026-07-15", "dispute": saved.key.record}
    point_desk.ask(desk.profile, "07", note, now=desk.clock(), new_id=desk.ids)
    exchange(tmp_path, desk, seven)
    assert [row.fields["text"] for row in ledgers.every(seven.profile.db, "tasks")] == ["请补上化解结果"]


def test_she_signs_tips_and_the_volunteer_knows(desk: Device, points: tuple[Device, Device], tmp_path: Path) -> None:
    seven, _ = points
    seven.add("tips")
    urgent = seven.add("tips", happening_now=True)
    exchange(tmp_path, seven, desk)
    first = tip_desk.inbox(desk.profile, now=desk.clock())[0]
    assert first.key == urgent.key
    tip_desk.sign(desk.profile, first.key, "王某1", now=desk.clock(), new_id=desk.ids)
    exchange(tmp_path, desk, seven)
    (told,) = ledgers.every(seven.profile.db, "tip_handling")
    assert told.fields == {"tip": urgent.key.record, "feedback": "received"}
    for state, typed in ((TipState.FOUND, {"finding": "true"}), (TipState.CLOSED, {})):
        tip_desk.handle(desk.profile, first.key, state, typed, now=desk.clock(), new_id=desk.ids)
    exchange(tmp_path, desk, seven)
    (told,) = ledgers.every(seven.profile.db, "tip_handling")
    assert told.fields["feedback"] == "closed"


def test_she_merges_what_two_points_reported_and_it_counts_once(
    desk: Device, points: tuple[Device, Device], tmp_path: Path
) -> None:
    for point in points:
        point.add()
    exchange(tmp_path, *points, desk)
    period = reporting.period_of("2026-07", date(2026, 7, 15))
    before = reporting.in_a_paragraph(desk.profile, reporting.report(desk.profile, period))
    while reviewing.look_over(desk.profile)[0]:
        pass
    (twins,) = reviewing.likely_pairs(desk.profile)
    case_desk.merge(desk.profile, twins.one.key, twins.other.key, "同一件事", now=desk.clock(), new_id=desk.ids)
    after = reporting.in_a_paragraph(desk.profile, reporting.report(desk.profile, period))
    assert "排查矛盾纠纷2起" in before
    assert "排查矛盾纠纷1起" in after


def test_she_sees_who_has_not_reported(desk: Device, points: tuple[Device, Device], tmp_path: Path) -> None:
    seven, eight = points
    seven.add("nil_reports")
    exchange(tmp_path, seven, eight, desk)
    july = point_desk.reporting(desk.profile, date(2026, 7, 20))
    assert ([point.number for point in july.nil], [point.number for point in july.silent]) == (["07"], ["08"])


def test_the_leader_gets_the_sentence(desk: Device, points: tuple[Device, Device], tmp_path: Path) -> None:
    points[0].add()
    points[1].add("services", persons=3)
    exchange(tmp_path, *points, desk)
    period = reporting.period_of("ytd", date(2026, 7, 15))
    words = reporting.in_a_paragraph(desk.profile, reporting.report(desk.profile, period))
    assert "截至2026年7月15日" in words
    assert "服务群众3人次" in words
