"""Message boxes: arrangement, buttons, Escape."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.vertical.message_box import VerticalMessageBox
from tests.vertical.acts import press
from tests.vertical.samples import PARAGRAPH

Standard = QMessageBox.StandardButton


@pytest.fixture
def box(qtbot: QtBot, font: QFont) -> VerticalMessageBox:
    box = VerticalMessageBox(QMessageBox.Icon.Question, "ᠨᠡᠷ\u180eᠡ", PARAGRAPH)
    box.setFont(font)
    box.setStandardButtons(Standard.Save | Standard.Cancel)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    return box


def test_title_text_and_buttons_follow_from_left_to_right(box: VerticalMessageBox) -> None:
    title, text = (label.mapTo(box, QPoint()).x() for label in (box._title, box._text))
    save = box.buttons()[0].mapTo(box, QPoint()).x()
    assert title < text < save


def test_it_fits_on_a_low_screen(box: VerticalMessageBox) -> None:
    box.adjustSize()
    assert box.height() < 500


def test_a_click_says_which_button(qtbot: QtBot, box: VerticalMessageBox) -> None:
    save = box.buttons()[0]
    with qtbot.waitSignal(box.finished) as finished:
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert finished.args == [QDialog.DialogCode.Accepted.value]
    assert box.standardButton(box.clickedButton()) == Standard.Save


def test_escape_is_the_button_that_refuses(qtbot: QtBot, box: VerticalMessageBox) -> None:
    with qtbot.waitSignal(box.rejected):
        press(box, Qt.Key.Key_Escape)
    assert box.standardButton(box.clickedButton()) == Standard.Cancel


def test_escape_does_nothing_if_it_could_mean_either(qtbot: QtBot, font: QFont) -> None:
    box = VerticalMessageBox(text=PARAGRAPH)
    qtbot.addWidget(box)
    for words in ("ᠨᠢᠭᠡ", "ᠬᠣᠶᠠᠷ"):
        box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.show()
    press(box, Qt.Key.Key_Escape)
    box.close()
    assert box.isVisible()


def test_down_goes_to_the_next_button(box: VerticalMessageBox) -> None:
    save, cancel = box.buttons()
    box.activateWindow()
    save.setFocus()
    press(box, Qt.Key.Key_Down)
    assert cancel.hasFocus()


def test_closing_the_window_refuses(box: VerticalMessageBox) -> None:
    box.close()
    assert box.standardButton(box.clickedButton()) == Standard.Cancel
    assert box.result() == QDialog.DialogCode.Rejected
