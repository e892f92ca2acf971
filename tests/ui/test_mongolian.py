"""The Mongolian drafts: written as the glossary has it, and in letters that the font draws."""

import csv
import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from app.domain.vocabulary import Vocabularies
from app.ui.application import WORDS
from app.vertical import fonts
from app.vertical.orientation import is_upright
from tests.ui.test_translations import FOLDER, _forms, _messages

NNBSP, MVS = "\u202f", "\u180e"
DIGITS = re.compile("[\u1810-\u1819]")
PRIVATE = re.compile("[\ue000-\uf8ff]")
LETTER = "[\u1820-\u1842]"
SUFFIX = re.compile(f"(?:{LETTER}|[A-Za-z0-9”]|%[n0-9]){NNBSP}{LETTER}")
APART = re.compile(f"\\S (?:ᠤᠨ?|ᠦᠨ?|ᠢ|ᠶᠢᠨ?|[ᠳᠲ]ᠤ|[ᠳᠲ]ᠦ|ᠠᠴᠠ|ᠡᠴᠡ|ᠢᠶᠠ[ᠷᠨ]|ᠢᠶᠡ[ᠷᠨ]|ᠪᠠ[ᠷᠨ]|ᠪᠡ[ᠷᠨ])(?!{LETTER}|{MVS})")
"""A suffix behind a plain space, where it takes the shape of a word."""
JOINED = re.compile("([\u1820-\u1842\u180b-\u180e]+)\u202f([\u1820-\u1842]+)")
AFTER_VOWELS = {"ᠪᠠᠷ", "ᠪᠡᠷ", "ᠪᠠᠨ", "ᠪᠡᠨ", "ᠶᠢ", "ᠶᠢᠨ"}
AFTER_CONSONANTS = {"ᠢᠶᠠᠷ", "ᠢᠶᠡᠷ", "ᠢᠶᠠᠨ", "ᠢᠶᠡᠨ", "ᠢ", "ᠤᠨ", "ᠦᠨ", "ᠤ", "ᠦ"}
SEPARATED = re.compile(f"{LETTER}{MVS}[\u1820\u1821](?!{LETTER})")


def _drafts() -> Iterator[tuple[str, str]]:
    for _, source, translation in _messages("mn_Mong_CN"):
        yield from ((source, form) for form in _forms(translation))


def _chinese() -> dict[tuple[str, str], str]:
    return {(context, source): _forms(translation)[0] for context, source, translation in _messages("zh_CN")}


def _glossary() -> list[dict[str, str]]:
    with (FOLDER / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _stems(words: str) -> list[str]:
    """The parts of a term's words that no ending changes: an infinitive's ending and a last vowel may."""
    ending = re.compile(f"(?:[\u182d\u182c][\u1824\u1826]|[\u182f\u1833]?[\u1820\u1821]|{MVS}.)$")
    return [ending.sub("", word) for word in words.split(" ")]


def test_hardly_a_string_waits_for_its_draft() -> None:
    """New strings come faster than drafts: what has none is said in Chinese. One in ten is too many."""
    drafts = list(_drafts())
    waiting = [source for source, form in drafts if not form.strip()]
    assert len(waiting) * 10 < len(drafts)


def test_no_draft_holds_what_readers_take_for_garbage() -> None:
    assert not [form for _, form in _drafts() if DIGITS.search(form) or PRIVATE.search(form) or "\ufe16" in form]


def test_every_suffix_follows_something_and_every_separated_vowel_ends_its_word() -> None:
    drafts = [form for _, form in _drafts()]
    assert not [form for form in drafts if form.count(NNBSP) != len(SUFFIX.findall(form))]
    assert not [form for form in drafts if form.count(MVS) != len(SEPARATED.findall(form))]
    assert not [form for form in drafts if APART.search(form)]


def test_no_list_has_a_suffix_behind_a_plain_space(vocabularies: Vocabularies) -> None:
    assert not [item.mn for vocabulary in vocabularies.values() for item in vocabulary if APART.search(item.mn)]


def test_a_suffix_has_the_form_that_its_words_last_letter_and_vowels_ask_for(vocabularies: Vocabularies) -> None:
    """Case endings only: what follows a vowel, what follows a consonant, and the vowels of the word in the ending's."""
    said = [form for _, form in _drafts()] + [item.mn for vocabulary in vocabularies.values() for item in vocabulary]
    joined = {found.groups() for words in said for found in JOINED.finditer(words)}
    assert joined
    assert not {(word, suffix) for word, suffix in joined if not _agree(re.sub("[\u180b-\u180e]", "", word), suffix)}


def _agree(word: str, suffix: str) -> bool:
    ends_in_vowel = word[-1] in "ᠠᠡᠢᠣᠤᠥᠦ"
    wrong = AFTER_CONSONANTS if ends_in_vowel else AFTER_VOWELS
    is_back = any(letter in "ᠠᠣᠤ" for letter in word)
    return suffix not in wrong and not any(letter in ("ᠡᠥᠦ" if is_back else "ᠠᠣᠤ") for letter in suffix)


def test_the_glossary_names_each_term_once_and_says_how_sure_it_is() -> None:
    rows = _glossary()
    assert len({row["zh"] for row in rows}) == len(rows)
    assert {row["status"] for row in rows} <= {"draft", "reviewed"}
    assert all(row["mn_mong"] and row["mn_cyrl"] and row["en"] for row in rows)


def test_terms_are_used_as_the_glossary_has_them() -> None:
    """Only where the Chinese says nothing but the term: a sentence may turn a term into another part of speech."""
    terms = {row["zh"]: row["mn_mong"] for row in _glossary()}
    chinese = _chinese()
    strange = [
        (source, form, terms[said])
        for context, source, translation in _messages("mn_Mong_CN")
        if (said := chinese.get((context, source), "")) in terms
        for form in _forms(translation)
        if form and not all(stem in form for stem in _stems(terms[said]))
    ]
    assert not strange


@pytest.mark.parametrize("term", ["派出所", "线索", "台账", "信箱"])
def test_the_terms_of_every_day_are_the_glossarys_in_sentences_too(term: str) -> None:
    words = next(row["mn_mong"] for row in _glossary() if row["zh"] == term)
    chinese = _chinese()
    others = [
        (source, form)
        for context, source, translation in _messages("mn_Mong_CN")
        if term in chinese.get((context, source), "")
        for form in _forms(translation)
        if form and not all(stem in form for stem in _stems(words))
    ]
    assert not others


def test_the_font_has_every_sign_of_the_drafts_but_chinese(qapp: QApplication) -> None:
    font = QRawFont(str(FOLDER.parent / "build" / "fonts" / fonts.FILE_NAME), 20)
    signs = {sign for _, form in _drafts() for sign in form if sign != "\n"} | {
        s for row in _glossary() for s in row["mn_mong"]
    }
    assert not {sign for sign in signs if not is_upright(sign) and not font.supportsCharacter(ord(sign))}


def test_the_words_one_is_offered_while_typing_are_the_glossarys() -> None:
    offered = (FOLDER.parent / "resources" / WORDS).read_text("utf-8").split("\n")
    terms = {word for row in _glossary() for word in re.findall("[\u1820-\u18aa\u180b-\u180f\u202f]+", row["mn_mong"])}
    assert [word for word in offered if word] == sorted(terms)
