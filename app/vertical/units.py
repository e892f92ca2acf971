"""Text counted as Qt counts it: in UTF-16 units, a letter beyond the first plane being two of them."""

import re
from collections.abc import Callable

_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def as_units(text: str) -> str:
    """The text with one character for each unit, so that Qt's positions can cut it."""
    return _BEYOND.sub(lambda found: _split(ord(found.group())), text)


def as_text(units: str) -> str:
    """The text that these units are; half a pair stays what it is."""
    return _PAIR.sub(lambda found: found.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le"), units)


def changed_stretch(before: str, after: str) -> tuple[int, int, int]:
    """Where two texts differ: from which place, to where in the first, to where in the second."""
    shorter = min(len(before), len(after))
    start = _longest(shorter, lambda length: before[:length] == after[:length])
    left = shorter - start
    end = _longest(left, lambda length: before[len(before) - length :] == after[len(after) - length :])
    return start, len(before) - end, len(after) - end


def _longest(most: int, same: Callable[[int], bool]) -> int:
    """The greatest length up to `most` that holds, if what holds for a length holds for all shorter ones."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if same(middle) else (least, middle - 1)
    return least


def _split(code: int) -> str:
    rest = code - 0x10000
    return chr(0xD800 + (rest >> 10)) + chr(0xDC00 + (rest & 0x3FF))
