"""The Mongolian help says what the Chinese help says: page by page, block by block, in the words of the window."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from app.domain.help_drafts import DRAFT
from app.domain.help_drafts import FOLDER as MONGOLIAN
from app.domain.text_guard import check
from app.domain.vocabulary import Vocabularies
from app.ui.widgets.help_blocks import Block, blocks_of
from app.vertical import fonts
from app.vertical.orientation import is_upright
from tests.builders import ROOT
from tests.ui.test_mongolian import APART, DIGITS, MVS, NNBSP, PRIVATE, SEPARATED, SUFFIX, _glossary, _stems
from tests.ui.test_translations import _forms, _messages

FOLDER = ROOT / "resources" / "help"
CHINESE = {path.stem: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.html"))}
PAGES = {path.stem: path.read_text("utf-8") for path in sorted((FOLDER / MONGOLIAN).glob("*.html"))}
BLOCKS = {name: blocks_of(html) for name, html in PAGES.items()}
LETTERS = re.compile("[\u1820-\u18aa]")
CHINESE_LETTERS = re.compile("[\u4e00-\u9fff]")
LATIN = re.compile("[A-Za-z]+")
QUOTED = re.compile("“([^”]+)”")
BUTTONS_IN_LATIN = {"USB", "Enter", "WeChat"}
"""What our Mongolian strings call by Latin letters, and the Chinese does not."""
SPOKEN = {
    *("07：17–19 没有到", "张某", "李家", "可以调解", "查一个人所有的事", "密码和恢复单"),
    *("这条我看到了", "没有", "收到了", "已化解、回访中、已结案"),
}
"""What the Chinese help quotes, and no button or list says."""


@pytest.fixture(params=CHINESE)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def captions() -> Mapping[str, set[str]]:
    """What buttons, captions and lists say in Mongolian, with their Chinese."""
    spoken = {(context, source): _forms(words)[0] for context, source, words in _messages("zh_CN")}
    found = defaultdict[str, set[str]](set)
    for context, source, words in _messages("mn_Mong_CN"):
        found[_forms(words)[0].strip()].add(spoken[context, source])
    for file in (ROOT / "resources" / "vocabularies").glob("*.json"):
        for item in json.loads(file.read_text("utf-8"))["items"]:
            found[str(item.get("mn", ""))].add(str(item["zh"]))
    return found


def _pairs(name: str) -> Iterator[tuple[Block, Block]]:
    return zip(blocks_of(CHINESE[name]), BLOCKS[name], strict=True)


def _shape(html: str) -> list[str]:
    """The tags of a page's body in their order, with their links."""
    return re.findall(r"<(?!/?b>)[^>]+>", html.partition("<body>")[2])


def test_every_page_is_there_in_mongolian() -> None:
    assert set(PAGES) == set(CHINESE)


def test_a_page_has_the_headings_items_and_links_of_the_chinese(name: str) -> None:
    assert _shape(PAGES[name]) == _shape(CHINESE[name])
    assert all((FOLDER / page).is_file() for block in BLOCKS[name] for page, _ in block.links)


def test_a_page_says_which_language_it_is_in_and_its_title(name: str) -> None:
    assert PAGES[name].startswith('<!DOCTYPE html>\n<html lang="mn-Mong-CN">\n<head>\n<meta charset="utf-8">\n')
    assert f"<title>{BLOCKS[name][0].text}</title>" in PAGES[name]
    assert PAGES[name].count("<meta") == 1 + PAGES[name].count(DRAFT)


def test_every_block_is_said_in_mongolian(name: str) -> None:
    assert [block.text for block in BLOCKS[name] if not LETTERS.search(block.text)] == []


def test_what_it_quotes_are_the_words_of_the_window(name: str, captions: Mapping[str, set[str]]) -> None:
    for theirs, ours in _pairs(name):
        for quoted in filter(LETTERS.search, QUOTED.findall(ours.text)):
            parts = [quoted] if quoted in captions else quoted.split("᠂ ")
            known = [captions.get(part, set()) for part in parts]
            assert all(any(chinese in theirs.text for chinese in each) for each in known), quoted


def test_the_chinese_help_quotes_the_words_of_the_window_too(name: str, captions: Mapping[str, set[str]]) -> None:
    said = {chinese for each in captions.values() for chinese in each} | SPOKEN
    quoted = {words for block in blocks_of(CHINESE[name]) for words in QUOTED.findall(block.text)}
    assert quoted <= said


def test_no_number_is_lost(name: str) -> None:
    for theirs, ours in _pairs(name):
        assert set(re.findall(r"\d+", theirs.text)) <= set(re.findall(r"\d+", ours.text)), theirs.text


def test_who_to_call_is_said_in_both_languages(name: str) -> None:
    for theirs, ours in _pairs(name):
        if re.search("先打|1[12][0-9].*(报警|火警|急救)", theirs.text):
            assert CHINESE_LETTERS.search(ours.text), theirs.text


def test_no_other_latin_letters_than_those_of_the_chinese(name: str) -> None:
    known = {*LATIN.findall("".join(block.text for block in blocks_of(CHINESE[name]))), *BUTTONS_IN_LATIN}
    if name == "law":
        known.add(MONGOLIAN)
    assert set(LATIN.findall("".join(block.text for block in BLOCKS[name]))) <= known


def test_it_is_written_as_the_strings_are(name: str) -> None:
    words = "\n".join(block.text for block in BLOCKS[name])
    assert not DIGITS.search(words)
    assert not PRIVATE.search(words)
    assert words.count(NNBSP) == len(SUFFIX.findall(words))
    assert words.count(MVS) == len(SEPARATED.findall(words))
    assert not APART.search(words)


@pytest.mark.parametrize("term", ["派出所", "线索", "台账", "信箱", "纠纷", "回执", "密码", "嘎查"])
def test_terms_are_the_glossarys(term: str) -> None:
    words = next(row["mn_mong"] for row in _glossary() if row["zh"] == term)
    others = [
        (name, ours.text)
        for name in PAGES
        for theirs, ours in _pairs(name)
        if term in QUOTED.sub("", theirs.text) and not all(stem in ours.text for stem in _stems(words))
    ]
    assert others == []


def test_no_page_says_what_no_record_may_say(name: str, vocabularies: Vocabularies) -> None:
    check(PAGES[name], name, tuple(vocabularies["identity_talk"]))


def test_the_font_has_every_sign_but_chinese(qapp: QApplication) -> None:
    font = QRawFont(str(ROOT / "build" / "fonts" / fonts.FILE_NAME), 20)
    signs = {sign for blocks in BLOCKS.values() for block in blocks for sign in block.text if sign != "\n"}
    assert not {sign for sign in signs if not is_upright(sign) and not font.supportsCharacter(ord(sign))}
