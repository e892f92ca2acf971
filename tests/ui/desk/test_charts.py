"""Every bar of a chart is reached by mouse and by key, says what it is, and opens exactly what it counts."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.reports.charts import Bar, Chart, Group
from app.ui.desk.charts_page import ChartsPage
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.parts import DeskParts
from app.ui.desk.window import DeskWindow
from app.ui.terms import Terms
from app.ui.theme import DARK, LIGHT, Theme
from app.ui.widgets.chart import BarChart
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.painted.bars import BarGroup
from tests.builders import VOCABULARIES, Device
from tests.ui.desk.conftest import press

GROUPS = (BarGroup("1月", (3, 2)), BarGroup("2月", (0, 0)), BarGroup("3月", (12, 10)))


def make_chart(qtbot: QtBot, look: Look, *, upright: bool = False) -> BarChart:
    chart = BarChart(look, "按月", GROUPS, ("排查", "化解"), upright=upright)
    qtbot.addWidget(chart)
    chart.resize(600, 240)
    chart.show()
    return chart


def test_a_press_opens_the_bar_however_it_stands(qtbot: QtBot, look: Look) -> None:
    for upright in (False, True):
        chart = make_chart(qtbot, look, upright=upright)
        for place, group in enumerate(GROUPS):
            for nth in range(len(group.values)):
                with qtbot.waitSignal(chart.opened) as opened:
                    middle = chart.body.bar(place, nth).center().toPoint()
                    qtbot.mouseClick(chart.body, Qt.MouseButton.LeftButton, pos=middle)
                assert opened.args == [place, nth]


def test_the_keys_walk_through_the_bars_and_open_one(qtbot: QtBot, look: Look) -> None:
    chart = make_chart(qtbot, look)
    for _ in range(20):
        qtbot.keyClick(chart.body, Qt.Key.Key_Right)
    assert chart.body.accessibleDescription() == "3月 化解 10"
    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.keyClick(chart.body, Qt.Key.Key_Return)
    assert opened.args == [2, 1]
    for _ in range(20):
        qtbot.keyClick(chart.body, Qt.Key.Key_Up)
    assert chart.body.accessibleDescription() == "1月 排查 3"
    assert chart.body.accessibleName() == "按月"


def test_bars_are_as_long_as_their_numbers(qtbot: QtBot, look: Look) -> None:
    chart = make_chart(qtbot, look)
    assert round(chart.body.bar(2, 0).width() / chart.body.bar(0, 0).width()) == 4


def test_in_vertical_script_all_bars_stand_and_still_open(qtbot: QtBot, look: Look) -> None:
    chart = make_chart(qtbot, look)
    look.turn(Orientation.VERTICAL)
    first, last = chart.body.bar(0, 0), chart.body.bar(2, 0)
    assert round(last.height() / first.height()) == 4
    assert first.bottom() == last.bottom() < chart.body.height()
    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.mouseClick(chart.body, Qt.MouseButton.LeftButton, pos=last.center().toPoint())
    assert opened.args == [2, 0]
    assert not chart.grab().isNull()


def test_a_chart_is_drawn_in_every_theme_and_without_anything(qtbot: QtBot, look: Look) -> None:
    chart = make_chart(qtbot, look, upright=True)
    for palette in (LIGHT, DARK):
        look.wear(Theme(palette))
        assert not chart.grab().isNull()
    empty = BarChart(look, "空", ())
    qtbot.addWidget(empty)
    qtbot.keyClick(empty.body, Qt.Key.Key_Return)
    assert not empty.grab().isNull()


def test_a_bar_opens_the_records_it_counts(
    qtbot: QtBot, point: Device, make_window: Callable[[], DeskWindow], mailbox: Path
) -> None:
    point.add("disputes")
    point.add("disputes", category="debt")
    point.exchange(mailbox)
    window = make_window()
    press(window, "Fetch now")
    window.go("statistics")
    press(window, "Charts")
    page = cast("ChartsPage", window.shown)
    qtbot.waitUntil(lambda: "kinds" in page.charts)
    qtbot.waitUntil(lambda: page.charts["months"].body.words(6, 0).endswith(" 2"), timeout=15_000)
    debt = next(place for place in range(13) if "债务" in page.charts["kinds"].body.words(place, 0))
    page.charts["kinds"].opened.emit(debt, 0)
    qtbot.waitUntil(lambda: window.place == "ledgers")
    ledger = cast("LedgersPage", window.shown)
    qtbot.waitUntil(lambda: ledger.count == 1)


def test_a_label_is_said_in_the_windows_language_and_a_places_name_is_left_alone(
    qtbot: QtBot, parts: DeskParts
) -> None:
    page = ChartsPage(replace(parts, terms=Terms(VOCABULARIES, lambda: "mn")))
    qtbot.addWidget(page)
    bars = (Bar("found", 3), Bar("resolved", 2))
    page.show_charts([Chart("levels", (Group("红 紧急", bars, "levels", "1"), Group("巴达尔胡镇", bars)))])
    red = VOCABULARIES["levels"].item("1")
    body = page.charts["levels"].body
    assert body.words(0, 0).startswith(f"{red.mn} {red.extra['word_mn']} ")
    assert body.words(1, 0).startswith("巴达尔胡镇 ")
