"""Deletes ledgers that were kept aside, after one question."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.actions import upkeep
from app.actions.upkeep import Aside
from app.ui.aside_card import AsideCard, aside_words
from app.ui.books import Books, Failed
from app.ui.widgets.ask import Answer, Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.look import Look
from app.ui.widgets.words import fill

DELETE = "delete"


class AsideFlow(QObject):
    """Serves one card."""

    def __init__(self, look: Look, books: Books, card: AsideCard, window: QWidget, failed: Failed) -> None:
        super().__init__(card)
        self._look = look
        self._books = books
        self._card = card
        self._window = window
        self._failed = failed
        card.drop_wanted.connect(self._ask)
        self._reload()

    def _reload(self) -> None:
        self._books.look(upkeep.set_aside, self._card.show_aside, self._failed, self)

    def _ask(self, kept: Aside) -> None:
        asked = Ask(
            self._look,
            lambda: self.tr("Delete this older ledger?"),
            lambda: fill(
                self.tr("%1. What was written in it alone, and never sent, is gone for good."), aside_words(kept)
            ),
            (
                Answer("", lambda: self.tr("Keep it"), Kind.QUIET),
                Answer(DELETE, lambda: self.tr("Delete it"), Kind.DANGER),
            ),
            self._window,
        )
        asked.answered.connect(lambda code: self._drop(kept) if code == DELETE else None)
        asked.open()

    def _drop(self, kept: Aside) -> None:
        self._books.change(
            lambda profile: upkeep.drop_aside(profile, kept.name), lambda _: self._reload(), self._failed, self
        )
