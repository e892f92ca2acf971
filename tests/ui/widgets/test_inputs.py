"""Inputs hold JSON values, and keep what was typed as it was typed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import JSON
from app.ui.widgets.amount import Amount
from app.ui.widgets.checks import Check, Checks
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.count import Count
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Orientation
from app.ui.widgets.line import Line, Search
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.tiles import ActionTiles, Tiles
from app.ui.widgets.words import Option

OPTIONS = (Option("land", "土地草牧场", "fence"), Option("debts", "债务", "hand-coins"))
TODAY = date(2026, 7, 20)


def _parse(text: str) -> date | None:
    return date(2026, 3, 5) if text == "3.5" else None


def _shown(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _date_line(look: Look) -> DateLine:
    return DateLine(look, _parse, _shown, lambda: TODAY)


def _made(kind: str, look: Look) -> Input:
    match kind:
        case "line":
            return Line(look)
        case "long":
            return LongText(look)
        case "count":
            return Count(look)
        case "check":
            return Check(look, "派出所参加")
        case "checks":
            return Checks(look, OPTIONS)
        case "tiles":
            return Tiles(look, OPTIONS)
        case "choice":
            return Choice(look, OPTIONS)
        case "segments":
            return Segments(look, OPTIONS)
        case "amount":
            return Amount(look, "元", lambda yuan: f"{yuan:,} 元")
    return _date_line(look)


CASES: list[tuple[str, JSON]] = [
    ("line", "张某"),
    ("long", "两家争吵\n已劝和"),
    ("count", 80),
    ("check", True),
    ("checks", ["debts"]),
    ("tiles", "land"),
    ("choice", "debts"),
    ("segments", "land"),
    ("amount", 12500),
    ("date", "2026-07-20"),
]


@pytest.mark.parametrize(("kind", "value"), CASES)
def test_what_is_put_in_is_what_comes_out_and_outlives_a_turn(qtbot: QtBot, look: Look, kind: str, value: JSON) -> None:
    word = _made(kind, look)
    qtbot.addWidget(word)
    assert word.is_blank
    with qtbot.waitSignal(word.edited):
        word.put(value)
    assert word.value() == value
    look.turn(Orientation.VERTICAL)
    assert word.value() == value
    look.turn(Orientation.HORIZONTAL)
    word.put(None)
    assert word.is_blank


def _body(word: QWidget, kind: type[QWidget]) -> QWidget:
    found = word.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_turning_keeps_the_caret_and_the_selection_of_a_line(qtbot: QtBot, look: Look) -> None:
    word = Line(look)
    qtbot.addWidget(word)
    word.put("牛羊越界")
    body = _body(word, QLineEdit)
    assert isinstance(body, QLineEdit)
    body.setSelection(3, -2)
    look.turn(Orientation.VERTICAL)
    turned = _body(word, QLineEdit)
    assert isinstance(turned, QLineEdit)
    assert turned is not body
    assert (turned.selectedText(), turned.cursorPosition()) == ("羊越", 1)


def test_turning_keeps_the_selection_of_a_long_text(qtbot: QtBot, look: Look) -> None:
    word = LongText(look)
    qtbot.addWidget(word)
    word.put("牛羊越界啃青")
    word.select(4, 1)
    look.turn(Orientation.VERTICAL)
    assert word.span == (4, 1)


def test_turning_keeps_the_focus(qtbot: QtBot, look: Look) -> None:
    word = Line(look)
    qtbot.addWidget(word)
    word.show()
    word.setFocus()
    look.turn(Orientation.VERTICAL)
    qtbot.waitUntil(lambda: word.window().focusWidget() is _body(word, QLineEdit))


@pytest.mark.parametrize(("typed", "value"), [("12，500", 12500), ("12 500", 12500), ("一万", "一万"), ("", None)])
def test_an_amount_is_read_with_separators_and_keeps_what_it_cannot_read(
    qtbot: QtBot, look: Look, typed: str, value: JSON
) -> None:
    word = Amount(look, "元", lambda yuan: f"{yuan:,} 元")
    qtbot.addWidget(word)
    word.put(typed)
    assert word.value() == value


def test_a_date_takes_what_its_parser_understands_and_keeps_the_rest(qtbot: QtBot, look: Look) -> None:
    word = _date_line(look)
    qtbot.addWidget(word)
    word.put("3.5")
    assert word.value() == "2026-03-05"
    word.put("开春那会儿")
    assert word.value() == "开春那会儿"


def test_a_count_is_stepped_by_buttons_and_keys_and_stays_above_its_least(qtbot: QtBot, look: Look) -> None:
    word = Count(look, least=0)
    qtbot.addWidget(word)
    fewer, more = word.findChildren(QAbstractButton)[:2]
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.keyClick(_body(word, QLineEdit), Qt.Key.Key_PageUp)
    assert word.value() == 11
    for _ in range(12):
        qtbot.mouseClick(fewer, Qt.MouseButton.LeftButton)
    assert word.value() == 0


def test_a_long_text_counts_and_never_cuts(qtbot: QtBot, look: Look) -> None:
    word = LongText(look, limit=5)
    qtbot.addWidget(word)
    word.put("一二三四五六七")
    assert word.value() == "一二三四五六七"
    assert word.counted == "2 characters too many; shorten it"


def test_tab_leaves_a_long_text(qtbot: QtBot, look: Look) -> None:
    word = LongText(look)
    qtbot.addWidget(word)
    body = _body(word, QPlainTextEdit)
    qtbot.keyClicks(body, "abc")
    qtbot.keyClick(body, Qt.Key.Key_Tab)
    assert word.value() == "abc"


def test_search_asks_at_every_key_and_escape_empties_it(qtbot: QtBot, look: Look) -> None:
    word = Search(look)
    qtbot.addWidget(word)
    asked: list[str] = []
    word.asked.connect(asked.append)
    body = _body(word, QLineEdit)
    qtbot.keyClicks(body, "ab")
    qtbot.keyClick(body, Qt.Key.Key_Escape)
    assert asked == ["a", "ab", ""]


def test_a_choice_keeps_what_is_still_offered(qtbot: QtBot, look: Look) -> None:
    word = Choice(look, OPTIONS)
    qtbot.addWidget(word)
    word.put("debts")
    word.offer([OPTIONS[1]])
    assert word.value() == "debts"
    word.offer([OPTIONS[0]])
    assert word.is_blank


def test_an_action_tile_names_itself(qtbot: QtBot, look: Look) -> None:
    word = ActionTiles(look, OPTIONS)
    qtbot.addWidget(word)
    tile = word.findChildren(QAbstractButton)[1]
    with qtbot.waitSignal(word.chosen) as chosen:
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert chosen.args == ["debts"]


@pytest.mark.parametrize("orientation", list(Orientation))
def test_nothing_of_a_sealed_line_gets_onto_the_clipboard(
    look: Look, qtbot: QtBot, orientation: Orientation, qapp: QApplication
) -> None:
    look.turn(orientation)
    line = Line(look, is_sealed=True)
    qtbot.addWidget(line)
    line.show()
    qapp.clipboard().setText("别的")
    line.put("某知情人")
    body = line.findChild(QLineEdit)
    assert isinstance(body, QLineEdit)
    for act in (body.selectAll, body.copy, body.selectAll, body.cut):
        act()
    qtbot.keyClicks(body, "acx", Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "别的"
    assert line.value() == "某知情人"


def test_what_else_a_day_is_called_stands_beside_it_where_there_is_room(qtbot: QtBot, look: Look) -> None:
    line = DateLine(look, _parse, _shown, lambda: TODAY, beside=lambda _: "农历六月初七")
    qtbot.addWidget(line)
    line.put("2026-07-20")
    line.resize(900, 120)
    line.show()
    said = next(text for text in line.findChildren(Text) if text.shown == "农历六月初七")
    field = line.findChildren(QLineEdit)[0]
    qtbot.waitUntil(lambda: said.x() > field.geometry().right())
    line.resize(420, 120)
    qtbot.waitUntil(lambda: said.y() >= field.geometry().bottom())
    field.setText("3.5")
    assert said.shown == "2026年3月5日, 农历六月初七"
    field.setText("?")
    assert said.shown == "This date is not understood"
