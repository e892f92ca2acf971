"""The merge gives one result, whatever the order, grouping and repetition of what arrives."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Change, Kind, canonical, payload_of
from app.domain.merge import Merged, apply, concurrent, merged
from tests.domain.histories import Writer, histories


def told(record: Merged) -> tuple[bytes, str, bytes, bool]:
    """The record in one exact form: True is not 1 here."""
    return canonical(dict(record.fields)), record.stamp, canonical(dict(record.older)), record.erased


@st.composite
def shuffled(draw: st.DrawFn) -> tuple[list[Change], list[Change]]:
    """A history, and the same changes in another order with some of them repeated."""
    history = draw(histories())
    repeated = draw(st.lists(st.sampled_from(history), max_size=6))
    return history, draw(st.permutations(history + repeated))


@given(shuffled())
def test_order_and_repetition_change_nothing(pair: tuple[list[Change], list[Change]]) -> None:
    history, arrived = pair
    assert told(merged(arrived)) == told(merged(history))


@given(histories(), st.data())
def test_two_changes_commute(history: list[Change], data: st.DataObject) -> None:
    record = merged(data.draw(st.lists(st.sampled_from(history))))
    one, other = data.draw(st.sampled_from(history)), data.draw(st.sampled_from(history))
    assert told(apply(apply(record, one), other)) == told(apply(apply(record, other), one))


@given(histories(), st.data())
def test_a_change_applied_twice_is_applied_once(history: list[Change], data: st.DataObject) -> None:
    record = merged(data.draw(st.lists(st.sampled_from(history))))
    change = data.draw(st.sampled_from(history))
    once = apply(record, change)
    assert told(apply(once, change)) == told(once)


@given(histories(), st.data())
def test_batches_may_be_grouped_as_they_come(history: list[Change], data: st.DataObject) -> None:
    """Associative: a batch after two others is the same as two batches after one, at whatever places it is cut."""
    cuts = sorted(data.draw(st.tuples(st.integers(0, len(history)), st.integers(0, len(history)))))
    first, second, third = history[: cuts[0]], history[cuts[0] : cuts[1]], history[cuts[1] :]
    assert told(merged([*first, *second, *third])) == told(merged([*third, *first, *second]))
    assert told(merged([*first, *second, *third])) == told(merged([*second, *third, *first]))


@given(histories(erasing=False))
def test_each_field_holds_the_latest_value_set(history: list[Change]) -> None:
    record = merged(history)
    for name in {name for change in history for name in change.fields}:
        last = max((each for each in history if name in each.fields), key=lambda each: each.clock)
        assert canonical(record.fields[name]) == canonical(last.fields[name])
        assert record.stamp_of(name) == last.clock
    assert record.stamp == max(change.clock for change in history)


@given(histories())
def test_an_erasure_leaves_nothing_whenever_it_comes(history: list[Change]) -> None:
    record = merged(history)
    assert record.erased == any(change.kind is Kind.ERASE for change in history)
    if record.erased:
        assert (record.fields, record.older) == ({}, {})
        assert record.stamp == max(change.clock for change in history if change.kind is Kind.ERASE)


@given(histories(), st.data())
def test_a_tie_is_settled_by_content(history: list[Change], data: st.DataObject) -> None:
    """A cloned laptop writes with the same name and clock: both sides choose the same value."""
    change = data.draw(st.sampled_from(history))
    payload, payload_hash = payload_of({"state": "void"})
    clone = replace(change, kind=Kind.SET, payload=payload, payload_hash=payload_hash)
    assert told(merged([*history, clone])) == told(merged([clone, *history]))


def test_a_field_never_set_has_no_stamp() -> None:
    assert Merged().stamp_of("state") == ""


def test_an_emptied_payload_adds_nothing() -> None:
    change = Writer("07").write(1, {"state": "registered"})
    assert merged([replace(change, payload=None)]) == Merged()


@given(histories())
def test_concurrent_is_mutual_and_never_with_oneself(history: list[Change]) -> None:
    for one in history:
        for other in history:
            assert concurrent(one, other) == concurrent(other, one)
            assert not (one.writer == other.writer and concurrent(one, other))


def test_changes_conflict_when_neither_writer_saw_the_other() -> None:
    point, desk = Writer("07"), Writer("desk")
    first = point.write(1, {"state": "registered"})
    desk.sees(point)
    blind, answer = point.write(2, {"state": "void"}), desk.write(3, {"state": "merged"})
    assert concurrent(blind, answer)
    assert not concurrent(first, answer)
