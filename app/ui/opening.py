"""What stands behind the door: the profile and its window. Heavy to load, so it is loaded after the door is shown."""

import gc
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.actions import enrolling, practising, updating, upkeep
from app.actions.days import CHINA
from app.actions.own_place import village_of
from app.actions.print_order import Asked
from app.actions.recording import is_practice
from app.actions.written_words import offered
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
_Made: TypeAlias = tuple[Profile, Sequence[Slip]]


class Opening(QObject):
    """`opened` carries the window, not yet shown."""

    opened = Signal(object)

    def __init__(
        self, look: Look, jobs: Jobs, outside: Outside, lang: Callable[[], str], drafts: Callable[[], str]
    ) -> None:
        super().__init__(look)
        gc.freeze()  # all that is loaded by now stays: a collection, which stops the window, need not walk through it
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

    def recover(self, code: str, passphrase: str, done: ShowSlips, failed: Failed, owner: QObject) -> None:
        """Open the profile with the slip, and lock it with a new passphrase; `done` is told of a new slip."""
        self._go_to_slips(lambda: self._recovered(code, passphrase), done, failed, owner)

    def restore(self, file: Path, passphrase: str, preferences: Preferences, failed: Failed, owner: QObject) -> None:
        """Make a backup this computer's profile; the one that was here is kept aside."""
        self._go_in(lambda: self._restored(file, passphrase), preferences, failed, owner)

    def restore_with_slip(
        self,
        file: Path,
        code: str,
        passphrase: str,
        done: ShowSlips,
        failed: Failed,
        owner: QObject,
    ) -> None:
        """The same with the slip of that time and a new passphrase; `done` is told of a new slip."""

        def restored() -> _Made:
            self._restored(file, code).close()
            return self._recovered(code, passphrase)

        self._go_to_slips(restored, done, failed, owner)

    def reset(self, file: Path, said: tuple[str, str, str], done: ShowSlips, failed: Failed, owner: QObject) -> None:
        """Open the profile with the station's file; `said` is its code, the new passphrase and whose it is. `done` is
        told of a new slip, since the old one is lost."""
        home, (code, passphrase, name) = self._outside.home, said

        def opened() -> _Made:
            profile.reset_from_desk(home, _bytes_of(file), code, passphrase, name=name)
            renewed = profile.renew_recovery(home, passphrase)
            return profile.unlock(home, passphrase, self._lists()), [Slip(RECOVERY, renewed, renewed=True)]

        self._go_to_slips(opened, done, failed, owner)

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

        def joined() -> _Made:
            made = enrolling.join(home, _kit_bytes(kit), code, passphrase, vocabularies=self._lists(), now=now)
            return made.profile, [Slip(RECOVERY, made.recovery_code)]

        self._go_to_slips(joined, done, failed, owner)

    def create_desk(self, desk: NewDesk, done: ShowSlips, failed: Failed, owner: QObject) -> None:
        """Make this computer a desk, and keep its card for others; `done` and `enter` as in `join`."""
        home, now = self._outside.home, self._outside.clock()

        def created() -> _Made:
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
            reserve = [Slip(RESERVE, made.reserve_key)] if made.reserve_key else []
            return made.profile, [Slip(RECOVERY, made.recovery_code), *reserve]

        self._go_to_slips(created, done, failed, owner)

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
        self._look.learn(())
        self._books.close()

    def _restored(self, file: Path, secret: str) -> Profile:
        outside = self._outside
        return upkeep.restore_here(file, outside.home, secret, self._lists(), now=outside.clock())

    def _recovered(self, code: str, passphrase: str) -> _Made:
        renewed = profile.recover(self._outside.home, code, passphrase)
        opened = profile.unlock(self._outside.home, passphrase, self._lists())
        return opened, [Slip(RECOVERY, renewed, renewed=True)]

    def _go_to_slips(self, opening: Callable[[], _Made], done: ShowSlips, failed: Failed, owner: QObject) -> None:
        """Open the profile, and tell what goes on paper; `enter` goes in."""
        slips: list[Slip] = []

        def opened() -> Profile:
            made, shown = opening()
            slips.extend(shown)
            return made

        self._books.open(opened, lambda _: done(slips), failed, owner)

    def _go_in(self, opening: Callable[[], Profile], preferences: Preferences, failed: Failed, owner: QObject) -> None:
        self._books.open(opening, lambda _: self.enter(preferences, failed, owner), failed, owner)

    def _enter(self, window: PointWindow | DeskWindow) -> None:
        if self._timer:
            self._timer.end()
        self._timer = RoundsTimer(window.rounds, self._books, self._outside, random.random)
        self._timer.trouble.connect(window.trouble if isinstance(window, DeskWindow) else window.tell_trouble)
        self._timer.begin()
        self._look.learn(())
        self._books.look(offered, self._look.learn, lambda _: None, window)  # a help: one can type without
        self.opened.emit(window)

    def _lists(self) -> Vocabularies:
        """On the worker: the lists are read there too."""
        if not self._vocabularies:
            self._vocabularies.append(self._outside.vocabularies())
        return self._vocabularies[0]

    def _met(self, opened: Profile) -> "_Whose":
        """On the worker: this version has opened the database, so older ones are needed no more."""
        updating.settle(opened.home, self._outside.version, self._outside.clock())
        return _Whose(opened.identity.role, village_of(opened), is_practice(opened), opened.vocabularies)

    def _window(self, whose: "_Whose", preferences: Preferences) -> PointWindow | DeskWindow:
        terms = Terms(whose.vocabularies, self._lang, self._drafts)
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
    vocabularies: Vocabularies


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
