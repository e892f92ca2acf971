"""The help is there for every page, needs nothing from elsewhere, and keeps to the rules that it explains."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from app.domain.text_guard import check
from app.domain.vocabulary import Vocabularies
from app.ui.desk import help_topics as desk_topics
from app.ui.point import help_topics as point_topics
from app.ui.point import record_tiles
from tests.builders import ROOT

FOLDER = ROOT / "resources" / "help"
PAGES = {path.stem: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.html"))}
POINT = {
    *("today", "record", "ledgers", "exchange", "month", "settings", "emergency"),
    *("disputes", "follow_ups", "tips", "outreach", "dissuasions", "services", "hazards"),
}
DESK = {
    *("arrivals", "tips", "decide", "ledgers", "points", "bulletins", "statistics", "reports", "settings", "retention"),
}
BOTH = {"index", "unlock", "safety", "phones", "law", "words"}
TAGS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "link",
        "body",
        "h1",
        "h2",
        "p",
        "ol",
        "ul",
        "li",
        "b",
        "a",
        "table",
        "tr",
        "td",
    ),
}
EMPTY = {"meta", "link"}


class Reader(HTMLParser):
    """Follows the tags, and keeps what they say."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.said: dict[str, str] = {}
        self.links: list[str] = []
        self.wrong: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.wrong.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        self.wrong += [name for name, _ in attrs if name.startswith("on") or name == "style"]
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if self.open:
            self.said[self.open[-1]] = self.said.get(self.open[-1], "") + data


@pytest.fixture(params=PAGES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_page_of_both_windows_has_its_help() -> None:
    wanted = {f"point-{page}" for page in POINT} | {f"desk-{page}" for page in DESK} | BOTH
    assert set(PAGES) == wanted


def test_everything_that_can_be_recorded_has_its_help() -> None:
    assert {f"point-{ledger}" for ledger in record_tiles._ICONS} <= set(PAGES)


@pytest.mark.parametrize("window", ["point", "desk"])
def test_every_place_in_a_windows_rail_has_its_help(window: str) -> None:
    folder = ROOT / "app" / "ui" / window
    places = set(re.findall(r'Option\("([a-z_]+)"', (folder / "places.py").read_text("utf-8")))
    assert len(places) >= 5
    topics = point_topics if window == "point" else desk_topics
    assert {topics.topic_of(place) for place in places} <= set(PAGES)


def test_a_page_is_whole_and_titled(name: str) -> None:
    page = Reader(PAGES[name])
    assert not page.open
    assert not page.wrong
    assert page.said["title"] == page.said["h1"]
    assert PAGES[name].startswith('<!DOCTYPE html>\n<html lang="zh-CN">')


def test_a_page_needs_nothing_from_elsewhere(name: str) -> None:
    for link in Reader(PAGES[name]).links:
        assert (FOLDER / link).is_file(), link
        assert re.fullmatch(r"[a-z_-]+\.(html|css)", link), link


def test_every_page_can_be_reached_from_the_first() -> None:
    seen, ahead = set[str](), ["index"]
    while ahead:
        page = ahead.pop()
        seen.add(page)
        linked = {Path(link).stem for link in Reader(PAGES[page]).links if link.endswith(".html")}
        ahead += sorted(linked - seen)
    assert seen == set(PAGES)


def test_a_page_is_short(name: str) -> None:
    assert len("".join(Reader(PAGES[name]).said.values())) < 900


def test_no_page_says_what_no_record_may_say(name: str, vocabularies: Vocabularies) -> None:
    check(PAGES[name], name, tuple(vocabularies["identity_talk"]))


def test_the_phone_card_has_every_line(vocabularies: Vocabularies) -> None:
    for line in vocabularies["phone_lines"]:
        assert f"<b>{line.code}</b>" in PAGES["phones"], line.zh


def test_the_law_is_dated_and_can_be_replaced() -> None:
    assert re.search(r"整理日期：20\d\d年\d{1,2}月", PAGES["law"])
    assert "law.html" in PAGES["law"]


def test_the_window_can_show_a_page(name: str, qtbot: QtBot) -> None:
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.setSource(QUrl.fromLocalFile(str(FOLDER / f"{name}.html")))
    assert Reader(PAGES[name]).said["h1"] in browser.toPlainText()
