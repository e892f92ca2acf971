"""Does what the safety cards ask for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.actions import upkeep
from app.actions.days import today_of
from app.actions.print_order import Asked
from app.domain.errors import AppError
from app.ui.about import About
from app.ui.books import Books, Failed
from app.ui.outside import Outside
from app.ui.papers import Papers
from app.ui.safety_card import SafetyCard
from app.ui.widgets.look import Look


class SafetyFlow(QObject):
    """`done` names what was done: "passphrase" or "backup". `choose_folder` asks the person for the stick's folder."""

    done = Signal(str)

    def __init__(
        self,
        look: Look,
        books: Books,
        outside: Outside,
        choose_folder: Callable[[], Path | None],
        failed: Failed,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._books = books
        self._outside = outside
        self._choose_folder = choose_folder
        self._failed = failed
        self._window = window
        self._papers = Papers(books, outside, window)

    def serve(self, card: SafetyCard) -> None:
        """Serve this card."""
        card.passphrase_given.connect(lambda old, new: self._change(card, old, new))
        card.backup_requested.connect(self.back_up)
        card.slip_requested.connect(lambda passphrase: self._renew(card, passphrase))
        card.print_requested.connect(
            lambda code: self._papers.print_out("recovery_slip", Asked(code=code), self._failed)
        )
        card.about_requested.connect(self._show_about)

    def back_up(self) -> None:
        """Copy everything to a stick."""
        folder = self._choose_folder()
        if folder is None:
            return
        now = self._outside.clock()
        file = folder / f"lianfang-{today_of(now).isoformat()}-{now:%H%M}.lfbackup"
        self._books.change(
            lambda profile: upkeep.back_up(profile, file, now=now),
            lambda _: self.done.emit("backup"),
            self._failed,
            self,
        )

    def _change(self, card: SafetyCard, old: str, new: str) -> None:
        def changed(_: object) -> None:
            card.changed()
            self.done.emit("passphrase")

        def refused(error: AppError) -> None:
            card.show_error(error)

        self._books.change(lambda profile: upkeep.change_passphrase(profile, old, new), changed, refused, self)

    def _renew(self, card: SafetyCard, passphrase: str) -> None:
        self._books.look(
            lambda profile: upkeep.renew_slip(profile, passphrase), card.show_slip, card.show_slip_error, self
        )

    def _show_about(self) -> None:
        About(self._look, self._outside.version, self._outside.resources, self._window).open()
