"""A number names its device, so that no other laptop can give it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import AppError, Code
from app.domain.ledgers import LEDGERS
from app.domain.numbering import LEDGER_PATTERN, LocalNumber, check_pattern, ledger_number

numbers = st.builds(
    LocalNumber,
    st.sampled_from(["JF", "XS"]),
    st.integers(2000, 9999),
    st.sampled_from(["07", "84", "07B", "840"]),
    st.integers(1, 99_999),
)


def test_a_local_number_is_written_as_people_quote_it() -> None:
    assert str(LocalNumber("JF", 2026, "07", 3)) == "JF2026-07-003"
    assert str(LocalNumber("XS", 2026, "07B", 1000)) == "XS2026-07B-1000"


@given(numbers)
def test_what_is_written_is_read_back(number: LocalNumber) -> None:
    assert LocalNumber.read(str(number)) == number


@given(numbers)
def test_the_next_one_is_another(number: LocalNumber) -> None:
    assert number.next() > number
    assert str(number.next()) != str(number)


@pytest.mark.parametrize(
    "text", ["", "JF2026-07", "JF26-07-003", "jf2026-07-003", "JF2026-07-03", "JF2026-7-003", "JF2026-07-003 "]
)
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(AppError) as trouble:
        LocalNumber.read(text)
    assert (trouble.value.code, trouble.value.field) == (Code.BAD_VALUE, "local_no")


def test_the_ledger_number_follows_its_pattern() -> None:
    assert ledger_number(2026, 3) == "扎公联防〔2026〕3号"
    assert ledger_number(2026, 3, "扎公联防〔{year}〕{n:03}号") == "扎公联防〔2026〕003号"


@pytest.mark.parametrize("pattern", ["{", "{x}", "{0}", "{n:q}", "{n.x}", "{n[0]}"])
def test_a_pattern_that_cannot_be_filled_is_refused(pattern: str) -> None:
    with pytest.raises(AppError) as trouble:
        ledger_number(2026, 3, pattern)
    assert (trouble.value.code, trouble.value.field) == (Code.BAD_VALUE, "ledger_pattern")


def test_no_two_ledgers_number_alike() -> None:
    prefixes = [model.prefix for model in LEDGERS.values() if model.prefix]
    assert sorted(prefixes) == ["FW", "JF", "QZ", "XC", "XL", "XS", "YH"]
    assert all("local_no" in model.model_fields for model in LEDGERS.values() if model.prefix)


@pytest.mark.parametrize("pattern", [LEDGER_PATTERN, "{year}-{n:03}", "扎公联防〔{year}〕第{n}号"])
def test_a_pattern_that_numbers_every_dispute_is_taken(pattern: str) -> None:
    check_pattern(pattern)


@pytest.mark.parametrize(
    "pattern",
    ["", "{n}", "{year}", "{year}{n", "{year}{n}}", "{year}{n:999999}", "{year}{n.real}", "{year}{n}" + "号" * 40],
)
def test_a_pattern_that_does_not_is_refused(pattern: str) -> None:
    with pytest.raises(AppError) as trouble:
        check_pattern(pattern)
    assert trouble.value.code is Code.BAD_VALUE
