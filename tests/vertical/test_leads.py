"""A suffix after a word of another script: shaped as after a Mongolian one, and nothing drawn that says otherwise."""

import pytest
from PySide6.QtGui import QFont

from app.vertical.leads import led
from app.vertical.letters import MVS, NNBSP
from app.vertical.text import VerticalText

SUFFIX = "\u1836\u1822"


@pytest.mark.parametrize("word", ["USB", "李", "“李”", "%1"])
def test_a_suffix_has_its_own_shape_after_a_word_of_another_script(font: QFont, word: str) -> None:
    wanted = VerticalText("\u182a\u1820" + NNBSP + SUFFIX, font).glyphs()[-2:]
    assert VerticalText(led(word + NNBSP + SUFFIX), font).glyphs()[-2:] == wanted


@pytest.mark.parametrize("text", ["\u182a\u1820" + NNBSP + SUFFIX, "USB", SUFFIX, f"\u1820{MVS}\u1820{NNBSP}{SUFFIX}"])
def test_nothing_else_is_touched(text: str) -> None:
    assert led(text) == text


def test_the_sign_that_leads_takes_no_room(font: QFont) -> None:
    plain = VerticalText("USB" + NNBSP, font).height - VerticalText("USB", font).height
    both = VerticalText(led("USB" + NNBSP + SUFFIX), font).height
    assert both < VerticalText("USB", font).height + plain + 3 * font.pixelSize()
