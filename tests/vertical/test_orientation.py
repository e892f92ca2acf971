"""Which characters stand upright, and how positions are counted."""

import pytest

from app.vertical.orientation import Span, is_upright, upright_spans, utf16_length


@pytest.mark.parametrize("character", "调。、《（：１Ａ©①カ𠀀\ufe16")
def test_ideographs_and_their_punctuation_stand_upright(character: str) -> None:
    assert is_upright(character)


@pytest.mark.parametrize("character", "ᠮ᠂᠃\u202f\u180e1A-/…“")
def test_mongolian_latin_and_digits_lie_along_the_column(character: str) -> None:
    assert not is_upright(character)


def test_spans_are_counted_in_utf16_units() -> None:
    assert upright_spans("ᠮ𠀀调a。") == (Span(1, 3), Span(5, 1))


def test_text_without_ideographs_has_no_spans() -> None:
    assert upright_spans("ᠮᠣᠩᠭᠣᠯ 110") == ()


def test_characters_beyond_the_first_plane_count_twice() -> None:
    assert utf16_length("a𠀀") == 3
