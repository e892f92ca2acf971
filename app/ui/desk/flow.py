"""The ground of the flows: each serves one page with what it asks of the profile."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.store.profile import Profile
from app.ui.books import Books, Changing
from app.ui.desk.parts import DeskParts
from app.ui.widgets.words import Words

T = TypeVar("T")
C = TypeVar("C", bound=Changes | Changing)


class Teller(Protocol):
    """Says under the page what was done, or what went wrong."""

    def tell(self, words: Words, undo: str = "") -> None: ...
    def trouble(self, error: AppError) -> None: ...


class Flow(QObject):
    """`books` opens the profile on the worker; `teller` is the window."""

    cares: frozenset[str] = frozenset()
    """The ledgers and other shown things after whose change the page looks again."""

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: QWidget) -> None:
        super().__init__(page)
        self._page_shown = page
        self.parts = parts
        self._books = books
        self._teller = teller

    @property
    def now(self) -> datetime:
        """The moment it is."""
        return self.parts.outside.clock()

    @property
    def new_id(self) -> Callable[[], str]:
        """Makes the ids of new records."""
        return self.parts.outside.new_id

    def look(self, reading: Callable[[Profile], T], done: Callable[[T], None]) -> None:
        """Read something for the page."""
        self._books.look(reading, done, self._teller.trouble, self)

    def look_here(self, reading: Callable[[Profile], T], done: Callable[[T], None]) -> None:
        """Read something that leads elsewhere or asks: not any more where one has gone elsewhere meanwhile."""
        self.look(reading, lambda found: done(found) if self._page_shown.isVisible() else None)

    def change(self, action: Callable[[Profile], C], said: Words = "", *, undo: str = "") -> None:
        """Do something, and say so; with `undo` it can be taken back."""
        self._books.change(action, lambda _: self._say(said, undo), self._teller.trouble, self)

    def change_then(self, action: Callable[[Profile], C], done: Callable[[C], None]) -> None:
        """Do something and go on with its answer."""
        self._books.change(action, done, self._teller.trouble, self)

    def say(self, words: Words) -> None:
        """Say something under the page."""
        self._teller.tell(words)

    def is_concerned(self, changes: Changes) -> bool:
        """Whether the page shows something that was changed."""
        return bool(changes.ledgers & self.cares)

    def reload(self) -> None:
        """Show what is there now."""
        raise NotImplementedError

    def speak(self) -> None:
        """Say again what was made of the words of another language."""
        self.reload()

    def _say(self, words: Words, undo: str) -> None:
        if words:
            self._teller.tell(words, undo)
