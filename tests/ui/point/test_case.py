"""A dispute's page: what can be done now, and each step from its button to what is written."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView
from pytestqt.qtbot import QtBot

from app.actions import point_case, recording
from app.actions.point_case import PointCase
from app.actions.recording import Saved
from app.domain.changes import JSON, Changes
from app.domain.life_cycle import Move
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.outside import Outside
from app.ui.point import steps
from app.ui.point.case_form import CaseForm
from app.ui.point.case_page import CasePage
from app.ui.point.follow_up_form import FollowUpForm
from app.ui.point.record_page import RecordPage
from app.ui.point.window import PointWindow
from app.ui.widgets.badge import Badge
from app.ui.widgets.button import Button
from app.ui.widgets.text import Text
from tests.builders import VOCABULARIES, make_fields
from tests.ui.point.conftest import refuse


@dataclass
class Hand:
    """Does what a person does with disputes."""

    qtbot: QtBot
    window: PointWindow
    books: Books
    outside: Outside

    def write(self, **fields: JSON) -> str:
        """A dispute; its record."""
        done: list[Saved] = []
        typed = make_fields("disputes", **fields)
        self.books.change(
            lambda profile: recording.add(
                profile, "disputes", typed, now=self.outside.clock(), new_id=self.outside.new_id
            ),
            done.append,
            refuse,
            self.books,
        )
        self.qtbot.waitUntil(lambda: bool(done))
        return done[0].key.record

    def open(self, record: str) -> CasePage:
        self.window.open_case(record)
        self.qtbot.waitUntil(lambda: isinstance(self.window.shown, CasePage) and bool(self.says()))
        page = self.window.shown
        assert isinstance(page, CasePage)
        return page

    def press(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: bool(self._bodies(words)))
        self.qtbot.mouseClick(self._bodies(words)[0], Qt.MouseButton.LeftButton)

    def _bodies(self, words: str) -> list[QAbstractButton]:
        bodies = self.window.shown.findChildren(QAbstractButton)
        return [body for body in bodies if body.accessibleName() == words and body.isVisibleTo(self.window)]

    def begin(self, step: str) -> CaseForm:
        self.press(steps.step_words(step))
        self.qtbot.waitUntil(lambda: self.window.place == steps.page_of(step))
        form = self.window.shown
        assert isinstance(form, CaseForm)
        return form

    def take(self, step: str, **values: JSON) -> None:
        """Press the step's button, fill in, save, and be back on the dispute's page."""
        form = self.begin(step)
        for name, value in values.items():
            form.form[name].input.put(value)
        self.press("Save")
        self.qtbot.waitUntil(lambda: self.window.place == "case")

    def case(self, record: str) -> PointCase:
        found: list[PointCase] = []
        self.books.look(lambda profile: point_case.point_case(profile, record), found.append, refuse, self.books)
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]

    def says(self) -> list[str]:
        return [text.shown for text in self.window.shown.findChildren(Text) if text.isVisibleTo(self.window)]


@pytest.fixture
def hand(qtbot: QtBot, window: PointWindow, books: Books, outside: Outside) -> Hand:
    return Hand(qtbot, window, books, outside)


def _offered(page: CasePage) -> dict[str, bool]:
    buttons = page.findChildren(Button)
    return {button.says: button.findChildren(QAbstractButton)[0].isEnabled() for button in buttons}


def test_the_whole_life_of_a_dispute(hand: Hand) -> None:
    record = hand.write()
    hand.open(record)
    hand.take(Move.ACCEPT, both_willing=True)
    hand.take(Move.MEDIATE, text="到两家坐了坐，量了地界。")
    hand.take(steps.SESSION, text="又谈了一次。")
    hand.take(Move.RESOLVE, result="以水渠为界。", agreement_form="self_settled")
    case = hand.case(record).case
    assert case.dispute.state == "resolved"
    assert len(case.hanging["sessions"]) == 2
    assert len(case.hanging["follow_ups"]) == 1
    hand.take(Move.REOPEN, text="又因羊吵起来。")
    assert hand.case(record).case.dispute.reopen_count == 1


def test_news_of_the_dispute_before_does_not_push_the_one_that_was_opened_away(hand: Hand, bus: Bus) -> None:
    before, opened = hand.write(), hand.write()
    hand.open(before)
    hand.window.open_case(opened)
    bus.changed.emit(Changes.of("disputes"))
    number = hand.case(opened).case.dispute.local_no  # asked after both: all answers have come
    assert any(number in words for words in hand.says())


def test_what_stands_in_the_way_is_said_in_words(hand: Hand) -> None:
    record = hand.write(state="resolved", resolved_date="2026-07-10", result="以水渠为界。", agreement_form="oral")
    page = hand.open(record)
    hand.qtbot.waitUntil(lambda: not _offered(page).get("Close the case", True))
    hand.qtbot.waitUntil(lambda: "There are follow-ups to do first." in hand.says())


def test_a_refused_step_says_so_beside_its_field_and_keeps_what_was_typed(hand: Hand) -> None:
    record = hand.write()
    hand.open(record)
    form = hand.begin(Move.RESOLVE)
    form.form["agreement_form"].input.put("written")
    form.form["result"].input.put("以水渠为界。")
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: bool(form.form["agreement.committee"].fault))
    assert form.form["result"].input.value() == "以水渠为界。"
    form.form["agreement.committee"].input.put("示范嘎查人民调解委员会")
    form.form["agreement.items"].input.put("以水渠为界。\n李家赔八百元。")
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.place == "case")
    agreement = hand.case(record).case.dispute.agreement
    assert agreement
    assert agreement.items == ("以水渠为界。", "李家赔八百元。")


def test_another_level_than_the_suggested_one_needs_a_reason(hand: Hand) -> None:
    record = hand.write(signs=["Z6", "Z7"])
    hand.open(record)
    form = hand.begin(steps.EDIT)
    assert form.form["level_reason"].isHidden()
    form.form["level"].input.put("3")
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: bool(form.form["level_reason"].fault))
    form.form["level_reason"].input.put("双方已冷静")
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.place == "case")
    assert hand.case(record).case.dispute.level == 3


def test_an_edit_writes_only_what_was_changed(hand: Hand) -> None:
    record = hand.write(amount=800)
    hand.open(record)
    form = hand.begin(steps.EDIT)
    form.form["mediators"].input.put("张老师、王老师")
    form.form["amount"].input.put(None)
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.place == "case")
    shown = hand.case(record)
    assert shown.case.dispute.mediators == ("张老师", "王老师")
    assert shown.case.dispute.amount is None
    assert set(shown.history[0].fields) == {"mediators", "amount"}


def test_a_step_that_was_left_is_there_again(hand: Hand) -> None:
    record = hand.write()
    hand.open(record)
    form = hand.begin(Move.RESOLVE)
    form.form["result"].input.put("以水渠")
    hand.press("Leave it for now")
    hand.qtbot.waitUntil(lambda: hand.window.place == "case")
    hand.window.go("today")
    hand.qtbot.waitUntil(lambda: bool(hand.window.shown_today.drafts))
    hand.window.do_task("draft", hand.window.shown_today.drafts[0].id)
    hand.qtbot.waitUntil(lambda: hand.window.place == steps.page_of(Move.RESOLVE))
    assert form.form["result"].input.value() == "以水渠"


def test_two_reports_of_one_matter_become_one(hand: Hand) -> None:
    kept, double = hand.write(), hand.write(summary="草场边界又吵")
    hand.open(double)
    hand.qtbot.waitUntil(lambda: "Is it the same matter?" in hand.says())
    hand.press("Yes, one matter")
    hand.qtbot.waitUntil(lambda: hand.case(double).case.dispute.merged_into == kept)


def test_two_matters_are_not_asked_about_again(hand: Hand) -> None:
    hand.write()
    other = hand.write(summary="草场边界又吵")
    hand.open(other)
    hand.qtbot.waitUntil(lambda: "Is it the same matter?" in hand.says())
    hand.press("No, two matters")
    hand.qtbot.waitUntil(lambda: "Is it the same matter?" not in hand.says())


def test_handing_on_waits_for_the_answer(hand: Hand) -> None:
    record = hand.write()
    hand.open(record)
    hand.take(Move.GIVE_UP, unresolved_reason="refused")
    hand.take(Move.TRANSFER, to="justice_office", reason="双方不愿再谈。")
    hand.qtbot.waitUntil(lambda: any("not answered yet" in words for words in hand.says()))
    hand.press("Write down the answer")
    hand.qtbot.waitUntil(lambda: hand.window.place == steps.page_of(steps.ANSWER))
    form = hand.window.shown
    assert isinstance(form, CaseForm)
    form.form["feedback"].input.put("已受理。")
    form.form["feedback_date"].input.put("2026-07-15")
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.place == "case")
    assert hand.case(record).case.hanging["transfers"][0].fields["feedback"] == "已受理。"


def test_the_next_follow_up_is_one_click_away(hand: Hand) -> None:
    record = hand.write(state="resolved", resolved_date="2026-07-10", result="以水渠为界。", agreement_form="oral")
    hand.open(record)
    hand.press("Write it down")
    assert hand.window.place == "follow_ups"
    assert any("张某1" in words for words in hand.says())


def test_a_red_line_shows_the_numbers_first_and_the_form_is_there_afterwards(hand: Hand) -> None:
    hand.window.begin("disputes")
    form = hand.window.shown
    assert isinstance(form, RecordPage)
    assert not isinstance(form, CaseForm)
    form.complete()
    form.form["summary"].input.put("扬言要拼命。")
    form.form["signs"].input.put(["Z1"])
    assert hand.window.place == "emergency"
    hand.press("I have called; write it down now")
    assert hand.window.place == "disputes"
    assert form.form["summary"].input.value() == "扬言要拼命。"


def test_a_row_of_the_ledger_leads_to_its_dispute_by_enter(hand: Hand, outside: Outside) -> None:
    hand.write()
    hand.window.go("ledgers")
    table = next(each for each in hand.window.shown.findChildren(QTableView) if each.isVisible())
    hand.qtbot.waitUntil(lambda: str(table.model().index(0, 0).data()).startswith("JF2026"))
    table.selectRow(0)
    hand.qtbot.keyClick(table, Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: hand.window.place == "case")
    hand.press("Back")
    assert hand.window.place == "ledgers"


def test_the_state_the_level_and_its_way_are_shown_as_badges(hand: Hand) -> None:
    hand.open(hand.write(signs=["Z6", "Z7"]))
    words: Callable[[], set[str]] = lambda: {  # noqa: E731
        badge.accessibleName() for badge in hand.window.shown.findChildren(Badge)
    }
    hand.qtbot.waitUntil(lambda: {"已登记", "较高", "saved here"} <= words())


def _visit(hand: Hand, record: str, outcome: str, note: str = "") -> None:
    """Write down the follow-up that waits on the dispute's page."""
    hand.open(record)
    hand.press("Write it down")
    hand.qtbot.waitUntil(lambda: isinstance(hand.window.shown, FollowUpForm))
    form = hand.window.shown
    assert isinstance(form, FollowUpForm)
    form.form["outcome"].input.put(outcome)
    form.form["note"].input.put(note)
    hand.press("Save")


