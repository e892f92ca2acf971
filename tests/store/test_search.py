"""Search finds what was written by one, two and more characters, in Chinese, Mongolian and both."""

import pytest
from mongol_norm import MongolianShaper
from sqlite_utils import Database

from app.store import ledgers, meta, search
from app.store.database import writing
from app.store.ledgers import Query
from tests.store.conftest import Writer

TEXTS = {
    "grass": "两家因草场边界争吵，𠮷家先动手",
    "herd": "牲畜踩踏草地，赔偿3500元",
    "phone": "冒充客服的FaceTime诈骗",
    "mongol": "ᠪᠡᠯᠴᠢᠭᠡᠷ ᠦᠨ ᠮᠠᠷᠭᠤᠭᠠᠨ",
    "mixed": "ᠪᠡᠯᠴᠢᠭᠡᠷ草场",
    "quote": '他说"不行"* AND (OR) NEAR -NOT ^',
}


@pytest.fixture
def indexed(writer: Writer) -> Database:
    for record, text in TEXTS.items():
        writer.write(record, summary=text)
    while search.catch_up(writer.db):
        pass
    return writer.db


def found(db: Database, text: str) -> set[str]:
    return {row.key.record for row in ledgers.page(db, Query("disputes", text=text))}


@pytest.mark.parametrize(
    ("typed", "records"),
    [
        ("草", {"grass", "herd", "mixed"}),
        ("场", {"grass", "mixed"}),
        ("吵", {"grass"}),
        ("手", {"grass"}),
        ("草场", {"grass", "mixed"}),
        ("草地", {"herd"}),
        ("场草", set()),
        ("草场边", {"grass"}),
        ("草场边界争吵", {"grass"}),
        ("边草场", set()),
        ("草场 争吵", {"grass"}),
        ("𠮷", {"grass"}),
        ("𠮷家", {"grass"}),
        ("35", {"herd"}),
        ("3500元", {"herd"}),
        ("元", {"herd"}),
        ("500", set()),
        ("facetime", {"phone"}),
        ("FACE", {"phone"}),
        ("客服facetime", {"phone"}),
        ("，", set()),
        ('"', set()),
        ("*", set()),
        ("AND", {"quote"}),
        ('"不行"*', {"quote"}),
        ("NEAR(", {"quote"}),
        ("ᠪᠡᠯᠴᠢᠭᠡᠷ", {"mongol", "mixed"}),
        ("ᠪᠡᠯᠴᠢᠭᠡᠷ 草", {"mixed"}),
        ("ᠮᠠᠷᠭᠤᠭᠠᠨ", {"mongol"}),
    ],
)
def test_what_was_typed_finds_what_holds_it(indexed: Database, typed: str, records: set[str]) -> None:
    assert found(indexed, typed) == records


def test_nothing_typed_finds_all(indexed: Database) -> None:
    assert found(indexed, "  ") == set(TEXTS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ᠣᠷᠳᠣ", "ᠣᠷᠳᠤ"),
        ("ᠬᠣᠲᠠ", "ᠬᠤᠲᠠ"),
        ("ᠡᠳᠦᠷ", "ᠡᠳᠥᠷ"),
        ("ᠮᠣᠩᠭᠣᠯ", "ᠮᠤᠩᠭᠤᠯ"),
        ("ᠰᠠᠢᠨ", "ᠰᠠᠶ\u180bᠢᠨ"),
        ("ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ", "ᠮᠣᠩᠭᠣᠯ\u180eᠤᠨ"),
        ("ᠳᠡᠷᠡ", "ᠲᠡᠷᠡ"),
    ],
)
def test_spellings_that_look_alike_find_each_other(writer: Writer, one: str, other: str) -> None:
    writer.write("a", summary=one)
    search.catch_up(writer.db)
    assert found(writer.db, other) == found(writer.db, one) == {"a"}


def test_the_beginning_of_a_mongolian_word_finds_it(indexed: Database) -> None:
    assert found(indexed, "ᠪᠡᠯ") >= {"mongol"}


@pytest.mark.parametrize("typed", ["ᠮᠠᠷᠭ", "ᠮᠠᠷᠭᠤᠭ", "ᠪᠡᠯᠴᠢᠭ", "ᠪᠡᠯᠴᠢ ᠮᠠᠷᠭᠤᠭᠠ"])
def test_a_word_is_found_while_its_last_letter_still_looks_like_an_end(indexed: Database, typed: str) -> None:
    assert "mongol" in found(indexed, typed)


def test_mongolian_and_chinese_in_one_query_are_both_asked_for(indexed: Database) -> None:
    assert found(indexed, "ᠪᠡᠯᠴᠢ 草场") == {"mixed"}


@pytest.mark.parametrize("typed", ["\0", "\ud800", "a\0b", "x" * 20_000, "草" * 5_000, "ᠠ" * 3_000, "\u180e"])
def test_anything_may_be_typed(indexed: Database, typed: str) -> None:
    assert found(indexed, typed) == set()


def test_words_in_parties_and_lists_are_found(writer: Writer) -> None:
    writer.edit("a", {"parties": [{"name": "张某1", "phone": ""}, {"name": "李某2"}]})
    search.catch_up(writer.db)
    assert found(writer.db, "李某") == {"a"}


def test_an_edited_record_is_found_by_its_new_words_alone(indexed: Database) -> None:
    Writer(indexed).write("grass", summary="重新立桩")
    search.catch_up(indexed)
    assert "grass" in found(indexed, "立桩")
    assert "grass" not in found(indexed, "草场")


def test_search_stays_within_one_ledger(indexed: Database) -> None:
    assert ledgers.page(indexed, Query("outreach", text="草")) == []


def test_the_index_is_filled_in_slices(writer: Writer) -> None:
    for number in range(7):
        writer.write(str(number), summary="草场")
    assert [search.catch_up(writer.db, limit=3) for _ in range(4)] == [4, 1, 0, 0]
    assert len(found(writer.db, "草场")) == 7


def test_a_record_that_takes_the_number_of_an_erased_one_is_found(indexed: Database) -> None:
    newest = Writer(indexed)
    newest.write("last", summary="最后一件")
    search.catch_up(indexed)
    newest.erase("last")
    newest.write("next", summary="水渠")
    search.catch_up(indexed)
    assert found(indexed, "水渠") == {"next"}
    assert found(indexed, "最后") == set()


def test_a_record_changed_before_it_was_indexed_is_found_by_its_new_words(indexed: Database) -> None:
    newest = Writer(indexed)
    newest.write("new", summary="草场")
    newest.write("new", summary="水渠")
    while search.catch_up(indexed, limit=1):
        pass
    assert found(indexed, "水渠") == {"new"}
    assert "new" not in found(indexed, "草场")


def test_another_form_of_the_index_is_made_anew(indexed: Database) -> None:
    with writing(indexed):
        indexed.execute("delete from disputes_search")
        meta.put(indexed, "search-index", "an older form")
    assert found(indexed, "草") == set()
    while search.catch_up(indexed, limit=2):
        pass
    assert found(indexed, "草") == {"grass", "herd", "mixed"}
    assert meta.get_text(indexed, "search-index") == search.INDEX_VERSION


def test_the_index_names_the_version_of_its_shape_keys() -> None:
    assert MongolianShaper(locale="MNG").canonical_version in search.INDEX_VERSION
