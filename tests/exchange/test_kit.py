"""A kit opens with its code alone; a damaged one is told from a wrong code."""

import json

import pytest

from app.domain.errors import AppError, Code
from app.domain.paper_codes import read
from app.exchange.kit import DeskWriter, Kit, make_kit, new_code, open_kit
from app.exchange.sealing import SealingIdentity, SigningKey
from app.store.checked_json import checked
from app.store.locks import Kdf
from tests.exchange.builders import BUREAU, STATION
from tests.faults.report import report

CHEAP = Kdf(passes=1, memory=8 * 2**10)
CODE = "7K3M-Q0A1-ZX9B"
HOME = DeskWriter(
    writer="desk-152223105", name="巴彦塔拉派出所",
    verify_key=SigningKey.generate().verify_key, recipient=STATION.recipient,
)  # fmt: skip
BUREAU_DESK = DeskWriter(
    writer="desk-152223", name="旗公安局", verify_key=SigningKey.generate().verify_key, recipient=BUREAU.recipient
)
KIT = Kit(
    organisation="zlt", mailbox="https://mail.example/dav", credentials={"user": "07", "password": "草场"},
    point="07", point_name="乌兰毛都联防点", village="乌兰毛都", township="152223105", writer="07",
    desks=(HOME, BUREAU_DESK),
    reserve=SealingIdentity.generate().recipient,
)  # fmt: skip
MADE = make_kit(KIT, CODE, CHEAP)


def code_of(data: bytes, code: str = CODE) -> Code:
    with pytest.raises(AppError) as error:
        open_kit(data, code)
    return error.value.code


def test_the_code_opens_the_kit() -> None:
    opened = open_kit(MADE.data, CODE)
    assert opened.kit == KIT
    assert opened.kit.home_desk == HOME
    assert opened.code_key == MADE.code_key


@pytest.mark.parametrize(
    "typed", ["7k3mq0a1zx9b", "7K3M QOAI ZX9B", "７Ｋ３Ｍ－Ｑ０Ａ１－ＺＸ９Ｂ", " 7k3m-qoal-zx9b "]
)
def test_the_code_may_be_typed_in_any_way(typed: str) -> None:
    assert open_kit(MADE.data, typed).kit == KIT


@pytest.mark.parametrize("wrong", ["", "7K3M-Q0A1-ZX9C", "7K3M-Q0A1", "村村村村-村村村村-村村村村"])
def test_another_code_opens_nothing(wrong: str) -> None:
    assert code_of(MADE.data, wrong) is Code.WRONG_CODE


def test_new_codes_differ_and_can_be_read() -> None:
    codes = {new_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(read(code, 12) is not None for code in codes)


def test_nothing_of_the_kit_can_be_read_without_the_code() -> None:
    for word in ("草场", "mail.example", "07", "desk-"):
        assert word.encode() not in bytes.fromhex(json.loads(MADE.data)["sealed"])
    shown = repr((MADE, open_kit(MADE.data, CODE)))
    assert "草场" not in shown
    assert repr(MADE.code_key) not in shown


def test_two_kits_of_one_code_share_nothing() -> None:
    again = make_kit(KIT, CODE, CHEAP)
    assert again.code_key != MADE.code_key
    assert again.data != MADE.data


def test_every_flipped_bit_is_a_bad_kit() -> None:
    for at in range(len(MADE.data) * 8):
        flipped = bytearray(MADE.data)
        flipped[at // 8] ^= 1 << at % 8
        assert code_of(bytes(flipped)) is Code.BAD_KIT
    report(len(MADE.data) * 8, "flipped bits")


def test_every_truncation_is_a_bad_kit() -> None:
    for size in range(0, len(MADE.data), 3):
        assert code_of(MADE.data[:size]) is Code.BAD_KIT


def test_a_line_break_that_a_mail_program_adds_does_no_harm() -> None:
    assert open_kit(MADE.data + b"\r\n", CODE).kit == KIT


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"PK\x03\x04", b"[" * 9000, b" " * 300_000])
def test_another_file_is_a_bad_kit(data: bytes) -> None:
    assert code_of(data) is Code.BAD_KIT


@pytest.mark.parametrize(
    "changed", [{"kdf": {"memory": 2**40}}, {"kdf": {"passes": 99}}, {"format": 2}, {"salt": "ab"}]
)
def test_a_kit_out_of_bounds_is_refused_before_a_key_is_derived(changed: dict[str, object]) -> None:
    value = json.loads(MADE.data)
    del value["check"]
    assert code_of(checked(value | changed)) is Code.BAD_KIT


def test_a_kit_whose_salt_was_exchanged_does_not_open() -> None:
    value = json.loads(MADE.data)
    del value["check"]
    assert code_of(checked(value | {"salt": "00" * 16})) is Code.WRONG_CODE


def test_what_a_newer_version_puts_in_is_passed_over() -> None:
    newer = Kit.model_validate(KIT.model_dump() | {"hint": "later"})
    assert open_kit(make_kit(newer, CODE, CHEAP).data, CODE).kit == KIT


@pytest.mark.parametrize("wrong", [{"writer": "../07"}, {"organisation": ""}, {"desks": ()}, {"epoch": 0}])
def test_a_kit_that_leads_nowhere_cannot_be_made(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="Kit"):
        Kit.model_validate(KIT.model_dump() | wrong)


def test_a_key_of_an_unknown_suite_is_no_key() -> None:
    with pytest.raises(ValueError, match="unknown-suite"):
        DeskWriter.model_validate(HOME.model_dump() | {"verify_key": "sm2:AAAA"})