ROOM = next(iter(VOCABULARIES["counselling_rooms"].codes))
SETTLED: dict[str, JSON] = {
    "state": "resolved",
    "resolved_date": "2026-07-10",
    "result": "以水渠为界。",
    "agreement_form": "oral",
}


def test_a_follow_up_that_finds_a_relapse_leads_to_mediation_again(hand: Hand) -> None:
    record = hand.write(**SETTLED)
    _visit(hand, record, "relapse", "又把羊赶进去了。")
    hand.qtbot.waitUntil(lambda: hand.window.place == steps.page_of(Move.REOPEN), timeout=10_000)
    form = hand.window.shown
    assert isinstance(form, CaseForm)
    assert form.form["text"].input.value() == "又把羊赶进去了。"
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.place == "case", timeout=10_000)
    case = hand.case(record).case
    assert (case.dispute.state, case.dispute.reopen_count) == ("mediating", 1)
    assert case.hanging["sessions"][0].fields["previous_result"] == "以水渠为界。"


def test_a_relapse_that_waits_is_shown_until_mediation_begins(hand: Hand) -> None:
    record = hand.write(**SETTLED)
    _visit(hand, record, "relapse")
    hand.qtbot.waitUntil(lambda: hand.window.place == steps.page_of(Move.REOPEN), timeout=10_000)
    hand.press("Leave it for now")
    hand.qtbot.waitUntil(lambda: "At the last follow-up they were quarrelling again." in hand.says(), timeout=10_000)
    hand.window.go("today")
    hand.qtbot.waitUntil(lambda: bool(hand.window.shown_today.relapsed), timeout=10_000)
    hand.window.do_task("again", record)
    hand.qtbot.waitUntil(lambda: hand.window.place == steps.page_of(Move.REOPEN), timeout=10_000)


def test_who_was_not_reached_is_planned_again_and_one_is_back_on_the_dispute(hand: Hand) -> None:
    record = hand.write(**SETTLED)
    _visit(hand, record, "unreachable")
    hand.qtbot.waitUntil(lambda: hand.window.told.startswith("Nobody was reached. Try again on"), timeout=10_000)
    hand.qtbot.waitUntil(lambda: hand.window.place == "case", timeout=10_000)
    assert len(hand.case(record).case.hanging["follow_ups"]) == 2


def test_what_became_of_counselling_is_written_down(hand: Hand) -> None:
    record = hand.write()
    hand.open(record)
    hand.take(steps.REFER, name="张某", consent=True, reason="family", room=ROOM)
    hand.press("Write down how it went")
    hand.qtbot.waitUntil(lambda: hand.window.place == steps.page_of(steps.REFERRED), timeout=10_000)
    form = hand.window.shown
    assert isinstance(form, CaseForm)
    form.form["result"].input.put("ended")
    form.form["ended_date"].input.put("2026-07-15")
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.place == "case", timeout=10_000)
    (referral,) = hand.case(record).case.hanging["referrals"]
    assert (referral.fields["result"], referral.fields["ended_date"]) == ("ended", "2026-07-15")
