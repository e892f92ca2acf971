"""Whatever happens to the bytes of a batch, it is refused by name or it is the original."""

import random
from contextlib import suppress

import pytest

from app.domain.errors import AppError, Code
from app.exchange.batch import open_batch, peek, write
from app.exchange.refusal import Reason
from tests.exchange.builders import KEYS, SIGNING, STATION, make_changes, make_header
from tests.faults.edits import random_edit
from tests.faults.report import report

CHANGES = make_changes(2)
WHOLE = write(make_header(), CHANGES, KEYS).data


def reason_of(data: bytes) -> str:
    """Why it is refused; "" if it is read, which only the original may be."""
    try:
        opened = open_batch(data, SIGNING.verify_key, STATION)
    except AppError as error:
        return "" if error.code is not Code.BAD_BATCH else str(error.details["reason"])
    assert opened.changes == tuple(CHANGES)
    return ""


def test_truncated_at_every_byte() -> None:
    for size in range(1, len(WHOLE)):
        assert reason_of(WHOLE[:size]) == Reason.TRUNCATED


def test_an_empty_file_is_a_truncated_one() -> None:
    assert reason_of(b"") == Reason.TRUNCATED


def test_every_bit_flipped() -> None:
    for at in range(len(WHOLE) * 8):
        flipped = bytearray(WHOLE)
        flipped[at // 8] ^= 1 << at % 8
        assert reason_of(bytes(flipped))
    report(len(WHOLE) * 8, "flipped bits")


@pytest.mark.parametrize("tail", [b"\0", b"\n", WHOLE[:10], WHOLE, bytes(70_000)])
def test_extended(tail: bytes) -> None:
    assert reason_of(WHOLE + tail) == Reason.EXTENDED


def test_random_edits() -> None:
    chance = random.Random(20260725)
    for _ in range(1500):
        edited = random_edit(WHOLE, chance)
        assert reason_of(edited) or edited == WHOLE


def test_peek_never_fails_otherwise_than_by_name() -> None:
    chance = random.Random(7)
    for _ in range(1500):
        with suppress(AppError):
            peek(random_edit(WHOLE, chance))
