"""What one fills in now is seen whole, and so are the words of a list in the largest letters."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from app.ui.models.items import Item
from app.ui.theme import LIGHT, PERCENTS, Theme
from app.ui.widgets.form import Form
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.layout import Orientation
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.scroll import Scroll


@pytest.mark.parametrize("orientation", Orientation)
def test_tab_brings_the_whole_input_into_sight(qtbot: QtBot, look: Look, orientation: Orientation) -> None:
    look.turn(orientation)
    form = Form(look)
    lines = [form.field(f"line{number}", Line(look), "甲方").input for number in range(9)]
    long = form.field("long", LongText(look, 300, lines=4), "怎么回事").input
    area = Scroll(form, look)
    qtbot.addWidget(area)
    area.resize(420, 420)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    lines[-1].setFocus()
    area.bar().setValue(0)
    assert not _seen(area, long)
    focused = area.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: _seen(area, long), timeout=10_000)


def test_in_the_largest_letters_an_item_is_as_wide_as_its_words_need(qtbot: QtBot, look: Look) -> None:
    look.turn(Orientation.VERTICAL)
    look.wear(Theme(LIGHT, max(PERCENTS)))
    widths = []
    for title in ("ᠡᠨᠡ", "ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ ᠶᠢᠨ ᠮᠡᠳᠡᠭᠦᠯᠦᠯᠲᠡ ᠶᠢ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ ᠪᠣᠯᠪᠠ ᠡᠨᠡ ᠰᠠᠷ᠎ᠠ ᠶᠢᠨ ᠮᠡᠳᠡᠭᠦᠯᠦᠯᠲᠡ"):
        shown = ItemList(look, "")
        qtbot.addWidget(shown)
        shown.resize(600, 400)
        shown.show()
        shown.show_items([Item("a", title, "ᠶᠠᠭᠤᠮ᠎ᠠ ᠦᠭᠡᠢ")])
        view = shown.findChild(QAbstractItemView)
        assert view is not None
        widths.append(view.sizeHintForIndex(view.model().index(0, 0)).width())
    assert widths[1] > widths[0]


def _seen(area: Scroll, word: object) -> bool:
    assert isinstance(word, (Line, LongText))
    box = QRect(word.mapTo(area.viewport(), QPoint(0, 0)), word.size())
    return area.viewport().rect().contains(box)
