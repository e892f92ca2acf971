"""What people copy from paper is understood however they write it, and never misunderstood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.paper_codes import read, written

NUMBERS = st.integers(0, 2**60 - 1)


@given(NUMBERS)
def test_a_code_reads_back(number: int) -> None:
    assert read(written(number, 12), 12) == number


def test_a_code_has_groups_of_four_of_digits_that_are_hard_to_mistake() -> None:
    assert written(0, 12) == "0000-0000-0000"
    assert written(2**60 - 1, 12) == "ZZZZ-ZZZZ-ZZZZ"
    assert set(written(0x123456789ABCDEF, 12)).isdisjoint("OILU")


@given(NUMBERS)
def test_small_letters_spaces_and_likenesses_are_forgiven(number: int) -> None:
    code = written(number, 12)
    assert read(code.lower().replace("-", " "), 12) == number
    assert read(code.replace("0", "o").replace("1", "l"), 12) == number
    assert read(code.replace("0", "O").replace("1", "I").replace("-", ""), 12) == number


@given(NUMBERS)
def test_full_width_signs_of_an_input_method_are_forgiven(number: int) -> None:
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in written(number, 12))
    assert read(wide.replace(chr(0xFEE0 + ord("-")), "\u3000—"), 12) == number


@pytest.mark.parametrize(
    "text", ["", "0000-0000", "0000-0000-00000", "0000-0000-000U", "0000-0000-000村", "ßßßß-ßßßß-ßßßß"]
)
def test_what_is_no_code_is_none(text: str) -> None:
    assert read(text, 12) is None


def test_a_number_too_big_for_its_code_is_a_bug() -> None:
    with pytest.raises(ValueError, match="longer code"):
        written(2**60, 12)
