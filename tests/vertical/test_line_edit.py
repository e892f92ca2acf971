"""The one-column entry field: keys, mouse, input method, validation, scrolling."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDropEvent, QFont, QIntValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.vertical.line_edit import VerticalLineEdit
from app.vertical.menu import VerticalMenu
from tests.vertical.acts import CONTROL, SHIFT, commit, compose, press, type_text
from tests.vertical.samples import MIXED, WORDS

Key = Qt.Key
LEFT_BUTTON = Qt.MouseButton.LeftButton
MakeEdit = Callable[[str], VerticalLineEdit]


@pytest.fixture
def make_edit(qtbot: QtBot, font: QFont) -> MakeEdit:
    def make(text: str) -> VerticalLineEdit:
        edit = VerticalLineEdit(text)
        edit.setFont(font)
        edit.resize(edit.sizeHint().width(), 300)
        qtbot.addWidget(edit)
        with qtbot.waitExposed(edit):
            edit.show()
        edit.setFocus()
        return edit

    return make


@pytest.fixture
def edit(make_edit: MakeEdit) -> VerticalLineEdit:
    edit = make_edit(WORDS)
    edit.setCursorPosition(0)
    return edit


def caret(edit: QLineEdit) -> QPoint:
    return edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()  # type: ignore[no-any-return]


def test_down_and_up_go_along_the_text(edit: VerticalLineEdit) -> None:
    press(edit, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert edit.cursorPosition() == 1


def test_home_and_end_are_top_and_bottom(edit: VerticalLineEdit) -> None:
    press(edit, Key.Key_End)
    assert edit.cursorPosition() == len(WORDS)
    press(edit, Key.Key_Home)
    assert edit.cursorPosition() == 0


def test_control_down_goes_to_the_next_word(edit: VerticalLineEdit) -> None:
    press(edit, Key.Key_Down, modifier=CONTROL)
    assert edit.cursorPosition() == WORDS.index(" ") + 1


def test_shift_down_selects(edit: VerticalLineEdit) -> None:
    press(edit, Key.Key_Down, Key.Key_Down, modifier=SHIFT)
    assert edit.selectedText() == WORDS[:2]


def test_left_and_right_are_left_to_the_form(edit: VerticalLineEdit) -> None:
    press(edit, Key.Key_Right, Key.Key_Left)
    assert edit.cursorPosition() == 0


@pytest.mark.parametrize("place", [0, 1, 4, 7, len(WORDS)])
def test_a_click_puts_the_caret_there(edit: VerticalLineEdit, place: int) -> None:
    edit.setCursorPosition(place)
    there = caret(edit)
    edit.setCursorPosition(2)
    QTest.mouseClick(edit, LEFT_BUTTON, pos=there)
    assert edit.cursorPosition() == place


def test_dragging_selects(edit: VerticalLineEdit) -> None:
    edit.setCursorPosition(6)
    end = caret(edit)
    QTest.mousePress(edit, LEFT_BUTTON, pos=QPoint(10, 6))
    edit._select_to(edit.position_at(end))
    assert edit.selectedText() == WORDS[:6]


def test_a_double_click_selects_a_word(edit: VerticalLineEdit) -> None:
    edit.setCursorPosition(9)
    QTest.mouseDClick(edit, LEFT_BUTTON, pos=caret(edit))
    assert edit.selectedText() == WORDS.split()[1]


def test_shift_click_extends_the_selection(edit: VerticalLineEdit) -> None:
    edit.setCursorPosition(8)
    there = caret(edit)
    edit.setCursorPosition(2)
    QTest.mouseClick(edit, LEFT_BUTTON, SHIFT, there)
    assert edit.selectedText() == WORDS[2:8]


def test_what_is_composed_is_shown_but_not_yet_text(make_edit: MakeEdit) -> None:
    edit = make_edit("")
    compose(edit, "ᠪᠢ")
    assert edit.text() == ""
    assert caret(edit).y() > 20
    commit(edit, "ᠪᠢᠴᠢᠭ")
    assert edit.text() == "ᠪᠢᠴᠢᠭ"
    edit.undo()
    assert edit.text() == ""


def test_the_input_method_sees_an_upright_caret_bar(edit: VerticalLineEdit) -> None:
    bar = edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert bar.width() > bar.height()


def test_typing_emits_what_a_line_edit_emits(qtbot: QtBot, edit: VerticalLineEdit) -> None:
    with qtbot.waitSignals([edit.textChanged, edit.textEdited]):
        type_text(edit, "ᠠ")
    with qtbot.waitSignal(edit.returnPressed):
        press(edit, Key.Key_Return)


def test_a_validator_holds(make_edit: MakeEdit) -> None:
    edit = make_edit("")
    edit.setValidator(QIntValidator(0, 999, edit))
    type_text(edit, "1a23")
    assert edit.text() == "123"


def test_the_caret_is_always_within_the_field(make_edit: MakeEdit) -> None:
    edit = make_edit(MIXED * 2)
    for key in (Key.Key_End, Key.Key_Home):
        press(edit, key)
        assert edit.rect().contains(caret(edit))


def test_a_passphrase_is_not_shown(edit: VerticalLineEdit) -> None:
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    assert edit._laid().text == edit.displayText() != WORDS


def test_text_can_be_dropped_between_letters(edit: VerticalLineEdit) -> None:
    edit.setCursorPosition(4)
    data = QMimeData()
    data.setText("调解")
    where, modifiers = QPointF(caret(edit)), Qt.KeyboardModifier.NoModifier
    edit.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, data, LEFT_BUTTON, modifiers))
    assert edit.text().index("调解") == 4


def test_the_context_menu_is_vertical(edit: VerticalLineEdit) -> None:
    where = QPoint(5, 5)
    QApplication.sendEvent(edit, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, edit.mapToGlobal(where)))
    assert edit.findChildren(VerticalMenu)[0].isVisible()


def test_screen_readers_get_name_role_and_text(edit: VerticalLineEdit) -> None:
    edit.setAccessibleName("ᠨᠡᠷ\u180eᠡ")
    interface = QAccessible.queryAccessibleInterface(edit)
    assert interface is not None
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.text(QAccessible.Text.Name) == "ᠨᠡᠷ\u180eᠡ"
    assert interface.text(QAccessible.Text.Value) == WORDS
