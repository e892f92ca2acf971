"""A dispute at the desk: what it says, what is in conflict, what hangs on it, and what can be done with it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.actions.case_desk import DeskCase
from app.actions.disputes import Case, last_visit
from app.domain.attachments import OF_LEDGERS
from app.domain.conflicts import Conflict
from app.domain.life_cycle import Move, MoveOffer
from app.domain.mediation import FollowUp, Outcome, Transfer
from app.domain.recording import read_as
from app.store.ledgers import Row
from app.store.projection import RecordKey
from app.ui.case_papers import papers_of
from app.ui.desk.card import Card, fields_shown, in_rows
from app.ui.desk.case_timeline import case_events, history_events
from app.ui.desk.conflict_box import ConflictBox
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import day_text, parties_text
from app.ui.paper_flow import paper_words
from app.ui.pictures_box import PicturesBox
from app.ui.terms import LEVEL_TONES, STATE_TONES
from app.ui.theme import Tone, Type
from app.ui.widgets.badge import Badge
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Strip
from app.ui.widgets.button import Button
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.text import Text
from app.ui.widgets.timeline import Timeline
from app.ui.widgets.words import Option, Words, fill

OFFERED = (Move.TAKE_BACK, Move.RESOLVE, Move.CLOSE, Move.VOID)


class CaseCard(Card):
    """Says what is wanted: a move, a side of a conflict, a follow-up let go, a transfer's answer, a word to the point,
    a dissuasion confirmed; `pictures_shown` carries a box that wants its pictures, `paper_wanted` names a paper and
    the record it is about."""

    move_wanted = Signal(object)
    side_chosen = Signal(str, object)
    waive_wanted = Signal(object)
    answer_wanted = Signal(object)
    ask_wanted = Signal()
    confirm_wanted = Signal(bool)
    pictures_shown = Signal(object)
    paper_wanted = Signal(str, object)

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts, lambda: self.tr("Choose a line to read it here."))
        self.case: DeskCase | None = None
        self.row: Row | None = None

    def show_plain(self, ledger: str, row: Row) -> None:
        """Show a record of another ledger."""
        self.row, self.case = row, None
        self.show_record(row)
        if ledger in OF_LEDGERS:
            self.section.add(self._pictures(ledger, row))
        if ledger == "dissuasions":
            confirmed = bool(row.fields.get("station_confirmed"))
            self.section.add(self._strip(self._confirm(confirmed)))

    def show_case(self, shown: DeskCase) -> None:
        """Show a dispute."""
        self.case, self.row = shown, shown.case.row
        case = shown.case
        self.show_words(
            Text(self.parts.look, case.dispute.ledger_no or case.dispute.local_no, Type.HEADING, copies=True),
            self._badges(case),
            Text(self.parts.look, self._origin(case), Type.HINT),
            self._moves(case),
            *self._conflicts(shown.conflicts),
            Text(self.parts.look, parties_text(case.row.fields.get("parties")), Type.STRONG, copies=True),
            *fields_shown(self.parts, case.row.fields),
            self._pictures("disputes", case.row),
            *self._open_ends(case),
            *self._timeline(lambda: self.tr("What happened"), case),
            *(word for each in shown.merged for word in self._merged(each)),
            *self._history(shown),
        )

    def _pictures(self, ledger: str, row: Row) -> PicturesBox:
        box = PicturesBox(self.parts.look, ledger, row.key, may_add=False)
        self.pictures_shown.emit(box)
        return box

    def _badges(self, case: Case) -> QWidget:
        terms, dispute = self.parts.terms, case.dispute
        badges = Strip(self.parts.look, gap=2)
        tone = STATE_TONES.get(dispute.state, Tone.GREY)
        badges.add(Badge(self.parts.look, tone, terms.words("dispute_states", dispute.state)))
        badges.add(Badge(self.parts.look, LEVEL_TONES[dispute.level], lambda: terms.level(dispute.level)))
        badges.push()
        return badges

    def _origin(self, case: Case) -> str:
        owner = self.parts.names.owner(case.row.key.owner)
        return fill(self.tr("%1 of %2"), case.dispute.local_no, owner)

    def _conflicts(self, found: tuple[Conflict, ...]) -> Iterator[QWidget]:
        for conflict in found:
            box = ConflictBox(self.parts, conflict)
            box.chosen.connect(self.side_chosen)
            yield box

    def _open_ends(self, case: Case) -> Iterator[QWidget]:
        """What waits for somebody: planned follow-ups and unanswered transfers, each with its button."""
        last = last_visit(case)
        for row in case.hanging["follow_ups"]:
            visit = read_as(FollowUp, row.fields)
            if visit.done_date is None and visit.settlement == case.dispute.reopen_count:
                words = fill(self.tr("Follow-up due %1"), day_text(self.parts.days, visit.due_date.isoformat()))
                yield self._open_end(words, lambda: self.tr("Let it go"), self.waive_wanted, row)
            elif visit == last and visit.outcome is Outcome.UNREACHABLE:
                words = self.tr("At the last follow-up nobody was reached")
                yield self._open_end(words, lambda: self.tr("Let it go"), self.waive_wanted, row)
        for row in case.hanging["transfers"]:
            transfer = read_as(Transfer, row.fields)
            if transfer.feedback_date is None:
                to = self.parts.terms.label("transfer_targets", transfer.to)
                words = fill(self.tr("Handed on to %1, not answered yet"), to)
                yield self._open_end(words, lambda: self.tr("Write down the answer"), self.answer_wanted, row)

    def _open_end(self, words: str, action: Words, wanted: SignalInstance, row: Row) -> QWidget:
        line = Strip(self.parts.look, gap=2)
        line.add(Text(self.parts.look, words), stretch=1)
        line.add(self._button(action, lambda: wanted.emit(row), Kind.QUIET))
        return line

    def _timeline(self, heading: Words, case: Case) -> Iterator[QWidget]:
        events = case_events(self.parts, case)
        if events:
            timeline = Timeline(self.parts.look)
            timeline.show_events(events)
            yield Text(self.parts.look, heading, Type.STRONG)
            yield timeline

    def _merged(self, case: Case) -> Iterator[QWidget]:
        owner = self.parts.names.owner(case.row.key.owner)
        yield Text(self.parts.look, lambda: fill(self.tr("Merged into it: the report of %1"), owner), Type.STRONG)
        yield Text(self.parts.look, case.dispute.summary, copies=True)
        yield from self._timeline(lambda: self.tr("What happened there"), case)

    def _moves(self, case: Case) -> QWidget:
        offered = [self._move(offer) for offer in case.offers if offer.move in OFFERED and offer.allowed]
        ask = self._button(lambda: self.tr("Ask the point"), self.ask_wanted.emit)
        return in_rows(self.parts, [*offered, ask, self._papers(case)])

    def _papers(self, case: Case) -> MenuButton:
        owner, papers = case.row.key.owner, papers_of(case)
        options = [Option(name, paper_words(name)) for name in papers]
        made = MenuButton(self.parts.look, lambda: self.tr("Print"), options, icon="printer", kind=Kind.SECONDARY)
        made.chosen.connect(lambda name: self.paper_wanted.emit(name, RecordKey(owner, papers[name])))
        return made

    def _move(self, offer: MoveOffer) -> Button:
        kind = Kind.DANGER if offer.move is Move.VOID else Kind.SECONDARY
        words = self.parts.terms.words("moves", offer.move)
        return self._button(words, lambda: self.move_wanted.emit(offer), kind)

    def _history(self, shown: DeskCase) -> Iterator[QWidget]:
        timeline = Timeline(self.parts.look)
        timeline.show_events(history_events(self.parts, shown.history))
        yield Text(self.parts.look, lambda: self.tr("Who wrote what"), Type.STRONG)
        yield timeline

    def _confirm(self, confirmed: bool) -> Button:
        return self._button(
            lambda: self.tr("It does not count") if confirmed else self.tr("Confirm: it counts"),
            lambda: self.confirm_wanted.emit(not confirmed),
        )

    def _button(self, words: Words, pressed: Callable[[], object], kind: Kind = Kind.SECONDARY) -> Button:
        button = Button(self.parts.look, words, kind)
        button.pressed.connect(pressed)
        return button

    def _strip(self, button: Button) -> Strip:
        row = Strip(self.parts.look, [button])
        row.push()
        return row
