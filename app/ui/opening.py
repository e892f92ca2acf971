"""What stands behind the door: the profile and its window. Heavy to load, so it is loaded after the door is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.actions.days import CHINA
from app.actions.own_place import village_of
from app.domain.errors import AppError
from app.domain.identity import Role
from app.domain.vocabulary import Vocabularies
from app.settings import Preferences
from app.store import profile
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.days import Days
from app.ui.desk.parts import DeskParts
from app.ui.desk.window import DeskWindow
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.terms import Terms
from app.ui.widgets.look import Look


class Opening(QObject):
    """`opened` carries the window, not yet shown."""

    opened = Signal(object)

    def __init__(self, look: Look, jobs: Jobs, outside: Outside, lang: Callable[[], str]) -> None:
        super().__init__(look)
        self._look = look
        self._outside = outside
        self._lang = lang
        self._bus = Bus(self)
        self._books = Books(jobs, self._bus)
        self._vocabularies: list[Vocabularies] = []

    def unlock(
        self, passphrase: str, preferences: Preferences, failed: Callable[[AppError], None], owner: QObject
    ) -> None:
        """Open the profile with its passphrase."""
        self._books.open(
            lambda: self._unlocked(passphrase),
            lambda _: self._books.look(
                _whose, lambda whose: self.opened.emit(self._window(*whose, preferences)), failed, owner
            ),
            failed,
            owner,
        )

    def close(self) -> None:
        """Let go of the profile."""
        self._books.close()

    def _unlocked(self, passphrase: str) -> Profile:
        """On the worker: the lists are read there too."""
        if not self._vocabularies:
            self._vocabularies.append(self._outside.vocabularies())
        return profile.unlock(self._outside.home, passphrase, self._vocabularies[0])

    def _window(self, role: Role, village: str, preferences: Preferences) -> PointWindow | DeskWindow:
        terms = Terms(self._vocabularies[0], self._lang)
        days = Days(lambda: self._outside.clock().astimezone(CHINA))
        if role is Role.POINT:
            parts = PageParts(self._look, terms, days, self._outside, village)
            return PointWindow(parts, self._books, self._bus, preferences)
        return DeskWindow(DeskParts(self._look, terms, days, self._outside, role), self._books, self._bus, preferences)


def _whose(profile: Profile) -> tuple[Role, str]:
    """Which window this profile opens, and where it is."""
    return profile.identity.role, village_of(profile)
