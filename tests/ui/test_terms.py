"""Words of the vocabularies in the window's language: what nobody has reviewed is marked, or said in Chinese."""

import re
from datetime import date

import pytest
from sqlite_utils import Database

from app.domain.periods import parse as parse_period
from app.domain.vocabulary import Vocabularies, parse
from app.reports.definitions import everything
from app.reports.source import Source
from app.reports.words import fill, join
from app.ui.marked_words import MARK
from app.ui.terms import Terms
from app.ui.widgets.words import said
from tests.builders import VOCABULARIES

STATES = """{"name": "states", "year": 2026, "source": "", "items": [
    {"code": "open", "zh": "受理（中）", "mn": "ᠬᠦᠯᠢᠶᠡᠨ (ᠠᠪᠬᠤ)"},
    {"code": "done", "zh": "结案", "mn": "ᠳᠠᠭᠤᠰᠬᠤ", "mn_reviewed": true},
    {"code": "void", "zh": "作废"}]}"""
ON_PAPER_ALONE = {
    # the headings by which old files are read
    *("point_headings", "village_headings", "old_categories", "old_headings"),
    # the words the text guard looks for
    "identity_talk",
    # a dash and the blanks of a number and its name say the same in every language
    "report_texts",
    # names of places: their spelling is settled by the office that keeps them, and cannot be guessed
    "townships",
}
MONGOLIAN = re.compile("[\u1820-\u1842]")
CHINESE = re.compile("[\u4e00-\u9fff]")
GARBAGE = re.compile("[\u1810-\u1819\ue000-\uf8ff\ufe16]")


def make_terms(drafts: str, lang: str = "mn") -> Terms:
    return Terms(Vocabularies([parse(STATES)]), lambda: lang, lambda: drafts)


@pytest.mark.parametrize(
    ("drafts", "words"),
    [
        ("marked", ["ᠬᠦᠯᠢᠶᠡᠨ (ᠠᠪᠬᠤ)" + MARK, "ᠳᠠᠭᠤᠰᠬᠤ", "作废"]),
        ("plain", ["ᠬᠦᠯᠢᠶᠡᠨ (ᠠᠪᠬᠤ)", "ᠳᠠᠭᠤᠰᠬᠤ", "作废"]),
        ("reviewed", ["受理（中）", "ᠳᠠᠭᠤᠰᠬᠤ", "作废"]),
    ],
)
def test_a_draft_is_marked_or_not_or_said_in_chinese(drafts: str, words: list[str]) -> None:
    terms = make_terms(drafts)
    assert [terms.label("states", code) for code in ("open", "done", "void")] == words
    assert [said(option.words) for option in terms.options("states")] == words


def test_chinese_is_never_marked() -> None:
    terms = make_terms("marked", "zh")
    assert [said(option.words) for option in terms.options("states")] == ["受理（中）", "结案", "作废"]


def test_a_tile_says_the_short_words_with_the_same_mark() -> None:
    assert said(make_terms("marked").tiles("states")[0].words) == "ᠬᠦᠯᠢᠶᠡᠨ" + MARK
    assert said(make_terms("reviewed").tiles("states")[0].words) == "受理"


def test_sentences_that_become_part_of_a_record_carry_no_mark() -> None:
    starters = Terms(VOCABULARIES, lambda: "mn", lambda: "marked").starters()
    assert starters
    assert not [words for words in map(said, starters) if MARK in words or not MONGOLIAN.search(words)]


def test_a_level_is_said_by_its_word_in_both_languages() -> None:
    assert Terms(VOCABULARIES, lambda: "zh").level(1) == "紧急"
    assert MONGOLIAN.search(Terms(VOCABULARIES, lambda: "mn").level(1))
    assert Terms(VOCABULARIES, lambda: "mn", lambda: "reviewed").level(1) == "紧急"


