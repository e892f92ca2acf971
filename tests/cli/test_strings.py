"""The reviewer's sheet: every draft goes out, verdicts come back, and no placeholder is lost on the way."""

import json
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from app.cli.translation_file import phrases
from app.domain.help_drafts import DRAFT
from app.domain.vocabulary import parse
from tests.builders import ROOT
from tests.cli.conftest import Run

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944415478da6360000000020001"
    "e221bc330000000049454e44ae426082"
)
SOURCE = ROOT / "translations"
NAME = "lianfang_mn_Mong_CN.ts"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "translations"
    made.mkdir()
    for file in (*SOURCE.glob("*.ts"), SOURCE / "glossary.csv"):
        (made / file.name).write_bytes(file.read_bytes())
    lists = tmp_path / "resources" / "vocabularies"
    lists.mkdir(parents=True)
    for name in ("levels.json", "sentence_starters.json", "identity_talk.json"):
        (lists / name).write_bytes((ROOT / "resources" / "vocabularies" / name).read_bytes())
    return made


def _judge(sheet: Path, source: str, verdict: str = "", better: str = "", *, page: int = 0, place: str = "") -> None:
    book = load_workbook(sheet)
    rows = (row for row in book.worksheets[page].iter_rows() if place in {"", row[1].value})
    row = next(row for row in rows if row[2].value == source)
    row[6].value, row[7].value = verdict, better
    book.save(sheet)


def _states(folder: Path, source: str) -> list[tuple[str, bool]]:
    text = (folder / NAME).read_text("utf-8")
    return [(phrase.words, phrase.is_draft) for phrase in phrases(text) if phrase.source == source]


def test_every_draft_goes_out_and_nothing_changes_without_a_verdict(run: Run, folder: Path, tmp_path: Path) -> None:
    before = (folder / NAME).read_bytes()
    assert run("none", "strings", "export", "sheet.xlsx").status == 0
    page = load_workbook(tmp_path / "sheet.xlsx").worksheets[0]
    listed = {str(row[2]) for row in page.iter_rows(values_only=True)}
    assert {phrase.source for phrase in phrases(before.decode())} <= listed | {""}
    assert run("none", "strings", "import", "sheet.xlsx").status == 0
    assert (folder / NAME).read_bytes() == before


def test_a_confirmed_word_and_a_better_one_are_reviewed(run: Run, folder: Path, tmp_path: Path) -> None:
    run("none", "strings", "export", "sheet.xlsx")
    _judge(tmp_path / "sheet.xlsx", "Undo", verdict="ok")
    _judge(tmp_path / "sheet.xlsx", "%n more", better="ᠨᠡᠮᠡᠵᠦ %n")
    draft = _states(folder, "Undo")[0][0]
    said = run("none", "strings", "import", "sheet.xlsx")
    assert "2 strings reviewed" in said.out
    assert _states(folder, "Undo") == [(draft, False)]
    assert _states(folder, "%n more") == [("ᠨᠡᠮᠡᠵᠦ %n", False)]


