"""The pages beside the forms: ledgers, exchange, settings, month."""

from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QTableView
from pytestqt.qtbot import QtBot

from app.actions import looking, trying
from app.actions.exchanging import ExchangeState
from app.actions.own_clock import OwnClock
from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Trouble
from app.exchange.line_test import CHANGED, CLOCK_WRONG, LineTest, Step, Tried
from app.settings import Preferences, keep, load
from app.store.delivery import Tally
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.line_box import LineBox
from app.ui.line_words import trouble_words
from app.ui.messages import error_words
from app.ui.outside import Outside
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.point.ledgers import LedgersPage
from app.ui.point.month_page import MonthPage
from app.ui.point.sort_button import SortButton
from app.ui.point.window import PointWindow
from app.ui.settings_page import SettingsPage
from app.ui.theme import LIGHT, PERCENTS, Theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from tests.builders import Clock, Device, make_fields
from tests.ui.point.conftest import add, refuse


def _texts(page: LedgersPage) -> list[str]:
    return [text.shown for text in page.detail.findChildren(Text) if text.shown]


def _table(page: LedgersPage) -> QTableView:
    return next(table for table in page.findChildren(QTableView) if table.isVisible())


def test_a_ledger_lists_reads_and_searches(qtbot: QtBot, window: PointWindow, books: Books, outside: Outside) -> None:
    for summary in ("羊进了草场", "排水争吵"):
        add(qtbot, books, outside, "disputes", **make_fields(summary=summary))
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    qtbot.waitUntil(lambda: _table(page).model().rowCount() == 2)
    qtbot.waitUntil(lambda: str(_table(page).model().index(0, 0).data()).startswith("JF2026-07"))
    search = page.head.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    search.insert("羊")
    qtbot.waitUntil(lambda: _table(page).model().rowCount() == 1)
    _table(page).selectRow(0)
    qtbot.waitUntil(lambda: "羊进了草场" in _texts(page))


def test_a_list_follows_what_is_changed_elsewhere(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside
) -> None:
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    page.show_ledger("services")
    add(qtbot, books, outside, "services", **make_fields("services"))
    qtbot.waitUntil(lambda: _table(page).model().rowCount() == 1)


def test_another_ledger_shows_its_own_columns(qtbot: QtBot, window: PointWindow) -> None:
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    page.show_ledger("outreach")
    qtbot.waitUntil(lambda: len([t for t in page.findChildren(QTableView) if t.isVisible()]) == 1)
    model = _table(page).model()
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert headings == ["Number", "Day", "In which way", "Where", "People or times", "On its way"]


def _says(panel: ExchangePanel) -> str:
    return panel.findChildren(Banner)[0].shown


@pytest.mark.parametrize(
    ("tally", "trouble", "said"),
    [
        (Tally(1, 0, 0, 9), "", "could not read"),
        (Tally(0, 3, 0, 9), "", "only on this computer"),
        (Tally(0, 3, 0, 9), "mailbox-unreachable", "did not get through"),
        (Tally(0, 0, 2, 9), "", "has not confirmed"),
        (Tally(0, 0, 0, 9), "", "has everything"),
    ],
)
def test_the_panel_never_says_more_than_is_true(
    qtbot: QtBot, look: Look, tally: Tally, trouble: str, said: str
) -> None:
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    moment = "2026-07-15T09:00:00+08:00"
    panel.show_state(ExchangeState(tally, moment, trouble, moment))
    assert said in _says(panel)


def test_the_panel_does_not_say_that_all_is_there_while_the_fingerprints_differ(qtbot: QtBot, look: Look) -> None:
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    moment = "2026-07-15T09:00:00+08:00"
    panel.show_state(ExchangeState(Tally(0, 0, 0, 9), moment, "", moment, differs=("desk-152223105",)))
    assert "has everything" not in _says(panel)
    assert any("being sent again" in text.shown for text in panel.findChildren(Text))


def test_a_full_disk_is_named_with_what_to_do(qtbot: QtBot, look: Look) -> None:
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    panel.show_state(ExchangeState(Tally(0, 1, 0, 0), "2026-07-15T09:00:00+08:00", "disk-full", ""))
    assert any("Make room" in text.shown for text in panel.findChildren(Text))


