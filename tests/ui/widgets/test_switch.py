"""A switch shows all its choices where there is room, and folds where there is little."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from app.ui.theme import LIGHT, PERCENTS, Theme
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.switch import Switch
from app.ui.widgets.words import Option

OPTIONS = [Option(code, code.upper(), hint=f"all {code}") for code in ("a", "b", "c")]


@pytest.fixture
def switch(qtbot: QtBot, look: Look) -> Switch:
    made = Switch(look, OPTIONS, "which")
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_shows_all_choices_side_by_side_and_tells_which_was_pressed(qtbot: QtBot, switch: Switch) -> None:
    buttons = switch.findChildren(QAbstractButton)
    assert [button.text() for button in buttons] == ["A", "B", "C"]
    with qtbot.waitSignal(switch.chosen) as chosen:
        QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert (chosen.args, switch.value) == (["b"], "b")


def test_in_the_largest_letters_it_is_a_drop_down_that_says_each_in_full(
    qtbot: QtBot, look: Look, switch: Switch
) -> None:
    switch.put("c")
    with qtbot.waitSignal(switch.folded) as folded:
        look.wear(Theme(LIGHT, max(PERCENTS)))
    combo = switch.findChildren(QComboBox)[-1]
    assert (folded.args, switch.value, combo.currentText()) == ([True], "c", "all c")
    with qtbot.waitSignal(switch.chosen) as chosen:
        QTest.keyClick(combo, Qt.Key.Key_Up)
    assert (chosen.args, switch.value) == (["b"], "b")
    look.wear(Theme())
    assert (switch.is_folded, switch.value) == (False, "b")


def test_columns_fold_it_as_soon_as_letters_are_larger(look: Look, switch: Switch) -> None:
    look.turn(Orientation.VERTICAL)
    assert not switch.is_folded
    look.wear(Theme(LIGHT, sorted(PERCENTS)[1]))
    assert switch.is_folded
    look.wear(Theme(LIGHT, max(PERCENTS)))
    assert switch.findChildren(QComboBox)[-1].currentText() == "A"  # short: it has half a column
    look.turn(Orientation.HORIZONTAL)
    assert switch.findChildren(QComboBox)[-1].currentText() == "all a"
    look.wear(Theme())
    assert not switch.is_folded
