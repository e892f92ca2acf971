"""Records that were written earlier are opened in their form, and an edit writes only what was changed."""

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from app.actions import undoing
from app.domain.changes import JSON, Changes
from app.store import history, ledgers
from app.store.ledgers import Row
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point.ledgers import LedgersPage
from app.ui.point.record_page import RecordPage
from app.ui.point.window import PointWindow
from tests.builders import LEAST, make_fields
from tests.ui.point.conftest import add, refuse

MOST = 10_000

WRITTEN: dict[str, dict[str, JSON]] = {
    "tips": {"informant_mode": "code", "informant_code": "204816", "danger": False},
    "outreach": {"form": "market", "face_count": 80, "materials": {"leaflets": 60, "posters": 3}},
    "services": {"note": "送证到家"},
    "hazards": {"severity": "larger"},
    "dissuasions": {"amount": 9000, "saved": 9000, "reported": True},
    "nil_reports": {"month": "2026-06", "ledgers": ["tips", "outreach"]},
    "referrals": {},
}
CHANGED: dict[str, dict[str, JSON]] = {
    "tips": {"what": "有人夜里往两辆车上装羊"},
    "outreach": {"face_count": 85},
    "services": {"note": ""},
    "hazards": {"state": "mended", "recheck_date": "2026-07-15", "recheck_result": "mended"},
    "dissuasions": {"saved": 8000},
    "nil_reports": {"ledgers": ["outreach"]},
    "referrals": {"result": "booked"},
}
UNDER_A_DISPUTE: dict[str, tuple[dict[str, JSON], dict[str, JSON]]] = {
    "sessions": ({"date": "2026-07-05", "place": "村部", "text": "谈了一次"}, {"text": "谈了两次", "place": ""}),
    "follow_ups": (
        {"due_date": "2026-07-10", "ordinal": 1, "done_date": "2026-07-11", "outcome": "calm", "note": "平稳"},
        {"outcome": "partly", "note": "还差五百元"},
    ),
    "transfers": (
        {"to": "police_station", "date": "2026-07-05", "reason": "谈不拢"},
        {"reason": "一方不来", "feedback_date": "2026-07-08", "feedback": "已约谈"},
    ),
    "referrals": ({}, {"reason": "bereavement"}),
}


class Hand:
    """Opens a record from its ledger, changes it and looks at what was written."""

    def __init__(self, qtbot: QtBot, window: PointWindow, books: Books, outside: Outside) -> None:
        self.qtbot, self.window, self.books, self.outside = qtbot, window, books, outside

    def write(self, ledger: str, **fields: JSON) -> str:
        add(self.qtbot, self.books, self.outside, ledger, **make_fields(ledger, **fields))
        return self.row(ledger).key.record

    def row(self, ledger: str) -> Row:
        return self.read(lambda profile: list(ledgers.every(profile.db, ledger)))[-1]

    def read(self, reading: Callable[[Profile], list[Row]]) -> list[Row]:
        found: list[list[Row]] = []
        self.books.look(reading, found.append, refuse, self.books)
        self.qtbot.waitUntil(lambda: bool(found), timeout=MOST)
        return found[0]

    def last_written(self, row: Row) -> Mapping[str, JSON]:
        found: list[Mapping[str, JSON]] = []
        self.books.look(lambda profile: _fields_of_last(profile, row), found.append, refuse, self.books)
        self.qtbot.waitUntil(lambda: bool(found), timeout=MOST)
        return found[0]

    def open(self, ledger: str, record: str) -> RecordPage:
        self.window.go("ledgers")
        page = self.window.shown
        assert isinstance(page, LedgersPage)
        page.show_ledger(ledger)
        page.opened.emit(ledger, record)
        return self.at(ledger)

    def at(self, ledger: str) -> RecordPage:
        self.qtbot.waitUntil(lambda: self.window.place == f"change-{ledger}", timeout=MOST)
        form = self.window.shown
        assert isinstance(form, RecordPage)
        return form

    def names(self) -> list[str]:
        return [each.accessibleName() for each in self.window.shown.findChildren(QAbstractButton)]

    def press(self, words: str) -> None:
        bodies = self.window.shown.findChildren(QAbstractButton)
        self.qtbot.mouseClick(
            next(each for each in bodies if each.accessibleName() == words), Qt.MouseButton.LeftButton
        )


def _fields_of_last(profile: Profile, row: Row) -> Mapping[str, JSON]:
    return history.of_record(profile.db, row.key)[-1].fields


@pytest.fixture
def hand(qtbot: QtBot, window: PointWindow, books: Books, outside: Outside) -> Hand:
    return Hand(qtbot, window, books, outside)


@pytest.mark.parametrize("ledger", list(WRITTEN))
def test_an_edit_writes_only_what_was_changed(hand: Hand, ledger: str) -> None:
    record = hand.write(ledger, **WRITTEN[ledger])
    form = hand.open(ledger, record)
    for name, value in CHANGED[ledger].items():
        form.form[name].input.put(value)
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.told.startswith("Changed:"), timeout=MOST)
    assert hand.window.place == "ledgers"
    assert hand.last_written(hand.row(ledger)) == CHANGED[ledger]


