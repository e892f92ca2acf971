"""Lists, combo boxes and tabs: columns from left to right, keys, clicks, size."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QFont, QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from app.vertical.combo import VerticalComboBox
from app.vertical.flow import FlowBox, turn_all, turn_policy
from app.vertical.list_view import VerticalListView
from app.vertical.scroll_area import VerticalScrollArea
from app.vertical.tabs import VerticalTabWidget
from app.vertical.tool_tip import VerticalToolTip
from tests.vertical.acts import press, turn_wheel, type_text
from tests.vertical.samples import PARAGRAPH

Key = Qt.Key
NUMBERS = ["ᠨᠢᠭᠡ", "ᠬᠣᠶᠠᠷ", "ᠭᠤᠷᠪᠠ", "ᠳᠦᠷᠪᠡ", "ᠲᠠᠪᠤ"]
Show = Callable[[QWidget], None]


@pytest.fixture
def show(qtbot: QtBot, font: QFont) -> Show:
    def show(widget: QWidget) -> None:
        widget.setFont(font)
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.setFocus()

    return show


@pytest.fixture
def list_view(show: Show) -> VerticalListView:
    view = VerticalListView()
    view.setModel(QStringListModel(NUMBERS * 8, view))
    view.resize(320, 220)
    show(view)
    view.setCurrentIndex(view.model().index(0, 0))
    return view


@pytest.fixture
def combo(show: Show) -> VerticalComboBox:
    box = VerticalComboBox()
    box.addItems(NUMBERS)
    show(box)
    return box


def test_items_are_columns_side_by_side(list_view: VerticalListView) -> None:
    first, second = (list_view.visualRect(list_view.model().index(row, 0)) for row in (0, 1))
    assert second.left() > first.left()
    assert (first.top(), first.height()) == (second.top(), second.height())


def test_an_item_is_as_tall_as_the_list(list_view: VerticalListView) -> None:
    assert list_view.visualRect(list_view.currentIndex()).height() == list_view.viewport().height()


def test_right_and_left_go_from_item_to_item(list_view: VerticalListView) -> None:
    press(list_view, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert list_view.currentIndex().row() == 1


def test_home_and_end_go_to_first_and_last(list_view: VerticalListView) -> None:
    press(list_view, Key.Key_End)
    assert list_view.currentIndex().row() == 39
    assert list_view.viewport().rect().contains(list_view.visualRect(list_view.currentIndex()).center())
    press(list_view, Key.Key_Home)
    assert list_view.currentIndex().row() == 0


def test_page_down_goes_right_by_what_is_seen(list_view: VerticalListView) -> None:
    press(list_view, Key.Key_PageDown)
    row = list_view.currentIndex().row()
    assert 3 < row < 12
    press(list_view, Key.Key_PageUp)
    assert list_view.currentIndex().row() == 0


def test_a_click_on_the_check_mark_turns_it(show: Show) -> None:
    view, model = VerticalListView(), QStandardItemModel()
    item = QStandardItem("ᠨᠢᠭᠡ")
    item.setCheckable(True)
    model.appendRow(item)
    view.setModel(model)
    show(view)
    box = view.visualRect(model.index(0, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.center().x(), box.top() + 18))
    assert item.checkState() == Qt.CheckState.Checked


def test_a_long_item_takes_two_columns_and_is_elided(list_view: VerticalListView) -> None:
    model = QStringListModel([PARAGRAPH], list_view)
    list_view.setModel(model)
    assert list_view.visualRect(model.index(0, 0)).width() < 3 * 24 * 1.42


def test_right_chooses_the_next_value(qtbot: QtBot, combo: VerticalComboBox) -> None:
    with qtbot.waitSignal(combo.currentIndexChanged):
        press(combo, Key.Key_Right)
    assert combo.currentText() == "ᠬᠣᠶᠠᠷ"


def test_choices_open_as_columns_beside_the_box(combo: VerticalComboBox) -> None:
    combo.showPopup()
    choices = combo.choices()
    assert choices is not None
    assert choices.isVisible()
    assert choices.mapToGlobal(QPoint()).x() >= combo.mapToGlobal(QPoint(combo.width(), 0)).x()
    assert choices.currentIndex().row() == 0


def test_a_choice_is_taken_by_keys(qtbot: QtBot, combo: VerticalComboBox) -> None:
    combo.showPopup()
    choices = combo.choices()
    assert choices is not None
    with qtbot.waitSignal(combo.activated) as activated:
        press(choices, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    assert activated.args == [2]
    assert not choices.isVisible()


def test_a_choice_is_taken_by_a_click(combo: VerticalComboBox) -> None:
    combo.showPopup()
    choices = combo.choices()
    assert choices is not None
    place = choices.visualRect(choices.model().index(3, 0)).center()
    QTest.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert combo.currentIndex() == 3


def test_escape_leaves_the_value(combo: VerticalComboBox) -> None:
    combo.showPopup()
    choices = combo.choices()
    assert choices is not None
    press(choices, Key.Key_Right, Key.Key_Escape)
    assert combo.currentIndex() == 0


def test_an_editable_box_takes_typed_text(combo: VerticalComboBox) -> None:
    combo.setEditable(True)
    combo.setCurrentText("")
    editor = combo.lineEdit()
    assert editor is not None
    type_text(editor, "ᠮᠣᠩ")
    assert combo.currentText() == "ᠮᠣᠩ"
    assert combo.rect().contains(editor.geometry())


def test_the_wheel_changes_no_value_unseen(combo: VerticalComboBox) -> None:
    combo.clearFocus()
    assert not turn_wheel(combo, -120)
    assert combo.currentIndex() == 0


def test_a_scroll_area_goes_sideways(show: Show) -> None:
    area = VerticalScrollArea()
    inside = QWidget()
    inside.setMinimumSize(2000, 100)
    area.setWidget(inside)
    area.resize(300, 200)
    show(area)
    assert turn_wheel(area.viewport(), -120)
    bar = area.horizontalScrollBar()
    rolled = bar.value()
    assert rolled > 0
    press(area, Key.Key_PageDown)
    assert bar.value() > rolled + 200
    press(area, Key.Key_PageUp)
    assert bar.value() == rolled


def test_an_items_tool_tip_is_vertical(list_view: VerticalListView) -> None:
    model = QStandardItemModel(list_view)
    item = QStandardItem("ᠨᠢᠭᠡ")
    item.setToolTip(PARAGRAPH)
    model.appendRow(item)
    list_view.setModel(model)
    place = list_view.visualRect(model.index(0, 0)).center()
    where = list_view.viewport().mapToGlobal(place)
    QApplication.sendEvent(list_view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, where))
    (tip,) = list_view.viewport().findChildren(VerticalToolTip)
    assert tip.text() == PARAGRAPH


def test_screen_readers_get_the_value(combo: VerticalComboBox) -> None:
    interface = QAccessible.queryAccessibleInterface(combo)
    assert interface is not None
    assert interface.role() == QAccessible.Role.ComboBox
    assert interface.text(QAccessible.Text.Value) == "ᠨᠢᠭᠡ"


@pytest.fixture
def tabs(show: Show) -> VerticalTabWidget:
    tabs = VerticalTabWidget()
    for number in NUMBERS:
        tabs.addTab(QWidget(), number)
    show(tabs)
    return tabs


def test_tabs_stand_in_a_strip_at_the_top(tabs: VerticalTabWidget) -> None:
    bar = tabs.tabBar()
    rects = [bar.tabRect(index) for index in range(bar.count())]
    assert len({rect.top() for rect in rects}) <= 2
    assert all(rect.height() > rect.width() for rect in rects)
    assert tabs.currentWidget().mapTo(tabs, QPoint()).y() >= bar.height() - 2


def test_arrow_keys_change_the_tab(tabs: VerticalTabWidget) -> None:
    press(tabs.tabBar(), Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert tabs.currentIndex() == 1


def test_a_long_caption_keeps_the_strip_low(tabs: VerticalTabWidget, font: QFont) -> None:
    tabs.setTabText(1, PARAGRAPH[:40])
    assert tabs.tabBar().tabSizeHint(1).height() < 10 * font.pixelSize()


def test_a_flow_box_turns_with_the_boxes_inside(qapp: object) -> None:
    outer = FlowBox()
    cross = FlowBox(cross=True)
    outer.addLayout(cross)
    turn_all(outer, vertical=True)
    assert outer.direction() == QBoxLayout.Direction.LeftToRight
    assert cross.direction() == QBoxLayout.Direction.TopToBottom
    turn_all(outer, vertical=False)
    assert outer.direction() == QBoxLayout.Direction.TopToBottom
    assert cross.direction() == QBoxLayout.Direction.LeftToRight


def test_turning_a_policy_twice_changes_nothing(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    turn_policy(widget)
    assert widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding
    turn_policy(widget)
    assert widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding
