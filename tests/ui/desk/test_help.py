"""The desk's help: every page leads to the page about it, by key and by button, and back to where one was."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.settings import Preferences
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.desk.help_topics import topic_of
from app.ui.desk.parts import DeskParts
from app.ui.desk.statistics_flow import StatisticsFlow
from app.ui.desk.window import DeskWindow
from app.ui.help_flow import HELP
from app.ui.help_page import HelpPage
from app.ui.widgets.layout import Orientation
from app.ui.widgets.rail import Rail
from tests.builders import ROOT
from tests.ui.desk.conftest import Read
from tests.ui.spoken import speak_anew

FOLDER = ROOT / "resources" / "help"


def help_page(window: DeskWindow) -> HelpPage:
    assert window.place == HELP
    return cast("HelpPage", window.shown)


def help_button(window: DeskWindow) -> QAbstractButton:
    (button,) = (
        each for each in window.findChildren(QAbstractButton) if each.shortcut() == QKeySequence(Qt.Key.Key_F1)
    )
    return button


def test_every_page_leads_to_the_help_about_it_and_back(qtbot: QtBot, window: DeskWindow, read: Read) -> None:
    for place in sorted(set(window.pages) - {HELP}):
        window.go(place)
        read(lambda _: None)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: window.place == HELP, timeout=10_000)
        assert help_page(window).text.page == f"{topic_of(place)}.html"
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: window.place != HELP, timeout=10_000)
        assert window.place == place


def test_every_page_has_its_help_in_both_languages(window: DeskWindow) -> None:
    for place in set(window.pages) - {HELP}:
        assert (FOLDER / f"{topic_of(place)}.html").is_file()
        assert (FOLDER / "mn" / f"{topic_of(place)}.html").is_file()


@pytest.mark.parametrize(("page", "name"), [("charts", "Statistics"), ("facts", "Reports"), ("import", "Settings")])
def test_the_rail_says_which_place_a_page_belongs_to(window: DeskWindow, page: str, name: str) -> None:
    window.go(page)
    entries = window.findChildren(Rail)[0].findChildren(QAbstractButton)
    assert [each.accessibleName() for each in entries if each.isChecked()] == [name]


@pytest.mark.parametrize(
    ("place", "named"), [("charts", "图表"), ("facts", "台账里没有的数"), ("import", "导入旧台账或联防点名单")]
)
def test_the_help_about_several_pages_names_each(place: str, named: str) -> None:
    assert f"<b>{named}</b>" in (FOLDER / f"{topic_of(place)}.html").read_text("utf-8")


@pytest.mark.parametrize("way", Orientation)
def test_the_rail_offers_help_with_its_key_and_name(parts: DeskParts, window: DeskWindow, way: Orientation) -> None:
    parts.look.turn(way)
    button = help_button(window)
    assert (button.accessibleName(), button.icon().isNull()) == ("Help", False)
    window.go("points")
    button.click()
    assert help_page(window).text.page == "desk-points.html"
    entries = window.findChildren(Rail)[0].findChildren(QAbstractButton)
    assert [each.accessibleName() for each in entries if each.isChecked()] == ["Points"]


def test_help_once_more_still_leads_back_to_the_page(window: DeskWindow) -> None:
    window.go("reports")
    for _ in range(2):
        help_button(window).click()
    help_page(window).left_off.emit()
    assert window.place == "reports"


def test_the_mongolian_windows_help_is_in_mongolian(parts: DeskParts, window: DeskWindow) -> None:
    parts.look.turn(Orientation.VERTICAL)
    window.go("ledgers")
    window.help()
    page = help_page(window)
    mongolian = (FOLDER / "mn" / "desk-ledgers.html").read_text("utf-8")
    assert f"<h1>{page.text.shown.splitlines()[0]}</h1>" in mongolian


def test_a_window_that_begins_has_no_help_yet(qtbot: QtBot, parts: DeskParts, books: Books, bus: Bus) -> None:
    window = DeskWindow(parts, books, bus, Preferences())
    qtbot.addWidget(window)
    window.help()
    assert window.place == ""


def test_a_language_chosen_over_the_help_reaches_the_page_behind_it(
    window: DeskWindow, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("statistics")
    read(lambda _: None)
    window.help()
    again: list[str] = []
    monkeypatch.setattr(StatisticsFlow, "reload", lambda _: again.append("statistics"))
    speak_anew()
    help_page(window).left_off.emit()
    assert again == ["statistics"]
