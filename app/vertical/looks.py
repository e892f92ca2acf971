"""Tells words apart by what they look like, not by what they are spelled with."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QFont, QRawFont

from app.vertical.letters import SELECTORS
from app.vertical.text import VerticalText

_Outline = tuple[tuple[int, int, int], ...]
_SIZE = 1000


def distinct(words: Iterable[str], font: QFont) -> tuple[str, ...]:
    """The first of all words that look alike, in order, without those in which a selector has nothing to select.

    Such a selector is drawn as a mark of its own.
    """
    seen: dict[tuple[_Outline, ...], str] = {}
    for word in words:
        laid = VerticalText(word, font)
        if not _shows_a_mark(laid):
            seen.setdefault(_look(laid), word)
    return tuple(seen.values())


def _look(laid: VerticalText) -> tuple[_Outline, ...]:
    """The outlines that are drawn: letters of different names share them, each under a glyph of its own."""
    outlines = (_outline(family, glyph) for family, glyph in laid.family_glyphs())
    return tuple(outline for outline in outlines if outline)


def _shows_a_mark(laid: VerticalText) -> bool:
    return any(glyph in _marks(family) for family, glyph in laid.family_glyphs())


@cache
def _marks(family: str) -> frozenset[int]:
    """The glyphs of selectors that select nothing."""
    return frozenset(_raw(family).glyphIndexesForString(SELECTORS)) - {0}


@cache
def _outline(family: str, glyph: int) -> _Outline:
    """The points of the outline in units of the font, nothing for what leaves no ink."""
    path = _raw(family).pathForGlyph(glyph)
    points = (path.elementAt(number) for number in range(path.elementCount()))
    return tuple((round(point.x), round(point.y), point.type.value) for point in points)  # type: ignore[attr-defined]


def _raw(family: str) -> QRawFont:
    font = QFont([family])
    font.setPixelSize(_SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QRawFont.fromFont(font)
