"""Words that show, lead and ask."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.ui.models.items import Item, ItemsModel
from app.ui.models.rows import PAGE, Column, Row, RowsModel
from app.ui.theme import PALETTES, PERCENTS, Theme, Tone
from app.ui.widgets.ask import Answer, Ask
from app.ui.widgets.badge import Badge
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.layout import LayoutPolicy, Orientation, Place
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.rail import Rail
from app.ui.widgets.table import Table
from app.ui.widgets.text import Text
from app.ui.widgets.timeline import Event, Timeline
from app.ui.widgets.undo_bar import UndoBar
from app.ui.widgets.words import Option
from tests.ui.spoken import speak_anew

ITEMS = (Item("a", "回访张某", "第 1 次"), Item("b", "接着写", tone=Tone.BLUE, state="草稿"))
COLUMNS = (Column("编号", 7), Column("等级", 5, is_state=True), Column("人数", 3, is_number=True))


def _rows(first: int, count: int) -> list[Row]:
    return [Row(str(n), (f"JF-{n}", "紧急", str(n)), Tone.RED) for n in range(first, first + count)]


def test_text_asks_for_its_words_again_when_the_language_changes(qtbot: QtBot, look: Look) -> None:
    words = ["Today"]
    text = Text(look, lambda: words[-1])
    qtbot.addWidget(text)
    words.append("今天")
    speak_anew()
    assert text.shown == "今天"


def test_a_button_says_its_verb_and_shows_its_key(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "保存", Kind.PRIMARY, shortcut="Ctrl+S")
    qtbot.addWidget(button)
    body = button.findChild(QAbstractButton)
    assert isinstance(body, QAbstractButton)
    assert body.accessibleName() == "保存"
    assert "Ctrl+S" in body.text()
    assert body.shortcut() == QKeySequence("Ctrl+S")
    with qtbot.waitSignal(button.pressed):
        qtbot.mouseClick(body, Qt.MouseButton.LeftButton)


def test_a_button_that_is_not_allowed_says_why(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "结案")
    qtbot.addWidget(button)
    button.allow(False, "还有一次回访没做")
    body = button.findChild(QAbstractButton)
    assert isinstance(body, QAbstractButton)
    assert not body.isEnabled()
    assert body.toolTip() == "还有一次回访没做"
    button.allow(True)
    assert body.toolTip() == "结案"


@pytest.mark.parametrize("percent", PERCENTS)
@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_buttons_are_as_high_as_the_theme_promises(qtbot: QtBot, look: Look, palette: object, percent: int) -> None:
    theme = Theme(next(known for known in PALETTES if known is palette), percent)
    look.wear(theme)
    button = Button(look, "保存")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= theme.target


def test_a_list_names_what_is_chosen_and_opened(qtbot: QtBot, look: Look) -> None:
    word = ItemList(look, "今天")
    qtbot.addWidget(word)
    word.show_items(ITEMS)
    with qtbot.waitSignal(word.chosen) as chosen:
        word.choose("b")
    assert chosen.args == ["b"]
    body = word.findChild(QAbstractItemView)
    assert isinstance(body, QAbstractItemView)
    with qtbot.waitSignal(word.opened) as opened:
        qtbot.keyClick(body, Qt.Key.Key_Return)
    assert opened.args == ["b"]


def test_the_choice_in_a_list_outlives_new_items_and_a_turn(qtbot: QtBot, look: Look) -> None:
    word = ItemList(look, "今天")
    qtbot.addWidget(word)
    word.show_items(ITEMS)
    word.choose("b")
    word.show_items(tuple(reversed(ITEMS)))
    look.turn(Orientation.VERTICAL)
    assert word.current == "b"


def test_a_list_draws_every_kind_of_item(qtbot: QtBot, look: Look) -> None:
    word = ItemList(look, "今天", fits=True)
    qtbot.addWidget(word)
    word.show_items([*ITEMS, Item("c", "线索", "红", "eye", Tone.RED, "请打电话")])
    word.choose("c")
    assert not word.grab().isNull()


def test_the_items_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = ItemsModel()
    model.show_items(ITEMS)
    qtmodeltester.check(model)


def test_a_screen_reader_hears_an_items_state() -> None:
    assert ITEMS[1].spoken == "接着写 · 草稿"


def test_the_rows_model_is_sound_while_its_pages_are_fetched(qtmodeltester: ModelTester) -> None:
    model = RowsModel(COLUMNS)
    model.wanted.connect(lambda question, first, count: model.take(question, first, _rows(first, count)))
    model.ask(250)
    qtmodeltester.check(model)


def test_a_table_asks_only_for_the_page_that_is_seen(qtbot: QtBot, look: Look) -> None:
    model = RowsModel(COLUMNS)
    asked: list[int] = []
    model.wanted.connect(lambda _question, first, _count: asked.append(first))
    table = Table(look, model, "纠纷")
    qtbot.addWidget(table)
    model.ask(100_000)
    table.resize(600, 400)
    table.show()
    qtbot.waitUntil(lambda: bool(asked))
    assert set(asked) == {0}
    table.choose(99_999)
    qtbot.waitUntil(lambda: 100_000 - PAGE in asked)
    assert len(asked) <= 4


def test_an_answer_to_an_older_question_is_dropped() -> None:
    model = RowsModel(COLUMNS)
    older = model.ask(10)
    newer = model.ask(10)
    model.take(older, 0, _rows(100, 10))
    assert model.row(0) is None
    model.take(newer, 0, _rows(0, 10))
    row = model.row(0)
    assert row is not None
    assert row.key == "0"


def test_a_model_holds_few_pages_however_far_one_scrolls() -> None:
    model = RowsModel(COLUMNS)
    model.wanted.connect(lambda question, first, count: model.take(question, first, _rows(first, count)))
    model.ask(100_000)
    for number in range(0, 100_000, PAGE):
        model.row(number)
    assert model.held <= 30


def test_a_table_names_the_row_one_is_on_once_it_is_fetched(qtbot: QtBot, look: Look) -> None:
    model = RowsModel(COLUMNS)
    table = Table(look, model, "纠纷")
    qtbot.addWidget(table)
    question = model.ask(5)
    table.choose(3)
    with qtbot.waitSignal(table.chosen) as chosen:
        model.take(question, 0, _rows(0, 5))
    assert chosen.args == ["3"]
    body = table.findChild(QTableView)
    assert isinstance(body, QTableView)
    with qtbot.waitSignal(table.opened):
        qtbot.keyClick(body, Qt.Key.Key_Return)
    look.turn(Orientation.VERTICAL)
    assert table.current == "3"
    assert not table.grab().isNull()


def _checked(rail: Rail) -> list[bool]:
    return [body.isChecked() for body in rail.findChildren(QAbstractButton) if body.isVisibleTo(rail)]


def test_the_rail_names_the_place_by_click_and_by_key(qtbot: QtBot, look: Look) -> None:
    rail = Rail(look, "联防通", [Option("today", "今天", "house"), Option("ledgers", "台账", "book-open")])
    qtbot.addWidget(rail)
    rail.show()
    rail.go("today")
    second = rail.findChildren(QAbstractButton)[1]
    assert second.shortcut() == QKeySequence("F3")
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert chosen.args == ["ledgers"]
    look.turn(Orientation.VERTICAL)
    qtbot.waitUntil(lambda: _checked(rail)[:2] == [False, True])


def test_a_question_names_its_answer_and_escape_takes_the_harmless_way(qtbot: QtBot, look: Look) -> None:
    ask = Ask(look, "作废这条记录？", "编号不会再用。", [Answer("void", "作废", Kind.DANGER), Answer("keep", "不作废")])
    qtbot.addWidget(ask)
    ask.open()
    with qtbot.waitSignal(ask.answered) as answered:
        qtbot.keyClick(ask, Qt.Key.Key_Escape)
    assert answered.args == ["keep"]


def test_the_undo_bar_takes_back_what_it_told(qtbot: QtBot, look: Look) -> None:
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.tell("已保存 JF2026-07-003", "r3")
    with qtbot.waitSignal(bar.undo_requested) as undo:
        bar.acted.emit()
    assert undo.args == ["r3"]
    assert bar.isHidden()


def test_a_banner_can_be_acted_on_and_says_something_else(qtbot: QtBot, look: Look) -> None:
    banner = Banner(look, Tone.RED, "请打电话。", action="电话号码")
    qtbot.addWidget(banner)
    banner.set(Tone.GREEN, "已收到")
    assert banner.shown == "已收到"
    assert not banner.grab().isNull()


def test_every_tone_is_drawn(qtbot: QtBot, look: Look) -> None:
    for tone in Tone:
        badge = Badge(look, tone, "一般")
        qtbot.addWidget(badge)
        assert badge.accessibleName() == "一般"
        assert not badge.grab().isNull()


def test_a_timeline_shows_its_events_in_order(qtbot: QtBot, look: Look) -> None:
    timeline = Timeline(look)
    qtbot.addWidget(timeline)
    timeline.show_events([Event("7月3日", "登记", "争吵"), Event("8月8日", "回访", is_planned=True)])
    timeline.show_events([Event("7月3日", "登记", "争吵")])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [text.shown for text in timeline.findChildren(Text) if text.shown] == ["7月3日", "登记", "争吵"]


def test_a_page_turns_the_way_it_scrolls(qtbot: QtBot, look: Look) -> None:
    page = Page(look, "登记纠纷")
    qtbot.addWidget(page)
    page.add(*(Text(look, f"第 {n} 行") for n in range(60)))
    page.resize(400, 300)
    page.show()
    page.scroll_to(50)
    assert page.scrolled == 50
    look.turn(Orientation.VERTICAL)
    look.turn(Orientation.HORIZONTAL)
    qtbot.waitUntil(lambda: page.isVisible())


def test_every_place_has_a_direction_both_ways() -> None:
    for orientation in Orientation:
        policy = LayoutPolicy(orientation)
        assert all(policy.direction(place) is not None for place in Place)
