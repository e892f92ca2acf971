"""Screen readers are told what every widget of the kit is, what it is called and what stands in it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import app.vertical.gallery as gallery
from app.vertical.accessible import tell_roles
from app.vertical.menu import VerticalMenu
from app.vertical.text_edit import VerticalTextEdit
from app.vertical.tool_tip import VerticalToolTip
from app.vertical.units import as_units
from tests.vertical.samples import MIXED, PARAGRAPH

Role = QAccessible.Role
ROLES = {
    "Choices": Role.List,
    "KeyButton": Role.Button,
    "MenuItem": {Role.Button, Role.CheckBox, Role.RadioButton},
    "OnScreenKeyboard": Role.ToolBar,
    "SidewaysBar": Role.ScrollBar,
    "VerticalButton": {Role.Button, Role.CheckBox},
    "VerticalCalendar": Role.Pane,
    "VerticalCheckBox": Role.CheckBox,
    "VerticalComboBox": Role.ComboBox,
    "VerticalDateEdit": Role.SpinBox,
    "VerticalDoubleSpinBox": Role.SpinBox,
    "VerticalHeaderView": {Role.Client, Role.Table},  # the table itself names its cells
    "VerticalLabel": Role.StaticText,
    "VerticalLineEdit": Role.EditableText,
    "VerticalListView": Role.List,
    "VerticalMenu": Role.PopupMenu,
    "VerticalMessageBox": Role.Dialog,
    "VerticalRadioButton": {Role.RadioButton, Role.CheckBox},
    "VerticalSpinBox": Role.SpinBox,
    "VerticalTabBar": Role.PageTabList,
    "VerticalTabWidget": Role.Client,
    "VerticalTableView": Role.Table,
    "VerticalTextEdit": Role.EditableText,
    "VerticalToolTip": Role.ToolTip,
    "_Days": Role.Table,
    "_Word": Role.Button,
}
SAYS_ITS_WORDS = {"KeyButton", "MenuItem", "VerticalButton", "VerticalCheckBox", "VerticalLabel", "VerticalRadioButton"}


@pytest.fixture(scope="module", autouse=True)
def roles(qapp: QApplication) -> None:
    tell_roles()


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def test_every_widget_has_its_role_and_says_its_words(qtbot: QtBot, qapp: QApplication, font: QFont) -> None:
    before = qapp.font()
    qapp.setFont(font)
    met = set()
    for room in gallery.sections().values():
        qtbot.addWidget(room)
        for widget in (each for each in room.findChildren(QWidget) if type(each).__module__.startswith("app.vertical")):
            kind, is_told = type(widget).__name__, told(widget)
            wanted = ROLES.get(kind)
            if wanted is not None:
                met.add(kind)
                assert is_told.role() in (wanted if isinstance(wanted, set) else {wanted}), kind
            if kind in SAYS_ITS_WORDS and getattr(widget, "text", str)():
                assert is_told.text(QAccessible.Text.Name), kind
    qapp.setFont(before)
    assert ROLES.keys() - met <= {"VerticalToolTip", "VerticalMenu"}


def test_a_menu_and_a_tip_are_what_they_are_and_say_what_they_say(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    menu, tip = VerticalMenu("ᠴᠡᠰ", owner), VerticalToolTip(owner)
    menu.addAction("ᠬᠠᠭᠤᠯᠬᠤ")
    menu.popup(QPoint())
    tip.set_text("ᠲᠠᠢᠯᠪᠤᠷᠢ")
    assert (told(menu).role(), told(menu).text(QAccessible.Text.Name)) == (Role.PopupMenu, "ᠴᠡᠰ")
    assert (told(tip).role(), told(tip).text(QAccessible.Text.Name)) == (Role.ToolTip, "ᠲᠠᠢᠯᠪᠤᠷᠢ")
    assert [menu_child.text(QAccessible.Text.Name) for menu_child in (told(menu).child(0),)] == ["ᠬᠠᠭᠤᠯᠬᠤ"]
    menu.close()


def test_menus_may_come_and_go_while_they_are_asked_about(qtbot: QtBot, qapp: QApplication) -> None:
    for _ in range(50):
        menu = VerticalMenu("ᠴᠡᠰ")
        menu.addAction("ᠬᠠᠭᠤᠯᠬᠤ")
        menu.popup(QPoint())
        assert told(menu).childCount() == 1
        menu.close()
        menu.deleteLater()
        qapp.processEvents()


def test_a_text_tells_which_letter_lies_under_a_point(qtbot: QtBot, font: QFont) -> None:
    """The way back, Qt's `characterRect`, stays empty: it asks the paragraph's horizontal lines, of which there are
    none, and an interface of our own in its place could not tell a selection (PySide cuts its pointers short)."""
    edit = VerticalTextEdit(PARAGRAPH + "\n" + MIXED)
    qtbot.addWidget(edit)
    edit.setFont(font)
    edit.resize(2000, 300)
    edit.show()
    text = told(edit).textInterface()
    cursor, found = QTextCursor(edit.document()), QTextCursor(edit.document())
    while not cursor.atEnd():
        caret = edit.cursorRect(cursor)
        found.setPosition(text.offsetAtPoint(edit.viewport().mapToGlobal(caret.center())))
        assert edit.cursorRect(found).intersects(caret)  # joiners have no length: the next letter's is the same place
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)


def test_what_is_selected_in_a_text_is_told_and_can_be_set(qtbot: QtBot, font: QFont) -> None:
    edit = VerticalTextEdit(PARAGRAPH)
    qtbot.addWidget(edit)
    text = told(edit).textInterface()
    assert text.selectionCount() == 0
    text.setSelection(0, 3, 9)
    assert (edit.textCursor().selectionStart(), edit.textCursor().selectionEnd()) == (3, 9)
    assert (text.selectionCount(), text.cursorPosition()) == (1, 9)
    text.removeSelection(0)
    assert not edit.textCursor().hasSelection()


def test_a_text_can_be_read_and_walked_through_by_any_of_its_parts(qtbot: QtBot, font: QFont) -> None:
    """PySide cannot ask for the line, word or sentence at a place (nor of Qt's own edit): Qt finds them as here."""
    edit = VerticalTextEdit(PARAGRAPH + "\n" + MIXED)
    qtbot.addWidget(edit)
    edit.setFont(font)
    edit.resize(300, 200)
    edit.show()
    text = told(edit).textInterface()
    assert text.characterCount() == len(as_units(edit.toPlainText()))
    assert text.text(0, 6) == PARAGRAPH[:6]
    text.setCursorPosition(9)
    assert edit.textCursor().position() == 9
    for place in range(0, text.characterCount(), 7):
        text.characterRect(place)
        for move in QTextCursor.MoveOperation:
            cursor = edit.textCursor()
            cursor.setPosition(place)
            cursor.movePosition(move)