def test_a_panel_that_says_what_to_do_says_nothing_else_to_do(qtbot: QtBot, look: Look) -> None:
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    moment = "2026-07-15T09:00:00+08:00"
    panel.show_state(ExchangeState(Tally(0, 1, 0, 0), moment, "mailbox-unreachable", "", reason=Trouble.NO_LOGIN))
    assert _says(panel).endswith("Nothing is lost.")


def test_the_panel_says_that_the_clock_is_wrong_until_it_is_set(
    qtbot: QtBot, window: PointWindow, clock: Clock, books: Books, outside: Outside
) -> None:
    add(qtbot, books, outside, "services", **make_fields("services"))
    clock.pass_by(days=-400)
    window.go("exchange")
    qtbot.waitUntil(lambda: _warns_of_the_clock(window), timeout=10_000)
    clock.pass_by(days=400)
    add(qtbot, books, outside, "services", **make_fields("services"))
    qtbot.waitUntil(lambda: not _warns_of_the_clock(window), timeout=10_000)


def test_the_panel_names_the_station_where_only_its_clock_is_another(qtbot: QtBot, look: Look) -> None:
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    panel.show_clock(OwnClock(off=7200))
    assert any("clocks of this computer and of the station differ" in each.shown for each in panel.findChildren(Banner))


def _warns_of_the_clock(window: PointWindow) -> bool:
    banners = (each for each in window.shown.findChildren(Banner) if each.isVisible())
    return any(each.shown == trouble_words(CLOCK_WRONG) for each in banners)


def test_a_panel_without_any_receipt_does_not_speak_of_one(qtbot: QtBot, look: Look) -> None:
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    panel.show_state(ExchangeState(Tally(0, 0, 0, 0), "", "", ""))
    assert _says(panel) == "Nothing has been written yet."


def test_trouble_is_said_in_words_and_one_can_try_again(qtbot: QtBot, look: Look) -> None:
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    panel.begun()
    panel.ended(AppError(Code.MAILBOX_UNREACHABLE, reason="no network"))
    assert "Everything is safe here" in _says(panel)
    with qtbot.waitSignal(panel.send_requested):
        panel.send()


def test_a_round_sends_and_the_desks_answer_is_told(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside, desk: Device, mailbox: Path
) -> None:
    add(qtbot, books, outside, "services", **make_fields("services"))
    window.go("exchange")
    panel = window.shown
    assert isinstance(panel, ExchangePanel)
    qtbot.waitUntil(lambda: "only on this computer" in _says(panel))
    panel.send()
    qtbot.waitUntil(lambda: "has not confirmed" in _says(panel), timeout=20_000)
    desk.exchange(mailbox)
    panel.send()
    qtbot.waitUntil(lambda: "has everything" in _says(panel), timeout=20_000)


def test_settings_are_chosen_with_one_click(qtbot: QtBot, look: Look) -> None:
    page = SettingsPage(look)
    qtbot.addWidget(page)
    page.show_preferences(Preferences())
    with qtbot.waitSignal(page.chosen) as chosen:
        page.choose("percent", "160")
    assert chosen.args == [Preferences(percent=160)]


def test_preferences_are_kept_and_a_broken_file_is_no_trouble(tmp_path: Path) -> None:
    keep(tmp_path / "here", Preferences(theme="dark"))
    assert load(tmp_path / "here") == Preferences(theme="dark")
    (tmp_path / "here" / "preferences.json").write_text("{", "utf-8")
    assert load(tmp_path / "here") == Preferences()


def test_a_month_without_anything_is_reported_in_one_click(qtbot: QtBot, window: PointWindow, books: Books) -> None:
    qtbot.waitUntil(lambda: window.shown_today.report_month == "2026-06")
    window.do_task("month", "2026-06")
    page = window.shown
    assert isinstance(page, MonthPage)
    qtbot.waitUntil(lambda: len(page.ticked) == 6)
    page.report()
    page.report()  # before the first was answered
    qtbot.waitUntil(lambda: window.place == "today" and not window.shown_today.report_month)
    reports: list[int] = []
    books.look(lambda profile: looking.count(profile, Query("nil_reports")), reports.append, refuse, books)
    qtbot.waitUntil(lambda: reports == [1])


