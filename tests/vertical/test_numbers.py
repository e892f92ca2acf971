"""Number fields, date fields and the calendar: keys, buttons, ranges, roles."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.vertical.calendar import VerticalCalendar
from app.vertical.date_edit import VerticalDateEdit
from app.vertical.line_edit import VerticalLineEdit
from app.vertical.month import MonthModel
from app.vertical.spin import VerticalDoubleSpinBox, VerticalSpinBox
from tests.vertical.acts import press, type_text

Key = Qt.Key
Show = Callable[[QWidget], None]
TODAY = QDate(2026, 11, 23)


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
def spin(show: Show) -> VerticalSpinBox:
    spin = VerticalSpinBox()
    spin.setRange(0, 500)
    spin.setValue(7)
    show(spin)
    return spin


@pytest.fixture
def date_edit(show: Show) -> VerticalDateEdit:
    field = VerticalDateEdit(TODAY)
    field.setMaximumDate(TODAY)
    show(field)
    return field


@pytest.fixture
def calendar(show: Show) -> VerticalCalendar:
    calendar = VerticalCalendar(TODAY)
    show(calendar)
    return calendar


def days(calendar: QWidget) -> QWidget:
    proxy = calendar.focusProxy()
    assert proxy is not None
    return proxy


def test_right_is_more_and_left_is_less(spin: VerticalSpinBox) -> None:
    press(spin, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert spin.value() == 8


def test_down_and_up_move_the_caret(spin: VerticalSpinBox) -> None:
    spin.setValue(345)
    editor = spin.lineEdit()
    editor.setCursorPosition(0)
    press(spin, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert (spin.value(), editor.cursorPosition()) == (345, 1)


def test_a_number_can_be_typed(spin: VerticalSpinBox) -> None:
    spin.selectAll()
    type_text(spin, "120")
    assert spin.value() == 120


def test_the_buttons_step(spin: VerticalSpinBox) -> None:
    more, less = spin.findChildren(QToolButton)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(less, Qt.MouseButton.LeftButton)
    assert spin.value() == 8


def test_field_and_buttons_stand_below_one_another(spin: VerticalSpinBox) -> None:
    more, less = spin.findChildren(QToolButton)
    assert spin.lineEdit().geometry().bottom() <= more.geometry().top()
    assert more.geometry().bottom() < less.geometry().top()
    assert spin.rect().contains(less.geometry())


def test_an_amount_has_decimals(show: Show) -> None:
    amount = VerticalDoubleSpinBox()
    amount.setRange(0, 1e6)
    show(amount)
    amount.selectAll()
    type_text(amount, "12.5")
    assert amount.value() == 12.5


def test_screen_readers_get_a_spin_box(spin: VerticalSpinBox) -> None:
    interface = QAccessible.queryAccessibleInterface(spin)
    assert interface is not None
    assert interface.role() == QAccessible.Role.SpinBox
    assert interface.text(QAccessible.Text.Value) == "7"


def test_a_date_is_written_as_digits(date_edit: VerticalDateEdit) -> None:
    assert date_edit.text() == "2026-11-23"
    assert isinstance(date_edit.lineEdit(), VerticalLineEdit)


def test_left_makes_the_part_at_the_caret_earlier(date_edit: VerticalDateEdit) -> None:
    date_edit.setSelectedSection(VerticalDateEdit.Section.MonthSection)
    press(date_edit, Key.Key_Left)
    assert date_edit.date() == QDate(2026, 10, 23)


def test_no_date_after_the_last_allowed(date_edit: VerticalDateEdit) -> None:
    date_edit.setSelectedSection(VerticalDateEdit.Section.DaySection)
    press(date_edit, Key.Key_Right)
    assert date_edit.date() == TODAY


def test_a_day_chosen_in_the_calendar_is_taken(qtbot: QtBot, date_edit: VerticalDateEdit) -> None:
    calendar = date_edit.show_calendar()
    press(days(calendar), Key.Key_Up)
    with qtbot.waitSignal(date_edit.dateChanged):
        press(days(calendar), Key.Key_Return)
    assert date_edit.date() == TODAY.addDays(-1)


def test_the_calendar_opens_from_the_keyboard(date_edit: VerticalDateEdit) -> None:
    press(date_edit, Key.Key_F4)
    assert date_edit.findChildren(VerticalCalendar)


@pytest.mark.parametrize(
    ("key", "date"),
    [
        (Key.Key_Down, QDate(2026, 11, 24)),
        (Key.Key_Up, QDate(2026, 11, 22)),
        (Key.Key_Right, QDate(2026, 11, 30)),
        (Key.Key_Left, QDate(2026, 11, 16)),
        (Key.Key_PageDown, QDate(2026, 12, 23)),
        (Key.Key_PageUp, QDate(2026, 10, 23)),
        (Key.Key_Home, QDate(2026, 11, 1)),
        (Key.Key_End, QDate(2026, 11, 30)),
    ],
)
def test_keys_of_the_calendar_are_physical(calendar: VerticalCalendar, key: Qt.Key, date: QDate) -> None:
    press(days(calendar), key)
    assert calendar.selectedDate() == date
    assert calendar.monthShown() == date.month()


def test_the_calendar_keeps_to_its_range(calendar: VerticalCalendar) -> None:
    calendar.setDateRange(QDate(2026, 11, 3), TODAY)
    press(days(calendar), Key.Key_Down)
    assert calendar.selectedDate() == TODAY
    press(days(calendar), Key.Key_PageUp)
    assert calendar.selectedDate() == QDate(2026, 11, 3)


def test_the_arrows_turn_the_page_without_choosing(qtbot: QtBot, calendar: VerticalCalendar) -> None:
    earlier, _ = calendar.findChildren(QPushButton)
    with qtbot.waitSignal(calendar.currentPageChanged) as turned:
        QTest.mouseClick(earlier, Qt.MouseButton.LeftButton)
    assert turned.args == [2026, 10]
    assert calendar.selectedDate() == TODAY


def test_the_month_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = MonthModel(TODAY)
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(model)
    model.show_month(QDate(2024, 2, 1))
    assert tester.model() is model


@pytest.mark.parametrize("month", [QDate(2026, 2, 1), QDate(2024, 2, 1), QDate(2026, 11, 1), QDate(2027, 8, 1)])
def test_every_day_of_a_month_has_its_place(month: QDate) -> None:
    model = MonthModel(month)
    for day in range(month.daysInMonth()):
        index = model.index_of(month.addDays(day))
        assert index.isValid()
        assert model.date_at(index) == month.addDays(day)
        assert index.row() + 1 == month.addDays(day).dayOfWeek()


def test_screen_readers_get_the_whole_date() -> None:
    model = MonthModel(TODAY)
    assert model.index_of(TODAY).data(Qt.ItemDataRole.AccessibleTextRole) == "2026-11-23"
