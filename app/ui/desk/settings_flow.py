"""Keeps what the desk sets for itself."""

from typing_extensions import override

from app.actions import case_desk, retention
from app.actions.retention import Purged, Retention
from app.domain.changes import Changes
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.settings import DeskSettings
from app.ui.widgets.words import fill


class SettingsFlow(Flow):
    """Serves the page."""

    cares = frozenset({"settings"})

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: DeskSettings) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        page.pattern_set.connect(self._set_pattern)
        page.retention_set.connect(self._set_retention)
        page.purge_requested.connect(self._purge)
        self.reload()

    @override
    def reload(self) -> None:
        def read(profile: Profile) -> tuple[str, Retention]:
            return case_desk.ledger_pattern(profile), retention.retention_of(profile)

        self.look(read, lambda found: self._page.show_desk(*found))

    def _set_pattern(self, pattern: str) -> None:
        self._books.change(
            lambda profile: case_desk.set_ledger_pattern(profile, pattern), self._kept, self._page.show_error, self
        )

    def _set_retention(self, wanted: Retention) -> None:
        self._books.change(
            lambda profile: retention.set_retention(profile, wanted), self._kept, self._page.show_error, self
        )

    def _kept(self, _: Changes) -> None:
        self._teller.tell(lambda: self.tr("Kept."))

    def _purge(self) -> None:
        now, new_id = self.now, self.new_id
        self.change_then(lambda profile: retention.purge(profile, now=now, new_id=new_id), self._tell_purged)

    def _tell_purged(self, done: Purged) -> None:
        words = self.tr("Let go: the words of %1 tips, the informants of %2.")
        self._teller.tell(lambda: fill(words, done.tips, done.informants))
