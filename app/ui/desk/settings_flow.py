"""Keeps what the desk sets for itself."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import attaching, case_desk, holding, logins, retention
from app.actions.retention import Leaving, Purged, Retention
from app.domain.changes import Changes
from app.exchange import attachments
from app.exchange.carriers.opening import host_key_of
from app.store.profile import Profile
from app.ui.aside_flow import AsideFlow
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.login_form import LoginForm
from app.ui.desk.parts import DeskParts
from app.ui.desk.settings import DeskSettings
from app.ui.line_flow import LineFlow
from app.ui.update_flow import UpdateFlow
from app.ui.volunteers_flow import VolunteersFlow
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.words import fill


class SettingsFlow(Flow):
    """Serves the page."""

    cares = frozenset({"settings"})

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: DeskSettings, window: QWidget) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._window = window
        self._typed: dict[str, str] = {}
        LineFlow(books, parts.outside, page.line, teller.trouble)
        AsideFlow(parts.look, books, page.aside, window, teller.trouble)
        UpdateFlow(parts.look, books, parts.outside, page.update_card, window, teller.trouble)
        VolunteersFlow(parts.look, books, parts.outside, page.officers, window, teller.trouble)
        page.login_wanted.connect(self._ask_login)
        page.pattern_set.connect(self._set_pattern)
        page.retention_set.connect(self._set_retention)
        page.picture_limit_set.connect(self._set_picture_limit)
        page.purge_requested.connect(self._purge)
        page.leaving.hold_wanted.connect(lambda each: self._ask_hold(each, self._hold))
        page.leaving.release_wanted.connect(lambda each: self._ask_hold(each, self._release))
        self.reload()

    @override
    def reload(self) -> None:
        def read(profile: Profile) -> tuple[str, Retention, int]:
            return case_desk.ledger_pattern(profile), retention.retention_of(profile), attachments.limit_kb(profile)

        self.look(read, lambda found: self._page.show_desk(*found))
        self._look_what_leaves()

    def _look_what_leaves(self) -> None:
        """By itself, so that nothing that is being typed is read anew."""
        soon = self.parts.days.today() + retention.WARNING
        self.look(lambda profile: retention.leaving(profile, soon), self._page.leaving.show_leaving)

    def _ask_login(self) -> None:
        self.look_here(lambda profile: logins.user_of(profile, profile.identity.writer), self._show_login)

    def _show_login(self, user: str) -> None:
        ask = LoginForm(
            self.parts.look,
            lambda: self.tr("This desk's login to the mailbox"),
            lambda: self.tr("What belongs to the server goes into every kit, the account and its password into none."),
            self._window,
            user=user,
            of_server=True,
        )
        ask.login_given.connect(self._take_login)
        ask.open()

    def _take_login(self, login: dict[str, str]) -> None:
        """Where nobody wrote the server's key down, it is asked for and shown once, to be compared."""
        self._typed = login
        if "host_key" in login:
            self._keep_login(login)
            return
        self._books.change_beside(
            lambda profile: logins.server_key(profile, host_key_of),
            lambda found: self._found_key(login, found.key),
            self._teller.trouble,
            self,
        )

    def _found_key(self, login: dict[str, str], key: str) -> None:
        """A server may take its time: what was typed since counts, and not what was typed before."""
        if login is not self._typed:
            return
        if key:
            self._compare(login, key)
        else:
            self._keep_login(login)

    def _compare(self, login: dict[str, str], key: str) -> None:
        ask = AskForm(
            self.parts.look,
            lambda: self.tr("Is this the server's key?"),
            lambda: fill(self.tr("Compare it with what the server's administrator says:\n%1"), key),
            lambda: self.tr("It is the same"),
            self._window,
        )
        ask.given.connect(lambda _: self._keep_login({**login, "host_key": key}))
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

    def _ask_hold(self, each: Leaving, then: Callable[[Leaving, str, str], None]) -> None:
        look = self.parts.look
        go = (lambda: self.tr("Let it go when due")) if each.hold else (lambda: self.tr("Hold it back"))
        words = self.tr("Who held it back or let it go, when and why is written down.")
        ask = AskForm(look, go, lambda: words, go, self._window)
        by = Line(look)
        by.put(self.parts.names.officer)
        ask.ask("by", by, lambda: self.tr("Your name"))
        ask.ask("reason", LongText(look), lambda: self.tr("Reason"))
        ask.given.connect(lambda values: then(each, str(values["by"]), str(values["reason"])))
        ask.open()

    def _hold(self, each: Leaving, by: str, reason: str) -> None:
        now, new_id = self.now, self.new_id
        self.change(
            lambda profile: holding.hold(profile, each.key, each.about, by=by, reason=reason, now=now, new_id=new_id),
            lambda: self.tr("It is held back."),
        )
        self._look_what_leaves()

    def _release(self, each: Leaving, by: str, reason: str) -> None:
        now, new_id = self.now, self.new_id
        self.change(
            lambda profile: holding.release(
                profile, each.key, each.about, by=by, reason=reason, now=now, new_id=new_id
            ),
            lambda: self.tr("It goes when it is due."),
        )
        self._look_what_leaves()

    def _kept(self, _: Changes) -> None:
        self._teller.tell(lambda: self.tr("Kept."))

    def _purge(self) -> None:
        now, new_id = self.now, self.new_id
        self.change_then(lambda profile: retention.purge(profile, now=now, new_id=new_id), self._tell_purged)

    def _tell_purged(self, done: Purged) -> None:
        words = self.tr(
            "Let go: the words of %1 tips, the informants of %2, the names in %3 cases, the pictures of %4 records."
        )
        self._teller.tell(lambda: fill(words, done.tips, done.informants, done.cases, done.pictures))
        self._look_what_leaves()
