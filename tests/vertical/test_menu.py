"""Menus: items are columns; keys, mouse, submenus, what screen readers get."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.vertical.menu import VerticalMenu
from tests.vertical.acts import press

Key = Qt.Key


@pytest.fixture
def menu(qtbot: QtBot, font: QFont) -> Iterator[VerticalMenu]:
    window = QWidget()
    window.setFont(font)
    qtbot.addWidget(window)
    menu = VerticalMenu("ᠡᠳ᠋", window)
    menu.addAction("ᠨᠢᠭᠡ")
    menu.addAction("ᠬᠣᠶᠠᠷ").setEnabled(False)
    menu.addSeparator()
    menu.addAction("ᠭᠤᠷᠪᠠ").setCheckable(True)
    yield menu
    window.close()


def items(menu: QWidget) -> list[QPushButton]:
    return menu.findChildren(QPushButton)


def test_items_stand_side_by_side(menu: VerticalMenu) -> None:
    menu.popup(QPoint(10, 10))
    lefts = [item.geometry().left() for item in items(menu)]
    assert lefts == sorted(lefts)
    assert len({item.geometry().top() for item in items(menu)}) == 1


def test_right_passes_over_what_cannot_be_chosen(qtbot: QtBot, menu: VerticalMenu) -> None:
    menu.popup(QPoint(10, 10))
    press(menu, Key.Key_Right, Key.Key_Right)
    with qtbot.waitSignal(menu.triggered) as triggered:
        press(menu, Key.Key_Return)
    assert triggered.args[0].text() == "ᠭᠤᠷᠪᠠ"
    assert triggered.args[0].isChecked()
    assert not menu.isVisible()


def test_left_goes_round_to_the_last(menu: VerticalMenu) -> None:
    menu.popup(QPoint(10, 10))
    press(menu, Key.Key_Right, Key.Key_Left)
    assert _active(menu).text() == "ᠭᠤᠷᠪᠠ"


def test_home_and_end_go_to_first_and_last(menu: VerticalMenu) -> None:
    menu.popup(QPoint(10, 10))
    press(menu, Key.Key_End)
    assert _active(menu).text() == "ᠭᠤᠷᠪᠠ"
    press(menu, Key.Key_Home)
    assert _active(menu).text() == "ᠨᠢᠭᠡ"


def _active(menu: VerticalMenu) -> QAction:
    action = menu.activeAction()
    assert action is not None
    return action


def test_escape_closes_without_choosing(qtbot: QtBot, menu: VerticalMenu) -> None:
    menu.popup(QPoint(10, 10))
    press(menu, Key.Key_Right)
    with qtbot.assertNotEmitted(menu.triggered):
        press(menu, Key.Key_Escape)
    assert not menu.isVisible()


def test_a_click_triggers_the_action(qtbot: QtBot, menu: VerticalMenu) -> None:
    first = menu.actions()[0]
    menu.popup(QPoint(10, 10))
    with qtbot.waitSignal(first.triggered):
        QTest.mouseClick(items(menu)[0], Qt.MouseButton.LeftButton)


def test_exec_returns_what_was_chosen(menu: VerticalMenu) -> None:
    QTimer.singleShot(0, menu, lambda: press(menu, Key.Key_Right, Key.Key_Return))
    chosen = menu.exec(QPoint(10, 10))
    assert chosen is menu.actions()[0]


def test_down_opens_a_submenu_and_its_choice_closes_both(qtbot: QtBot, menu: VerticalMenu) -> None:
    inner = menu.addMenu("ᠬᠡᠯᠡ")
    inner.addAction("汉语")
    menu.popup(QPoint(10, 10))
    press(menu, Key.Key_End, Key.Key_Down)
    assert inner.isVisible()
    with qtbot.waitSignal(menu.triggered) as triggered:
        press(inner, Key.Key_Return)
    assert triggered.args[0].text() == "汉语"
    assert not menu.isVisible()


def test_the_menu_stays_on_the_screen(menu: VerticalMenu) -> None:
    menu.popup(QPoint(5000, 5000))
    frame = 2  # the offscreen platform adds it to every window's place
    assert menu.screen().availableGeometry().adjusted(0, 0, frame, frame).contains(menu.geometry())


def test_a_stock_menus_actions_can_be_taken_over(qtbot: QtBot, font: QFont) -> None:
    line = QLineEdit("ᠮᠣᠩ")
    qtbot.addWidget(line)
    line.selectAll()
    menu = VerticalMenu.over(line.createStandardContextMenu(), line)
    menu.popup(QPoint(10, 10))
    assert len(items(menu)) >= 6


def test_screen_readers_get_each_items_name(menu: VerticalMenu) -> None:
    menu.popup(QPoint(10, 10))
    interface = QAccessible.queryAccessibleInterface(items(menu)[0])
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "ᠨᠢᠭᠡ"
    assert menu.accessibleName() == "ᠡᠳ᠋"


def test_hidden_actions_are_left_out(menu: VerticalMenu) -> None:
    menu.actions()[0].setVisible(False)
    menu.popup(QPoint(10, 10))
    assert [item.text() for item in items(menu)] == ["ᠬᠣᠶᠠᠷ", "ᠭᠤᠷᠪᠠ"]
