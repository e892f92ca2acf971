"""The multi-line edit: keys, mouse, input method, undo, drag and drop, scrolling, accessible text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.vertical.menu import VerticalMenu
from app.vertical.text_edit import VerticalTextEdit
from tests.vertical.acts import CONTROL, SHIFT, commit, compose, press, turn_wheel, type_text
from tests.vertical.samples import MIXED, PARAGRAPH

Key = Qt.Key
LEFT_BUTTON = Qt.MouseButton.LeftButton
MakeEdit = Callable[[str], VerticalTextEdit]


@pytest.fixture
def make_edit(qtbot: QtBot, font: QFont) -> MakeEdit:
    def make(text: str) -> VerticalTextEdit:
        edit = VerticalTextEdit(text)
        edit.setFont(font)
        edit.resize(420, 260)
        qtbot.addWidget(edit)
        with qtbot.waitExposed(edit):
            edit.show()
        edit.setFocus()
        return edit

    return make


@pytest.fixture
def edit(make_edit: MakeEdit) -> VerticalTextEdit:
    return make_edit(PARAGRAPH + "\n" + MIXED)


def position(edit: QTextEdit) -> int:
    return edit.textCursor().position()


def go_to(edit: QTextEdit, place: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(place)
    edit.setTextCursor(cursor)


def test_down_and_up_go_along_the_text(edit: VerticalTextEdit) -> None:
    press(edit, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert position(edit) == 1


def test_right_and_left_go_from_column_to_column(edit: VerticalTextEdit) -> None:
    start = edit.cursorRect()
    press(edit, Key.Key_Right)
    assert edit.cursorRect().left() > start.left()
    assert edit.cursorRect().top() == start.top()
    press(edit, Key.Key_Left)
    assert position(edit) == 0


def test_home_and_end_go_to_the_ends_of_the_column(edit: VerticalTextEdit) -> None:
    press(edit, Key.Key_Right, Key.Key_Down, Key.Key_Down)
    column = edit.cursorRect().left()
    press(edit, Key.Key_Home)
    top = edit.cursorRect()
    press(edit, Key.Key_End)
    assert (top.left(), top.top()) == (column, 7)
    assert edit.cursorRect().top() > top.top() + 100


def test_page_down_goes_right_and_page_up_back(make_edit: MakeEdit) -> None:
    edit = make_edit("\n".join([PARAGRAPH] * 8))
    press(edit, Key.Key_PageDown)
    there = position(edit)
    assert there > 0
    assert edit.horizontalScrollBar().value() > 0
    press(edit, Key.Key_PageUp)
    assert position(edit) < there


def test_control_down_goes_to_the_next_word(edit: VerticalTextEdit) -> None:
    press(edit, Key.Key_Down, modifier=CONTROL)
    assert position(edit) == PARAGRAPH.index(" ") + 1


def test_shift_selects_over_columns_and_typing_replaces(edit: VerticalTextEdit) -> None:
    press(edit, Key.Key_Right, modifier=SHIFT)
    chosen = edit.textCursor().selectedText()
    assert PARAGRAPH.startswith(chosen)
    type_text(edit, "ᠠ")
    assert edit.toPlainText() == "ᠠ" + PARAGRAPH[len(chosen) :] + "\n" + MIXED


def test_separators_and_selectors_can_be_typed(make_edit: MakeEdit) -> None:
    edit = make_edit("")
    type_text(edit, "ᠰᠠᠷ\u180eᠠ\u202fᠤᠨ ᠳ\u180b")
    assert edit.toPlainText() == "ᠰᠠᠷ\u180eᠠ\u202fᠤᠨ ᠳ\u180b"


def test_undo_and_redo_bring_text_back(make_edit: MakeEdit) -> None:
    edit = make_edit("")
    type_text(edit, "ᠮᠣᠩ")
    edit.undo()
    assert edit.toPlainText() == ""
    edit.redo()
    assert edit.toPlainText() == "ᠮᠣᠩ"


def test_the_first_text_cannot_be_undone(edit: VerticalTextEdit) -> None:
    assert not edit.document().isUndoAvailable()


@pytest.mark.parametrize("place", [0, 3, 40, 90, len(PARAGRAPH), len(PARAGRAPH) + 1, len(PARAGRAPH) + 30])
def test_a_click_puts_the_caret_there(edit: VerticalTextEdit, place: int) -> None:
    go_to(edit, place)
    rect = edit.cursorRect()
    go_to(edit, 10)
    QTest.mouseClick(edit.viewport(), LEFT_BUTTON, pos=rect.center() + QPoint(0, 1))
    assert edit.cursorRect() == rect


def test_dragging_over_columns_selects(edit: VerticalTextEdit) -> None:
    QTest.mousePress(edit.viewport(), LEFT_BUTTON, pos=QPoint(12, 8))
    _drag(edit, QPointF(60, 100))
    assert edit.textCursor().selectionStart() == 0
    assert len(edit.textCursor().selectedText()) > 10


def _drag(edit: QTextEdit, to: QPointF) -> None:
    where = edit.viewport().mapToGlobal(to)
    move = QMouseEvent(
        QEvent.Type.MouseMove, to, where, Qt.MouseButton.NoButton, LEFT_BUTTON, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(edit.viewport(), move)


def test_a_double_click_selects_a_word(edit: VerticalTextEdit) -> None:
    go_to(edit, 9)
    QTest.mouseDClick(edit.viewport(), LEFT_BUTTON, pos=edit.cursorRect().center())
    assert edit.textCursor().selectedText() == PARAGRAPH.split()[1]


def test_what_is_composed_is_shown_but_not_yet_text(make_edit: MakeEdit) -> None:
    edit = make_edit("ᠮᠣᠩ")
    press(edit, Key.Key_End)
    before = edit.cursorRect().top()
    compose(edit, "ᠪᠢ")
    assert edit.toPlainText() == "ᠮᠣᠩ"
    assert edit.cursorRect().top() > before
    assert edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle) == edit.cursorRect()
    commit(edit, "ᠪᠢᠴᠢᠭ")
    assert edit.toPlainText() == "ᠮᠣᠩᠪᠢᠴᠢᠭ"


def test_composing_among_ideographs_keeps_them_upright(make_edit: MakeEdit) -> None:
    edit = make_edit("调解矛盾")
    compose(edit, "纠")
    commit(edit, "纠纷")
    assert edit.toPlainText() == "纠纷调解矛盾"


def test_the_input_method_sees_an_upright_caret_bar(edit: VerticalTextEdit) -> None:
    bar = edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert bar.width() > bar.height()


def test_a_drop_goes_where_the_caret_is_shown(edit: VerticalTextEdit) -> None:
    go_to(edit, 25)
    there = QPointF(edit.cursorRect().center())
    go_to(edit, 0)
    data = QMimeData()
    data.setText("调解")
    kept = (Qt.DropAction.CopyAction, data, LEFT_BUTTON, Qt.KeyboardModifier.NoModifier)
    edit.dragMoveEvent(QDragMoveEvent(there.toPoint(), *kept))
    edit.dropEvent(QDropEvent(there, *kept))
    assert edit.toPlainText().index("调解") == 25


def test_only_plain_text_is_pasted(make_edit: MakeEdit) -> None:
    edit = make_edit("")
    data = QMimeData()
    data.setHtml("<b>ᠮᠣᠩ</b>")
    data.setText("ᠮᠣᠩ")
    edit.insertFromMimeData(data)
    assert edit.toPlainText() == "ᠮᠣᠩ"
    assert not edit.currentCharFormat().font().bold()


def test_the_view_follows_the_caret(make_edit: MakeEdit) -> None:
    edit = make_edit("\n".join([PARAGRAPH] * 10))
    bar = edit.horizontalScrollBar()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    assert bar.value() == bar.maximum() > 0
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    assert bar.value() == 0


def test_typing_does_not_move_the_view(make_edit: MakeEdit) -> None:
    edit = make_edit("\n".join([PARAGRAPH] * 10))
    go_to(edit, 900)
    edit.horizontalScrollBar().setValue(edit.horizontalScrollBar().value() + 150)
    before = edit.horizontalScrollBar().value()
    type_text(edit, "ᠠᠠ")
    press(edit, Key.Key_Up)
    assert edit.horizontalScrollBar().value() == before


def test_the_wheel_moves_the_columns(make_edit: MakeEdit) -> None:
    edit = make_edit("\n".join([PARAGRAPH] * 10))
    assert turn_wheel(edit.viewport(), -120)
    assert edit.horizontalScrollBar().value() > 0
    assert not turn_wheel(make_edit("ᠮᠣᠩ").viewport(), -120)


def test_the_scroll_bar_is_there_only_when_needed(make_edit: MakeEdit) -> None:
    edit = make_edit("ᠮᠣᠩ")
    assert not edit.horizontalScrollBar().isVisible()
    edit.setPlainText("\n".join([PARAGRAPH] * 10))
    assert edit.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("paragraphs", [1, 10])
def test_columns_end_within_a_style_sheets_borders(make_edit: MakeEdit, paragraphs: int) -> None:
    edit = make_edit("\n".join([PARAGRAPH] * paragraphs))
    edit.setStyleSheet("QTextEdit { border: 5px solid black; padding: 9px; } QScrollBar { height: 30px; }")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    press(edit, Key.Key_End)
    assert edit.viewport().rect().contains(edit.cursorRect())
    bar = edit.horizontalScrollBar()
    assert not bar.isVisible() or edit.rect().contains(bar.geometry())


def test_read_only_text_cannot_be_changed_but_copied(edit: VerticalTextEdit, qapp: QApplication) -> None:
    edit.setReadOnly(True)
    type_text(edit, "ᠠ")
    assert edit.toPlainText() == PARAGRAPH + "\n" + MIXED
    edit.selectAll()
    edit.copy()
    assert qapp.clipboard().text() == edit.toPlainText()


def test_paragraphs_can_be_split_joined_and_removed(make_edit: MakeEdit) -> None:
    edit = make_edit("ᠨᠢᠭᠡᠬᠣᠶᠠᠷ")
    go_to(edit, 4)
    press(edit, Key.Key_Return)
    assert edit.toPlainText() == "ᠨᠢᠭᠡ\nᠬᠣᠶᠠᠷ"
    assert edit.cursorRect().left() > 30
    press(edit, Key.Key_Backspace)
    assert edit.toPlainText() == "ᠨᠢᠭᠡᠬᠣᠶᠠᠷ"
    edit.selectAll()
    press(edit, Key.Key_Delete)
    assert edit.toPlainText() == ""


def test_a_marked_stretch_is_painted_in_its_colour(edit: VerticalTextEdit) -> None:
    mark = QTextEdit.ExtraSelection()
    cursor = edit.textCursor()
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    mark.cursor = cursor  # type: ignore[attr-defined]
    mark.format.setBackground(QColor("#ffcc00"))  # type: ignore[attr-defined]
    edit.setExtraSelections([mark])
    picture = edit.viewport().grab().toImage()
    column = edit.cursorRect().left() + 1
    assert "#ffcc00" in {picture.pixelColor(column, y).name() for y in range(5, 90)}


def test_screen_readers_get_the_text(edit: VerticalTextEdit) -> None:
    edit.setAccessibleName("ᠲᠠᠢᠯᠪᠤᠷᠢ")
    go_to(edit, 7)
    interface = QAccessible.queryAccessibleInterface(edit)
    assert interface is not None
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.text(QAccessible.Text.Name) == "ᠲᠠᠢᠯᠪᠤᠷᠢ"
    assert interface.text(QAccessible.Text.Value) == edit.toPlainText()
    assert interface.textInterface().cursorPosition() == 7


def test_the_context_menu_is_vertical_and_acts(edit: VerticalTextEdit) -> None:
    edit.selectAll()
    QApplication.sendEvent(edit, context_request(edit))
    (menu,) = edit.findChildren(VerticalMenu)
    cut = next(item for item in menu.findChildren(QPushButton) if "Cu&t" in item.text())
    QTest.mouseClick(cut, LEFT_BUTTON)
    assert edit.toPlainText() == ""


def context_request(widget: QWidget) -> QContextMenuEvent:
    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(20, 20), widget.mapToGlobal(QPoint(20, 20)))


def test_a_new_font_lays_out_anew(edit: VerticalTextEdit) -> None:
    column = edit.cursorRect().width()
    larger = edit.font()
    larger.setPixelSize(40)
    edit.setFont(larger)
    assert edit.cursorRect().width() > column


def test_dragging_after_a_double_click_takes_whole_words(edit: VerticalTextEdit) -> None:
    words = PARAGRAPH.split(" ")
    go_to(edit, 9)
    QTest.mouseDClick(edit.viewport(), LEFT_BUTTON, pos=edit.cursorRect().center())
    cursor = edit.textCursor()
    cursor.setPosition(len(" ".join(words[:5])) - 2)
    _drag(edit, QPointF(edit.cursorRect(cursor).center()))
    assert edit.textCursor().selectedText() == " ".join(words[1:5])
    _drag(edit, QPointF(3, 10))
    assert edit.textCursor().selectedText() == " ".join(words[:2])


def test_going_over_a_short_column_keeps_the_height(make_edit: MakeEdit) -> None:
    edit = make_edit("ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ\nᠠ\nᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ")
    go_to(edit, 10)
    height = edit.cursorRect().top()
    press(edit, Key.Key_Right)
    assert edit.cursorRect().top() < height
    press(edit, Key.Key_Right)
    assert edit.cursorRect().top() == height


def test_a_column_can_be_selected_to_its_ends(edit: VerticalTextEdit) -> None:
    press(edit, Key.Key_Right, Key.Key_Down, Key.Key_Down)
    here = position(edit)
    press(edit, Key.Key_End, modifier=SHIFT)
    assert edit.textCursor().selectionStart() == here
    press(edit, Key.Key_Home, modifier=SHIFT)
    assert edit.textCursor().selectionEnd() == here
