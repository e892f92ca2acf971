"""The table of faults is whole: every promise has a long form, a short one in this test run, or a reason."""

from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.faults import matrix
from tests.faults.__main__ import TABLE
from tests.faults.matrix import FAULTS
from tests.faults.report import PLACE, report

PROMISED = (
    "killed", "types", "power", "disk is full", "line is cut", "line stalls", "stick", "bytes", "file is made to hurt",
    "parser", "server lies", "clocks", "cloned or restored", "passphrase", "stolen", "nonsense", "attachment",
    "key change", "erased", "picture", "formula", "nobody", "everybody",
)  # fmt: skip


@pytest.mark.parametrize("word", PROMISED)
def test_every_promise_has_its_row(word: str) -> None:
    assert any(word in fault.name.lower() for fault in FAULTS)


def test_every_row_is_tried_at_length_and_in_short_or_says_why_not() -> None:
    assert [fault.name for fault in FAULTS if bool(fault.absent) == bool(fault.long and fault.short)] == []
    assert matrix.missing_tests(ROOT) == []


def test_the_table_in_the_documents_has_these_rows() -> None:
    table = TABLE.read_text("utf-8")
    assert [fault.name for fault in FAULTS if f"| {fault.name} |" not in table] == []
    assert "did not hold" not in table
    assert "not yet" not in table


def test_what_was_tried_is_noted_for_the_table_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PLACE, raising=False)
    report(3, "kills")
    monkeypatch.setenv(PLACE, str(tmp_path / "notes"))
    report(3, "kills", lost=1)
    assert (tmp_path / "notes").read_text() == '{"tried": 3, "what": "kills", "lost": 1}\n'
