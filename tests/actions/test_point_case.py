"""A dispute's page at the point."""

from app.actions import drafting, point_case
from tests.builders import Device


def test_two_reports_of_one_matter_are_asked_about_until_they_are_told_apart(point: Device) -> None:
    one, other = point.add(), point.add(found_date="2026-07-10", summary="又因草场边界吵")
    point.add(category="debt", summary="欠钱不还")
    shown = point_case.point_case(point.profile, one.key.record)
    assert [row.key for row in shown.alike] == [other.key]
    point_case.tell_apart(point.profile, other.key.record, one.key.record)
    assert not point_case.point_case(point.profile, one.key.record).alike
    assert not point_case.point_case(point.profile, other.key.record).alike


def test_the_history_begins_with_the_newest_change(point: Device) -> None:
    saved = point.add()
    point.clock.pass_by(hours=1)
    point.edit(saved, summary="两家争吵，已劝开。")
    history = point_case.point_case(point.profile, saved.key.record).history
    assert history[0].fields == ("summary",)
    assert "parties" in history[-1].fields


def test_a_step_that_was_begun_is_known(point: Device) -> None:
    saved = point.add()
    drafting.keep_draft(point.profile, f"{saved.key.record}:resolve", "cases", {"result": "以水渠"}, now=point.clock())
    shown = point_case.point_case(point.profile, saved.key.record)
    assert [draft.fields for draft in shown.drafts] == [{"result": "以水渠"}]
