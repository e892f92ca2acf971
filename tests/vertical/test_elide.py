"""Shortened text ends at a word or a suffix and fits."""

import pytest
from PySide6.QtGui import QFont

from app.vertical.elide import ELLIPSIS, elided, elided_at_head
from app.vertical.text import VerticalText
from tests.vertical.samples import MIXED, PARAGRAPH


def test_text_that_fits_is_left_alone(font: QFont) -> None:
    assert elided("ᠮᠣᠩᠭᠣᠯ", font, 500) == "ᠮᠣᠩᠭᠣᠯ"


@pytest.mark.parametrize("text", [PARAGRAPH, MIXED])
@pytest.mark.parametrize("height", [60, 100, 200, 310])
def test_shortened_text_fits(font: QFont, text: str, height: int) -> None:
    short = elided(text, font, height)
    assert short.endswith(ELLIPSIS)
    assert VerticalText(short, font).height <= height


def test_shortened_text_fits_into_several_columns(font: QFont) -> None:
    short = elided(PARAGRAPH, font, 120, columns=3)
    assert len(VerticalText(short, font, height=120).columns) == 3


@pytest.mark.parametrize("height", range(40, 600, 7))
def test_no_separator_is_left_at_the_end(font: QFont, height: int) -> None:
    short = elided(PARAGRAPH, font, height).removesuffix(ELLIPSIS)
    assert not short.endswith(("\u202f", "\u180e", " "))


def test_a_suffix_goes_as_a_whole(font: QFont) -> None:
    word = "ᠮᠣᠩᠭᠣᠯᠴᠤᠳ\u202fᠤᠨ"
    limit = VerticalText(word, font).height - 2
    assert elided(word + " ᠬᠡᠯᠡ", font, limit) == "ᠮᠣᠩᠭᠣᠯᠴᠤᠳ" + ELLIPSIS


def test_no_room_at_all_leaves_the_mark_alone(font: QFont) -> None:
    assert elided(PARAGRAPH, font, 1) == ELLIPSIS


@pytest.mark.parametrize("height", [40, 70, 110])
def test_of_a_number_the_end_is_left(font: QFont, height: int) -> None:
    number = "扎公联防〔2026〕15号"
    short = elided_at_head(number, font, height)
    assert short.startswith(ELLIPSIS)
    assert number.endswith(short.removeprefix(ELLIPSIS))
    assert VerticalText(short, font).height <= height
    assert elided_at_head(number, font, 1_000) == number
