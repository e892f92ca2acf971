"""Names are safe as folders and files on every system, or are no names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.names import BatchName, is_name, is_stream, parse_name


@pytest.mark.parametrize("name", ["07", "07B", "desk-152223105", "x" * 40])
def test_writers_have_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a/b", "a\\b", "-a", "a b", "a\n", "x" * 41, "CON", "nul", "com1", "村"]
)
def test_what_could_lead_elsewhere_names_nobody(name: str) -> None:
    assert not is_name(name)


@pytest.mark.parametrize("stream", ["desk", "desks", "bulletins", "enrol", "to-07B", "to-desk-152223105"])
def test_streams_have_names(stream: str) -> None:
    assert is_stream(stream)


@pytest.mark.parametrize("stream", ["", "..", "a/b", "Desk", "aux", "desk\n", "x" * 49])
def test_what_could_lead_elsewhere_is_no_stream(stream: str) -> None:
    assert not is_stream(stream)


def test_a_batch_name_reads_back() -> None:
    name = BatchName("desk-152223105", 2, 41, "0123456789ab")
    assert parse_name(str(name)) == name
    assert str(name) == "desk-152223105-e2-41-0123456789ab.lfb"


@pytest.mark.parametrize(
    "name",
    ["", "07-e1-1-0123456789ab.lfb.part",
     "07-e0-1-0123456789ab.lfb", "07-e1-01-0123456789ab.lfb", "07-e1-1-0123456789AB.lfb",
     "../07-e1-1-0123456789ab.lfb", "con-e1-1-0123456789ab.lfb", "07-e1-1-0123456789ab.lfb\n", "desktop.ini"],
)  # fmt: skip
def test_other_files_are_not_ours(name: str) -> None:
    assert parse_name(name) is None


@given(st.text())
def test_any_text_is_ours_only_in_its_one_form(text: str) -> None:
    named = parse_name(text)
    assert named is None or str(named) == text
