"""Typing Mongolian in every field, and letters of old fonts said as soon as they are pasted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.outside import Outside
from app.ui.widgets.box import Box
from app.ui.widgets.layout import Orientation
from app.ui.widgets.line import Line, Search
from app.ui.widgets.look import Look
from app.ui.widgets.typing_aids import TypingAids
from app.vertical.latin_input import LatinInput


@pytest.fixture
def page(qtbot: QtBot, look: Look, outside: Outside) -> Box:
    made = Box(look)
    made.add(Search(look), Line(look, is_secret=True))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize("orientation", list(Orientation))
def test_latin_letters_become_mongolian_in_a_search_field_of_either_script(
    qapp: QApplication, qtbot: QtBot, look: Look, page: Box, orientation: Orientation
) -> None:
    look.turn(orientation)
    aids = TypingAids(look, qapp, page)
    aids.take_latin(True)
    line = page.findChildren(QLineEdit)[0]
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    for letter in "mori":
        qtbot.keyClick(line, letter)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "ᠮᠣᠷᠢ"
    aids.take_latin(False)
    qtbot.keyClick(line, "a")
    assert line.text() == "ᠮᠣᠷᠢa"


def test_a_passphrase_is_left_alone(qapp: QApplication, qtbot: QtBot, look: Look, page: Box) -> None:
    TypingAids(look, qapp, page).take_latin(True)
    line = page.findChildren(QLineEdit)[1]
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClick(line, "a")
    assert line.text() == "a"


def test_words_learned_later_are_offered_too(qapp: QApplication, qtbot: QtBot, look: Look, page: Box) -> None:
    aids = TypingAids(look, qapp, page)
    aids.take_latin(True)
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(lambda: field.findChild(LatinInput) is not None, timeout=10_000)
    made = field.findChild(LatinInput)
    assert isinstance(made, LatinInput)
    look.learn(("ᠬᠤᠳᠳᠤᠭᠴᠢᠳ",))
    qtbot.keyClicks(field, "huddugchi")
    assert "ᠬᠤᠳᠳᠤᠭᠴᠢᠳ" in made.choices().words()
