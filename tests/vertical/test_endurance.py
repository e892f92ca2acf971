"""Long use: many repaints and many windows opened and closed leave the process whole."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.vertical.label import VerticalLabel
from app.vertical.menu import VerticalMenu
from app.vertical.text import VerticalText
from app.vertical.text_edit import VerticalTextEdit
from tests.vertical.acts import compose, type_text
from tests.vertical.samples import MIXED, PARAGRAPH, WORDS

REPAINTS = 30_000


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
