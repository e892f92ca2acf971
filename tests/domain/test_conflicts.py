"""Conflicts: what two writers set unseen stands side by side until somebody who sees both decides."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Change, canonical
from app.domain.conflicts import Sight, conflicts
from app.domain.merge import merged
from tests.domain.histories import Writer, histories


def test_two_values_written_unseen_are_a_conflict_with_both_sides() -> None:
    point, desk = Writer("07"), Writer("desk-152223105")
    point.write(1, {"summary": "草场"})
    desk.sees(point)
    changes = [*point.changes, desk.write(3, {"summary": "水井"}), point.write(2, {"summary": "界桩"})]
    (conflict,) = conflicts(changes)
    assert conflict.field == "summary"
    assert [(side.value, side.writer) for side in conflict.sides] == [("水井", "desk-152223105"), ("界桩", "07")]


def test_one_after_the_other_is_none() -> None:
    point, desk = Writer("07"), Writer("desk-152223105")
    point.write(1, {"summary": "草场"})
    desk.sees(point)
    desk.write(2, {"summary": "水井"})
    assert conflicts([*point.changes, *desk.changes]) == ()


def test_other_fields_and_equal_values_are_none() -> None:
    point, desk = Writer("07"), Writer("desk-152223105")
    changes = [
        point.write(1, {"summary": "草场", "level": 2}),
        desk.write(2, {"summary": "草场", "note": "x"}),
    ]
    assert conflicts(changes) == ()


def test_what_the_program_fills_is_none() -> None:
    point, desk = Writer("07"), Writer("desk-152223105")
    changes = [point.write(1, {"lang": "zh"}), desk.write(2, {"lang": "mn"})]
    assert conflicts(changes, unasked={"lang"}) == ()
    assert len(conflicts(changes)) == 1


def test_a_stamp_that_is_later_for_another_reason_hides_nothing() -> None:
    """The desk numbered the record at noon; the volunteer's edit of eleven comes after the desk wrote its own words."""
    point, desk = Writer("07"), Writer("desk-152223105")
    first = point.write(900, {"summary": "草场"})
    late = point.write(1100, {"summary": "联防员写的"})
    desk.clock = first.clock
    arrived = [first, desk.write(1200, {"ledger_no": "1"}), desk.write(1201, {"summary": "派出所写的"}), late]
    sight = Sight(own="desk-152223105")
    assert [side.value for side in conflicts(arrived, sight=sight)[0].sides] == ["派出所写的", "联防员写的"]


def test_a_point_that_wrote_on_unseen_does_not_settle_by_it() -> None:
    point, desk = Writer("07"), Writer("desk-152223105")
    first = point.write(900, {"summary": "草场"})
    desk.clock = first.clock
    decided = desk.write(920, {"summary": "派出所写的"})
    later = [point.write(930, {"note": "x"}), point.write(940, {"summary": "联防员写的"})]
    assert len(conflicts([first, decided, *later], sight=Sight(own="desk-152223105"))) == 1


def test_another_desk_settles_for_all() -> None:
    point, station = Writer("07"), Writer("desk-152223105")
    changes = [point.write(900, {"summary": "草场"}), station.write(920, {"summary": "水井"})]
    station.sees(point)
    changes.append(station.write(930, {"summary": "草场"}))
    assert conflicts(changes, sight=Sight("desk-152223", frozenset({"desk-152223105"}))) == ()


@given(histories(), st.data())
def test_the_order_of_arrival_changes_nothing(history: list[Change], data: st.DataObject) -> None:
    assert conflicts(data.draw(st.permutations(history))) == conflicts(history)


@given(histories(erasing=False))
def test_whoever_sees_all_settles_all(history: list[Change]) -> None:
    everything = merged(history)
    judge = Writer("desk-152223", clock=everything.stamp)
    decision = judge.write(9, dict(everything.fields))
    assert conflicts([*history, decision], sight=Sight(own=judge.name)) == ()


@given(histories(erasing=False))
def test_the_first_side_is_the_one_that_shows(history: list[Change]) -> None:
    record = merged(history)
    for conflict in conflicts(history):
        assert canonical(record.fields[conflict.field]) == canonical(conflict.sides[0].value)


@given(histories(erasing=False))
def test_one_writer_alone_is_never_in_conflict(history: list[Change]) -> None:
    alone = [change for change in history if change.writer == "07"]
    assert conflicts(alone) == ()
