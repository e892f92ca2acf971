"""Help is offline, belongs to the page one is on, and leads nowhere else."""

import re
from collections import Counter
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.help_drafts import DRAFT
from app.ui.help_page import HelpPage
from app.ui.marked_words import MARK
from app.ui.point.month_page import MonthPage
from app.ui.point.window import PointWindow
from app.ui.theme import PALETTES, Theme
from app.ui.widgets.help_blocks import blocks_of
from app.ui.widgets.help_text import HelpText
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.rail import Rail
from app.ui.widgets.upright.button import UprightButton
from tests.builders import ROOT
from tests.ui.point.conftest import books, bus, parts, window  # noqa: F401

HELP = ROOT / "resources" / "help"


@pytest.mark.parametrize("place", ["today", "record", "disputes", "ledgers", "exchange", "reports", "settings"])
def test_f1_opens_the_help_of_the_page_and_leads_back(qtbot: QtBot, window: PointWindow, place: str) -> None:  # noqa: F811
    window.go(place)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: isinstance(window.shown, HelpPage))
    page = window.shown
    assert isinstance(page, HelpPage)
    assert page.text.shown.strip()
    assert "目录" in page.text.shown
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.place != "help")
    assert window.place == place


def test_help_over_a_page_that_leads_back_does_not_change_where_to(window: PointWindow) -> None:  # noqa: F811
    for place in ("ledgers", "month"):
        window.go(place)
    window.help()
    cast("HelpPage", window.shown).left_off.emit()
    assert window.place == "month"
    cast("MonthPage", window.shown).leave_requested.emit()
    assert window.place == "ledgers"


def test_the_rail_still_shows_where_one_was(window: PointWindow) -> None:  # noqa: F811
    window.go("ledgers")
    window.help()
    entries = window.findChildren(Rail)[0].findChildren(QAbstractButton)
    assert [each.accessibleName() for each in entries if each.isChecked()] == ["Ledgers"]


def test_the_mongolian_windows_help_is_in_mongolian(qtbot: QtBot, look: Look, window: PointWindow) -> None:  # noqa: F811
    window.go("ledgers")
    look.turn(Orientation.VERTICAL)
    buttons = window.findChildren(UprightButton)
    next(button for button in buttons if button.shortcut() == QKeySequence(Qt.Key.Key_F1)).click()
    page = window.shown
    assert isinstance(page, HelpPage)
    assert page.text.shown.split("\n")[0] == "ᠳᠠᠩᠰᠠ"


@pytest.mark.parametrize("file", sorted(HELP.glob("*.html")), ids=lambda file: file.name)
def test_every_link_leads_to_a_page_that_is_there(qtbot: QtBot, look: Look, file: Path) -> None:
    text = HelpText(look, HELP, "help")
    qtbot.addWidget(text)
    text.show_page(file.name)
    assert text.shown.strip()
    assert all((HELP / link.partition("#")[0]).is_file() for link in text.links if not link.startswith("#"))


def test_help_wears_the_theme_and_its_size(qtbot: QtBot, look: Look) -> None:
    text = HelpText(look, HELP, "help")
    qtbot.addWidget(text)
    text.show_page("point-today.html")
    dark = next(palette for palette in PALETTES if palette.name == "dark")
    look.wear(Theme(dark, 160))
    assert dark.accent_deep in text.html
    assert f"{18 * 160 // 100}px" in text.html


