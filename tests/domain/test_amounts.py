"""Amounts are written as banks write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.amounts import in_capitals

PLACES = {"拾": 10, "佰": 100, "仟": 1000}


@pytest.mark.parametrize(
    ("yuan", "words"),
    [
        (0, "零元整"),
        (10, "壹拾元整"),
        (105, "壹佰零伍元整"),
        (3500, "叁仟伍佰元整"),
        (3005, "叁仟零伍元整"),
        (10_000, "壹万元整"),
        (10_500, "壹万零伍佰元整"),
        (100_000, "壹拾万元整"),
        (120_000, "壹拾贰万元整"),
        (486_300, "肆拾捌万陆仟叁佰元整"),
        (200_000_005, "贰亿零伍元整"),
        (999_999_999_999, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整"),
    ],
)
def test_an_amount_in_capitals(yuan: int, words: str) -> None:
    assert in_capitals(yuan) == words


@pytest.mark.parametrize("yuan", [-1, 10**12])
def test_an_amount_that_has_no_words_is_a_bug(yuan: int) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        in_capitals(yuan)


@given(st.integers(0, 10**12 - 1))
def test_the_words_mean_the_number(yuan: int) -> None:
    words = in_capitals(yuan)
    assert "零零" not in words
    assert value_of(words.removesuffix("元整")) == yuan


def value_of(words: str) -> int:
    total = section = digit = 0
    for sign in words:
        if sign in "万亿":
            total, section, digit = total + (section + digit) * (10_000 if sign == "万" else 10**8), 0, 0
        elif sign in PLACES:
            section, digit = section + digit * PLACES[sign], 0
        else:
            digit = "零壹贰叁肆伍陆柒捌玖".index(sign)
    return total + section + digit
