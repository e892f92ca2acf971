"""Enter presses what has the focus, as people expect; with Ctrl it is another key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.frame import Frame
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Segments
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.tiles import ActionTiles
from app.ui.widgets.words import Option

OPTIONS = [Option("a", "甲"), Option("b", "乙")]


@pytest.mark.parametrize("orientation", Orientation)
def test_enter_presses_a_tile_and_a_button(qtbot: QtBot, look: Look, orientation: Orientation) -> None:
    look.turn(orientation)
    tiles, button = ActionTiles(look, OPTIONS), Button(look, "打印")
    for word, pressed in ((tiles, tiles.chosen), (button, button.pressed)):
        qtbot.addWidget(word)
        body = _body(word)
        with qtbot.waitSignal(pressed):
            QTest.keyClick(body, Qt.Key.Key_Return)
        with qtbot.assertNotEmitted(pressed):
            QTest.keyClick(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("orientation", Orientation)
def test_one_comes_to_the_choice_that_is_made(qtbot: QtBot, look: Look, orientation: Orientation) -> None:
    choice = Segments(look, OPTIONS)
    qtbot.addWidget(choice)
    choice.put("b")
    look.turn(orientation)
    chosen = choice.focusProxy()
    assert isinstance(chosen, QAbstractButton)
    assert chosen.isChecked()


def _body(word: QWidget) -> QAbstractButton:
    return word.findChildren(QAbstractButton)[0]


def test_who_goes_to_a_place_by_key_goes_on_in_its_page(qtbot: QtBot, look: Look) -> None:
    page = ActionTiles(look, OPTIONS)
    frame = Frame(look, [Option("here", "这里", "house")], page, QWidget())
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    frame.activateWindow()
    QTest.keyClick(frame, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: page.isAncestorOf(frame.focusWidget()), timeout=10_000)
