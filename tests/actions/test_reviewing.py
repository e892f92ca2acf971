"""What arrives is looked over: conflicts are settled by a person, and likely doubles are shown side by side."""

from pathlib import Path

import pytest

from app.actions import case_desk, recording, reviewing
from app.actions.recording import Saved
from app.domain.disputes import DisputeState
from app.domain.errors import Code
from app.store import ledgers, review
from app.store.projection import RecordKey
from tests.builders import Device, make_desk, make_point, refused


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def seven(tmp_path: Path, desk: Device) -> Device:
    return make_point(tmp_path / "seven", desk)


@pytest.fixture
def eight(tmp_path: Path, desk: Device) -> Device:
    return make_point(tmp_path / "eight", desk, "08")


def meet(tmp_path: Path, desk: Device, *points: Device) -> None:
    for device in (*points, desk, desk, *points):
        device.exchange(tmp_path / "mailbox")
    while reviewing.look_over(desk.profile)[0]:
        pass


def edit(device: Device, saved: Saved, **fields: str) -> None:
    recording.edit(device.profile, "disputes", saved.key, fields, now=device.clock())


@pytest.fixture
def torn(tmp_path: Path, desk: Device, seven: Device) -> Saved:
    """A dispute whose summary both sides wrote anew without having seen the other's words."""
    saved = seven.add()
    meet(tmp_path, desk, seven)
    seven.clock.pass_by(minutes=1)
    edit(seven, saved, summary="联防员写的")
    desk.clock.pass_by(minutes=2)
    edit(desk, saved, summary="派出所写的")
    meet(tmp_path, desk, seven)
    return saved


def test_both_values_are_shown_with_who_and_when(desk: Device, seven: Device, torn: Saved) -> None:
    (found,) = reviewing.in_conflict(desk.profile)
    (conflict,) = found.conflicts
    assert found.row.key == torn.key
    assert [(side.value, side.writer, side.at) for side in conflict.sides] == [
        ("派出所写的", desk.profile.identity.writer, desk.clock().isoformat(timespec="seconds")),
        ("联防员写的", "07", seven.clock().isoformat(timespec="seconds")),
    ]


@pytest.mark.parametrize("words", ["派出所写的", "联防员写的"])
def test_the_side_that_is_chosen_stands_everywhere(
    desk: Device, seven: Device, torn: Saved, words: str, tmp_path: Path
) -> None:
    reviewing.settle(desk.profile, "disputes", torn.key, {"summary": words}, now=desk.clock())
    assert reviewing.in_conflict(desk.profile) == []
    meet(tmp_path, desk, seven)
    for device in (desk, seven):
        assert ledgers.get(device.profile.db, "disputes", torn.key).fields["summary"] == words
    assert reviewing.in_conflict(desk.profile) == []


def test_nothing_but_a_side_can_be_chosen(desk: Device, torn: Saved) -> None:
    with refused(Code.BAD_VALUE, "summary"):
        reviewing.settle(desk.profile, "disputes", torn.key, {"summary": "第三种"}, now=desk.clock())
    with refused(Code.UNKNOWN_FIELD, "village"):
        reviewing.settle(desk.profile, "disputes", torn.key, {"village": "示范一嘎查"}, now=desk.clock())
    assert len(reviewing.in_conflict(desk.profile)) == 1


def test_a_later_edit_that_saw_both_settles_it_too(desk: Device, seven: Device, torn: Saved, tmp_path: Path) -> None:
    seven.clock.pass_by(hours=1)
    edit(seven, torn, summary="两边都看过以后写的")
    meet(tmp_path, desk, seven)
    assert reviewing.in_conflict(desk.profile) == []


def test_edits_of_different_fields_are_no_conflict(desk: Device, seven: Device, tmp_path: Path) -> None:
    saved = seven.add()
    meet(tmp_path, desk, seven)
    edit(seven, saved, ailitun="东屯")
    edit(desk, saved, summary="派出所写的")
    meet(tmp_path, desk, seven)
    assert reviewing.in_conflict(desk.profile) == []


def test_one_matter_told_by_two_points_stands_side_by_side(
    desk: Device, seven: Device, eight: Device, tmp_path: Path
) -> None:
    one, other = seven.add(found_date="2026-07-01"), eight.add(found_date="2026-07-05")
    eight.add(category="debt")
    meet(tmp_path, desk, seven, eight)
    (twins,) = reviewing.likely_pairs(desk.profile)
    assert (twins.one.key, twins.other.key) == (one.key, other.key)


