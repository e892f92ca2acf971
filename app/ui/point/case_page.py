"""A dispute: how it stands, what can be done now and why the rest cannot, what it says, and all that happened."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import disputes
from app.actions.disputes import Case
from app.actions.point_case import PointCase
from app.domain.disputes import SETTLED, Dispute, DisputeState
from app.domain.errors import AppError, Code
from app.domain.life_cycle import Move, MoveOffer, shown_state
from app.domain.mediation import FollowUp, Outcome, Referral, Transfer
from app.domain.recording import read_as
from app.store.ledgers import Row
from app.ui.case_papers import papers_of
from app.ui.days import Days
from app.ui.messages import error_words
from app.ui.paper_flow import paper_words
from app.ui.pictures_box import PicturesBox
from app.ui.point import steps
from app.ui.point.case_events import case_events, history_events
from app.ui.point.case_facts import facts_of
from app.ui.point.ledger_rows import day_text, delivery_tone, delivery_words, parties_text
from app.ui.terms import LEVEL_TONES, STATE_TONES, Terms
from app.ui.theme import Tone, Type
from app.ui.widgets.badge import Badge
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.timeline import Timeline
from app.ui.widgets.words import Option, Words, fill

_HIDDEN = (Move.MERGE,)
_ONWARD = (Move.ACCEPT, Move.MEDIATE, Move.RESOLVE, Move.CLOSE)
"""The way a dispute usually goes."""
_GOING_ON = ("received", "booked")
_UNWANTED = (Move.REOPEN, Move.VOID)
_ENDED = (DisputeState.VOID, DisputeState.MERGED, DisputeState.CLOSED)


class CasePage(Page):
    """Asks with `step_wanted` (step, the record it is about besides the dispute), `visit_wanted` (a follow-up's row),
    `same_told` (another dispute, whether it is the same matter), `other_wanted` (another dispute), `paper_wanted` (a
    paper's name, the record it is about) and `change_wanted` (a ledger, a record that hangs on it); `task_done` names
    what the station asked for and has now, `pictures_shown` carries a box that wants its pictures."""

    step_wanted = Signal(str, str)
    visit_wanted = Signal(str)
    same_told = Signal(str, bool)
    other_wanted = Signal(str)
    paper_wanted = Signal(str, str)
    change_wanted = Signal(str, str)
    task_done = Signal(str)
    left_off = Signal()
    pictures_shown = Signal(object)

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, "")
        self._terms = terms
        self._days = days
        self._badges = Strip(look, gap=2)
        self.head.add(self._badges)
        self._now = Box(look, Place.SECTION, gap=4)
        self._facts = Section(look, gap=2)
        self._events = Timeline(look, lambda: self.tr("Change"))
        self._events.pressed.connect(lambda key: self.change_wanted.emit(*key.split(":")))
        self._history = Timeline(look)
        left, right = Box(look, Place.SECTION, gap=4), Box(look, Place.SECTION, gap=4)
        left.add(self._now, self._facts)
        left.push()
        right.add(self._card(lambda: self.tr("How it went"), self._events))
        right.add(self._card(lambda: self.tr("Who wrote what"), self._history))
        right.push()
        self.add(Beside(look, left, right, shares=(3, 2)))
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        self._edit = Button(look, lambda: steps.step_words(steps.EDIT), icon="pencil", shortcut="Ctrl+E")
        self._edit.pressed.connect(lambda: self.step_wanted.emit(steps.EDIT, ""))
        self._papers: dict[str, str] = {}
        self._shown: PointCase | None = None
        self._print = MenuButton(look, lambda: self.tr("Print"), (), icon="printer", kind=Kind.SECONDARY)
        self._print.chosen.connect(lambda name: self.paper_wanted.emit(name, self._papers[name]))
        self.finish(back, self._edit, self._print)

    def show_case(self, shown: PointCase) -> None:
        """Show a dispute as it stands now, from its beginning."""
        self._show(shown)
        self.scroll_to(0)

    @override
    def say(self) -> None:
        """What stands here was made of the words of another language."""
        if self._shown:
            self._show(self._shown)

    def _show(self, shown: PointCase) -> None:
        self._shown = shown
        case, dispute = shown.case, shown.case.dispute
        number = dispute.ledger_no or dispute.local_no
        self.title.set(parties_text(case.row.fields.get("parties")))
        self.hint.set(fill(self.tr("%1 · %2"), number, self._terms.label("categories", dispute.category)))
        self.hint.show()
        self._show_badges(case)
        self._papers = papers_of(case)
        self._print.offer([Option(name, paper_words(name)) for name in self._papers])
        self._edit.allow(dispute.state not in _ENDED, lambda: self.tr("The station alone may change it now."))
        self._now.empty()
        self._now.add(*(self._asked(row) for row in shown.asked), *(self._likeness(row) for row in shown.alike))
        self._now.add(*self._open_ends(case), *self._referred(case), self._steps(case))
        self._facts.empty()
        self._facts.add(Text(self.look, lambda: self.tr("What is written"), Type.HEADING))
        for name, words in facts_of(dispute, self._terms, self._days):
            self._facts.add(Text(self.look, name, Type.HINT), Text(self.look, words, copies=True))
        pictures = PicturesBox(self.look, "disputes", case.row.key, may_add=True)
        self._facts.add(pictures)
        self.pictures_shown.emit(pictures)
        self._events.show_events(case_events(case, self._terms, self._days), may_press=dispute.state not in _ENDED)
        self._history.show_events(history_events(shown.history, self._days))

    def press(self, step: str) -> None:
        """As if the step's button was pressed."""
        self.step_wanted.emit(step, "")

    def _show_badges(self, case: Case) -> None:
        visits = (read_as(FollowUp, row.fields) for row in case.hanging["follow_ups"])
        state, level = shown_state(case.dispute, visits, self._days.today()), case.dispute.level
        self._badges.empty()
        self._badges.add(
            Badge(self.look, STATE_TONES.get(state, Tone.GREY), self._terms.words("dispute_states", state)),
            Badge(self.look, LEVEL_TONES[level], lambda: self._terms.level(level)),
            Badge(self.look, delivery_tone(case.delivery), lambda: delivery_words(case.delivery)),
        )

    def _asked(self, task: Row) -> QWidget:
        """What the station wants to be done."""
        kind = self._terms.label("task_kinds", str(task.fields.get("kind", "follow_up")))
        words = fill(self.tr("The station: %1. %2"), kind, str(task.fields.get("text", "")))
        banner = Banner(self.look, Tone.ORANGE, words, action=lambda: self.tr("It is done"))
        banner.acted.connect(lambda: self.task_done.emit(task.key.record))
        return banner

    def _likeness(self, row: Row) -> QWidget:
        """是不是同一件事？"""
        other = read_as(Dispute, row.fields)
        card = Section(self.look, lambda: self.tr("Is it the same matter?"))
        day = day_text(self._days, other.found_date.isoformat())
        words = fill(self.tr("%1, %2: %3"), other.local_no, day, other.summary)
        card.add(Text(self.look, words, copies=True))
        record = row.key.record
        look = self._button(lambda: self.tr("Look at it"), Kind.QUIET)
        look.pressed.connect(lambda: self.other_wanted.emit(record))
        same = self._button(lambda: self.tr("Yes, one matter"))
        same.pressed.connect(lambda: self.same_told.emit(record, True))
        two = self._button(lambda: self.tr("No, two matters"))
        two.pressed.connect(lambda: self.same_told.emit(record, False))
        row_of_buttons = Strip(self.look, [same, two, look], gap=2)
        row_of_buttons.push()
        card.add(row_of_buttons)
        return card

    def _open_ends(self, case: Case) -> Iterator[QWidget]:
        """What waits: the next follow-up, and the answers of those it was handed to."""
        planned = [(row, read_as(FollowUp, row.fields)) for row in case.hanging["follow_ups"]]
        waiting = [
            (row, visit)
            for row, visit in planned
            if visit.done_date is None and visit.settlement == case.dispute.reopen_count
        ]
        last = disputes.last_visit(case)
        if last and last.outcome is Outcome.RELAPSE and case.dispute.state in SETTLED:
            yield self._again()
        elif last and last.outcome is Outcome.UNREACHABLE and _is_outcome_open(case):
            words = self.tr("Nobody was reached three times. The station decides how to go on.")
            yield Banner(self.look, Tone.ORANGE, words)
        if waiting and case.dispute.state is DisputeState.RESOLVED:
            row, visit = min(waiting, key=lambda pair: pair[1].due_date)
            words = fill(self.tr("Next follow-up: %1"), day_text(self._days, visit.due_date.isoformat()))
            banner = Banner(self.look, Tone.YELLOW, words, action=lambda: self.tr("Write it down"), kind=Kind.PRIMARY)
            banner.acted.connect(lambda: self.visit_wanted.emit(row.key.record))
            yield banner
        for row in case.hanging["transfers"]:
            transfer = read_as(Transfer, row.fields)
            if transfer.feedback_date is None:
                to = self._terms.label("transfer_targets", transfer.to)
                words = fill(self.tr("Handed on to %1, not answered yet"), to)
                yield self._answer(words, row.key.record)

    def _referred(self, case: Case) -> Iterator[QWidget]:
        """Counselling of which nothing was heard since."""
        for row in case.hanging["referrals"]:
            referral = read_as(Referral, row.fields)
            if not referral.result or (referral.result in _GOING_ON and not referral.ended_date):
                words = fill(self.tr("Counselling: %1"), self._terms.label("counselling_rooms", referral.room))
                banner = Banner(self.look, Tone.BLUE, words, action=lambda: self.tr("Write down how it went"))
                banner.acted.connect(partial(self.step_wanted.emit, steps.REFERRED, row.key.record))
                yield banner

    def _again(self) -> QWidget:
        words = self.tr("At the last follow-up they were quarrelling again.")
        banner = Banner(self.look, Tone.RED, words, action=lambda: steps.step_words(Move.REOPEN))
        banner.acted.connect(lambda: self.step_wanted.emit(Move.REOPEN, ""))
        return banner

    def _answer(self, words: str, record: str) -> QWidget:
        banner = Banner(self.look, Tone.ORANGE, words, action=lambda: self.tr("Write down the answer"))
        banner.acted.connect(lambda: self.step_wanted.emit(steps.ANSWER, record))
        return banner

    def _steps(self, case: Case) -> QWidget:
        card = Section(self.look, lambda: self.tr("What can be done now"), gap=2)
        offers = [offer for offer in case.offers if offer.move not in _HIDDEN]
        may = [offer.move for offer in offers if is_open(offer)]
        card.add(*(self._step(step, kind) for step, kind in _ways(case, may)))
        card.add(*(self._barred(offer) for offer in offers if not is_open(offer)))
        if case.dispute.state in (DisputeState.VOID, DisputeState.MERGED):
            card.add(Text(self.look, lambda: self.tr("It does not count any more, and stays in the file.")))
        return card

    def _step(self, step: str, kind: Kind) -> QWidget:
        button = self._button(lambda: steps.step_words(step), kind)
        button.pressed.connect(lambda: self.step_wanted.emit(step, ""))
        return self._line(button, lambda: steps.step_hint(step))

    def _barred(self, offer: MoveOffer) -> QWidget:
        button = self._button(lambda: steps.step_words(offer.move))
        reason = error_words(AppError(offer.why_not or Code.MOVE_NOT_ALLOWED))
        button.allow(False, reason)
        return self._line(button, reason)

    def _line(self, button: Button, words: Words) -> QWidget:
        line = Strip(self.look, [button])
        line.add(Text(self.look, words, Type.HINT), stretch=1)
        return line

    def _card(self, heading: Words, timeline: Timeline) -> QWidget:
        card = Section(self.look, heading)
        card.add(timeline)
        return card

    def _button(self, words: Words, kind: Kind = Kind.SECONDARY) -> Button:
        return Button(self.look, words, kind)


def is_open(offer: MoveOffer) -> bool:
    """Whether the move can be made here; mediation begins with the session that it asks for."""
    return offer.allowed or (offer.move is Move.MEDIATE and offer.why_not is Code.SESSION_NEEDED)


def _is_outcome_open(case: Case) -> bool:
    """Whether the last follow-up alone stands in the way of closing it."""
    return any(offer.why_not is Code.OUTCOME_OPEN for offer in case.offers)


def _ways(case: Case, may: list[Move]) -> list[tuple[str, Kind]]:
    """What can be done, the ordinary way on first and green; what nobody hopes for last, in the tone of danger."""
    onward = next((move for move in may if move in _ONWARD), None)
    ways = [(move.value, Kind.PRIMARY if move is onward else Kind.SECONDARY) for move in may if move not in _UNWANTED]
    if case.dispute.state is DisputeState.MEDIATING:
        ways.append((steps.SESSION, Kind.SECONDARY))
    if case.dispute.state not in _ENDED:
        ways.append((steps.REFER, Kind.SECONDARY))
    return ways + [(move.value, Kind.DANGER) for move in may if move in _UNWANTED]
