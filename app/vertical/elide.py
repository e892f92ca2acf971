"""Shortens text to a column's length without leaving half a suffix behind."""

import re

from PySide6.QtGui import QFont

from app.vertical.columns import UNBOUNDED
from app.vertical.leads import led
from app.vertical.orientation import upright_spans
from app.vertical.text import VerticalText

ELLIPSIS = "…"
_JOINS_NEXT = "\u180e\u202f"  # MVS and NNBSP hold a suffix: never the last character before the cut
_JOINS_PREVIOUS = "\u180b\u180c\u180d\u180e\u180f\u200c\u200d\ufe0f"
_WORDS = re.compile(r"[ \n]|(?<=-)")
_BEFORE_SUFFIX = "\u202f \u2028\n"


def longest_word(text: str, font: QFont) -> float:
    """How long the longest word is with its suffixes; Chinese breaks anywhere, and a number behind its hyphens."""
    words = (word for word in _WORDS.split(text) if not upright_spans(word))
    return max((VerticalText(led(word), font).height for word in words), default=0.0)


def fits(text: str, font: QFont, height: float, columns: int) -> bool:
    """Whether the whole text goes into so many columns of this height."""
    if columns == 1:
        laid = VerticalText(led(text), font)
        return len(laid.columns) <= 1 and laid.height <= height
    return len(VerticalText(led(text), font, height=min(height, UNBOUNDED / 10)).columns) <= columns


def elided(text: str, font: QFont, height: float, columns: int = 1) -> str:
    """The text itself if it fits into so many columns of this height, else its longest beginning that does, and "…".

    It is cut between words or before a suffix where one is near, and never after a mark that joins what follows.
    """
    if fits(text, font, height, columns):
        return text
    cuts = [cut for cut in range(len(text)) if _may_cut(text, cut)]
    low, high = 0, len(cuts) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if fits(_cut(text, cuts[middle]), font, height, columns):
            low = middle
        else:
            high = middle - 1
    return _cut(text, _at_word(text, cuts[low]))


def elided_at_head(text: str, font: QFont, height: float, columns: int = 1) -> str:
    """The text itself if it fits, else "…" and its longest end that does: for numbers that differ at their end."""
    if fits(text, font, height, columns):
        return text
    cuts = [cut for cut in range(1, len(text)) if _may_cut(text, cut)]
    fitting = (f"{ELLIPSIS}{text[cut:]}" for cut in cuts)
    return next((short for short in fitting if fits(short, font, height, columns)), ELLIPSIS)


def _may_cut(text: str, cut: int) -> bool:
    if cut and text[cut - 1] in _JOINS_NEXT:
        return False
    return text[cut] not in _JOINS_PREVIOUS


def _at_word(text: str, cut: int) -> int:
    """The last end of a word or start of a suffix before the cut, if that keeps most of the text."""
    near = max((text.rfind(mark, 0, cut + 1) for mark in _BEFORE_SUFFIX), default=-1)
    return near if near > cut * 2 // 3 else cut


def _cut(text: str, cut: int) -> str:
    return text[:cut].rstrip() + ELLIPSIS
