"""Carries out what was decided."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import case_desk, exchanging, reviewing
from app.actions.exchanging import Exchanged, Waiting
from app.actions.reviewing import Disputed, Twins
from app.domain.changes import JSON
from app.store.ledgers import Row
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.desk.decide_page import DecidePage
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.widgets.long_text import LongText

_All = tuple[list[Disputed], list[Twins], Waiting]


class DecideFlow(Flow):
    """Serves the page."""

    cares = frozenset({"conflicts", "pairs", "quarantine", "exchange", "points"})

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: DecidePage, window: QWidget) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._window = window
        page.side_chosen.connect(self._settle)
        page.merge_wanted.connect(self._ask_merge)
        page.apart_wanted.connect(self._tell_apart)
        page.retry_requested.connect(self._retry)
        self.reload()

    @override
    def reload(self) -> None:
        def read(profile: Profile) -> _All:
            return reviewing.in_conflict(profile), reviewing.likely_pairs(profile), exchanging.waiting(profile)

        self.look(read, lambda found: self._page.show_all(*found))

    def _settle(self, ledger: str, key: RecordKey, field: str, value: JSON) -> None:
        now = self.now
        self.change(
            lambda profile: reviewing.settle(profile, ledger, key, {field: value}, now=now),
            lambda: self.tr("Settled. The other value stays in the history."),
            undo=ledger,
        )

    def _ask_merge(self, kept: Row, dropped: Row) -> None:
        ask = AskForm(
            self.parts.look,
            lambda: self.tr("Make these one case?"),
            lambda: self.tr("The other report leaves every count. Both histories stay together."),
            lambda: self.tr("One case"),
            self._window,
        )
        ask.ask("reason", LongText(self.parts.look), lambda: self.tr("Why"), needed=False)
        ask.given.connect(lambda values: self._merge(kept.key, dropped.key, str(values.get("reason", ""))))
        ask.open()

    def _merge(self, kept: RecordKey, dropped: RecordKey, reason: str) -> None:
        now, new_id = self.now, self.new_id
        self.change(
            lambda profile: case_desk.merge(profile, kept, dropped, reason, now=now, new_id=new_id),
            lambda: self.tr("They are one case now."),
            undo="merges",
        )

    def _tell_apart(self, twins: Twins) -> None:
        self.change(
            lambda profile: reviewing.tell_apart(profile, twins.one.key, twins.other.key),
            lambda: self.tr("Two matters. This is not asked again."),
        )

    def _retry(self) -> None:
        clock = self.parts.outside.clock
        self.change_then(lambda profile: exchanging.try_again(profile, clock=clock), self._tell_retried)

    def _tell_retried(self, answer: Exchanged) -> None:
        count = answer.round.read + answer.round.new
        some, none = lambda: self.tr("%n could be read now.", "", count), lambda: self.tr("None can be read yet.")
        self.say(some if count else none)
