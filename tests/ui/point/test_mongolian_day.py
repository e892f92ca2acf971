"""A dispute wholly in Mongolian: recorded, searched, followed up and exchanged, typed on the on-screen keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.actions import looking
from app.store.ledgers import Query
from app.ui.days import Days
from app.ui.i18n import MONGOLIAN, Translations
from app.ui.marked_words import marked
from app.ui.outside import Outside
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.point.ledgers import LedgersPage
from app.ui.point.pages import PageParts
from app.ui.point.record_page import RecordPage
from app.ui.point.window import PointWindow
from app.ui.terms import Terms
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.rail import Rail
from app.vertical.keyboard import OnScreenKeyboard
from tests.builders import CHINA, VOCABULARIES, Clock, Device

HERDER, NEIGHBOUR = "ᠪᠠᠲᠤ", "ᠳᠣᠷᠵᠢ"
WHAT = "ᠬᠣᠨᠢ ᠪᠡᠯᠴᠢᠭᠡᠷ"
AGREED = "ᠬᠢᠯ"
CALM = "ᠠᠮᠤᠷ"
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Villager:
    """Reads and types Mongolian alone."""

    qtbot: QtBot
    window: PointWindow
    keyboard: OnScreenKeyboard

    def write(self, field: QWidget, words: str) -> None:
        """Letter by letter, on the keys of the screen."""
        self.window.activateWindow()
        field.setFocus()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
        for letter in words:
            self.qtbot.mouseClick(self.keyboard.key(letter), LEFT)

    def press(self, context: str, source: str) -> None:
        self.click(QCoreApplication.translate(context, source))

    def choose(self, vocabulary: str, code: str) -> None:
        self.click(marked(VOCABULARIES.label(vocabulary, code, "mn")))

    def click(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: bool(self._bodies(words)))
        self.qtbot.mouseClick(self._bodies(words)[0], LEFT)

    def field(self, name: str, kind: type[QWidget], number: int = 0) -> QWidget:
        page = self.window.shown
        assert isinstance(page, RecordPage)
        return page.form[name].findChildren(kind)[number]

    def _bodies(self, words: str) -> list[QAbstractButton]:
        bodies = self.window.shown.findChildren(QAbstractButton)
        return [
            body for body in bodies if words in (body.accessibleName(), body.text()) and body.isVisibleTo(self.window)
        ]


@pytest.fixture
def parts(look: Look, outside: Outside) -> PageParts:
    """The lists are read in Mongolian too."""
    terms = Terms(VOCABULARIES, lambda: "mn", lambda: "marked")
    return PageParts(look, terms, Days(lambda: outside.clock().astimezone(CHINA)), outside, "示范07嘎查")


@pytest.fixture
def translations(qapp: QApplication, outside: Outside) -> Iterator[Translations]:
    made = Translations(qapp, outside.translations)
    yield made
    made.undress()


@pytest.fixture
def villager(qtbot: QtBot, look: Look, window: PointWindow, translations: Translations) -> Villager:
    """The window is open in its first language when it is turned."""
    translations.switch(MONGOLIAN, "marked")
    look.turn(Orientation.VERTICAL)
    qtbot.waitExposed(window)
    rail = window.findChild(Rail)
    assert isinstance(rail, Rail)
    rail.aids.show_keyboard(True)
    assert rail.aids.keyboard
    return Villager(qtbot, window, rail.aids.keyboard)


def test_a_day_in_mongolian(
    villager: Villager, outside: Outside, clock: Clock, desk: Device, mailbox: Path, qtbot: QtBot
) -> None:
    window = villager.window
    _record(villager)
    _search(villager)
    _follow_up(villager, clock)
    window.go("exchange")
    panel = window.shown
    assert isinstance(panel, ExchangePanel)
    panel.send()
    qtbot.waitUntil(lambda: any(mailbox.rglob("*.lfb")), timeout=20_000)
    qtbot.waitUntil(lambda: bool(desk.exchange(mailbox)) and bool(_summaries(desk)), timeout=20_000)
    assert _summaries(desk) == [WHAT]
    follow_ups = [each.row.fields for each in looking.listed(desk.profile, Query("follow_ups"))]
    assert [fields["note"] for fields in follow_ups if fields.get("done_date")] == [CALM]


def _record(villager: Villager) -> None:
    window, qtbot = villager.window, villager.qtbot
    window.begin("disputes")
    page = window.shown
    assert isinstance(page, RecordPage)
    villager.choose("categories", "land")
    assert page.form["category"].input.value() == "land"
    villager.write(villager.field("parties", QLineEdit, 0), HERDER)
    villager.write(villager.field("parties", QLineEdit, 2), NEIGHBOUR)
    villager.write(villager.field("summary", QTextEdit), WHAT)
    villager.press("DisputeForm", "Settled already")
    villager.write(villager.field("result", QTextEdit), AGREED)
    villager.press("RecordPage", "Save")
    qtbot.waitUntil(lambda: "JF2026" in window.told)


def _search(villager: Villager) -> None:
    window, qtbot = villager.window, villager.qtbot
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    counted: list[int] = []
    show = page.show_count
    page.show_count = lambda count: (counted.append(count), show(count))  # type: ignore[assignment,method-assign,func-returns-value]
    line = page.findChild(QLineEdit)
    assert line is not None
    villager.write(line, "ᠪᠡᠯᠴᠢᠭ")
    qtbot.waitUntil(lambda: counted[-1:] == [1])
    villager.write(line, "ᠳᠳ")
    qtbot.waitUntil(lambda: counted[-1:] == [0])


def _follow_up(villager: Villager, clock: Clock) -> None:
    window, qtbot = villager.window, villager.qtbot
    clock.pass_by(minutes=round(timedelta(days=40) / timedelta(minutes=1)))
    window.go("today")
    qtbot.waitUntil(lambda: bool(window.shown_today.follow_ups))
    window.do_task("follow_up", window.shown_today.follow_ups[0].key.record)
    page = window.shown
    assert isinstance(page, RecordPage)
    villager.choose("follow_up_outcomes", "calm")
    assert page.form["outcome"].input.value() == "calm"
    villager.write(villager.field("note", QTextEdit), CALM)
    villager.press("RecordPage", "Save")
    qtbot.waitUntil(lambda: window.place == "today")


def _summaries(desk: Device) -> list[object]:
    return [each.row.fields["summary"] for each in looking.listed(desk.profile, Query("disputes"))]
