"""Fetches what the ledgers page asks for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from app.actions import disputes, letting_go, looking, tips
from app.domain.changes import Changes
from app.domain.errors import AppError
from app.store import ledgers
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.ui.books import Books
from app.ui.point.ledgers import LedgersPage

Failed = Callable[[AppError], None]


class LedgersFlow(QObject):
    """Serves one page."""

    def __init__(self, books: Books, page: LedgersPage, failed: Failed) -> None:
        super().__init__(page)
        self._books = books
        self._page = page
        self._failed = failed
        self._query = Query(page.ledger)
        page.asked.connect(self._ask)
        page.wanted.connect(self._fetch)
        page.read_requested.connect(self._read)
        page.ask()

    def changed(self, changes: Changes) -> None:
        """List again if what is listed was changed."""
        if changes.ledgers & {self._page.ledger, "exchange"}:
            self._page.ask()

    def _ask(self, query: Query) -> None:
        self._query = query
        self._books.look(
            lambda profile: looking.count(profile, _own(profile, query)), self._page.show_count, self._failed, self
        )
        first, last = next(iter(query.between.values()), ("", "9999"))
        self._books.look(
            lambda profile: letting_go.gone_between(profile, first, last, query.ledger),
            self._page.show_kept_there,
            self._failed,
            self,
        )

    def _fetch(self, question: object, first: int, count: int) -> None:
        query = self._query
        self._books.look(
            lambda profile: looking.listed(profile, _own(profile, query), limit=count, offset=first),
            lambda listed: self._page.take_rows(question, first, listed),
            self._failed,
            self,
        )

    def _read(self, ledger: str, record: str) -> None:
        if ledger == "disputes":
            self._books.look(
                lambda profile: disputes.case(profile, _key(profile, record)),
                self._page.show_case,
                self._failed,
                self,
            )
        else:
            self._books.look(
                lambda profile: _read(profile, ledger, record),
                lambda found: self._page.show_record(ledger, *found),
                self._failed,
                self,
            )


def _read(profile: Profile, ledger: str, record: str) -> tuple[Row, str]:
    """The record, and what the station said about it."""
    key = _key(profile, record)
    return ledgers.get(profile.db, ledger, key), tips.answer(profile, key) if ledger == "tips" else ""


def _key(profile: Profile, record: str) -> RecordKey:
    return RecordKey(profile.identity.owner, record)


def _own(profile: Profile, query: Query) -> Query:
    """A point lists what is its own."""
    return replace(query, equal={**query.equal, "owner": profile.identity.owner})
