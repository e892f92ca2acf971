"""Conflicts: what two writers set unseen stands side by side until somebody who sees both decides."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Change, canonical
from app.domain.conflicts import conflicts
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


@given(histories(), st.data())
def test_the_order_of_arrival_changes_nothing(history: list[Change], data: st.DataObject) -> None:
    assert conflicts(data.draw(st.permutations(history))) == conflicts(history)


@given(histories(erasing=False))
def test_whoever_sees_all_settles_all(history: list[Change]) -> None:
    everything = merged(history)
    judge = Writer("desk-152223", clock=everything.stamp)
    decision = judge.write(9, dict(everything.fields))
    assert conflicts([*history, decision]) == ()


@given(histories(erasing=False))
def test_the_first_side_is_the_one_that_shows(history: list[Change]) -> None:
    record = merged(history)
    for conflict in conflicts(history):
        assert canonical(record.fields[conflict.field]) == canonical(conflict.sides[0].value)


@given(histories(erasing=False))
def test_one_writer_alone_is_never_in_conflict(history: list[Change]) -> None:
    alone = [change for change in history if change.writer == "07"]
    assert conflicts(alone) == ()
