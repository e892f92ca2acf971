"""Lets go what is due when the window opens; at a restored desk once a round has read back what it held."""

from PySide6.QtCore import QObject

from app.actions import retention
from app.actions.retention import Purged
from app.exchange.rounds import Round
from app.ui.books import Books
from app.ui.desk.flow import Teller
from app.ui.outside import Outside
from app.ui.rounds import Rounds
from app.ui.widgets.words import fill


class PurgeFlow(QObject):
    """Each of what went is in the log; what goes next can be held back."""

    def __init__(self, books: Books, outside: Outside, rounds: Rounds, teller: Teller, window: QObject) -> None:
        super().__init__(window)
        self._books = books
        self._outside = outside
        self._teller = teller
        self._waits = False
        rounds.ended.connect(self._round_ended)

    def purge(self) -> None:
        """Let go what is due now."""
        now, new_id = self._outside.clock(), self._outside.new_id
        self._books.change(
            lambda profile: retention.purge(profile, now=now, new_id=new_id), self._tell, self._teller.trouble, self
        )

    def _round_ended(self, _: Round) -> None:
        if self._waits:
            self.purge()

    def _tell(self, gone: Purged) -> None:
        self._waits = gone.waits
        if gone.tips or gone.informants or gone.cases or gone.pictures:
            words = self.tr(
                "Let go, as it was due: the words of %1 tips, the informants of %2, the names in %3 cases, "
                "the pictures of %4 records."
            )
            self._teller.tell(lambda: fill(words, gone.tips, gone.informants, gone.cases, gone.pictures))
        elif gone.soon:
            soon = self.tr("%1 records lose words, names or pictures within two weeks. The settings show them.")
            self._teller.tell(lambda: fill(soon, gone.soon))
