"""Text on its way to the template: Mongolian is drawn, endless words may break, and everything else stays as typed."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.domain.errors import Code
from app.reports.paper.families import USES, chosen
from app.reports.paper.form import capitals, day, month, yuan
from app.reports.paper.press import Press
from app.reports.paper.scribe import VerticalScribe
from app.reports.paper.setting import Drawing, data_of
from app.reports.paper.slip_forms import RecoverySlip
from app.vertical.text import VerticalText
from tests.builders import refused
from tests.reports.paper import samples
from tests.reports.paper.conftest import FONTS, TEMPLATES
from tests.vertical.samples import MIXED, PARAGRAPH


class Copyist:
    """Draws nothing, and remembers what it was given."""

    def __init__(self) -> None:
        self.drawn: list[str] = []

    def draw(self, text: str) -> Sequence[Drawing]:
        self.drawn.append(text)
        return [Drawing("<svg/>", 1, 1)]


def set_text(text: str) -> object:
    form = data_of(RecoverySlip(samples.ISSUER, text), Copyist())["form"]
    assert isinstance(form, dict)
    return form["code"]


@given(st.text(alphabet=st.characters(max_codepoint=0x17FF, exclude_characters="\u200b")))
def test_text_stays_as_typed_but_for_places_to_break(text: str) -> None:
    assert str(set_text(text)).replace("\u200b", "") == text


@pytest.mark.parametrize("text", ["13900000000", "JF2026-07-003", "0482-6120000", "示范一嘎查", "6222…0001"])
def test_numbers_people_copy_are_not_touched(text: str) -> None:
    assert set_text(text) == text


def test_an_endless_word_may_break() -> None:
    assert str(set_text("a" * 300)).count("\u200b") > 30


@pytest.mark.parametrize("text", ["ᠪᠠᠶᠠᠷ", MIXED])
def test_mongolian_is_drawn(text: str) -> None:
    copyist = Copyist()
    data_of(RecoverySlip(samples.ISSUER, text), copyist)
    assert copyist.drawn == [text]


def test_drawings_are_outlines_of_the_fonts_own_glyphs(qapp: QApplication) -> None:
    (drawing,) = VerticalScribe(FONTS).draw(MIXED)
    assert not re.search(r"<text[^>]*>[^<]", drawing.svg)
    assert drawing.svg.count("<path") >= 10  # a run of glyphs each
    assert 0 < drawing.width < 24
    assert 0 < drawing.height <= 28


def test_a_name_takes_one_column(qapp: QApplication) -> None:
    (drawing,) = VerticalScribe(FONTS).draw("ᠪᠠᠶᠠᠷ")
    assert drawing.width == pytest.approx(1.42)


def test_a_long_text_is_drawn_in_blocks_that_each_fit_a_page(qapp: QApplication) -> None:
    text = PARAGRAPH * 12
    scribe = VerticalScribe(FONTS)
    drawings = scribe.draw(text)
    assert len(drawings) > 1
    assert all(drawing.height <= 28 and drawing.width <= 24 for drawing in drawings)
    whole = VerticalText(text, scribe.font, height=2700)
    assert sum(drawing.svg.count("<path") for drawing in drawings) == pytest.approx(len(whole.columns), rel=0.5)


def test_a_missing_mongolian_font_is_said(qapp: QApplication, tmp_path: Path) -> None:
    press = Press(TEMPLATES, VerticalScribe(tmp_path))
    with refused(Code.NOT_FOUND):
        press.render(samples.forms("nasty")["intake"])
    assert press.render(samples.forms("full")["intake"])


def test_the_official_fonts_come_first() -> None:
    families = chosen(["Noto Serif CJK SC", "FangSong", "SimSun", "SimHei"])
    assert families["body"][0] == "FangSong"
    assert families["title"][0] == families["plain"][0] == "SimSun"
    assert families["heading"][0] == "SimHei"
    assert set(families) == set(USES)


def test_a_machine_without_chinese_fonts_is_said() -> None:
    with refused(Code.NOT_FOUND):
        chosen(["DejaVu Sans"])


def test_words_of_forms() -> None:
    assert day(None) == yuan(None) == capitals(None) == ""
    assert day(samples.TODAY) == "2026年7月15日"
    assert month("2026-03") == "2026年3月"
    assert yuan(1_234_567) == "1,234,567元"
    assert capitals(3_005) == "叁仟零伍元整"
