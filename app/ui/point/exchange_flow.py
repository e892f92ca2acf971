"""Does what the exchange panel asks for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import log
from app.actions import exchanging
from app.actions.exchanging import Exchanged
from app.domain.errors import AppError
from app.exchange.rounds import Round
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point.exchange_panel import ExchangePanel


class ExchangeFlow(QObject):
    """Serves one panel. `choose_folder` asks the person for the stick's folder."""

    _told = Signal(int, int)

    def __init__(
        self, books: Books, outside: Outside, panel: ExchangePanel, choose_folder: Callable[[], Path | None]
    ) -> None:
        super().__init__(panel)
        self._books = books
        self._outside = outside
        self._panel = panel
        self._choose_folder = choose_folder
        self._told.connect(panel.moved_on)
        panel.send_requested.connect(lambda: self._exchange(""))
        panel.stick_requested.connect(self._exchange_with_stick)
        self.reload()

    def reload(self) -> None:
        """Say again where everything stands."""
        self._books.look(exchanging.state, self._panel.show_state, self._refused, self)

    def _exchange_with_stick(self) -> None:
        folder = self._choose_folder()
        if folder:
            self._exchange(folder.as_uri())

    def _exchange(self, url: str) -> None:
        self._panel.begun()
        outside = self._outside
        self._books.change(
            lambda profile: exchanging.exchange(
                profile, outside.open_mailbox, clock=outside.clock, url=url, told=self._tell
            ),
            self._exchanged,
            self._refused,
            self,
        )

    def _tell(self, so_far: Round) -> None:
        """Called on the worker; the signal brings it here."""
        self._told.emit(so_far.sent, so_far.read)

    def _exchanged(self, answer: Exchanged) -> None:
        if answer.round.trouble:
            log.trouble(answer.round.trouble.code)
        self._panel.ended(answer.round.trouble)

    def _refused(self, error: AppError) -> None:
        log.trouble(error.code)
        self._panel.ended(error)
