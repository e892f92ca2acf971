"""Amounts of money in capital numerals (大写金额), as an agreement writes them."""

import re

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")
_LIMIT = 10**12


def in_capitals(yuan: int) -> str:
    """叁仟零伍元整: one 零 for any run of skipped places, none at the end."""
    if not 0 <= yuan < _LIMIT:
        raise ValueError(f"{yuan} yuan cannot be written")
    words = "".join(_group(yuan // 10_000**power % 10_000, _GROUPS[power]) for power in (2, 1, 0))
    return (re.sub("零+", "零", words).strip("零") or "零") + "元整"


def _group(number: int, name: str) -> str:
    """Four places and their name; a group of nothing is a skipped place."""
    if not number:
        return "零"
    words = "".join(_place(int(digit), power) for power, digit in zip((3, 2, 1, 0), f"{number:04}", strict=True))
    return words.rstrip("零") + name + ("零" if number % 10 == 0 and name else "")


def _place(digit: int, power: int) -> str:
    return _DIGITS[digit] + (_PLACES[power] if digit else "")