@pytest.mark.parametrize("ledger", list(UNDER_A_DISPUTE))
def test_what_hangs_on_a_dispute_is_changed_from_its_page(hand: Hand, ledger: str) -> None:
    written, changed = UNDER_A_DISPUTE[ledger]
    dispute = hand.write("disputes")
    least = LEAST.get(ledger, {})
    add(hand.qtbot, hand.books, hand.outside, ledger, **least, **written, dispute=dispute)
    hand.window.open_case(dispute)
    hand.qtbot.waitUntil(lambda: hand.window.place == "case", timeout=MOST)
    hand.qtbot.waitUntil(lambda: "Change" in hand.names(), timeout=MOST)
    hand.press("Change")
    form = hand.at(ledger)
    for name, value in changed.items():
        form.form[name].input.put(value)
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.told.startswith("Changed:"), timeout=MOST)
    assert hand.window.place == "case"
    assert hand.last_written(hand.row(ledger)) == changed
    assert hand.row(ledger).fields["dispute"] == dispute


def test_what_hangs_on_a_closed_dispute_is_read_and_not_changed(hand: Hand) -> None:
    settled = {"resolved_date": "2026-07-02", "result": "说开了", "agreement_form": "oral"}
    dispute = hand.write("disputes", **settled, state="closed", closed_date="2026-07-14")
    add(hand.qtbot, hand.books, hand.outside, "sessions", **UNDER_A_DISPUTE["sessions"][0], dispute=dispute)
    hand.window.open_case(dispute)
    hand.qtbot.waitUntil(lambda: hand.window.place == "case" and "Back" in hand.names(), timeout=MOST)
    assert "Change" not in hand.names()


def test_counselling_needs_no_dispute(hand: Hand) -> None:
    hand.window.go("record")
    hand.press("Counselling without a dispute")
    form = hand.window.shown
    assert isinstance(form, RecordPage)
    for name, value in {**LEAST["referrals"]}.items():
        form.form[name].input.put(value)
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.told.startswith("Saved:"), timeout=MOST)
    row = hand.row("referrals")
    assert str(row.fields["local_no"]).startswith("XL2026-07-")
    assert not row.fields.get("dispute")


def test_an_edit_is_taken_back_for_a_day(hand: Hand) -> None:
    record = hand.write("services", note="送证到家")
    form = hand.open("services", record)
    form.form["note"].input.put("送到门口")
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.row("services").fields["note"] == "送到门口", timeout=MOST)
    done: list[Changes] = []
    now = hand.outside.clock()
    hand.books.change(lambda profile: undoing.undo(profile, now=now), done.append, refuse, hand.books)
    hand.qtbot.waitUntil(lambda: bool(done), timeout=MOST)
    assert hand.row("services").fields["note"] == "送证到家"


def test_another_way_of_outreach_asks_for_its_own_count(hand: Hand) -> None:
    record = hand.write("outreach", **WRITTEN["outreach"])
    form = hand.open("outreach", record)
    form.form["form"].input.put("wechat")
    form.form["reach_count"].input.put(120)
    form.form["leaflets"].input.put(None)
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.place == "ledgers", timeout=MOST)
    fields = hand.row("outreach").fields
    assert (fields["form"], fields["face_count"], fields["reach_count"]) == ("wechat", 0, 120)
    assert fields["materials"] == {"leaflets": 0, "posters": 3}


def test_what_is_refused_is_said_beside_its_field_and_kept(hand: Hand) -> None:
    record = hand.write("nil_reports", **WRITTEN["nil_reports"])
    form = hand.open("nil_reports", record)
    form.form["ledgers"].input.put([])
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: bool(form.form["ledgers"].fault), timeout=MOST)
    assert hand.row("nil_reports").fields["ledgers"] == ["tips", "outreach"]


def test_a_change_that_was_left_is_there_again(hand: Hand) -> None:
    record = hand.write("hazards")
    form = hand.open("hazards", record)
    form.form["responsible"].input.put("嘎查委员会")
    hand.press("Leave it for now")
    hand.qtbot.waitUntil(lambda: hand.window.place == "ledgers", timeout=MOST)
    hand.window.go("today")
    hand.qtbot.waitUntil(lambda: bool(hand.window.shown_today.drafts), timeout=MOST)
    hand.window.do_task("draft", hand.window.shown_today.drafts[0].id)
    assert hand.at("hazards").form["responsible"].input.value() == "嘎查委员会"


def test_who_told_of_a_tip_is_not_asked_again(hand: Hand) -> None:
    record = hand.write("tips", **WRITTEN["tips"])
    form = hand.open("tips", record)
    assert all(form.form[name].isHidden() for name in ("informant_mode", "informant_code", "informant_name"))


def test_the_search_line_is_a_key_away(hand: Hand) -> None:
    hand.window.go("ledgers")
    hand.qtbot.keyClick(hand.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hand.qtbot.waitUntil(lambda: isinstance(hand.window.focusWidget(), QLineEdit), timeout=MOST)
