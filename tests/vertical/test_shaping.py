"""The letters take the shapes that GB/T 25914-2023 asks for, and Qt draws what HarfBuzz says."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont

from app.vertical.text import VerticalText
from tests.vertical.eac import Shaper, cases, letters_only

ALL_CASES = 3512
CONFORMING_CASES = 3498


@pytest.fixture
def shaper(font_file: Path) -> Shaper:
    return Shaper(font_file)


def test_the_suite_is_whole() -> None:
    assert len(cases()) == ALL_CASES


def test_every_case_is_drawn_with_the_glyphs_that_harfbuzz_gives(font: QFont, shaper: Shaper) -> None:
    differing = [case.name for case in cases() if VerticalText(case.text, font).glyphs() != shaper.glyphs(case.text)]
    assert differing == []


def test_the_font_follows_the_standard(shaper: Shaper) -> None:
    conforming = [case for case in cases() if letters_only(shaper.units(case.text)) == letters_only(case.units)]
    assert len(conforming) >= CONFORMING_CASES