def test_a_month_is_reported_only_where_something_is_ticked(qtbot: QtBot, look: Look) -> None:
    page = MonthPage(look)
    qtbot.addWidget(page)
    page.begin("2026-06", ())
    with qtbot.assertNotEmitted(page.nil_requested):
        page.report()
    page.begin("2026-06", ("tips",))
    with qtbot.waitSignal(page.nil_requested) as asked:
        page.report()
    assert asked.args == ["2026-06", ["tips"]]


def test_trouble_of_a_page_is_told_in_the_bar(qtbot: QtBot, window: PointWindow) -> None:
    window.tell_trouble(AppError(Code.BUSY))
    assert "open already" in window.told


@pytest.mark.usefixtures("window")
def test_reading_what_is_gone_is_told_and_breaks_nothing(qtbot: QtBot, books: Books) -> None:
    errors: list[AppError] = []
    books.look(_gone, lambda _: None, errors.append, books)
    qtbot.waitUntil(lambda: bool(errors))


def _gone(_: Profile) -> Row:
    raise AppError(Code.NOT_FOUND, what="dispute", name="x")


def test_a_ledger_is_narrowed_by_kind_level_and_month(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside
) -> None:
    add(qtbot, books, outside, "disputes", **make_fields())
    add(qtbot, books, outside, "disputes", **make_fields(category="debt", signs=["Z6", "Z7"]))
    add(qtbot, books, outside, "disputes", **make_fields(category="debt", found_date="2026-06-20"))
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    qtbot.waitUntil(lambda: _table(page).model().rowCount() == 3)
    page.filters.choose("category", "debt")
    qtbot.waitUntil(lambda: _table(page).model().rowCount() == 2)
    page.filters.choose("period", "last")
    qtbot.waitUntil(lambda: _table(page).model().rowCount() == 1)
    page.filters.choose("level", "2")
    qtbot.waitUntil(lambda: _table(page).model().rowCount() == 0)


def test_the_last_step_is_taken_back_from_today(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside, clock: Clock
) -> None:
    add(qtbot, books, outside, "services", **make_fields("services"))
    clock.pass_by(hours=23)
    window.go("today")
    buttons = window.shown.findChildren(Button)
    qtbot.waitUntil(lambda: any(each.says.startswith("Take back") and each.isVisible() for each in buttons))
    qtbot.keyClick(window.shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.told == "Taken back.")
    clock.pass_by(hours=2)
    window.go("today")
    qtbot.waitUntil(lambda: not any(each.says.startswith("Take back") and each.isVisible() for each in buttons))


def test_a_row_has_a_menu_by_keyboard(qtbot: QtBot, window: PointWindow, books: Books, outside: Outside) -> None:
    add(qtbot, books, outside, "disputes", **make_fields())
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    qtbot.waitUntil(lambda: str(_table(page).model().index(0, 0).data()).startswith("JF2026"))
    _table(page).selectRow(0)
    centre = _table(page).visualRect(_table(page).currentIndex()).center()
    _table(page).customContextMenuRequested.emit(centre)
    qtbot.waitUntil(lambda: bool(page.findChildren(QMenu)))
    menu = page.findChildren(QMenu)[0]
    assert menu.actions()[0].text() == "Open (Enter)"
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: window.place == "case")


def test_the_panel_says_why_the_last_round_stopped_and_what_to_do(qtbot: QtBot, look: Look) -> None:
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    moment = "2026-07-15T09:00:00+08:00"
    panel.show_state(ExchangeState(Tally(0, 3, 0, 9), moment, "mailbox-unreachable", moment, reason=Trouble.NO_NAME))
    shown = [text.shown for text in panel.findChildren(Text)]
    assert any("no network here" in words for words in shown)
    assert any("last confirmed on 2026-07-15 09:00" in words for words in shown)


def test_every_trouble_of_a_line_has_words() -> None:
    for trouble in Trouble:
        assert "." in trouble_words(trouble), trouble
        assert error_words(AppError(Code.MAILBOX_UNREACHABLE, reason=trouble)) == trouble_words(trouble)


def test_a_desk_is_not_told_to_call_the_station() -> None:
    for trouble in (*Trouble, CHANGED):
        words = trouble_words(trouble, at_desk=True)
        assert "." in words, trouble
        assert "call the station" not in words.lower(), trouble


