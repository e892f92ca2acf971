"""Lets cases go that have been over for long: when the window opens, and after each round."""

from PySide6.QtCore import QObject

from app.actions import letting_go
from app.actions.letting_go import LetGo
from app.exchange.rounds import Round
from app.ui.books import Books
from app.ui.days import Days
from app.ui.outside import Outside
from app.ui.point.teller import Teller
from app.ui.rounds import Rounds


class LettingGoFlow(QObject):
    """A few at once; what is left goes after the next round."""

    def __init__(self, books: Books, outside: Outside, days: Days, rounds: Rounds, teller: Teller) -> None:
        super().__init__(teller)
        self._books = books
        self._outside = outside
        self._days = days
        self._teller = teller
        rounds.ended.connect(self._round_ended)

    def look(self) -> None:
        """See whether anything may go."""
        today = self._days.today()
        self._books.look(lambda profile: letting_go.is_due(profile, today), self._go, self._teller.trouble, self)

    def _round_ended(self, _: Round) -> None:
        self.look()

    def _go(self, is_due: bool) -> None:
        if is_due:
            now = self._outside.clock()
            self._books.change(
                lambda profile: letting_go.let_go(profile, now=now), self._tell, self._teller.trouble, self
            )

    def _tell(self, done: LetGo) -> None:
        if done.cases:
            self._teller.say(
                lambda: self.tr(
                    "%n old cases left this computer. The station keeps them and counts them.", "", done.cases
                )
            )
