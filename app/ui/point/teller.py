"""Says in the bar what was done, and takes it back for a day."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app import log
from app.actions import undoing
from app.actions.disputes import Followed
from app.domain.changes import Changes
from app.domain.errors import AppError
from app.domain.mediation import Outcome
from app.store.steps import Step
from app.ui.books import Books
from app.ui.days import Days
from app.ui.messages import error_words
from app.ui.outside import Outside
from app.ui.point import steps
from app.ui.point.record_tiles import FOLLOW_UPS, kind_words
from app.ui.widgets.undo_bar import UndoBar
from app.ui.widgets.words import Words, fill


class Teller(QObject):
    """`last_step` carries the Step that can be taken back, or None."""

    last_step = Signal(object)

    def __init__(self, bar: UndoBar, books: Books, outside: Outside) -> None:
        super().__init__(bar)
        self._bar = bar
        self._books = books
        self._outside = outside
        bar.undo_requested.connect(lambda _: self.undo())

    @property
    def told(self) -> str:
        """What the bar says."""
        return self._bar.shown

    def saved(self, ledger: str, number: str) -> None:
        """A record was saved."""
        self._bar.tell(lambda: fill(self.tr("Saved: %1 %2"), kind_words(ledger), number), ledger)

    def changed(self, ledger: str, number: str) -> None:
        """A record was changed."""
        self._bar.tell(lambda: fill(self.tr("Changed: %1 %2"), kind_words(ledger), number), ledger)

    def followed(self, followed: Followed, days: Days) -> None:
        """A follow-up was written down."""
        again = followed.again
        if again:
            self._bar.tell(lambda: fill(self.tr("Nobody was reached. Try again on %1."), days.near(again)), FOLLOW_UPS)
        elif followed.outcome is Outcome.UNREACHABLE:
            self._bar.tell(lambda: self.tr("Nobody was reached three times. The station decides now."), FOLLOW_UPS)
        else:
            self.saved(FOLLOW_UPS, "")

    def stepped(self, step: str) -> None:
        """A dispute went on."""
        self._bar.tell(lambda: fill(self.tr("Done: %1"), steps.step_words(step)), "disputes")

    def say(self, words: Words) -> None:
        """Something was done that is not taken back."""
        self._bar.tell(words)

    def kept_safe(self, what: str) -> None:
        """The passphrase was changed, or a copy was made."""
        is_copy = what == "backup"
        self._bar.tell(
            lambda: self.tr("The copy is on the stick.") if is_copy else self.tr("The new passphrase holds now.")
        )

    def trouble(self, error: AppError) -> None:
        """Something went wrong."""
        log.trouble(error.code, error.field)
        self._bar.tell(lambda: error_words(error))

    def undo(self) -> None:
        """Take the last step back."""
        now = self._outside.clock()
        self._books.change(lambda profile: undoing.undo(profile, now=now), self._undone, self.trouble, self)

    def look(self) -> None:
        """Find out what can be taken back."""
        now = self._outside.clock()
        found: Callable[[Step | None], None] = self.last_step.emit
        self._books.look(lambda profile: undoing.undoable(profile, now=now), found, self.trouble, self)

    def _undone(self, _: Changes) -> None:
        self._bar.tell(lambda: self.tr("Taken back."))
