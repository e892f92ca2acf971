"""Recording through the real path: page, window, worker, store, bus, page."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.actions import looking
from app.domain.changes import JSON
from app.store import drafts
from app.store.drafts import Draft
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point.record_page import RecordPage
from app.ui.point.today import TodayPage
from app.ui.point.window import PointWindow
from app.ui.widgets.button import Button
from tests.builders import Clock
from tests.ui.point.conftest import refuse

T = TypeVar("T")
Read = Callable[[Callable[[Profile], T]], T]


@pytest.fixture
def rows(qtbot: QtBot, books: Books) -> Callable[[str], list[Row]]:
    """What a ledger holds, read on the worker."""

    def read(ledger: str) -> list[Row]:
        answers: list[list[Row]] = []
        books.look(
            lambda profile: [each.row for each in looking.listed(profile, Query(ledger))], answers.append, refuse, books
        )
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return read


@pytest.fixture
def kept(qtbot: QtBot, books: Books) -> Callable[[], list[Draft]]:
    """The drafts, read on the worker."""

    def read() -> list[Draft]:
        answers: list[list[Draft]] = []
        books.look(lambda profile: drafts.every(profile.db), answers.append, refuse, books)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return read


def form_of(window: PointWindow) -> RecordPage:
    page = window.shown
    assert isinstance(page, RecordPage)
    page.complete()
    return page


def asked(page: RecordPage) -> set[str]:
    return {field.field_name for field in page.form.fields()}


def press(qtbot: QtBot, window: PointWindow, words: str) -> None:
    """Click the button that says this."""
    shown = (body for body in window.shown.findChildren(QAbstractButton) if body.isVisibleTo(window))
    body = next(body for body in shown if body.accessibleName() == words)
    qtbot.mouseClick(body, Qt.MouseButton.LeftButton)


FIVE: dict[str, JSON] = {
    "category": "land",
    "parties": [{"name": "张某"}, {"name": "李家"}],
    "summary": "牛羊越界啃青，双方争吵。",
}


def test_a_dispute_is_saved_with_five_fields(
    qtbot: QtBot, window: PointWindow, rows: Callable[[str], list[Row]]
) -> None:
    window.begin("disputes")
    form = form_of(window).form
    for name, value in FIVE.items():
        form[name].input.put(value)
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    saved = rows("disputes")[0].fields
    assert saved["summary"] == "牛羊越界啃青，双方争吵。"
    assert saved["village"] == "示范07嘎查"
    assert saved["found_date"] == "2026-07-15"
    assert saved["local_no"] == "JF2026-07-001"
    assert "JF2026-07-001" in window.told


def test_what_stands_below_the_fold_comes_by_itself_and_is_no_edit(
    qtbot: QtBot, window: PointWindow, kept: Callable[[], list[Draft]]
) -> None:
    window.begin("disputes")
    page = window.shown
    assert isinstance(page, RecordPage)
    assert "signs" not in asked(page)
    qtbot.waitUntil(lambda: {"signs", "amount"} <= asked(page))
    window.go("today")
    assert kept() == []


def test_a_draft_is_filled_in_below_the_fold_too(qtbot: QtBot, window: PointWindow) -> None:
    typed: dict[str, JSON] = {**FIVE, "signs": ["Z7"], "amount": 300}
    window.go("disputes")
    page = window.shown
    assert isinstance(page, RecordPage)
    page.begin("d1", typed)
    assert page.form.values == typed
    qtbot.waitUntil(lambda: {"signs", "amount"} <= asked(page))
    assert page.form["amount"].input.value() == 300
    assert page.form["signs"].input.value() == ["Z7"]
    assert typed.items() <= page.form.values.items()


def test_a_dispute_is_recorded_by_keyboard_alone(
    qtbot: QtBot, window: PointWindow, rows: Callable[[str], list[Row]]
) -> None:
    window.begin("disputes")
    page = form_of(window)
    tile, *_ = page.form["category"].findChildren(QAbstractButton)
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    first, _, second, _ = page.form["parties"].findChildren(QLineEdit)
    qtbot.keyClicks(first, "Zhang")
    qtbot.keyClicks(second, "Li")
    told = page.form["summary"].findChild(QPlainTextEdit)
    assert isinstance(told, QPlainTextEdit)
    qtbot.keyClicks(told, "quarrel")
    qtbot.keyClick(told, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    assert rows("disputes")[0].fields["parties"] == [{"name": "Zhang"}, {"name": "Li"}]


def test_settled_on_the_spot_brings_its_follow_up(
    qtbot: QtBot, window: PointWindow, rows: Callable[[str], list[Row]]
) -> None:
    window.begin("disputes")
    form = form_of(window).form
    for name, value in {**FIVE, "state": "resolved", "result": "以水渠为界。"}.items():
        form[name].input.put(value)
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    assert rows("disputes")[0].fields["state"] == "resolved"
    assert len(rows("follow_ups")) == 1


def test_what_is_refused_is_said_beside_its_field_and_stays(qtbot: QtBot, window: PointWindow) -> None:
    window.begin("disputes")
    page = form_of(window)
    for name, value in {**FIVE, "summary": "他的身份证是11010519491231002X"}.items():
        page.form[name].input.put(value)
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: bool(page.form["summary"].fault))
    assert page.form["summary"].input.value() == "他的身份证是11010519491231002X"
    assert window.shown is page


def test_a_missing_field_is_named_as_the_form_names_it(qtbot: QtBot, window: PointWindow) -> None:
    window.begin("disputes")
    page = form_of(window)
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: any(made.fault for made in page.form.fields()))
    faulty = next(made for made in page.form.fields() if made.fault)
    assert faulty.caption in faulty.fault


def test_what_is_typed_is_there_again_after_a_crash(
    qtbot: QtBot, window: PointWindow, kept: Callable[[], list[Draft]]
) -> None:
    window.begin("outreach")
    form_of(window).form["place"].input.put("集市")
    qtbot.waitUntil(lambda: bool(kept()), timeout=1000)
    draft = kept()[0]
    assert draft.form == "outreach"
    window.go("today")
    qtbot.waitUntil(lambda: window.shown_today.drafts != ())
    window.do_task("draft", draft.id)
    assert form_of(window).form["place"].input.value() == "集市"


def test_saving_forgets_the_draft(qtbot: QtBot, window: PointWindow, kept: Callable[[], list[Draft]]) -> None:
    window.begin("outreach")
    form = form_of(window).form
    form["form"].input.put("market")
    form["face_count"].input.put(80)
    qtbot.waitUntil(lambda: bool(kept()), timeout=1500)
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    assert kept() == []


def test_an_unusual_count_is_confirmed_by_a_second_press(
    qtbot: QtBot, window: PointWindow, rows: Callable[[str], list[Row]]
) -> None:
    window.begin("outreach")
    page = form_of(window)
    page.form["form"].input.put("market")
    page.form["face_count"].input.put(3000)
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: bool(page.form["face_count"].fault))
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    assert rows("outreach")[0].fields["face_count"] == 3000


def test_an_outreach_asks_for_the_count_of_its_form_alone(window: PointWindow) -> None:
    window.begin("outreach")
    form = form_of(window).form
    form["face_count"].input.put(80)
    form["form"].input.put("broadcast")
    assert form["face_count"].isHidden()
    assert not form["households"].isHidden()
    assert "face_count" not in form.values


def test_a_tip_asks_first_whether_it_is_happening_and_shows_whom_to_call(
    qtbot: QtBot, window: PointWindow, rows: Callable[[str], list[Row]]
) -> None:
    window.begin("tips")
    press(qtbot, window, "Yes, it is happening now")
    assert window.place == "emergency"
    press(qtbot, window, "I have called; write it down now")
    form = form_of(window).form
    for name, value in {"category": "X02", "what": "有人夜里装羊", "place": "村北", "seen_or_heard": "seen"}.items():
        form[name].input.put(value)
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    assert rows("tips")[0].fields["happening_now"] is True
    qtbot.waitUntil(lambda: window.shown_today.tips != ())


def test_an_informants_name_is_sealed_and_never_in_a_draft(
    qtbot: QtBot, window: PointWindow, rows: Callable[[str], list[Row]], kept: Callable[[], list[Draft]]
) -> None:
    window.begin("tips")
    press(qtbot, window, "No, it is over")
    form = form_of(window).form
    typed = {
        "category": "X02",
        "what": "有人夜里装羊",
        "place": "村北",
        "seen_or_heard": "seen",
        "informant_mode": "named",
    }
    for name, value in typed.items():
        form[name].input.put(value)
    form["informant_name"].input.put("王某某")
    qtbot.waitUntil(lambda: bool(kept()), timeout=1500)
    assert "王某某" not in str(kept())
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    assert "王某某" not in str(rows("tips")[0].fields)
    assert form.secret("informant_name") == ""


def test_what_was_just_saved_can_be_taken_back(
    qtbot: QtBot, window: PointWindow, rows: Callable[[str], list[Row]]
) -> None:
    window.begin("services")
    form_of(window).form["type"].input.put("translation")
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    undo = next(button for button in window.findChildren(Button) if button.says == "Undo")
    undo.press()
    qtbot.waitUntil(lambda: rows("services") == [])


def test_a_follow_up_is_one_click_from_today(
    qtbot: QtBot, window: PointWindow, outside: Outside, clock: Clock, rows: Callable[[str], list[Row]]
) -> None:
    window.begin("disputes")
    form = form_of(window).form
    for name, value in {**FIVE, "state": "resolved", "result": "以水渠为界。"}.items():
        form[name].input.put(value)
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    clock.pass_by(days=35)
    window.go("today")
    qtbot.waitUntil(lambda: len(window.shown_today.follow_ups) == 1)
    window.do_task("follow_up", window.shown_today.follow_ups[0].key.record)
    form_of(window).form["outcome"].input.put("fulfilled")
    press(qtbot, window, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage))
    assert rows("follow_ups")[0].fields["outcome"] == "fulfilled"
    qtbot.waitUntil(lambda: window.shown_today.follow_ups == ())


def test_more_than_five_hundred_is_asked_about_and_saved(window: PointWindow) -> None:
    window.begin("outreach")
    form = window.shown
    assert isinstance(form, RecordPage)
    form.form["form"].input.put("market")
    form.form["face_count"].input.put(501)
    assert form.form["face_count"].remarked == "More than 500. Is that right?"
    form.form["face_count"].input.put(80)
    assert not form.form["face_count"].remarked
