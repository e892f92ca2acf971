"""Tables: records are columns, fields run downwards, keys and sorting follow."""

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.vertical.elide import fits
from app.vertical.metrics import metrics_of
from app.vertical.table import VerticalTableView
from tests.vertical.acts import press

Key = Qt.Key


@pytest.fixture
def model() -> QStandardItemModel:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["ᠨᠡᠷ\u180eᠡ", "ᠣᠨ ᠰᠠᠷ\u180eᠠ ᠡᠳᠦᠷ"])
    for number in range(40):
        model.appendRow([QStandardItem(f"ᠨᠢᠭᠡ {39 - number:02}"), QStandardItem(f"2026-05-{number:02}")])
    return model


@pytest.fixture
def table(qtbot: QtBot, font: QFont, model: QStandardItemModel) -> VerticalTableView:
    table = VerticalTableView()
    table.setFont(font)
    table.setModel(model)
    table.resize(500, 420)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    table.setFocus()
    table.select_record(0)
    return table


def test_records_are_columns_and_fields_rows(table: VerticalTableView, model: QStandardItemModel) -> None:
    assert (table.model().rowCount(), table.model().columnCount()) == (2, 40)
    assert table.source_index(table.model().index(1, 3)) == model.index(3, 1)


def test_the_transposed_model_is_sound(qtmodeltester: ModelTester, table: VerticalTableView) -> None:
    qtmodeltester.check(table.model())


def test_right_goes_to_the_next_record(qtbot: QtBot, table: VerticalTableView) -> None:
    with qtbot.waitSignal(table.record_changed) as changed:
        press(table, Key.Key_Right)
    assert changed.args == [1]
    assert table.selected_records() == [1]


def test_home_and_end_stay_in_the_record(table: VerticalTableView) -> None:
    table.select_record(5)
    press(table, Key.Key_End)
    assert (table.currentIndex().row(), table.current_record()) == (1, 5)
    press(table, Key.Key_Home)
    assert (table.currentIndex().row(), table.current_record()) == (0, 5)


def test_page_down_goes_right(table: VerticalTableView) -> None:
    press(table, Key.Key_PageDown)
    assert table.current_record() > 3
    press(table, Key.Key_PageUp)
    assert table.current_record() == 0


def test_return_activates_the_record(qtbot: QtBot, table: VerticalTableView) -> None:
    table.select_record(2)
    with qtbot.waitSignal(table.record_activated) as activated:
        press(table, Key.Key_Return)
    assert activated.args == [2]


def test_a_field_is_as_tall_as_its_longest_value_wants(table: VerticalTableView) -> None:
    assert table.rowHeight(1) >= 24 * 5
    assert table.verticalHeader().sectionSizeFromContents(1).height() <= table.rowHeight(1)


def test_a_field_has_room_for_words_that_do_not_part_from_their_suffixes(table: VerticalTableView) -> None:
    day = "7 ᠰᠠᠷ\u180eᠠ\u202fᠶᠢᠨ 3"
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["ᠡᠳᠦᠷ"])
    model.appendRow([QStandardItem(day)])
    table.set_columns(2)
    table.setModel(model)
    assert fits(day, table.font(), table.rowHeight(0) - 2 * metrics_of(table.font()).head, 2)


def test_a_click_on_a_fields_name_sorts(table: VerticalTableView) -> None:
    table.setSortingEnabled(True)
    header = table.verticalHeader()
    place = QPoint(header.width() // 2, table.rowHeight(0) // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.source_model().index(0, 0).data() == "ᠨᠢᠭᠡ 00"
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.source_model().index(0, 0).data() == "ᠨᠢᠭᠡ 39"


def test_records_that_come_later_are_fitted(qtbot: QtBot, font: QFont) -> None:
    table = VerticalTableView()
    table.setFont(font)
    qtbot.addWidget(table)
    model = QStringListModel(table)
    table.setModel(model)
    model.setStringList(["ᠨᠢᠭᠡ ᠬᠣᠶᠠᠷ ᠭᠤᠷᠪᠠ"])
    assert table.rowHeight(0) > 100
