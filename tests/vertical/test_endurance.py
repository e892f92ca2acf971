"""Long use: many repaints and many windows opened and closed leave the process whole."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.vertical.button import VerticalButton
from app.vertical.calendar import VerticalCalendar
from app.vertical.check import VerticalCheckBox
from app.vertical.combo import VerticalComboBox
from app.vertical.date_edit import VerticalDateEdit
from app.vertical.keyboard import OnScreenKeyboard
from app.vertical.label import VerticalLabel
from app.vertical.line_edit import VerticalLineEdit
from app.vertical.list_view import VerticalListView
from app.vertical.menu import VerticalMenu
from app.vertical.spin import VerticalSpinBox
from app.vertical.table import VerticalTableView
from app.vertical.tabs import VerticalTabWidget
from app.vertical.text import VerticalText
from app.vertical.text_edit import VerticalTextEdit
from tests.vertical.acts import compose, type_text
from tests.vertical.samples import MIXED, PARAGRAPH, WORDS

REPAINTS = 30_000
TODAY = QDate(2026, 11, 23)
KINDS: dict[str, Callable[[], QWidget]] = {
    "button": VerticalButton,
    "calendar": lambda: VerticalCalendar(TODAY),
    "check box": VerticalCheckBox,
    "combo box": VerticalComboBox,
    "date": lambda: VerticalDateEdit(TODAY),
    "keyboard": OnScreenKeyboard,
    "label": VerticalLabel,
    "line": VerticalLineEdit,
    "list": VerticalListView,
    "number": VerticalSpinBox,
    "table": VerticalTableView,
    "tabs": VerticalTabWidget,
    "text": VerticalTextEdit,
}


def test_thirty_thousand_repaints(font: QFont) -> None:
    image = QImage(60, 200, QImage.Format.Format_RGB32)
    laid = VerticalText(WORDS, font)
    painter = QPainter(image)
    for _ in range(REPAINTS):
        image.fill(Qt.GlobalColor.white)
        laid.draw(painter, QPointF())
    painter.end()
    assert laid.columns


def test_widgets_can_be_painted_over_and_over(qtbot: QtBot, font: QFont) -> None:
    label = VerticalLabel(MIXED)
    label.setWordWrap(True)
    label.setFont(font)
    label.resize(200, 200)
    qtbot.addWidget(label)
    for _ in range(3_000):
        label.grab()


def test_editors_come_and_go(qapp: QApplication, font: QFont) -> None:
    """Their paragraphs' layouts are deleted by Qt, and other objects take their place in memory."""
    for number in range(60):
        edit = VerticalTextEdit("\n".join([PARAGRAPH, MIXED] * 3))
        edit.setFont(font)
        edit.resize(300, 200 + number)
        edit.selectAll()
        edit.cut()
        type_text(edit, "ᠨᠢᠭᠡ\rᠬᠣᠶᠠᠷ")
        compose(edit, "调解")
        edit.undo()
        edit.grab()
        window = QWidget()
        QLineEdit(window).setText(edit.toPlainText())
        menu = VerticalMenu.over(edit.createStandardContextMenu(QPoint()), edit)
        menu.popup(QPoint(4, 4))
        menu.close()
        edit.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert number == 59


@pytest.mark.parametrize("kind", KINDS)
def test_a_window_may_go_while_its_field_has_the_focus(qapp: QApplication, font: QFont, kind: str) -> None:
    """Its children lose the focus when their Python halves are already gone."""
    window = QWidget()
    row = QHBoxLayout(window)
    field = KINDS[kind]()
    field.setToolTip(WORDS)
    row.addWidget(field)
    window.setFont(font)
    window.show()
    window.activateWindow()
    field.setFocus()
    qapp.processEvents()
    del field, row, window
    gc.collect()
    qapp.processEvents()
