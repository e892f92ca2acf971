"""Writes down what a bureau states."""

from collections.abc import Mapping

from typing_extensions import override

from app.actions import facts
from app.domain.changes import JSON, Changes
from app.ui.books import Books
from app.ui.desk.facts_page import FactsPage
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts

_LEDGER = "facts"


class FactsFlow(Flow):
    """Serves the page."""

    cares = frozenset({_LEDGER})

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: FactsPage) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        page.state_requested.connect(self._state)
        self.reload()

    @override
    def reload(self) -> None:
        self.look(facts.stated, self._page.show_facts)

    def _state(self, typed: Mapping[str, JSON]) -> None:
        now, new_id = self.now, self.new_id
        self._books.change(
            lambda profile: facts.state(profile, typed, now=now, new_id=new_id),
            self._tell_stated,
            self._page.show_error,
            self,
        )

    def _tell_stated(self, _: Changes) -> None:
        self._page.begin()
        self._teller.tell(lambda: self.tr("It stands in the paragraph from now on."), _LEDGER)
