"""Text has one normal form, and its script is told by its letters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.private_use import has_private_use
from app.domain.wording import Lang, lang_of, normal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  两家争吵\u3000\n", "两家争吵"),
        ("e\u0301", "é"),
        ("一\r\n二\r三", "一\n二\n三"),
        ("一\x00二\x1b\x7f", "一二"),
        ("ᠭᠣᠯ\u180b ᠤᠨ\u180e\u1820", "ᠭᠣᠯ\u180b ᠤᠨ\u180e\u1820"),
        ("\u202fᠤᠨ", "\u202fᠤᠨ"),
    ],
)
def test_text_is_trimmed_and_composed_and_keeps_mongolian_controls(text: str, expected: str) -> None:
    assert normal(text) == expected


@given(st.text())
def test_normal_is_normal_already(text: str) -> None:
    assert normal(normal(text)) == normal(text)
    assert unicodedata.is_normalized("NFC", normal(text))


@pytest.mark.parametrize(
    ("texts", "lang"),
    [
        (("两家争吵",), Lang.ZH),
        (("ᠮᠠᠯᠴᠢᠨ", "3000"), Lang.MN),
        (("ᠮᠠᠯᠴᠢᠨ", "两家"), Lang.MIXED),
        (("3000 ok",), Lang.NONE),
        ((), Lang.NONE),
    ],
)
def test_the_script_is_told_by_unicode_block(texts: tuple[str, ...], lang: Lang) -> None:
    assert lang_of(*texts) is lang


def test_letters_of_old_fonts_are_noticed() -> None:
    assert has_private_use("\ue264\ue2ed")
    assert not has_private_use("ᠮᠣᠩᠭᠣᠯ 蒙古 😀")
