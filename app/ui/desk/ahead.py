"""Counts the year between two clicks, so that it is there before anybody looks."""

from PySide6.QtCore import QObject

from app.actions import reporting
from app.domain.changes import Changes
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.desk.parts import DeskParts


class Ahead(QObject):
    """Begins when the window does and after every change, and asks for one part after another."""

    def __init__(self, parts: DeskParts, books: Books, bus: Bus, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._books = books
        self._is_counting = False
        bus.changed.connect(self._changed)
        self._begin()

    def _changed(self, changes: Changes) -> None:
        if changes.ledgers and not self._is_counting:
            self._begin()

    def _begin(self) -> None:
        self._is_counting = True
        self._count()

    def _count(self) -> None:
        today = self._parts.days.today()
        self._books.look(lambda profile: reporting.count_ahead(profile, today), self._counted, self._refused, self)

    def _counted(self, more: bool) -> None:
        self._is_counting = more
        if more:
            self._count()

    def _refused(self, _: object) -> None:
        """What cannot be kept is counted when it is asked for: no trouble that a person has to hear of."""
        self._is_counting = False
