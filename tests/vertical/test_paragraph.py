"""A paragraph that is laid out piece by piece is the paragraph that is laid out at once."""

import random

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextCharFormat

from app.vertical.orientation import Span
from app.vertical.paragraph import Mark, Paragraph, Shown
from app.vertical.text import VerticalText
from app.vertical.units import as_text, as_units, changed_stretch
from tests.vertical.samples import DIGITS, MIXED, PARAGRAPH

HEIGHT = 380.0
CHINESE = "经查,李某与王某因土地界线发生矛盾纠纷，双方互不相让。联防员到场后分开双方，组织调解，《协议》签订完毕！"
TEXTS = {
    "Mongolian": " ".join([PARAGRAPH] * 14),
    "mixed": " ".join([MIXED, PARAGRAPH, DIGITS] * 8),
    "Chinese": CHINESE * 50,
    "beyond the first plane": "𠀀𠀁调解 ᠮᠣᠩᠭᠣᠯ " * 150,
    "one word": "ᠮᠣᠩᠭᠣᠯ" * 300,
    "right to left in it": " ".join([PARAGRAPH, "שלום (ABC) مرحبا 123"] * 8),
}


def looks(paragraph: Paragraph) -> tuple[list[tuple[int, float]], list[int]]:
    """Where its columns begin and how long they are, and its glyphs."""
    starts, glyphs, before = [], [], 0
    for segment in paragraph.segments:
        starts += [(before + column.start, round(column.extent, 3)) for column in segment.columns]
        glyphs += segment.glyphs()
        before += segment.columns[-1].end
    return starts, glyphs


def at_once(text: str, font: QFont) -> tuple[list[tuple[int, float]], list[int]]:
    laid = VerticalText(text, font, height=HEIGHT)
    return [(column.start, round(column.extent, 3)) for column in laid.columns], laid.glyphs()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_pieces_are_the_whole(font: QFont, text: str) -> None:
    paragraph = Paragraph(Shown(as_units(text)), font, HEIGHT)
    assert looks(paragraph) == at_once(text, font)
    assert len(paragraph.segments) > 1 or text == TEXTS["one word"]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_edit_leaves_what_would_have_been_laid_out_at_once(font: QFont, text: str) -> None:
    chance = random.Random(7)
    paragraph = Paragraph(Shown(as_units(text)), font, HEIGHT)
    for _ in range(12):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice([0, 0, 1, 1, 3, 40, 700]))
        put = chance.choice(["", "ᠠ", " ", "\u180b", "\u180e", "\u202f", "调", "，", "ᠨᠢᠭᠡ ᠬᠣᠶᠠᠷ", PARAGRAPH * 5])
        text = text[:start] + put + text[end:]
        paragraph.show(Shown(as_units(text)))
        assert looks(paragraph) == at_once(text, font)


def test_a_key_stroke_lays_out_little_of_a_long_paragraph(font: QFont) -> None:
    text = TEXTS["Mongolian"] * 3
    paragraph = Paragraph(Shown(text), font, HEIGHT)
    before = list(paragraph.segments)
    middle = len(text) // 2
    paragraph.show(Shown(text[:middle] + "ᠠ" + text[middle:]))
    kept = [segment for segment in paragraph.segments if segment in before]
    assert len(before) - len(kept) <= 4


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_paragraph_can_be_split_and_joined(font: QFont, text: str) -> None:
    for cut in (0, 1, len(text) // 3, len(text) // 2 + 1, len(text)):
        head = Paragraph(Shown(as_units(text)), font, HEIGHT)
        tail = head.copy()
        head.show(Shown(as_units(text[:cut])))
        tail.show(Shown(as_units(text[cut:])))
        assert (looks(head), looks(tail)) == (at_once(text[:cut], font), at_once(text[cut:], font))
        head.append(tail)
        assert looks(head) == at_once(text, font)


def test_a_mark_goes_with_its_text(font: QFont) -> None:
    text = TEXTS["Mongolian"]
    style = QTextCharFormat()
    style.setFontUnderline(True)
    paragraph = Paragraph(Shown(text), font, HEIGHT)
    paragraph.show(Shown(text, (Mark(Span(1000, 6), style),)))
    assert underlined(paragraph) == (1000, 1005)
    paragraph.show(Shown(text))
    assert underlined(paragraph) is None


def underlined(paragraph: Paragraph) -> tuple[int, int] | None:
    """From which letter to which; a ligature's glyph stands for its first."""
    found, before = set(), 0
    for segment in paragraph.segments:
        for number in range(len(segment.columns)):
            line = segment.layout.lineAt(number)
            for run in line.glyphRuns(-1, -1, segment.layout.GlyphRunRetrievalFlag.RetrieveAll):
                found |= {before + index for index in run.stringIndexes() if run.underline()}
        before += segment.columns[-1].end
    return (min(found), max(found)) if found else None


def test_every_caret_place_of_a_long_paragraph_can_be_clicked(font: QFont) -> None:
    text = TEXTS["mixed"]
    paragraph = Paragraph(Shown(as_units(text)), font, HEIGHT)
    whole = VerticalText(text, font, height=HEIGHT)
    for place in range(len(as_units(text)) + 1):
        if whole.layout.isValidCursorPosition(place):
            bar = paragraph.caret(place)
            assert bar == whole.caret(place)
            assert paragraph.caret(paragraph.hit(QPointF(bar.center().x(), bar.top()))) == bar


def test_units_are_what_qt_counts() -> None:
    text = "a𠀀ᠮ😀"
    assert len(as_units(text)) == 6
    assert as_text(as_units(text)) == text
    assert as_text(as_units(text)[:2]) == "a\ud840"


@pytest.mark.parametrize(
    ("before", "after", "stretch"),
    [("abc", "abc", (3, 3, 3)), ("abc", "abxc", (2, 2, 3)), ("aaaa", "aaa", (3, 4, 3)), ("", "ab", (0, 0, 2))],
)
def test_what_differs_is_found(before: str, after: str, stretch: tuple[int, int, int]) -> None:
    assert changed_stretch(before, after) == stretch
