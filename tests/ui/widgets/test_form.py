"""A form gives and takes a record's values, and says faults beside their fields."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.changes import JSON
from app.ui.draft_keeper import DraftKeeper
from app.ui.widgets.count import Count
from app.ui.widgets.form import Form
from app.ui.widgets.layout import Orientation
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text


@pytest.fixture
def form(qtbot: QtBot, look: Look) -> Form:
    made = Form(look)
    made.field("party", Line(look), "当事人", required=True)
    made.field("people", Count(look), "几个人", beside=True)
    made.field("summary", LongText(look), "怎么回事", hint="写事情")
    qtbot.addWidget(made)
    return made


VALUES: dict[str, JSON] = {"party": "张某", "people": 2, "summary": "争吵"}


def test_it_gives_back_what_it_was_given(form: Form) -> None:
    form.put(VALUES)
    assert form.values == VALUES


def test_blank_fields_are_left_out(form: Form) -> None:
    form.put({"party": "张某"})
    assert form.values == {"party": "张某"}


def test_values_without_a_field_are_carried_along(form: Form) -> None:
    form.put({"party": "张某", "of_a_newer_version": [1]})
    assert form.values == {"party": "张某", "of_a_newer_version": [1]}


def test_putting_values_empties_the_other_fields(form: Form) -> None:
    form.put(VALUES)
    form.put({"people": 3})
    assert form.values == {"people": 3}


def test_a_fault_stands_beside_its_field_until_it_is_mended(qtbot: QtBot, form: Form) -> None:
    assert form.show_fault("people", "请填写“几个人”。")
    assert form["people"].fault == "请填写“几个人”。"
    assert form["party"].fault == ""
    form["people"].input.put(3)
    assert form["people"].fault == ""


def test_a_remark_stands_before_a_fault_whichever_was_said_first(form: Form) -> None:
    form["people"].show_fault("不对")
    form["people"].remark("很多")
    assert [word.shown for word in form["people"].held() if isinstance(word, Text)] == ["很多", "不对"]


def test_a_field_that_says_nothing_holds_no_room_for_words(form: Form) -> None:
    form["people"].remark("")
    assert not [word for word in form["people"].held() if isinstance(word, Text)]


def test_a_fault_in_a_part_is_said_at_the_whole(form: Form) -> None:
    assert form.show_fault("people.0.name", "太长")
    assert form["people"].fault == "太长"
    assert form.caption("people.0.name") == "几个人"


def test_a_fault_of_an_unknown_field_is_left_to_the_page(form: Form) -> None:
    assert not form.show_fault("elsewhere", "不对")


def test_the_faulty_field_gets_the_focus(qtbot: QtBot, form: Form) -> None:
    form.show()
    form.show_fault("people", "不对")
    qtbot.waitUntil(lambda: isinstance(form.window().focusWidget(), QLineEdit))
    assert form["people"].isAncestorOf(form.window().focusWidget())


def test_it_begins_at_the_first_blank_field(qtbot: QtBot, form: Form) -> None:
    form.put({"party": "张某"})
    form.show()
    form.setFocus()
    assert form["people"].isAncestorOf(form.window().focusWidget())


def test_a_screen_reader_is_told_caption_and_hint(form: Form, look: Look) -> None:
    look.turn(Orientation.VERTICAL)
    body = form["summary"].input.focusProxy()
    assert body is not None
    assert (body.accessibleName(), body.accessibleDescription()) == ("怎么回事", "写事情")


def test_turning_keeps_the_values(form: Form, look: Look) -> None:
    form.put(VALUES)
    look.turn(Orientation.VERTICAL)
    assert form.values == VALUES


def test_typing_is_saved_within_a_second_though_it_never_pauses(qtbot: QtBot, form: Form) -> None:
    keeper = DraftKeeper(form)
    keeper.begin("draft-1")
    body = form["party"].findChild(QLineEdit)
    assert isinstance(body, QLineEdit)
    with qtbot.waitSignal(keeper.save_requested, timeout=1000) as asked:
        for _ in range(200):
            qtbot.keyClick(body, Qt.Key.Key_A, delay=5)
            if asked.signal_triggered:
                break
    assert asked.args is not None
    assert asked.args[0] == "draft-1"


def test_leaving_a_field_saves_at_once(qtbot: QtBot, form: Form) -> None:
    keeper = DraftKeeper(form)
    keeper.begin("draft-1")
    form["party"].input.put("张某")
    with qtbot.waitSignal(keeper.save_requested, timeout=100) as asked:
        form.left.emit()
    assert asked.args == ["draft-1", {"party": "张某"}]


def test_what_did_not_change_is_not_saved(qtbot: QtBot, form: Form) -> None:
    keeper = DraftKeeper(form)
    keeper.begin("draft-1", VALUES)
    with qtbot.assertNotEmitted(keeper.save_requested):
        form.left.emit()


def test_beginning_another_draft_saves_the_one_before(qtbot: QtBot, form: Form) -> None:
    keeper = DraftKeeper(form)
    keeper.begin("draft-1")
    form["party"].input.put("张某")
    with qtbot.waitSignal(keeper.save_requested) as asked:
        keeper.begin("draft-2", {"party": "王某"})
    assert asked.args == ["draft-1", {"party": "张某"}]
    assert form.values == {"party": "王某"}


def test_a_draft_that_became_a_record_is_kept_no_longer(qtbot: QtBot, form: Form) -> None:
    keeper = DraftKeeper(form)
    keeper.begin("draft-1")
    form["party"].input.put("张某")
    keeper.forget()
    with qtbot.assertNotEmitted(keeper.save_requested):
        form.left.emit()


def test_what_is_said_about_an_input_in_columns_takes_none_of_its_height(qtbot: QtBot, look: Look) -> None:
    look.turn(Orientation.VERTICAL)
    form = Form(look)
    field = form.field("code", Line(look), "ᠬᠣᠳ᠋", hint="ᠶᠡᠰᠦᠨ ᠣᠷᠣᠨ ᠲᠣᠭ᠎ᠠ", required=True)
    qtbot.addWidget(form)
    form.resize(700, 420)
    form.show()
    before = field.input.height()
    assert before > form.height() / 2
    form.show_fault("code", "ᠪᠢᠴᠢᠭᠡᠷᠡᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ")
    told = next(text for text in field.findChildren(Text) if text.shown.startswith("ᠪᠢᠴᠢᠭᠡᠷᠡᠢ"))
    qtbot.waitUntil(lambda: told.x() >= field.input.geometry().right(), timeout=10_000)
    assert field.input.height() == before
    look.turn(Orientation.HORIZONTAL)
    qtbot.waitUntil(lambda: told.y() > field.input.y(), timeout=10_000)
