"""Keeps what the desk sets for itself."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import attaching, case_desk, logins, retention
from app.actions.retention import Purged, Retention
from app.domain.changes import Changes
from app.domain.errors import AppError
from app.exchange import attachments
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.login_form import LoginForm
from app.ui.desk.parts import DeskParts
from app.ui.desk.settings import DeskSettings
from app.ui.line_flow import LineFlow
from app.ui.volunteers_flow import VolunteersFlow
from app.ui.widgets.words import fill


class SettingsFlow(Flow):
    """Serves the page."""

    cares = frozenset({"settings"})

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: DeskSettings, window: QWidget) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._window = window
        LineFlow(books, parts.outside, page.line, self._line_refused)
        VolunteersFlow(parts.look, books, parts.outside, page.officers, window, teller.trouble)
        page.login_wanted.connect(self._ask_login)
        page.pattern_set.connect(self._set_pattern)
        page.retention_set.connect(self._set_retention)
        page.picture_limit_set.connect(self._set_picture_limit)
        page.purge_requested.connect(self._purge)
        self.reload()

    @override
    def reload(self) -> None:
        def read(profile: Profile) -> tuple[str, Retention, int]:
            return case_desk.ledger_pattern(profile), retention.retention_of(profile), attachments.limit_kb(profile)

        self.look(read, lambda found: self._page.show_desk(*found))

    def _line_refused(self, error: AppError) -> None:
        self._page.line.allow(True)
        self._teller.trouble(error)

    def _ask_login(self) -> None:
        self.look(lambda profile: logins.user_of(profile, profile.identity.writer), self._show_login)

    def _show_login(self, user: str) -> None:
        ask = LoginForm(
            self.parts.look,
            lambda: self.tr("This desk's login to the mailbox"),
            lambda: self.tr("What belongs to the server goes into every kit, the account and its password into none."),
            self._window,
            user=user,
            of_server=True,
        )
        ask.login_given.connect(self._keep_login)
        ask.open()

    def _keep_login(self, login: dict[str, str]) -> None:
        now = self.now
        self._books.change(
            lambda profile: logins.change_login(profile, profile.identity.writer, login, now=now),
            lambda done: self._kept(done.changes),
            self._teller.trouble,
            self,
        )

    @override
    def speak(self) -> None:
        """Nothing here is made of words, and what is being typed stays."""

    def _set_pattern(self, pattern: str) -> None:
        self._books.change(
            lambda profile: case_desk.set_ledger_pattern(profile, pattern), self._kept, self._page.show_error, self
        )

    def _set_retention(self, wanted: Retention) -> None:
        self._books.change(
            lambda profile: retention.set_retention(profile, wanted), self._kept, self._page.show_error, self
        )

    def _set_picture_limit(self, kb: int) -> None:
        self._books.change(lambda profile: attaching.set_limit(profile, kb), self._kept, self._page.show_error, self)

    def _kept(self, _: Changes) -> None:
        self._teller.tell(lambda: self.tr("Kept."))

    def _purge(self) -> None:
        now, new_id = self.now, self.new_id
        self.change_then(lambda profile: retention.purge(profile, now=now, new_id=new_id), self._tell_purged)

    def _tell_purged(self, done: Purged) -> None:
        words = self.tr("Let go: the words of %1 tips, the informants of %2.")
        self._teller.tell(lambda: fill(words, done.tips, done.informants))
