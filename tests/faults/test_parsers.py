"""Whatever a file holds, it is read or refused by name: random edits of what is whole, and what only looks like it."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import AppError, Code
from app.store.backup import restore
from tests.builders import VOCABULARIES, WORDS
from tests.faults.edits import random_edit
from tests.faults.parsers import Parser, parsers

EDITS = 60
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
HOSTILE = [b"", b"[" * 200_000, b'{"a":' * 100_000, b"1e999", b'"\\ud800"', b"\xff\xfe", bytes(1000), b"9" * 10_000]


@pytest.fixture(scope="module")
def every_parser(tmp_path_factory: pytest.TempPathFactory) -> list[Parser]:
    return list(parsers(tmp_path_factory.mktemp("parsers")))


def test_what_is_whole_is_read(every_parser: list[Parser]) -> None:
    assert [parser.name for parser in every_parser if not parser.try_on(parser.whole)] == []


def test_random_edits_are_read_or_refused(every_parser: list[Parser], subtests: pytest.Subtests) -> None:
    for parser in every_parser:
        with subtests.test(parser.name):
            chance = Random(parser.name)
            for _ in range(EDITS):
                parser.try_on(random_edit(parser.whole, chance))


def test_what_is_built_to_hurt_is_read_or_refused(every_parser: list[Parser], subtests: pytest.Subtests) -> None:
    for parser in every_parser:
        with subtests.test(parser.name):
            for data in (*HOSTILE, *(parser.whole[:at] + b"[" * 100_000 for at in (1, 9, 40))):
                parser.try_on(data)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300) | TREES.map(lambda tree: json.dumps(tree).encode()))
def test_anything_is_read_or_refused(every_parser: list[Parser], data: bytes) -> None:
    for parser in every_parser:
        parser.try_on(data)


def bombs() -> Iterator[bytes]:
    """Backups that would fill the disk: compressed, and one that only says it is not."""
    for said in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", said) as archive:
            archive.writestr("keys.json", b"{}")
            archive.writestr("lianfang.db", bytes(2**24))
        yield made.getvalue().replace((2**24).to_bytes(4, "little"), (2**31).to_bytes(4, "little"))


@pytest.mark.parametrize("number", [0, 1])
def test_a_backup_that_swells_is_refused_and_leaves_nothing(tmp_path: Path, number: int) -> None:
    (tmp_path / "x.lfbackup").write_bytes([*bombs()][number])
    with pytest.raises(AppError) as refused:
        restore(tmp_path / "x.lfbackup", tmp_path / "home", WORDS, VOCABULARIES)
    assert (refused.value.code, refused.value.details["reason"]) == (Code.BAD_FILE, "not a backup")
    assert not (tmp_path / "home").exists()
