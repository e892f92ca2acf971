"""No widget of the kit leaves a layout's item behind, for which Qt's next widget in its place would be taken."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.vertical.calendar import VerticalCalendar
from app.vertical.flow import FlowBox, turn_all
from app.vertical.keyboard import OnScreenKeyboard
from app.vertical.menu import VerticalMenu
from app.vertical.message_box import VerticalMessageBox
from tests.layout_items import items_left


def _menu() -> VerticalMenu:
    menu = VerticalMenu("ᠲᠣᠪᠴᠢᠶ᠎ᠠ")
    for words in ("ᠨᠡᠭᠡ", "ᠬᠤᠶᠠᠷ"):
        menu.addAction(words)
    menu.fill()
    menu.step(1)
    menu.fill()
    return menu


def _calendar() -> QWidget:
    return VerticalCalendar(QDate(2026, 7, 20))


def _nested() -> QWidget:
    ground = QWidget()
    outer, inner = FlowBox(ground), FlowBox(cross=True)
    outer.addLayout(inner)
    inner.addWidget(QLabel())
    turn_all(outer, vertical=True)
    return ground


@pytest.mark.parametrize("make", [_menu, _nested, _calendar, OnScreenKeyboard, VerticalMessageBox])
def test_no_item_is_left_behind(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    before = items_left()
    widget = make()
    qtbot.addWidget(widget)
    assert not items_left(before)
