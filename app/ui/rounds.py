"""One round at a time, beside everything else: begun, followed, ended."""

from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from app import log
from app.actions import exchanging
from app.actions.exchanging import Exchanged
from app.domain.errors import AppError
from app.exchange.budget import ROUND_SECONDS, Budget
from app.exchange.rounds import Round
from app.exchange.sticks import mailbox_at
from app.ui.books import Books
from app.ui.outside import Outside


class Rounds(QObject):
    """`moved_on` and `ended` carry the `Round` as it stands; `refused` the AppError of one that could not begin."""

    begun = Signal()
    moved_on = Signal(object)
    ended = Signal(object)
    refused = Signal(object)

    def __init__(self, books: Books, outside: Outside, *, seconds: float = ROUND_SECONDS) -> None:
        super().__init__(books)
        self._books = books
        self._outside = outside
        self._seconds = seconds
        self._cancelled = Event()
        self._wished: str | Path | None = None
        self.is_running = False

    def start(self, at: str | Path = "", *, sparing: bool = False) -> None:
        """A round with the profile's mailbox, or with one that is at hand, by its address or by the folder that
        somebody chose; `sparing` for one that nobody asked for.

        While one runs, what somebody asked for comes after it, and what nobody did is left out.
        """
        if self.is_running:
            self._wished = self._wished if sparing else at
            return
        self.is_running = True
        self._cancelled.clear()
        self.begun.emit()
        outside, budget = self._outside, self._budget()
        self._books.change_beside(
            lambda profile: exchanging.exchange(
                profile,
                outside.open_mailbox,
                clock=outside.clock,
                url=at if isinstance(at, str) else mailbox_at(at, outside.mounted()).as_uri(),
                told=self._tell,
                sparing=sparing,
                budget=budget,
            ),
            self._exchanged,
            self._refused,
            self,
        )

    def cancel(self) -> None:
        """End the round that runs; what was sent and read until then stays so. None comes after it."""
        self._wished = None
        self._cancelled.set()

    def _budget(self) -> Budget:
        is_over = self._books.is_over()
        return Budget(
            self._outside.ticking() + self._seconds,
            self._outside.ticking,
            is_cancelled=lambda: self._cancelled.is_set() or is_over(),
            give_way=self._books.let_pass,
        )

    def _tell(self, so_far: Round) -> None:
        """Called beside the worker; the signal brings it here."""
        self.moved_on.emit(replace(so_far))

    def _exchanged(self, answer: Exchanged) -> None:
        self.is_running = False
        if answer.round.trouble:
            log.trouble(answer.round.trouble.code)
        wished, self._wished = self._wished, None
        self.ended.emit(answer.round)
        if wished is not None:
            self.start(wished)

    def _refused(self, error: AppError) -> None:
        self.is_running, self._wished = False, None
        log.trouble(error.code)
        self.refused.emit(error)