def test_a_word_that_loses_a_placeholder_is_refused_and_nothing_is_changed(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    run("none", "strings", "export", "sheet.xlsx")
    _judge(tmp_path / "sheet.xlsx", "%n more", better="ᠨᠡᠮᠡᠵᠦ")
    before = (folder / NAME).read_bytes()
    assert run("none", "strings", "import", "sheet.xlsx").status == 3
    assert (folder / NAME).read_bytes() == before


def test_a_suffix_keeps_its_space_on_both_ways(run: Run, folder: Path, tmp_path: Path) -> None:
    before = (folder / NAME).read_text("utf-8")
    assert "&#x202f;" in before
    run("none", "strings", "export", "sheet.xlsx")
    page = load_workbook(tmp_path / "sheet.xlsx").worksheets[0]
    drafts = {str(row[2]): str(row[4]) for row in page.iter_rows(values_only=True)}
    assert not [words for words in drafts.values() if "&#" in words]
    assert "\u202f" in drafts["Welcome to Lianfang"]
    _judge(tmp_path / "sheet.xlsx", "Welcome to Lianfang", verdict="ok")
    run("none", "strings", "import", "sheet.xlsx")
    after = (folder / NAME).read_text("utf-8")
    changed = [pair for pair in zip(before.splitlines(), after.splitlines(), strict=True) if pair[0] != pair[1]]
    assert [new.replace("<translation>", '<translation type="unfinished">') for _, new in changed] == [
        old for old, _ in changed
    ]


def test_a_picture_of_its_place_stands_after_the_row(run: Run, folder: Path, tmp_path: Path) -> None:
    text = (folder / NAME).read_text("utf-8")
    key = next(phrase.key for phrase in phrases(text) if phrase.source == "Undo")
    drawn = tmp_path / "build" / "string-pictures"
    drawn.mkdir(parents=True)
    (drawn / "0.png").write_bytes(PNG)
    (drawn / "index.json").write_text(json.dumps({key: "0.png", "gone": "1.png"}), "utf-8")
    said = run("none", "strings", "export", "sheet.xlsx")
    assert "1 with a picture" in said.out
    page = load_workbook(tmp_path / "sheet.xlsx").worksheets[0]
    with ZipFile(tmp_path / "sheet.xlsx") as parts:
        assert [name for name in parts.namelist() if "media" in name] == ["xl/media/image1.png"]
        drawing = parts.read("xl/drawings/drawing1.xml").decode()
    (place,) = re.findall(r"<xdr:from><xdr:col>8</xdr:col>.*?<xdr:row>(\d+)</xdr:row>", drawing)
    assert page.cell(int(place) + 1, 3).value == "Undo"
    assert page.row_dimensions[int(place) + 1].height > 100


def test_a_lists_word_is_confirmed_or_put_right_and_nothing_else_moves(run: Run, folder: Path, tmp_path: Path) -> None:
    levels = tmp_path / "resources" / "vocabularies" / "levels.json"
    before = levels.read_text("utf-8")
    run("none", "strings", "export", "sheet.xlsx")
    _judge(tmp_path / "sheet.xlsx", "1", verdict="对", page=1, place="levels")
    _judge(tmp_path / "sheet.xlsx", "2", better="ᠶᠡᠬᠡ", page=1, place="levels.word")
    assert "2 strings reviewed" in run("none", "strings", "import", "sheet.xlsx").out
    after = levels.read_text("utf-8")
    assert sum(old != new for old, new in zip(before.splitlines(), after.splitlines(), strict=True)) == 2
    red, orange, *others = parse(after).items
    assert (red.is_reviewed, orange.is_reviewed, any(item.is_reviewed for item in others)) == (True, False, False)
    assert (orange.extra["word_mn"], orange.extra["word_mn_reviewed"]) == ("ᠶᠡᠬᠡ", True)
    assert red.mn == parse(before).item("1").mn


def test_a_term_of_the_glossary_is_confirmed(run: Run, folder: Path, tmp_path: Path) -> None:
    before = (folder / "glossary.csv").read_text("utf-8")
    run("none", "strings", "export", "sheet.xlsx")
    _judge(tmp_path / "sheet.xlsx", "纠纷", verdict="ok", page=2)
    run("none", "strings", "import", "sheet.xlsx")
    after = (folder / "glossary.csv").read_text("utf-8")
    changed = [pair for pair in zip(before.splitlines(), after.splitlines(), strict=True) if pair[0] != pair[1]]
    assert [(old[-6:], new[-9:]) for old, new in changed] == [(",draft", ",reviewed")]


def test_a_sentence_that_loses_a_blank_is_refused(run: Run, folder: Path, tmp_path: Path) -> None:
    run("none", "strings", "export", "sheet.xlsx")
    _judge(tmp_path / "sheet.xlsx", "quarrel", better="ᠶᠠᠭᠤᠮ᠎ᠠ", page=1)
    assert run("none", "strings", "import", "sheet.xlsx").status == 3


def test_what_the_text_guard_looks_for_is_in_no_sheet(run: Run, folder: Path, tmp_path: Path) -> None:
    run("none", "strings", "export", "sheet.xlsx")
    places = {row[1] for row in load_workbook(tmp_path / "sheet.xlsx").worksheets[1].iter_rows(values_only=True)}
    assert places > {"levels", "levels.word", "sentence_starters"}
    assert "identity_talk" not in places


@pytest.fixture
def help_folder(tmp_path: Path) -> Path:
    made = tmp_path / "resources" / "help"
    (made / "mn").mkdir(parents=True)
    for name in ("law.html", "words.html"):
        (made / name).write_text("<body>\n<h1>法律</h1>\n<p>一</p>\n</body>", "utf-8")
        (made / "mn" / name).write_text(f"<head>\n{DRAFT}\n</head>\n<body>\n<h1>ᠬᠠᠤᠯᠢ</h1>\n</body>", "utf-8")
    return made


def test_a_page_of_help_is_confirmed_as_a_whole_and_what_is_wrong_in_one_is_only_named(
    run: Run, folder: Path, help_folder: Path, tmp_path: Path
) -> None:
    strings = (folder / NAME).read_bytes()
    assert run("none", "strings", "export", "sheet.xlsx").status == 0
    book = load_workbook(tmp_path / "sheet.xlsx")
    rows = {str(row[2].value): row for row in book["Pages of help"].iter_rows() if row[2].value}
    assert [str(rows["law.html"][place].value) for place in (3, 4, 5)] == ["法律\n一", "ᠬᠠᠤᠯᠢ", "draft"]
    rows["law.html"][6].value, rows["words.html"][7].value = "ok", "ᠦᠭᠡ"
    book.save(tmp_path / "sheet.xlsx")
    said = run("none", "strings", "import", "sheet.xlsx")
    assert "confirmed: law.html; to be put right by hand: words.html" in said.out
    assert (help_folder / "mn" / "law.html").read_text("utf-8") == "<head>\n</head>\n<body>\n<h1>ᠬᠠᠤᠯᠢ</h1>\n</body>"
    assert DRAFT in (help_folder / "mn" / "words.html").read_text("utf-8")
    assert (folder / NAME).read_bytes() == strings
