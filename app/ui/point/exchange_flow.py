"""Does what the exchange panel asks for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app import log
from app.actions import exchanging, letting_go
from app.actions.days import today_of
from app.actions.own_clock import own_clock
from app.domain.errors import AppError
from app.exchange.rounds import Round
from app.ui.books import Books
from app.ui.line_flow import LineFlow
from app.ui.outside import Outside
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.rounds import Rounds


class ExchangeFlow(QObject):
    """Serves one panel. `choose_folder` asks the person for the stick's folder."""

    def __init__(
        self,
        books: Books,
        outside: Outside,
        rounds: Rounds,
        panel: ExchangePanel,
        choose_folder: Callable[[], Path | None],
    ) -> None:
        super().__init__(panel)
        self._books = books
        self._outside = outside
        self._rounds = rounds
        self._panel = panel
        self._choose_folder = choose_folder
        rounds.begun.connect(panel.begun)
        rounds.moved_on.connect(panel.moved_on)
        rounds.ended.connect(self._ended)
        rounds.refused.connect(panel.ended)
        panel.send_requested.connect(lambda: rounds.start())
        panel.stop_requested.connect(rounds.cancel)
        LineFlow(books, outside, panel.line, self._refused)
        panel.stick_requested.connect(self._exchange_with_stick)
        if rounds.is_running:
            panel.begun()
        self.reload()

    def reload(self) -> None:
        """Say again where everything stands."""
        now, built = self._outside.clock(), self._outside.built
        today = today_of(now)
        self._books.look(exchanging.state, self._panel.show_state, self._refused, self)
        self._books.look(lambda profile: own_clock(profile, now, built), self._panel.show_clock, self._refused, self)
        self._books.look(
            lambda profile: letting_go.at_the_station(profile, today),
            self._panel.show_kept_there,
            self._refused,
            self,
        )

    def _exchange_with_stick(self) -> None:
        folder = self._choose_folder()
        if folder:
            self._rounds.start(folder)

    def _ended(self, done: Round) -> None:
        self._panel.ended(done.trouble)

    def _refused(self, error: AppError) -> None:
        """Beside a round: the one that runs goes on."""
        log.trouble(error.code)
        if not self._rounds.is_running:
            self._panel.ended(error)