def test_two_matters_are_told_apart_for_good(desk: Device, seven: Device, eight: Device, tmp_path: Path) -> None:
    one, other = seven.add(), eight.add()
    meet(tmp_path, desk, seven, eight)
    reviewing.tell_apart(desk.profile, other.key, one.key)
    edit(eight, other, summary="又写了一遍")
    meet(tmp_path, desk, seven, eight)
    assert reviewing.likely_pairs(desk.profile) == []


def test_a_pair_that_is_edited_apart_goes(desk: Device, seven: Device, eight: Device, tmp_path: Path) -> None:
    other = (seven.add(), eight.add())[1]
    meet(tmp_path, desk, seven, eight)
    edit(eight, other, category="debt")
    meet(tmp_path, desk, seven, eight)
    assert reviewing.likely_pairs(desk.profile) == []


def test_merged_into_one_case_with_both_histories(desk: Device, seven: Device, eight: Device, tmp_path: Path) -> None:
    one, other = seven.add(), eight.add(summary="邻居报来的")
    meet(tmp_path, desk, seven, eight)
    case_desk.merge(desk.profile, one.key, other.key, "同一件事", now=desk.clock(), new_id=desk.ids)
    assert reviewing.likely_pairs(desk.profile) == []
    whole = case_desk.desk_case(desk.profile, one.key)
    assert [case.dispute.summary for case in whole.merged] == ["邻居报来的"]
    assert {line.writer for line in whole.history} >= {"07", "08"}
    assert whole.merged[0].dispute.state is DisputeState.MERGED


def test_a_point_hears_that_it_was_merged_and_never_into_whose(
    desk: Device, seven: Device, eight: Device, tmp_path: Path
) -> None:
    one, other = seven.add(parties=[{"name": "张某1"}, {"name": "李某9"}]), eight.add()
    meet(tmp_path, desk, seven, eight)
    case_desk.merge(desk.profile, one.key, other.key, "", now=desk.clock(), new_id=desk.ids)
    meet(tmp_path, desk, seven, eight)
    told = ledgers.get(eight.profile.db, "disputes", other.key).fields
    assert told["state"] == "merged"
    assert "merged_into" not in told
    said = b"".join(row[0] or b"" for row in eight.profile.db.execute("select payload from changes"))
    assert "李某9".encode() not in said
    assert one.key.record.encode() not in said
    assert ledgers.find(seven.profile.db, "disputes", other.key) is None


def test_what_is_merged_or_unknown_takes_no_other(desk: Device, seven: Device, eight: Device, tmp_path: Path) -> None:
    one, other = seven.add(), eight.add()
    meet(tmp_path, desk, seven, eight)
    case_desk.merge(desk.profile, one.key, other.key, "", now=desk.clock(), new_id=desk.ids)
    with refused(Code.MOVE_NOT_ALLOWED):
        case_desk.merge(desk.profile, other.key, one.key, "", now=desk.clock(), new_id=desk.ids)
    with refused(Code.NOT_FOUND):
        nobody = RecordKey("09", other.key.record)
        case_desk.merge(desk.profile, one.key, nobody, "", now=desk.clock(), new_id=desk.ids)


def test_looking_over_goes_in_small_steps(desk: Device, seven: Device, tmp_path: Path) -> None:
    for _ in range(3):
        seven.add()
    for device in (seven, desk):
        device.exchange(tmp_path / "mailbox")
    desk.exchange(tmp_path / "mailbox")
    assert [reviewing.look_over(desk.profile, limit=2)[0] for _ in range(2)] == [1, 0]
    assert review.queued(desk.profile.db, 9) == []


def test_what_was_looked_over_is_found_by_its_words(desk: Device, seven: Device, tmp_path: Path) -> None:
    saved = seven.add(summary="水渠堵塞")
    meet(tmp_path, desk, seven)
    assert [row.key for row in ledgers.page(desk.profile.db, ledgers.Query("disputes", text="水渠"))] == [saved.key]


def test_a_point_settles_and_merges_nothing(seven: Device) -> None:
    saved = seven.add()
    with refused(Code.NOT_ALLOWED):
        reviewing.settle(seven.profile, "disputes", saved.key, {}, now=seven.clock())
    with refused(Code.NOT_ALLOWED):
        case_desk.merge(seven.profile, saved.key, saved.key, "", now=seven.clock(), new_id=seven.ids)
