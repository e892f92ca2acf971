"""Labels, buttons and marks: size, wrapping, clicks, accessible names."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QFont, QHelpEvent, QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.vertical.button import VerticalButton
from app.vertical.caption import Caption
from app.vertical.check import VerticalCheckBox, VerticalRadioButton
from app.vertical.elide import longest_word
from app.vertical.label import VerticalLabel
from app.vertical.text import VerticalText
from app.vertical.tool_tip import VerticalToolTip
from tests.vertical.samples import PARAGRAPH, WORDS

ROLES = {
    VerticalButton: QAccessible.Role.Button,
    VerticalCheckBox: QAccessible.Role.CheckBox,
    VerticalRadioButton: QAccessible.Role.RadioButton,
}
ButtonKind = type[VerticalButton] | type[VerticalCheckBox] | type[VerticalRadioButton]


def shown(qtbot: QtBot, widget: QWidget, font: QFont) -> None:
    widget.setFont(font)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def test_a_label_is_as_tall_as_its_words(font: QFont) -> None:
    label = VerticalLabel(WORDS)
    label.setFont(font)
    assert label.sizeHint().height() >= VerticalText(WORDS, font).height
    assert label.sizeHint().width() == round(24 * 1.42 + 0.5)


def test_a_wrapped_label_takes_the_width_that_its_height_needs(qtbot: QtBot, font: QFont) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    label = VerticalLabel(PARAGRAPH)
    label.setWordWrap(True)
    row.addWidget(label)
    row.addStretch(1)
    shown(qtbot, window, font)
    for height in (500, 200):
        window.resize(900, height)
        qtbot.waitUntil(lambda: label.width() >= VerticalText(PARAGRAPH, font, height=label.height()).width)


def test_a_long_caption_breaks_into_columns(font: QFont) -> None:
    button = VerticalButton(PARAGRAPH[:60])
    button.setFont(font)
    assert button.sizeHint().height() < VerticalText(PARAGRAPH[:60], font).height
    assert button.sizeHint().width() > 2 * 24 * 1.42


def test_given_less_height_a_caption_takes_more_columns_and_keeps_its_longest_word(qtbot: QtBot, font: QFont) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    button = VerticalButton(PARAGRAPH[:60])
    row.addWidget(button)
    row.addStretch(1)
    shown(qtbot, window, font)
    usual = button.width()
    assert button.minimumSizeHint().height() >= longest_word(PARAGRAPH[:60], font)
    window.resize(900, 1)
    qtbot.waitUntil(lambda: button.width() > usual, timeout=10_000)
    assert button.height() >= button.minimumSizeHint().height()


def test_a_note_stands_beside_the_icon_and_takes_no_height(font: QFont) -> None:
    button = VerticalButton(WORDS)
    button.setIcon(QIcon(QPixmap(16, 16)))
    before = button.sizeHint()
    button.set_note("Ctrl+L", font)
    assert button.sizeHint().width() > before.width()
    assert button.sizeHint().height() <= before.height()
    button.resize(button.sizeHint())
    button.set_note("", font)
    empty = button.grab().toImage()
    button.set_note("Ctrl+L", font)
    assert button.grab().toImage() != empty


def test_mnemonics_are_not_shown(font: QFont) -> None:
    plain, marked = VerticalButton("OK && go"), VerticalButton("&OK && go")
    assert plain.sizeHint() == marked.sizeHint()


def test_an_icon_stands_at_the_head(font: QFont) -> None:
    button = VerticalButton(WORDS)
    before = button.sizeHint().height()
    picture = QPixmap(16, 16)
    picture.fill(Qt.GlobalColor.red)
    button.setIcon(QIcon(picture))
    assert button.sizeHint().height() > before + 16
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    middle = image.width() // 2
    top = next(y for y in range(image.height()) if image.pixelColor(middle, y).red() > 240)
    assert top < image.height() // 2


@pytest.mark.parametrize("kind", list(ROLES))
def test_it_can_be_clicked_anywhere(qtbot: QtBot, font: QFont, kind: ButtonKind) -> None:
    button: QAbstractButton = kind(WORDS)
    shown(qtbot, button, font)
    for place in (QPoint(5, 5), button.rect().center(), button.rect().bottomRight() - QPoint(3, 3)):
        with qtbot.waitSignal(button.clicked):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("kind", list(ROLES))
def test_the_space_bar_clicks(qtbot: QtBot, font: QFont, kind: ButtonKind) -> None:
    button: QAbstractButton = kind(WORDS)
    shown(qtbot, button, font)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("kind", list(ROLES))
def test_screen_readers_get_name_and_role(font: QFont, kind: ButtonKind) -> None:
    button: QAbstractButton = kind(WORDS)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == WORDS
    assert interface.role() == ROLES[kind]


@pytest.mark.parametrize("kind", list(ROLES))
def test_it_is_large_enough_to_be_hit(font: QFont, kind: ButtonKind) -> None:
    button: QAbstractButton = kind("1")
    button.setFont(font)
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 48


@pytest.mark.parametrize("kind", list(ROLES))
def test_the_focus_can_be_seen(qtbot: QtBot, font: QFont, kind: ButtonKind) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    button: QAbstractButton = kind(WORDS)
    row.addWidget(VerticalButton("ᠨᠢᠭᠡ"))
    row.addWidget(button)
    shown(qtbot, window, font)
    before = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != before


def test_a_check_box_reads_its_state(font: QFont) -> None:
    box = VerticalCheckBox(WORDS)
    box.setChecked(True)
    interface = QAccessible.queryAccessibleInterface(box)
    assert interface is not None
    assert interface.state().checked  # type: ignore[attr-defined]


def test_a_tool_tip_opens_beside_the_pointer_and_goes(qtbot: QtBot, font: QFont) -> None:
    button = VerticalButton(WORDS)
    button.setToolTip(PARAGRAPH)
    shown(qtbot, button, font)
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5))))
    (tip,) = button.findChildren(VerticalToolTip)
    assert tip.isVisible()
    assert (tip.text(), tip.accessibleName()) == (PARAGRAPH, PARAGRAPH)
    assert tip.screen().availableGeometry().contains(tip.geometry())
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert not tip.isVisible()


def test_a_caption_breaks_between_words_and_never_before_a_suffix(font: QFont) -> None:
    caption = Caption()
    laid = caption.compact("ᠴᠠᠭᠳᠠᠭ\u180eᠠ\u202fᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ", font, 2.0)
    assert len(laid.columns) == 2


def test_an_icon_before_the_caption_makes_a_button_less_high_and_as_wide_as_it_said(font: QFont) -> None:
    button = VerticalButton(WORDS)
    button.setFont(font)
    picture = QPixmap(24, 24)
    picture.fill(Qt.GlobalColor.black)
    button.setIcon(QIcon(picture))
    button.set_note("F2", font)
    above, promised = button.sizeHint(), button.width_beside()
    button.stand_beside(True)
    assert button.sizeHint().height() <= above.height() - 20
    assert button.sizeHint().width() == promised > above.width()
    button.stand_beside(False)
    assert button.sizeHint() == above
