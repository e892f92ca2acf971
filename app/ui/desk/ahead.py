"""Counts the usual periods between two clicks, so that they are there before anybody looks."""

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
        self._is_old = False
        bus.changed.connect(self._changed)
        self._begin()

    def _changed(self, changes: Changes) -> None:
        self._is_old = bool(changes.ledgers) or self._is_old
        if changes.ledgers and not self._is_counting:
            self._begin()

    def _begin(self) -> None:
        self._is_counting, self._is_old = True, False
        self._count(0)

    def _count(self, begin: int) -> None:
        clock = self._parts.outside.clock
        self._books.look(
            lambda profile: reporting.count_ahead(profile, begin, clock=clock), self._counted, self._refused, self
        )

    def _counted(self, place: int | None) -> None:
        """What was written meanwhile makes what was counted first an old answer."""
        if self._is_old:
            self._begin()
        elif place is not None:
            self._count(place)
        else:
            self._is_counting = False

    def _refused(self, _: object) -> None:
        """What cannot be kept is counted when it is asked for: no trouble that a person has to hear of."""
        self._is_counting = False
