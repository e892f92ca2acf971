"""Looks at an update's file, says what it brings, and puts its installer out for who wants it. Nothing is ever run."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.actions import updating
from app.actions.updating import Offer
from app.domain.errors import AppError, Code
from app.exchange.update_file import SUFFIX, Trouble, Verdict
from app.ui.books import Books, Failed
from app.ui.outside import Outside
from app.ui.update_card import UpdateCard
from app.ui.widgets.ask import Answer, Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, fill

TAKE = "take"


class UpdateFlow(QObject):
    """Serves one card."""

    def __init__(
        self, look: Look, books: Books, outside: Outside, card: UpdateCard, window: QWidget, failed: Failed
    ) -> None:
        super().__init__(card)
        self._look = look
        self._books = books
        self._running = outside.running
        self._window = window
        self._failed = failed
        card.file_wanted.connect(self._choose)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("The update file"), "", f"*{SUFFIX}")
        if not name:
            return
        file = Path(name)
        self._books.look(
            lambda _: updating.look(file, self._running()), lambda offer: self._show(file, offer), self._refused, self
        )

    def _show(self, file: Path, offer: Offer) -> None:
        release = offer.release
        answers = [Answer("", lambda: self.tr("Not now"))]
        if offer.verdict is Verdict.FITS:
            answers.append(Answer(TAKE, lambda: self.tr("Take out the installer"), Kind.PRIMARY))
        asked = self._ask(
            lambda: fill(self.tr("Version %1, of %2"), release.version, release.released),
            lambda: self._words(offer.verdict),
            *answers,
        )
        if release.notes:
            asked.body.add(Text(self._look, release.notes))
        asked.answered.connect(lambda code: self._take(file) if code == TAKE else None)
        asked.open()

    def _words(self, verdict: Verdict) -> str:
        match verdict:
            case Verdict.FITS:
                return self.tr("The makers of this program signed it, and it is made for this computer.")
            case Verdict.NOT_NEWER:
                return self.tr("This program is as new already. There is nothing to do.")
            case Verdict.OTHER_SYSTEM:
                return self.tr("It is made for another kind of computer.")

    def _take(self, file: Path) -> None:
        self._books.look(
            lambda profile: updating.take(file, profile.home, self._running()), self._taken, self._refused, self
        )

    def _taken(self, installer: Path) -> None:
        words = self.tr("First copy the ledger to a stick. Then close this program and start this file: %1")
        self._ask(lambda: self.tr("The installer is here"), lambda: fill(words, str(installer)), self._close()).open()

    def _refused(self, error: AppError) -> None:
        if error.code is not Code.BAD_FILE:
            self._failed(error)
            return
        trouble = str(error.details.get("reason", ""))
        self._ask(lambda: self.tr("This update is of no use"), lambda: self._why(trouble), self._close()).open()

    def _why(self, trouble: str) -> str:
        match trouble:
            case Trouble.BAD_SIGNATURE:
                return self.tr("The makers of this program did not sign this file. Do not use it.")
            case Trouble.DAMAGED:
                return self.tr("The file is damaged. Have it copied once more.")
        return self.tr("This program cannot read this file.")

    def _ask(self, title: Words, words: Words, *answers: Answer) -> Ask:
        return Ask(self._look, title, words, answers, self._window)

    def _close(self) -> Answer:
        return Answer("", lambda: self.tr("Close"), Kind.PRIMARY)
