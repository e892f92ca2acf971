"""Does with a record what its card asks for."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import case_desk, disputes, point_desk, reviewing
from app.domain.changes import JSON, Fields
from app.domain.life_cycle import Move, MoveOffer
from app.store.ledgers import Row
from app.store.projection import RecordKey
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.desk.case_card import CaseCard
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.pictures_flow import PicturesFlow
from app.ui.widgets.bodies import Kind
from app.ui.widgets.choice import Choice
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.input import Input
from app.ui.widgets.long_text import LongText
from app.ui.widgets.words import Words

_UNWRITTEN = ("oral", "self_settled")
"""A written agreement is drawn up where it is signed: at the point."""


class CaseFlow(Flow):
    """`done` after each decision: the card should look again."""

    done = Signal()

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, card: CaseCard, window: QWidget) -> None:
        super().__init__(parts, books, teller, card)
        self._card = card
        self._window = window
        card.move_wanted.connect(self._ask_move)
        card.side_chosen.connect(self._settle)
        card.waive_wanted.connect(self._ask_reason)
        card.answer_wanted.connect(self._ask_answer)
        card.ask_wanted.connect(self._ask_point)
        card.confirm_wanted.connect(self._confirm)
        card.pictures_shown.connect(PicturesFlow(parts.look, books, parts.outside, window, teller.trouble).serve)

    @override
    def reload(self) -> None:
        self.done.emit()

    @property
    def _key(self) -> RecordKey:
        if self._card.row is None:
            raise RuntimeError("no record is shown")
        return self._card.row.key

    def _settle(self, field: str, value: JSON) -> None:
        key, now = self._key, self.now
        self.change_then(
            lambda profile: reviewing.settle(profile, "disputes", key, {field: value}, now=now),
            lambda _: self._say_done(lambda: self.tr("Settled."), "disputes"),
        )

    def _confirm(self, confirmed: bool) -> None:
        key, now = self._key, self.now
        self.change_then(
            lambda profile: case_desk.confirm_dissuasion(profile, key, confirmed=confirmed, now=now),
            lambda _: self._say_done(lambda: self.tr("Written down."), "dissuasions"),
        )

    def _ask_move(self, offer: MoveOffer) -> None:
        key = self._key  # of the case that was shown when it was asked
        title = self.parts.terms.words("moves", offer.move)
        kind = Kind.DANGER if offer.move is Move.VOID else Kind.PRIMARY
        ask = AskForm(self.parts.look, title, "", title, self._window, kind=kind)
        for name in offer.demands:
            body, words = self._input(name)
            ask.ask(name, body, words)
        ask.given.connect(lambda values: self._move(key, offer.move, values))
        ask.open()

    def _move(self, key: RecordKey, move: Move, typed: Fields) -> None:
        now, new_id = self.now, self.new_id
        self.change_then(
            lambda profile: disputes.make_move(profile, key, move, typed, now=now, new_id=new_id),
            lambda _: self._say_done(lambda: self.tr("Done."), "disputes"),
        )

    def _ask_reason(self, row: Row) -> None:
        def waive(values: Mapping[str, JSON]) -> None:
            reason, now, new_id = str(values["reason"]), self.now, self.new_id
            self.change_then(
                lambda profile: case_desk.waive(profile, row.key, reason, now=now, new_id=new_id),
                lambda _: self._say_done(lambda: self.tr("The follow-up was let go."), "waivers"),
            )

        ask = self._form(lambda: self.tr("Let this follow-up go?"), lambda: self.tr("Let it go"))
        ask.ask("reason", LongText(self.parts.look), lambda: self.tr("Why"))
        ask.given.connect(waive)
        ask.open()

    def _ask_answer(self, row: Row) -> None:
        def answer(values: Mapping[str, JSON]) -> None:
            feedback, day, now = str(values["feedback"]), str(values["feedback_date"]), self.now
            self.change_then(
                lambda profile: case_desk.enter_feedback(profile, row.key, feedback, day, now=now),
                lambda _: self._say_done(lambda: self.tr("The answer was written down."), "transfers"),
            )

        ask = self._form(lambda: self.tr("What did they answer?"), lambda: self.tr("Write it down"))
        ask.ask("feedback", LongText(self.parts.look), lambda: self.tr("Answer"))
        ask.ask("feedback_date", self._today(), lambda: self.tr("Day"))
        ask.given.connect(answer)
        ask.open()

    def _ask_point(self) -> None:
        key, today = self._key, self.parts.days.today().isoformat()

        def send(values: Mapping[str, JSON]) -> None:
            typed: Fields = {**values, "date": today, "dispute": key.record}
            now, new_id = self.now, self.new_id
            self.change(
                lambda profile: point_desk.ask(profile, key.owner, typed, now=now, new_id=new_id),
                lambda: self.tr("The point reads it after the next round."),
                undo="tasks",
            )

        ask = self._form(lambda: self.tr("What is the point asked for?"), lambda: self.tr("Ask"))
        kind = Choice(self.parts.look, self.parts.terms.options("task_kinds"))
        kind.put("follow_up")
        ask.ask("kind", kind, lambda: self.tr("Kind"))
        ask.ask("text", LongText(self.parts.look), lambda: self.tr("What to do"))
        days = self.parts.days
        due = DateLine(self.parts.look, days.ahead, days.shown, days.today, ahead=True)
        ask.ask("due", due, lambda: self.tr("By when"), needed=False)
        ask.given.connect(send)
        ask.open()

    def _input(self, name: str) -> tuple[Input, Words]:
        """The input of a field that a move demands."""
        look, terms = self.parts.look, self.parts.terms
        if name.endswith("_date"):
            return self._today(), lambda: self.tr("Day")
        made: dict[str, tuple[Input, Words]] = {
            "void_reason": (Choice(look, terms.options("void_reasons")), lambda: self.tr("Why")),
            "agreement_form": (
                Choice(look, terms.options("agreement_forms", _UNWRITTEN)),
                lambda: self.tr("How they agreed"),
            ),
            "result": (LongText(look), lambda: self.tr("What they agreed")),
            "analysis": (LongText(look), lambda: self.tr("Why it came to this")),
            "measure": (LongText(look), lambda: self.tr("What is done about it")),
        }
        return made.get(name) or (LongText(look), lambda: name)

    def _today(self) -> DateLine:
        days = self.parts.days
        day = DateLine(self.parts.look, days.past, days.shown, days.today)
        day.put(days.today().isoformat())
        return day

    def _form(self, title: Words, go: Words) -> AskForm:
        return AskForm(self.parts.look, title, "", go, self._window)

    def _say_done(self, words: Words, undo: str) -> None:
        self._teller.tell(words, undo)
        self.done.emit()