def test_nothing_outside_its_folder_is_read(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    inside = tmp_path / "help"
    inside.mkdir()
    (tmp_path / "secret.html").write_text("secret", "utf-8")
    (inside / "index.html").write_text('<a href="../secret.html">x</a>', "utf-8")
    text = HelpText(look, inside, "help")
    qtbot.addWidget(text)
    text.show_page("../secret.html")
    assert "secret" not in text.shown


PAGE = """<html><head><title>x</title></head><body><h1>今天</h1>
<p class="red">110 <b>报警</b></p><ol><li>一</li><li>二</li></ol>
<ul><li>三</li><li><a href="law.html">法律</a></li></ul>
<table><tr><td>甲</td><td>乙</td></tr></table>
<p class="see">再看：<a href="a.html">甲</a>　<a href="b.html">乙</a></p></body></html>"""


def test_a_page_is_read_block_by_block() -> None:
    blocks = blocks_of(PAGE)
    texts = [block.text for block in blocks]
    assert texts == ["今天", "110 报警", "1. 一", "2. 二", "• 三", "法律", "甲　乙", "再看：甲　乙"]
    assert [block.kind for block in blocks[:3]] == ["h1", "p", "li"]
    assert blocks[1].style == "red"
    assert [block.links for block in blocks if block.is_link] == [
        (("law.html", "法律"),),
        (("a.html", "甲"), ("b.html", "乙")),
    ]


@pytest.mark.parametrize("file", sorted(HELP.rglob("*.html")), ids=lambda file: f"{file.parent.name}/{file.name}")
def test_no_word_of_a_page_is_lost_where_it_is_read_in_columns(file: Path) -> None:
    html = file.read_text("utf-8")
    body = re.sub("<[^>]+>", "", html.partition("<body>")[2])
    shown = "".join(block.text for block in blocks_of(html))
    assert Counter(re.sub(r"[\s　•]|\d\. ", "", body)) <= Counter(re.sub(r"[\s　•]", "", shown))
    links = [page for block in blocks_of(html) for page, _ in block.links]
    assert links == re.findall(r'href="([^"]+html)"', html)
    assert all((HELP / page).is_file() for page in links)
    assert file.parent == HELP or (HELP / file.name).is_file()


def make_vertical(qtbot: QtBot, look: Look, drafts: str) -> HelpText:
    text = HelpText(look, HELP, "help", lambda: drafts)
    qtbot.addWidget(text)
    text.resize(1000, 460)
    text.show()
    text.show_page("point-today.html")
    look.turn(Orientation.VERTICAL)
    return text


@pytest.mark.parametrize(
    ("drafts", "heading"), [("marked", "ᠥᠨᠦᠳᠦᠷ" + MARK), ("plain", "ᠥᠨᠦᠳᠦᠷ"), ("reviewed", "今天")]
)
def test_in_columns_a_draft_is_marked_or_not_or_said_in_chinese(
    qtbot: QtBot, look: Look, drafts: str, heading: str
) -> None:
    assert make_vertical(qtbot, look, drafts).shown.split("\n")[0] == heading


def make_folder(tmp_path: Path, mongolian: str) -> Path:
    """Help of one page, `law.html`, whose Mongolian is this; with none, it is in Chinese alone."""
    (tmp_path / "law.html").write_text("<h1>法律</h1>", "utf-8")
    (tmp_path / "mn").mkdir()
    if mongolian:
        (tmp_path / "mn" / "law.html").write_text(mongolian, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("mongolian", "drafts", "shown"),
    [
        ("", "marked", "法律"),
        (DRAFT + "<h1>ᠬᠠᠤᠯᠢ</h1>", "reviewed", "法律"),
        (DRAFT + "<h1>ᠬᠠᠤᠯᠢ</h1>", "marked", "ᠬᠠᠤᠯᠢ" + MARK),
        ("<h1>ᠬᠠᠤᠯᠢ</h1>", "reviewed", "ᠬᠠᠤᠯᠢ"),
        ("<h1>ᠬᠠᠤᠯᠢ</h1>", "marked", "ᠬᠠᠤᠯᠢ"),
    ],
)
def test_a_page_is_in_mongolian_without_a_mark_once_it_is_reviewed(
    qtbot: QtBot, look: Look, tmp_path: Path, mongolian: str, drafts: str, shown: str
) -> None:
    text = HelpText(look, make_folder(tmp_path, mongolian), "help", lambda: drafts)
    qtbot.addWidget(text)
    text.show_page("law.html")
    look.turn(Orientation.VERTICAL)
    assert text.shown == shown


def test_links_lead_on_in_columns_and_the_page_outlives_a_turn(qtbot: QtBot, look: Look) -> None:
    text = make_vertical(qtbot, look, "plain")
    link = next(button for button in text.findChildren(UprightButton) if button.text() == "ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ")
    with qtbot.waitSignal(text.went) as went:
        link.click()
    assert went.args == ["point-record.html"]
    assert text.shown.startswith("ᠲᠡᠮᠳᠡᠭᠯᠡᠬᠦ\n")
    look.turn(Orientation.HORIZONTAL)
    assert text.shown.startswith("记一笔")