def test_trying_the_line_shows_each_step(qtbot: QtBot, window: PointWindow) -> None:
    window.go("exchange")
    panel = window.shown
    assert isinstance(panel, ExchangePanel)
    panel.line.try_requested.emit()
    qtbot.waitUntil(lambda: "is good" in panel.line.says, timeout=20_000)
    assert panel.line.shown[0] == "The mailbox is there."
    assert "Writing works." in panel.line.shown


def test_a_round_that_ends_during_a_test_of_the_line_asks_for_no_second_test(qtbot: QtBot, look: Look) -> None:
    box = LineBox(look)
    qtbot.addWidget(box)
    box.begun()
    box.allow(False)
    box.allow(True)
    assert not box.may_try
    box.ended()
    assert box.may_try
    assert "Trying" not in box.says


def test_a_test_of_the_line_that_fails_leaves_the_round_that_runs(
    qtbot: QtBot, window: PointWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> NoReturn:
        raise AppError(Code.MAILBOX_UNKNOWN, url="s3://none")

    monkeypatch.setattr(trying, "try_the_line", fail)
    window.go("exchange")
    panel = window.shown
    assert isinstance(panel, ExchangePanel)
    panel.line.try_requested.emit()
    window.rounds.is_running = True
    panel.begun()
    qtbot.waitUntil(lambda: not panel.line.says, timeout=20_000)
    assert panel.is_busy
    panel.ended(None)
    assert panel.line.may_try
    assert not panel.is_busy


def test_a_line_that_fails_says_what_to_do(qtbot: QtBot, look: Look) -> None:
    box = LineBox(look)
    qtbot.addWidget(box)
    box.show_test(LineTest((Tried(Step.NAME), Tried(Step.CONNECTION, Trouble.NO_CONNECTION))))
    assert box.shown == ["The server's name is known."]
    assert "call the station" in box.says


def test_in_the_largest_letters_what_came_of_the_line_is_scrolled_into_sight(qtbot: QtBot, look: Look) -> None:
    look.wear(Theme(LIGHT, max(PERCENTS)))
    panel = ExchangePanel(look)
    qtbot.addWidget(panel)
    panel.resize(1150, 730)
    panel.show()
    qtbot.waitExposed(panel)
    panel.line.show_test(LineTest((Tried(Step.NAME), Tried(Step.CONNECTION, Trouble.NO_CONNECTION))))
    (said,) = panel.line.findChildren(Banner)
    qtbot.waitUntil(lambda: said.visibleRegion().boundingRect().size() == said.size(), timeout=10_000)


def test_at_a_desk_a_line_that_fails_names_whoever_looks_after_the_server(qtbot: QtBot, look: Look) -> None:
    box = LineBox(look, at_desk=True)
    qtbot.addWidget(box)
    box.show_test(LineTest((Tried(Step.NAME), Tried(Step.CONNECTION, Trouble.NO_CONNECTION))))
    assert "whoever looks after the server" in box.says
    box.show_test(LineTest((Tried(Step.MAILBOX, "something new"),)))
    assert "whoever looks after the server" in box.says


def test_a_ledger_is_sorted_by_a_heading_and_by_key(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside
) -> None:
    for day in ("2026-07-02", "2026-07-03", "2026-07-01"):
        add(qtbot, books, outside, "disputes", **make_fields(found_date=day))
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    table = next(each for each in page.findChildren(QTableView) if each.isVisible())

    def lists(*numbers: int) -> bool:
        shown = [str(table.model().index(row, 0).data())[-3:] for row in range(table.model().rowCount())]
        return shown == [f"{number:03}" for number in numbers]

    qtbot.waitUntil(lambda: lists(2, 1, 3), timeout=10_000)
    for ways in ((3, 2, 1), (1, 2, 3)):
        _click_heading(qtbot, table, 0)
        qtbot.waitUntil(lambda ways=ways: lists(*ways), timeout=10_000)  # type: ignore[misc]
    _click_heading(qtbot, table, 2)  # nothing keeps who it was in an order
    assert table.horizontalHeader().sortIndicatorSection() == 0
    button = page.findChildren(SortButton)[0]
    assert button.says == "By Number, ascending"
    button.chosen.emit("found_date:up")
    qtbot.waitUntil(lambda: lists(3, 1, 2), timeout=10_000)
    assert button.says == "By Day, ascending"
    assert table.horizontalHeader().sortIndicatorSection() == 1


def _click_heading(qtbot: QtBot, table: QTableView, column: int) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 9, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
