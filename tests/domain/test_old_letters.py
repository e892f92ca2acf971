"""Letters of old Mongolian fonts become Unicode where that is certain, and only there."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mongol_norm import MongolianShaper

from app.domain.old_letters import OldLetters, parse
from app.domain.private_use import has_private_use

TABLE = Path(__file__).parents[2] / "resources" / "menksoft.json"
OLD = parse(TABLE.read_text("utf-8"))
SHAPER = MongolianShaper(locale="MNG")

# What people know these words to be; the left side is how a Menksoft font writes them.
WORDS = {
    "E2C1 E27F E317 E27E E2E8": "ᠪᠢᠴᠢᠭ",
    "E2F2 E289 E2BC E2EC E289 E2F9": "ᠮᠣᠩᠭᠣᠯ",
    "E271 E2EB E277 E301 E27E E2E8": "ᠡᠭᠡᠰᠢᠭ",
    "E271 E2F0 E317 E273": "ᠡᠭᠴᠡ",
    "E2C2 E2AA E31D E27E E2E8": "ᠪᠦᠵᠢᠭ",
    "E315 E27E E327 E27E E2E8": "ᠴᠢᠷᠢᠭ",
    "E2D4 E2AA E2F0 E31D E27E E2F3": "ᠬᠦᠭᠵᠢᠮ",
    "E2C2 E2AA E327 E27E E314 E2EB E277 E2F9": "ᠪᠦᠷᠢᠳᠭᠡᠯ",
    "E2FD E276 E314 E2DA E27F E2F9": "ᠰᠡᠳᠬᠢᠯ",
    "E2A2 E27E E2FA E276 E314 E2C6 E2AC E327 E27B": "ᠦᠢᠯᠡᠳᠪᠦᠷᠢ",
    "E31A E276 E2FA E27E E2ED E2AC E314 E2DA E277 E2B5": "ᠵᠡᠯᠢᠭᠦᠳᠬᠡᠨ",
    "E2F1 E26C E2BC E2EA E26C E2F9": "ᠮᠠᠩᠭᠠᠯ",
    "E310 E2A9 E2BB": "ᠳ\u180bᠦᠩ",
    "E2FE E289 E314 E2B7 E26C E2F3": "ᠰᠣᠳᠨᠠᠮ",
    "E34B E26C E2EE E2C5 E26B": "ᡀᠠᠭᠪᠠ",
    "E315 E276 E2C5 E277 E2EB E2F6 E276 E311": "ᠴᠡᠪᠡᠭᠮᠡᠳ",
    "E33F E2B0 E2F4 E2B0 E2BA E30A": "ᠼᠧᠮᠧᠨᠲ",
    "E2A2 E2B7 E27E E31F E274": "ᠦᠨᠢᠶ\u180eᠡ",
    "E266 E2BE E2B6 E26A": "ᠠᠩᠨ\u180eᠠ",
    "E315 E27E E2BC E2E9 E26A": "ᠴᠢᠩᠭ\u180eᠠ",
    "E315 E27E E2BC E2EA E26C E2FA E26C E2DC E28D": "ᠴᠢᠩᠭᠠᠯᠠᠬᠤ",
    "E27A E2FB E2C5 E27F E2F0 E317 E27B": "ᠢᠯᠪᠢᠭᠴᠢ",
    "E2C1 E27F E317 E27E E2F0 E317 E27B": "ᠪᠢᠴᠢᠭᠴᠢ",
    "E2FD E27E E2EB E301 E27E E2EB E2FC E276 E2DD E2A7": "ᠰᠢᠭᠰᠢᠭᠯᠡᠬᠦ",
    "E2F2 E29C E2BD E2EB E275": "ᠮᠥᠩᠭᠡ",
    "E333 E27F E2B9 E286": "ᠺᠢᠨᠣ\u180b",
    "E2E3 E327 E2B0 E2E8": "ᠭᠷᠧᠭ",
    "E2F2 E289 E30D E289 E325": "ᠮᠣᠲ\u180bᠣᠷ",
    "E31E E26C E30B E291 E2E9 E26A": "ᠶᠠᠲᠤᠭ\u180eᠠ",
    "E28C E2FA E26C E2EA E26C E2B6 E26A": "ᠤᠯᠠᠭᠠᠨ\u180eᠠ",
    "E2C8 E326 E289 E2EF E327 E26C E2F3": "ᠫᠷᠣᠭ\u180cᠷᠠᠮ",
    "E333 E26D E326 E30A": "ᠺᠠᠷᠲ",
    "E310 E2A9 E2BC E2B7 E276 E2FA E30B E273": "ᠳ\u180bᠦᠩᠨᠡᠯᠲᠡ",
    "E2F1 E27E E2BC E2E9 E26A": "ᠮᠢᠩᠭ\u180eᠠ",
    "E2B1 E26C E27E E2F5 E268": "ᠨᠠᠢ\u180dᠮᠠ",
    "E2B1 E26C E281 E31D E268": "ᠨᠠᠢᠵᠠ",
    "E2C1 E26D E281 E2B6 E26A": "ᠪᠠᠢᠨ\u180eᠠ",
}
SUFFIXES = {
    "E321 E27E E2B5": "ᠶᠢᠨ",
    "E292 E2B5": "ᠤᠨ",
    "E2AC E2B5": "ᠦᠨ",
    "E28D": "ᠤ",
    "E2A3": "ᠦ",
    "E282": "ᠢ",
    "E321 E27B": "ᠶᠢ",
    "E310 E28D": "ᠳᠤ",
    "E310 E291 E325": "ᠳᠤᠷ",
    "E309 E28D": "ᠲᠤ",
    "E267 E317 E268": "ᠠᠴᠠ",
    "E271 E317 E273": "ᠡᠴᠡ",
    "E2C1 E26D E325": "ᠪᠠᠷ",
    "E280 E321 E26C E325": "ᠢᠶᠠᠷ",
    "E308 E26C E27B": "ᠲᠠᠢ",
    "E2F8 E291 E2E9 E26A": "ᠯᠤᠭ\u180eᠠ",
    "E31E E291 E2EA E26C E2B5": "ᠶᠤᠭᠠᠨ",
    "E310 E26C E2EA E26C E2B5": "ᠳᠠᠭᠠᠨ",
    "E292 E311": "ᠤᠳ",
    "E2B3 E291 E2EC E291 E311": "ᠨᠤᠭᠤᠳ",
}


def old(codes: str) -> str:
    return "".join(chr(int(code, 16)) for code in codes.split())


@pytest.mark.parametrize(("codes", "word"), WORDS.items(), ids=WORDS.values())
def test_a_known_word_is_converted(codes: str, word: str) -> None:
    found = OLD.convert(old(codes))
    assert (found.text, found.left) == (word, ())


@pytest.mark.parametrize(("codes", "suffix"), SUFFIXES.items(), ids=SUFFIXES.values())
def test_a_suffix_goes_with_its_word(codes: str, suffix: str) -> None:
    stem = old("E2F2 E289 E2BC E2EC E289 E2F9")
    found = OLD.convert(f"{stem}\ue263{old(codes)}")
    assert (found.text, found.left) == (f"ᠮᠣᠩᠭᠣᠯ\u202f{suffix}", ())


def test_diphthongs_written_with_y_look_as_they_did() -> None:
    found = OLD.convert(old("E2C1 E26D E321 E27E E2B6 E26A"))
    assert SHAPER.same_shape(found.text, "ᠪᠠᠢᠨ\u180eᠠ")


def test_signs_digits_and_everything_else_stand_where_they_stood() -> None:
    text = "调解 " + old("E2C1 E27F E317 E27E E2E8 E237") + " 2026\n" + old("E255 E245 E256")
    assert OLD.convert(text).text == "调解 ᠪᠢᠴᠢᠭ᠃ 2026\n〈᠑〉"


@pytest.mark.parametrize(
    "codes",
    ["E2C1 E26F E2B5", "E2C1 E269", "E2B1 E26C E2D8 E2C5 E26B", "E26C E26C", "E268 E266", "E000", "E360", "E260"],
    ids=["unknown", "a or e", "q before b", "no head", "two words in one", "not theirs", "beyond", "a dash"],
)
def test_what_is_not_certain_stays_as_it_is(codes: str) -> None:
    found = OLD.convert(old(codes))
    assert found.text == old(codes)
    assert found.changed == ()


def test_a_word_is_converted_whole_or_not_at_all() -> None:
    sure, unsure = old("E2C1 E27F E317 E27E E2E8"), old("E2C1 E27F E26F")
    found = OLD.convert(f"{sure} {unsure} {sure}ᠠ")
    assert found.text == f"ᠪᠢᠴᠢᠭ {unsure} {sure}ᠠ"
    assert found.changed == ((sure, "ᠪᠢᠴᠢᠭ"),)
    assert found.left == (unsure, f"{sure}ᠠ")


@given(st.text(st.characters(min_codepoint=0xE234, max_codepoint=0xE34F) | st.sampled_from(" 调ᠠ\u202f"), max_size=12))
def test_any_text_is_converted_or_left_and_converting_again_changes_nothing(text: str) -> None:
    found = OLD.convert(text)
    assert OLD.convert(found.text).text == found.text
    assert bool(found.left) == has_private_use(found.text)
    for before, after in found.changed:
        assert before in text
        assert not has_private_use(after)


def test_every_form_of_the_table_is_reached_by_some_spelling() -> None:
    units = {" ".join(token["written"]) for token in _all_forms()}
    wanted = {written for form in OLD.forms.values() for written in form.places.values()}
    assert wanted <= units


def _all_forms() -> list[dict[str, list[str]]]:
    selectors = ["", "\u180b", "\u180c", "\u180d", "\u180f"]
    frames = ["{}", "{}\u180a", "\u180a{}\u180a", "\u180a{}", "ᠨ\u180e{}", "ᠪ{}", "ᠠ{}ᠠ", "ᠡ{}ᠡ"]
    letters = sorted({form.letter for form in OLD.forms.values()})
    words = (frame.format(letter + each) for frame in frames for letter in letters for each in selectors)
    return [token for word in words for token in SHAPER.shape_detailed(word)]


def test_the_table_names_its_source_and_is_inside_the_fonts_range() -> None:
    data = json.loads(TABLE.read_text("utf-8"))
    assert "suragch/mongol_code" in data["source"]
    assert "MIT" in data["source"]
    assert all("\ue234" <= code <= "\ue34f" for code in (*OLD.forms, *OLD.signs))
    assert not OLD.forms.keys() & OLD.signs.keys()
    assert isinstance(OLD, OldLetters)
