"""A writer's login to the mailbox, in a window of its own. What it logs in with is never shown again."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import JSON
from app.ui.asking import AskForm
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.words import Words

_SECRETS = ("password", "private_key")
_LONGEST = 20_000


class LoginForm(AskForm):
    """`login_given` carries the login. A desk's own says besides what belongs to the server, for every kit."""

    login_given = Signal(object)

    def __init__(self, look: Look, title: Words, text: Words, parent: QWidget, *, user: str, of_server: bool) -> None:
        super().__init__(look, title, text, lambda: self.tr("Keep this login"), parent)
        self.ask("user", Line(look), lambda: self.tr("Account"))
        self.ask("password", Line(look, is_secret=True), lambda: self.tr("Password"), needed=False)
        key = LongText(look, _LONGEST, lines=3)
        self.ask("private_key", key, lambda: self.tr("Private key"), needed=False, hint=lambda: self.tr("SFTP only"))
        for name in _SECRETS:
            self.form.keep_secret(name)
        if of_server:
            self._ask_of_server(look)
        self.form["user"].input.put(user)
        self.given.connect(self._give)

    def _ask_of_server(self, look: Look) -> None:
        host_key = Line(look, "ssh-ed25519 AAAA…")
        self.ask("host_key", host_key, lambda: self.tr("The server's key"), needed=False)
        authority = LongText(look, _LONGEST, lines=3)
        self.ask("ca", authority, lambda: self.tr("Certificate of your own authority"), needed=False)
        self.ask("proxy", Line(look, "http://10.1.2.3:3128"), lambda: self.tr("Proxy"), needed=False)
        self.ask("region", Line(look), lambda: self.tr("Region"), needed=False, hint=lambda: self.tr("S3 only"))

    def _give(self, values: Mapping[str, JSON]) -> None:
        login = {name: str(value) for name, value in values.items()}
        login |= {name: self.form.secret(name) for name in _SECRETS if self.form.secret(name)}
        for name in _SECRETS:
            self.form[name].input.put("")
        self.login_given.emit(login)
