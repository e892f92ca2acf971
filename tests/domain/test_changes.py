"""A chain binds everything a change says, and survives the erasure of its payloads."""

from dataclasses import fields, replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import CHAIN_START, JSON, Change, Changes, Kind, canonical, payload_of
from tests.domain.histories import Writer, field_sets, histories

ALTERED: dict[str, Any] = {
    "writer": "08",
    "epoch": 2,
    "stream": "desks",
    "seq": 9,
    "clock": "0000000000ff0000-07",
    "at": "2026-07-16T08:00:00+08:00",
    "ledger": "tips",
    "record": "0197f5d4-0000-7000-8000-000000000002",
    "owner": "08",
    "kind": Kind.ERASE,
    "seen": "0000000000ee0000-07",
    "payload_hash": bytes(32),
    "prev": bytes(31) + b"\1",
}


def chain_holds(changes: list[Change]) -> bool:
    links = [CHAIN_START, *(change.hash for change in changes)]
    return all(change.prev == link for change, link in zip(changes, links, strict=False)) and all(
        change.intact() for change in changes
    )


@given(histories())
def test_each_writers_chain_holds(history: list[Change]) -> None:
    for name in {change.writer for change in history}:
        assert chain_holds([change for change in history if change.writer == name])


@given(histories())
def test_erasing_payloads_leaves_the_chain_whole(history: list[Change]) -> None:
    emptied = [replace(change, payload=None) for change in history]
    assert [change.hash for change in emptied] == [change.hash for change in history]
    assert all(change.intact() and not change.fields for change in emptied)


@pytest.mark.parametrize("name", list(ALTERED))
def test_whatever_is_altered_breaks_the_link(name: str) -> None:
    writer = Writer("07")
    changes = [writer.write(now, {"level": now}) for now in (1, 2, 3)]
    forged = [changes[0], replace(changes[1], **{name: ALTERED[name]}), changes[2]]
    assert not chain_holds(forged)


def test_every_field_of_a_change_is_bound() -> None:
    assert {each.name for each in fields(Change)} == set(ALTERED) | {"payload"}


@given(histories(erasing=False), st.data())
def test_a_payload_that_was_altered_is_found(history: list[Change], data: st.DataObject) -> None:
    change = data.draw(st.sampled_from(history))
    payload, _ = payload_of(data.draw(field_sets))
    assert replace(change, payload=payload).intact() == (payload == change.payload)


def test_leaving_one_out_or_turning_two_round_is_found() -> None:
    writer = Writer("07")
    changes = [writer.write(now, {"level": now}) for now in (1, 2, 3)]
    assert chain_holds(changes)
    assert not chain_holds([changes[0], changes[2]])
    assert not chain_holds([changes[1], changes[0], changes[2]])
    assert [later.prev for _, later in pairwise(changes)] == [earlier.hash for earlier, _ in pairwise(changes)]


@given(field_sets)
def test_the_payload_has_one_byte_form(values: dict[str, JSON]) -> None:
    turned = dict(reversed(values.items()))
    assert payload_of(turned) == payload_of(values)
    assert canonical(dict(Writer("07").write(1, values).fields)) == canonical(dict(values))


def test_a_payload_that_is_no_object_is_a_bug() -> None:
    change = replace(Writer("07").write(1, {}), payload=b"[]")
    with pytest.raises(ValueError, match="object"):
        assert change.fields


def test_what_an_action_touched_adds_up() -> None:
    assert Changes.of("tips") | Changes.of("disputes", "tips") == Changes.of("disputes", "tips")
