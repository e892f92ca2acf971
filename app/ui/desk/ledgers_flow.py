"""Fetches what the ledgers page asks for, or keeps to the few records that were opened from elsewhere."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import arrivals, case_desk, looking
from app.actions.looking import Found
from app.domain.changes import Changes
from app.store import ledgers
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.ui.books import Books
from app.ui.desk.case_flow import CaseFlow
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.ledger_cells import order_of
from app.ui.desk.ledgers_page import Asked, LedgersPage
from app.ui.desk.parts import DeskParts
from app.ui.widgets.words import Words

_A_WHILE = 250  # ms


class LedgersFlow(Flow):
    """Serves the page and, through `CaseFlow`, the card beside its table."""

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: LedgersPage, window: QWidget) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._query = Query(page.ledger)
        self._few: Sequence[RecordKey] | None = None
        self._question = object()
        self._read_key = ""
        self.case = CaseFlow(parts, books, teller, page.card, window)
        self.case.done.connect(self._read_again)
        page.asked.connect(self._ask)
        page.wanted.connect(self._fetch)
        page.read_requested.connect(self._read)
        page.all_requested.connect(lambda: page.show_ledger(page.ledger))
        page.ask()

    def show_few(self, ledger: str, keys: Sequence[RecordKey], why: Words) -> None:
        """List these and no others."""
        self._page.show_few(ledger, why)
        self._few, self._question = keys, object()
        self._page.show_count(len(keys))
        if keys:
            self._page.choose(0)

    @override
    def is_concerned(self, changes: Changes) -> bool:
        return bool(changes.ledgers & {self._page.ledger, "exchange", "points"})

    @override
    def reload(self) -> None:
        if self._few is None:
            self._page.ask()
        self._read_again()

    @override
    def speak(self) -> None:
        self._page.forget()
        self._read_again()

    def _ask(self, asked: Asked) -> None:
        self._few = None
        self._query = query = Query(asked.ledger, equal=asked.equal, text=asked.text, order=order_of(asked.ledger))
        self._find(query, object())

    def _find(self, query: Query, question: object, shown: int | None = None, before: int | None = None) -> None:
        """What can be found by now, and again while there is more that has just arrived; after a while where nothing
        was made findable meanwhile, since something else writes."""
        self._question = question

        def find(profile: Profile) -> Found | None:
            """Nothing where something else was typed meanwhile: the last key stroke waits for no other."""
            return looking.find(profile, query, at_once=shown is None) if question is self._question else None

        def show(found: Found | None) -> None:
            if found is None or question is not self._question:
                return
            if shown is None or (found.count != shown and not found.left):
                self._page.show_count(found.count)
            self._page.show_looking(bool(found.left))
            if found.left:
                again = partial(self._find_again, query, question, found.count if shown is None else shown, found.left)
                QTimer.singleShot(0 if before is None or found.left < before else _A_WHILE, self, again)

        self.look(find, show)

    def _find_again(self, query: Query, question: object, shown: int, before: int) -> None:
        if question is self._question:
            self._find(query, question, shown, before)

    def _fetch(self, question: object, first: int, count: int) -> None:
        few, query, ledger = self._few, self._query, self._page.ledger

        def read(profile: Profile) -> Sequence[Row]:
            if few is not None:
                return arrivals.rows_of(profile, ledger, few[first : first + count])
            return looking.rows(profile, query, limit=count, offset=first, at_once=True)

        self.look(read, lambda rows: self._page.take_rows(question, first, rows))

    def _read(self, ledger: str, key: str) -> None:
        self._read_key = key
        owner, _, record = key.partition("/")
        wanted = RecordKey(owner, record)
        if ledger == "disputes":
            self.look(lambda profile: case_desk.desk_case(profile, wanted), self._page.show_case)
        else:
            self.look(lambda profile: ledgers.get(profile.db, ledger, wanted), self._page.show_record)

    def _read_again(self) -> None:
        if self._read_key:
            self._read(self._page.ledger, self._read_key)
