"""What stands behind the door: the profile and its window. Heavy to load, so it is loaded after the door is shown."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.actions import enrolling, practising, updating
from app.actions.days import CHINA
from app.actions.enrolling import NewProfile
from app.actions.own_place import village_of
from app.actions.print_order import Asked
from app.actions.recording import is_practice
from app.domain.errors import AppError, Code
from app.domain.identity import Role
from app.domain.vocabulary import Vocabularies
from app.exchange.desk_card import DeskCard
from app.settings import Preferences
from app.store import profile
from app.store.profile import Profile
from app.ui.books import Books, Failed
from app.ui.bus import Bus
from app.ui.days import Days
from app.ui.desk.parts import DeskParts
from app.ui.desk.window import DeskWindow
from app.ui.desk_start_page import NewDesk
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.papers import Papers
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.rounds_timer import RoundsTimer
from app.ui.slip_page import RECOVERY, RESERVE, Slip
from app.ui.terms import Terms
from app.ui.widgets.look import Look

PRACTICE = "practice"
"""The folder of the throw-away profile, within the profile's."""
MAX_KIT = 2**20

ShowSlips = Callable[[Sequence[Slip]], None]


class Opening(QObject):
    """`opened` carries the window, not yet shown."""

    opened = Signal(object)

    def __init__(
        self, look: Look, jobs: Jobs, outside: Outside, lang: Callable[[], str], drafts: Callable[[], str]
    ) -> None:
        super().__init__(look)
        self._look = look
        self._jobs = jobs
        self._outside = outside
        self._lang, self._drafts = lang, drafts
        self._bus = Bus(self)
        self._books = Books(jobs, self._bus)
        self._vocabularies: list[Vocabularies] = []
        self._timer: RoundsTimer | None = None

    def unlock(self, passphrase: str, preferences: Preferences, failed: Failed, owner: QObject) -> None:
        """Open the profile with its passphrase."""
        self._go_in(lambda: profile.unlock(self._outside.home, passphrase, self._lists()), preferences, failed, owner)

    def recover(self, code: str, passphrase: str, preferences: Preferences, failed: Failed, owner: QObject) -> None:
        """Open the profile with the slip, and lock it with a new passphrase from now on."""

        def recovered() -> Profile:
            profile.reset_passphrase(self._outside.home, code, passphrase)
            return profile.unlock(self._outside.home, passphrase, self._lists())

        self._go_in(recovered, preferences, failed, owner)

    def practise(self, preferences: Preferences, failed: Failed, owner: QObject) -> None:
        """Open a throw-away profile."""
        outside = self._outside
        self._go_in(
            lambda: practising.begin(
                outside.home / PRACTICE, self._lists(), now=outside.clock(), new_id=outside.new_id
            ),
            preferences,
            failed,
            owner,
        )

    def join(self, kit: Path, code: str, passphrase: str, done: ShowSlips, failed: Failed, owner: QObject) -> None:
        """Make this laptop the point that the kit is for; `done` is told what goes on paper, `enter` goes in."""
        home, now = self._outside.home, self._outside.clock()

        def joined() -> NewProfile:
            return enrolling.join(home, _kit_bytes(kit), code, passphrase, vocabularies=self._lists(), now=now)

        self._make(joined, done, failed, owner)

    def create_desk(self, desk: NewDesk, done: ShowSlips, failed: Failed, owner: QObject) -> None:
        """Make this computer a desk, and keep its card for others; `done` and `enter` as in `join`."""
        home, now = self._outside.home, self._outside.clock()

        def created() -> NewProfile:
            self._outside.open_mailbox(desk.mailbox, {}).close()  # an address that leads nowhere makes no desk
            card = DeskCard.from_bytes(_bytes_of(desk.card), desk.card.name) if desk.card else None
            made = enrolling.create_desk(
                home,
                desk.name,
                desk.code,
                desk.mailbox,
                desk.passphrase,
                vocabularies=self._lists(),
                now=now,
                bureau=card,
            )
            enrolling.keep_card(made.profile)
            return made

        self._make(created, done, failed, owner)

    def _make(self, making: Callable[[], NewProfile], done: ShowSlips, failed: Failed, owner: QObject) -> None:
        slips: list[Slip] = []

        def made() -> Profile:
            new = making()
            slips.append(Slip(RECOVERY, new.recovery_code))
            if new.reserve_key:
                slips.append(Slip(RESERVE, new.reserve_key))
            return new.profile

        self._books.open(made, lambda _: done(slips), failed, owner)

    def enter(self, preferences: Preferences, failed: Failed, owner: QObject) -> None:
        """Make the window of the profile that is open."""
        self._books.look(self._met, lambda whose: self._enter(self._window(whose, preferences)), failed, owner)

    def print_slip(self, slip: Slip, failed: Failed, page: QWidget) -> None:
        """Put it on paper."""
        Papers(self._books, self._outside, page).print_out(slip.form, Asked(code=slip.code), failed)

    def end_practice(self) -> None:
        """Throw the practice away."""
        self.close()
        self._jobs.run(lambda: practising.end(self._outside.home / PRACTICE), lambda _: None, lambda _: None, self)

    def close(self) -> None:
        """Let go of the profile; a round that runs is ended."""
        if self._timer:
            self._timer.end()
        self._books.close()

    def _go_in(self, opening: Callable[[], Profile], preferences: Preferences, failed: Failed, owner: QObject) -> None:
        self._books.open(opening, lambda _: self.enter(preferences, failed, owner), failed, owner)

    def _enter(self, window: PointWindow | DeskWindow) -> None:
        if self._timer:
            self._timer.end()
        self._timer = RoundsTimer(window.rounds, self._books, self._outside, random.random)
        self._timer.begin()
        self.opened.emit(window)

    def _lists(self) -> Vocabularies:
        """On the worker: the lists are read there too."""
        if not self._vocabularies:
            self._vocabularies.append(self._outside.vocabularies())
        return self._vocabularies[0]

    def _met(self, opened: Profile) -> "_Whose":
        """On the worker: this version has opened the database, so older ones are needed no more."""
        updating.settle(opened.home, self._outside.version, self._outside.clock())
        return _Whose(opened.identity.role, village_of(opened), is_practice(opened))

    def _window(self, whose: "_Whose", preferences: Preferences) -> PointWindow | DeskWindow:
        terms = Terms(self._vocabularies[0], self._lang, self._drafts)
        days = Days(lambda: self._outside.clock().astimezone(CHINA))
        if whose.role is Role.POINT:
            parts = PageParts(self._look, terms, days, self._outside, whose.village, whose.is_practice)
            return PointWindow(parts, self._books, self._bus, preferences)
        parts_of_desk = DeskParts(self._look, terms, days, self._outside, whose.role)
        return DeskWindow(parts_of_desk, self._books, self._bus, preferences)


@dataclass(frozen=True, slots=True)
class _Whose:
    """Which window a profile opens, and where it is."""

    role: Role
    village: str
    is_practice: bool


def _kit_bytes(kit: Path) -> bytes:
    data = _bytes_of(kit)
    if len(data) > MAX_KIT:
        raise AppError(Code.BAD_KIT)
    return data


def _bytes_of(file: Path) -> bytes:
    """One byte more than a kit or card may have tells that the file is neither."""
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_KIT + 1)
    except OSError as error:
        raise AppError(Code.BAD_FILE, name=file.name, reason=error.strerror or "") from error
