"""A week of one volunteer: each of his tasks, by mouse and again by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.actions import looking
from app.domain.changes import JSON
from app.settings import Preferences
from app.store import drafts
from app.store.drafts import Draft
from app.store.ledgers import Query, Row
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.outside import Outside
from app.ui.paper_page import PaperPage
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.widgets.banner import Banner
from tests.builders import Device, make_fields
from tests.journeys.ui.hands import LONG, Hands
from tests.ui.point.conftest import add, refuse

MakeHands = Callable[[QWidget], Hands]


@pytest.fixture
def person(window: PointWindow, hands: MakeHands) -> Hands:
    return hands(window)


@pytest.fixture
def kept(qtbot: QtBot, books: Books) -> Callable[[str], list[Row]]:
    """What a ledger holds, read on the worker."""

    def read(ledger: str) -> list[Row]:
        answers: list[list[Row]] = []
        books.look(
            lambda profile: [each.row for each in looking.listed(profile, Query(ledger))], answers.append, refuse, books
        )
        qtbot.waitUntil(lambda: bool(answers), timeout=LONG)
        return answers[0]

    return read


def _drafts(qtbot: QtBot, books: Books) -> list[Draft]:
    answers: list[list[Draft]] = []
    books.look(lambda profile: drafts.every(profile.db), answers.append, refuse, books)
    qtbot.waitUntil(lambda: bool(answers), timeout=LONG)
    return answers[0]


Kept = Callable[[str], list[Row]]


def home(person: Hands, window: PointWindow) -> None:
    """Wait until the first page is back."""
    person.qtbot.waitUntil(lambda: window.place == "today", timeout=LONG)


def test_two_brothers_are_settled_over_tea(person: Hands, window: PointWindow, kept: Kept) -> None:
    person.press("Record")
    person.press("Dispute")
    person.press("土地草牧场")
    person.write("Who: side 1", "巴图")
    person.write("Who: side 2", "Zhang")
    person.press("Pick a sentence")
    person.pick("地界不清")
    person.press("Settled already")
    person.write("What they agreed", "以水渠为界")
    person.press("Save")
    home(person, window)
    written = kept("disputes")[0].fields
    assert written["parties"] == [{"name": "巴图"}, {"name": "Zhang"}]
    assert written["state"] == "resolved"
    assert written["agreement_form"] == "oral"
    assert str(written["summary"]).startswith("地界不清")
    assert "JF2026-07-001" in window.told


def test_after_the_battery_died_one_goes_on_where_one_was(
    qtbot: QtBot, parts: PageParts, books: Books, bus: Bus, hands: MakeHands, kept: Kept
) -> None:
    before = PointWindow(parts, books, bus, Preferences())
    before.show()
    person = hands(before)
    person.press("Record")
    person.press("Service")
    person.write("What was done", "送证上门")
    qtbot.waitUntil(lambda: bool(_drafts(qtbot, books)), timeout=LONG)
    before.hide()
    before.deleteLater()
    after = PointWindow(parts, books, bus, Preferences())
    qtbot.addWidget(after)
    after.show()
    person = hands(after)
    person.open("Go on writing: Service")
    person.choose("What kind", "蒙汉翻译")
    person.press("Save")
    home(person, after)
    assert kept("services")[0].fields["note"] == "送证上门"
    assert kept("services")[0].fields["type"] == "translation"


def test_eighty_leaflets_at_the_market(person: Hands, window: PointWindow, kept: Kept) -> None:
    person.press("Anti-fraud outreach")
    person.press("集市")
    for _ in range(3):
        person.press("+10")
    person.press("+50")
    person.press("Save")
    home(person, window)
    assert kept("outreach")[0].fields["face_count"] == 80


def _settle_last_month(qtbot: QtBot, books: Books, outside: Outside) -> None:
    parties: list[JSON] = [{"name": "白某", "phone": "13800001234"}, {"name": "包家"}]
    settled: dict[str, JSON] = {"state": "resolved", "agreement_form": "oral", "result": "以水渠为界。"}
    days: dict[str, JSON] = {"found_date": "2026-06-12", "resolved_date": "2026-06-12"}
    add(qtbot, books, outside, "disputes", **make_fields() | settled | days | {"parties": parties})


def test_last_months_couple_is_asked_after(
    qtbot: QtBot, person: Hands, window: PointWindow, books: Books, outside: Outside, kept: Kept
) -> None:
    _settle_last_month(qtbot, books, outside)
    person.line("Ask after 白某")
    assert any("13800001234" in str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for _, index in person.lines())
    person.open("Ask after 白某")
    person.press("平稳")
    person.press("Save")
    home(person, window)
    assert kept("follow_ups")[0].fields["outcome"] == "calm"
    qtbot.waitUntil(lambda: window.shown_today.follow_ups == (), timeout=LONG)


def test_the_call_list_is_kept_as_a_paper(
    qtbot: QtBot,
    person: Hands,
    window: PointWindow,
    books: Books,
    outside: Outside,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _settle_last_month(qtbot, books, outside)
    _paper(person, window, "Whom to call", tmp_path / "calls.pdf", monkeypatch)


def test_the_months_numbers_are_two_steps_away(
    person: Hands, window: PointWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _paper(person, window, "The month's numbers", tmp_path / "month.pdf", monkeypatch)


def _paper(person: Hands, window: PointWindow, name: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    person.press("Reports")
    person.press(name)
    person.press("Keep as PDF")
    page = window.shown
    assert isinstance(page, PaperPage)
    person.qtbot.waitUntil(lambda: page.said == f"Kept as {file.name}.", timeout=LONG)
    assert file.read_bytes().startswith(b"%PDF")


def test_twenty_minutes_of_signal_are_enough(
    qtbot: QtBot, person: Hands, window: PointWindow, books: Books, outside: Outside, desk: Device, mailbox: Path
) -> None:
    for _ in range(6):
        add(qtbot, books, outside, "services", **make_fields("services"))
    person.press("To the station")
    person.press("Send now")
    _says(person, window, "6 records are sent")
    desk.exchange(mailbox)
    person.press("Send now")
    _says(person, window, "The station has everything")


def test_without_signal_a_stick_takes_it(
    qtbot: QtBot,
    person: Hands,
    window: PointWindow,
    books: Books,
    outside: Outside,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    add(qtbot, books, outside, "services", **make_fields("services"))
    person.press("To the station")
    person.press("Copy to a USB stick")
    _says(person, window, "The station has not confirmed")
    assert list(stick.rglob("*.lfb"))


def _says(person: Hands, window: PointWindow, words: str) -> None:
    panel = window.shown
    assert isinstance(panel, ExchangePanel)
    person.qtbot.waitUntil(lambda: any(words in each.shown for each in panel.findChildren(Banner)), timeout=LONG)


def test_a_month_without_anything_is_reported(person: Hands, window: PointWindow, kept: Kept) -> None:
    person.open("This month's report is due")
    person.press("Report")
    home(person, window)
    assert kept("nil_reports")[0].fields["month"] == "2026-06"


def test_strangers_load_sheep_at_night(person: Hands, window: PointWindow, kept: Kept) -> None:
    person.press("Tip")
    person.press("Yes, it is happening now")
    assert window.place == "emergency"
    person.press("I have called; write it down now")
    person.press("盗窃")
    person.write("What happened", "有人装羊")
    person.write("Where", "村北")
    person.press("亲眼见")
    person.press("Save")
    home(person, window)
    assert kept("tips")[0].fields["happening_now"] is True


def test_an_old_record_is_looked_up(
    qtbot: QtBot, person: Hands, window: PointWindow, books: Books, outside: Outside
) -> None:
    for summary in ("羊进了草场", "排水争吵", "羊踩了菜地"):
        add(qtbot, books, outside, "disputes", **make_fields(summary=summary))
    add(qtbot, books, outside, "disputes", **make_fields(summary="欠羊钱", category="debt"))
    person.press("Ledgers")
    person.write("One character is enough to search (Ctrl+F)", "羊")
    qtbot.waitUntil(lambda: len(_numbers(person)) == 3, timeout=LONG)
    person.choose("every kind", "债务")
    qtbot.waitUntil(lambda: _numbers(person) == ["JF2026-07-004"], timeout=LONG)
    person.ask_about("JF2026-07-004")
    person.pick("Copy the text")
    qtbot.waitUntil(lambda: "欠羊钱" in QApplication.clipboard().text(), timeout=LONG)
    person.open("JF2026-07-004")
    qtbot.waitUntil(lambda: window.place == "case", timeout=LONG)


def _numbers(person: Hands) -> list[str]:
    return [str(index.data()) for _, index in person.lines()]
