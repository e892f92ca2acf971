"""Does with tips what the officer asks for."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import tip_desk
from app.actions.tip_desk import OpenedInformant
from app.domain.changes import JSON, Fields
from app.domain.tips import Finding, TipState
from app.store.projection import RecordKey
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.desk import tip_card
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.tips_page import CLOSED, LOG, TipsPage
from app.ui.pictures_flow import PicturesFlow
from app.ui.widgets.ask import Answer, Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.choice import Choice
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.words import Words

Given = Callable[[Mapping[str, JSON]], None]
_FOUND = [finding.value for finding in Finding if finding is not Finding.PASSED_ON]


class TipsFlow(Flow):
    """`window` is what its questions stand over."""

    cares = frozenset({"tips", "tip_handling", "access_log"})

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: TipsPage, window: QWidget) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._window = window
        page.asked.connect(lambda _: self.reload())
        page.tip_chosen.connect(lambda _: self._read())
        page.card.wanted.connect(self._do)
        page.card.pictures_shown.connect(PicturesFlow(parts.look, books, parts.outside, window, teller.trouble).serve)
        self.reload()

    @override
    def reload(self) -> None:
        which, now = self._page.which, self.now
        if which == LOG:
            self.look(tip_desk.access_log, self._page.show_log)
            return
        self.look(lambda profile: tip_desk.inbox(profile, now=now, closed=which == CLOSED), self._page.show_tips)
        self._read()

    @property
    def _key(self) -> RecordKey:
        owner, _, record = self._page.chosen.partition("/")
        return RecordKey(owner, record)

    def _read(self) -> None:
        if self._page.chosen and self._page.which != LOG:
            key, now = self._key, self.now
            self.look(lambda profile: tip_desk.tip_case(profile, key, now=now), self._page.card.show_tip)

    def _do(self, name: str) -> None:
        """About the tip that can be read beside the list as it is pressed: the list may have moved on already."""
        case = self._page.card.case
        if case is None:
            return
        key = case.key
        {
            tip_card.SIGN: lambda: self._sign(key),
            tip_card.CHECK: lambda: self._go(key, TipState.CHECKING, {}),
            tip_card.FOUND: lambda: self._ask_found(key),
            tip_card.PASS_ON: lambda: self._ask_whom(key),
            tip_card.CLOSE: lambda: self._go(key, TipState.CLOSED, {}),
            tip_card.ANSWER: lambda: self._ask_answer(key),
            tip_card.INFORMANT: lambda: self._ask_reason(key),
        }[name]()

    def _sign(self, key: RecordKey) -> None:
        """One press, once the desk knows who sits there."""
        if self.parts.names.officer:
            self._go(key, TipState.SIGNED, {"signed_by": self.parts.names.officer})
            return

        def sign(values: Mapping[str, JSON]) -> None:
            self.parts.names.officer = str(values["by"])
            self._sign(key)

        ask = self._form(lambda: self.tr("Who signs for it?"), lambda: self.tr("Sign for it"), sign)
        ask.ask("by", Line(self.parts.look), lambda: self.tr("Your name"))
        ask.open()

    def _go(self, key: RecordKey, to: TipState, typed: Fields) -> None:
        now, new_id = self.now, self.new_id
        self.change(lambda profile: tip_desk.handle(profile, key, to, typed, now=now, new_id=new_id))

    def _ask_found(self, key: RecordKey) -> None:
        ask = self._form(
            lambda: self.tr("What was found?"),
            lambda: self.tr("Write it down"),
            lambda values: self._go(key, TipState.FOUND, values),
        )
        ask.ask("finding", Choice(self.parts.look, self.parts.terms.options("tip_findings", _FOUND)), self._found())
        ask.ask("note", LongText(self.parts.look), lambda: self.tr("Note"), needed=False)
        ask.open()

    def _found(self) -> Words:
        return lambda: self.tr("Finding")

    def _ask_whom(self, key: RecordKey) -> None:
        def pass_on(values: Mapping[str, JSON]) -> None:
            to, now, new_id = str(values["to"]), self.now, self.new_id
            self.change(lambda profile: tip_desk.pass_on(profile, key, to, now=now, new_id=new_id))

        ask = self._form(lambda: self.tr("Who is it passed on to?"), lambda: self.tr("Pass it on"), pass_on)
        ask.ask("to", Line(self.parts.look), lambda: self.tr("Unit"), hint=lambda: self.tr("the point is not told"))
        ask.open()

    def _ask_answer(self, key: RecordKey) -> None:
        def answer(values: Mapping[str, JSON]) -> None:
            now, new_id = self.now, self.new_id
            self.change(lambda profile: tip_desk.amend(profile, key, values, now=now, new_id=new_id))

        ask = self._form(lambda: self.tr("What is the point told?"), lambda: self.tr("Tell it"), answer)
        ask.ask("feedback", Choice(self.parts.look, self.parts.terms.options("tip_feedback")), lambda: self.tr("Code"))
        ask.open()

    def _ask_reason(self, key: RecordKey) -> None:
        ask = AskForm(
            self.parts.look,
            lambda: self.tr("Open the informant's name?"),
            lambda: self.tr("Who opened it, when and why is written down before the name is shown."),
            lambda: self.tr("Write it down and show the name"),
            self._window,
            kind=Kind.DANGER,
        )
        by = Line(self.parts.look)
        by.put(self.parts.names.officer)
        ask.ask("by", by, lambda: self.tr("Your name"))
        ask.ask("reason", LongText(self.parts.look), lambda: self.tr("Reason"))
        ask.given.connect(lambda values: self._open(key, values))
        ask.open()

    def _open(self, key: RecordKey, values: Mapping[str, JSON]) -> None:
        now, new_id = self.now, self.new_id
        by, reason = str(values["by"]), str(values["reason"])
        self.change_then(
            lambda profile: tip_desk.open_informant(profile, key, by=by, reason=reason, now=now, new_id=new_id),
            self._show_name,
        )

    def _show_name(self, opened: OpenedInformant) -> None:
        """Once: the window goes, and the name with it. It gets onto no clipboard."""
        name = opened.name
        Ask(
            self.parts.look,
            lambda: self.tr("The informant"),
            lambda: name,
            (Answer("", lambda: self.tr("Close"), Kind.PRIMARY),),
            self._window,
            copies=False,
        ).open()

    def _form(self, title: Words, go: Words, given: Given) -> AskForm:
        ask = AskForm(self.parts.look, title, "", go, self._window)
        ask.given.connect(given)
        return ask
