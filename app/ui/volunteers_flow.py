"""Does what the card of volunteers asks for."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.actions import keys
from app.domain.changes import Changes
from app.store import profile
from app.ui.asking import AskForm
from app.ui.books import Books, Failed
from app.ui.outside import Outside
from app.ui.volunteers_card import VolunteerForm, VolunteersCard
from app.ui.widgets.bodies import Kind
from app.ui.widgets.look import Look
from app.ui.widgets.words import Words, fill


class VolunteersFlow(QObject):
    """Serves one card. `say` says under the page what was done."""

    def __init__(
        self, look: Look, books: Books, outside: Outside, card: VolunteersCard, window: QWidget, failed: Failed
    ) -> None:
        super().__init__(card)
        self._look = look
        self._books = books
        self._outside = outside
        self._card = card
        self._window = window
        self._failed = failed
        card.more_wanted.connect(self._ask_more)
        card.gone.connect(self._ask_gone)
        card.key_wanted.connect(self._ask_key)
        self.reload()

    def reload(self) -> None:
        """Show who opens it now."""
        self._books.look(profile.volunteers, self._card.show_names, self._failed, self)

    def _ask_more(self) -> None:
        ask = VolunteerForm(self._look, self._window)
        ask.volunteer_given.connect(self._let_in)
        ask.open()

    def _let_in(self, name: str, passphrase: str) -> None:
        self._books.change(lambda opened: keys.let_in(opened, name, passphrase), self._done, self._failed, self)

    def _ask_gone(self, name: str) -> None:
        title = fill(self.tr("Let %1 go?"), name) if name else self.tr("Let go whoever set it up?")
        text = self.tr("This passphrase opens the ledger no more. What the person has read cannot be called back.")
        self._sure(title, text, self.tr("Let go")).given.connect(lambda _: self._let_go(name))

    def _let_go(self, name: str) -> None:
        self._books.change(lambda opened: keys.let_go(opened, name), self._done, self._failed, self)

    def _ask_key(self) -> None:
        text = self.tr(
            "If somebody may have copied this computer: what is written from now on is signed with a new key, and the"
            " station hears of it with the next round."
        )
        self._sure(self.tr("A new signing key?"), text, self.tr("Make a new key")).given.connect(
            lambda _: self._rotate()
        )

    def _rotate(self) -> None:
        now = self._outside.clock()
        self._books.replace(lambda opened: keys.rotate(opened, now), lambda _: self.reload(), self._failed, self)

    def _done(self, _: Changes) -> None:
        self.reload()

    def _sure(self, title: Words, text: Words, go: Words) -> AskForm:
        ask = AskForm(self._look, title, text, go, self._window, kind=Kind.DANGER)
        ask.open()
        return ask