def test_a_levels_word_is_reviewed_apart_from_its_colour() -> None:
    levels = """{"name": "levels", "year": 2026, "source": "", "items": [
        {"code": "1", "zh": "红", "mn": "ᠤᠯᠠᠭᠠᠨ", "mn_reviewed": true, "word": "紧急", "word_mn": "ᠶᠠᠭᠠᠷᠠᠯ"},
        {"code": "2", "zh": "橙", "mn": "ᠰᠢᠷ᠎ᠠ", "word": "较高", "word_mn": "ᠶᠡᠬᠡ", "word_mn_reviewed": true}]}"""
    terms = Terms(Vocabularies([parse(levels)]), lambda: "mn", lambda: "marked")
    assert [terms.level(level) for level in (1, 2)] == ["ᠶᠠᠭᠠᠷᠠᠯ" + MARK, "ᠶᠡᠬᠡ"]


def test_counted_tables_speak_the_languages_words_and_leave_names_alone() -> None:
    terms = Terms(VOCABULARIES, lambda: "mn")
    assert all(MONGOLIAN.search(terms.counted(words)) for words in ("排查数", "化解率", "合计", "土地草牧场", "同比%"))
    assert [terms.counted(words) for words in ("巴达尔胡镇", "2026-07", "")] == ["巴达尔胡镇", "2026-07", ""]
    assert Terms(VOCABULARIES, lambda: "mn", lambda: "reviewed").counted("排查数") == "排查数"
    assert Terms(VOCABULARIES, lambda: "zh").counted("排查数") == "排查数"


def test_what_stands_around_a_counted_table_is_said_with_all_that_was_filled_in() -> None:
    source = Source(
        Database(memory=True), VOCABULARIES, parse_period("2026-07", as_of=date(2026, 7, 15)), unit="巴达尔胡所"
    )
    texts = (source.title("townships"), *source.above(), *everything(source))
    said = [Terms(VOCABULARIES, lambda: "mn").counted(text) for text in texts]
    assert all(map(MONGOLIAN.search, said))
    assert [text for text in said if CHINESE.search(text)] == [text for text in said if "巴达尔胡所" in text]
    assert "2026" in said[0]
    assert "15" in said[0]
    marked = Terms(VOCABULARIES, lambda: "mn", lambda: "marked").counted(texts[0])
    assert (marked.count(MARK), marked.rstrip(MARK)) == (1, said[0])
    for silent in (Terms(VOCABULARIES, lambda: "mn", lambda: "reviewed"), Terms(VOCABULARIES, lambda: "zh")):
        assert [silent.counted(text) for text in texts] == list(texts)


def test_names_within_a_filled_text_stay_and_its_words_turn() -> None:
    named = fill(VOCABULARIES, "numbered", number="01", name="婚姻家庭纠纷")
    points = join(VOCABULARIES, "list_separator", ["示范点07", fill(VOCABULARIES, "never_heard")])
    terms = Terms(VOCABULARIES, lambda: "mn")
    assert terms.counted(named).startswith("01 ᠭᠡᠷᠯᠡᠯᠲᠡ")
    assert terms.counted(points).startswith("示范点07᠂ ᠣᠳᠤ")


@pytest.mark.parametrize("name", sorted(set(VOCABULARIES) - ON_PAPER_ALONE))
def test_every_word_of_the_window_has_its_draft(name: str) -> None:
    assert not [item.code for item in VOCABULARIES[name] if not MONGOLIAN.search(item.mn)]


def test_every_text_of_the_reports_has_its_draft_with_the_same_blanks() -> None:
    blanks = re.compile("{[a-z]+}|[—：；，、＝（） ]")
    texts = VOCABULARIES["report_texts"]
    assert not [item.code for item in texts if blanks.sub("", item.zh) and not MONGOLIAN.search(item.mn)]
    named = [[sorted(re.findall("{[a-z]+}", words)) for words in (item.zh, item.mn)] for item in texts]
    assert not [blanks for blanks in named if blanks[0] != blanks[1]]
    assert not [item for name in ("measures", "rates") for item in VOCABULARIES[name] if not item.part("formula").mn]


@pytest.mark.parametrize("name", sorted(VOCABULARIES))
def test_no_list_holds_what_readers_take_for_garbage(name: str) -> None:
    assert not [item.mn for item in VOCABULARIES[name] if GARBAGE.search(item.mn)]
