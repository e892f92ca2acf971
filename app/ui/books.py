"""The opened profile, seen from the windows: every action runs on the worker, and what it changed goes to the bus."""

from collections.abc import Callable
from typing import Protocol, TypeAlias, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from app.domain.changes import Changes
from app.domain.errors import AppError, Code
from app.store.database import damage_named
from app.store.profile import DATABASE, Profile
from app.ui.bus import Bus
from app.ui.jobs import Jobs


class Changing(Protocol):
    """The answer of an action that says more than what it changed."""

    @property
    def changes(self) -> Changes: ...


T = TypeVar("T")
C = TypeVar("C", bound=Changes | Changing)
Failed: TypeAlias = Callable[[AppError], None]


class Books(QObject):
    """The profile belongs to the worker thread; nothing here touches it elsewhere."""

    def __init__(self, jobs: Jobs, bus: Bus) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self._bus = bus
        self._profile: Profile | None = None
        self._closings = 0

    def open(
        self, opening: Callable[[], Profile], done: Callable[[None], None], failed: Failed, owner: QObject
    ) -> None:
        """Open a profile; every later action is given it, and none the one before."""

        def work() -> None:
            opened = opening()
            self._let_go()
            self._profile = opened

        self._jobs.run(work, done, failed, owner)

    def replace(
        self, action: Callable[[Profile], Profile], done: Callable[[None], None], failed: Failed, owner: QObject
    ) -> None:
        """Do something after which the profile is another one (its key, its epoch), and go on with that."""

        def work() -> None:
            self._profile = action(self._opened())

        self._jobs.run(work, done, failed, owner)

    def look(self, reading: Callable[[Profile], T], done: Callable[[T], None], failed: Failed, owner: QObject) -> None:
        """Read something."""
        self._jobs.run(lambda: self._with_it(reading), done, failed, owner)

    def change(self, action: Callable[[Profile], C], done: Callable[[C], None], failed: Failed, owner: QObject) -> None:
        """Do something. What it changed is told to everyone after `done`, even if the owner is gone by then."""
        answered, refused = self._told(done, failed, owner)
        self._jobs.run(lambda: self._with_it(action), answered, refused, self)

    def change_beside(
        self, action: Callable[[Profile], C], done: Callable[[C], None], failed: Failed, owner: QObject
    ) -> None:
        """Do what waits on a line, with a connection of its own, so that nobody waits for it."""

        is_over = self.is_over()

        def work() -> C:
            if is_over():
                raise AppError(Code.NO_PROFILE, folder="")
            beside = self._opened().again()
            try:
                with damage_named(DATABASE):
                    return action(beside)
            finally:
                beside.close()

        answered, refused = self._told(done, failed, owner)
        self._jobs.run_beside(work, answered, refused, self)

    def look_beside(
        self, reading: Callable[[Profile], T], done: Callable[[T], None], failed: Failed, owner: QObject
    ) -> None:
        """Read what may wait on a disk or a line; of the profile it may ask nothing but who it is."""
        self._jobs.run_beside(lambda: reading(self._opened()), done, failed, owner)

    def let_pass(self) -> None:
        """Called beside the worker, between two steps: what a person asked for goes first."""
        self._jobs.let_pass()

    def is_over(self) -> Callable[[], bool]:
        """What is begun now beside the worker asks this: whether the ledger was locked since, or the program ends."""
        closings = self._closings
        return lambda: self._closings != closings or self._jobs.is_stopping()

    def _told(
        self, done: Callable[[C], None], failed: Failed, owner: QObject
    ) -> tuple[Callable[[C], None], Callable[[AppError], None]]:
        def answered(answer: C) -> None:
            if shiboken6.isValid(owner):
                done(answer)
            self._bus.changed.emit(answer if isinstance(answer, Changes) else answer.changes)

        def refused(error: AppError) -> None:
            if shiboken6.isValid(owner):
                failed(error)

        return answered, refused

    def close(self) -> None:
        """Let go of the profile, after the work that was accepted; what runs beside it is asked to end."""
        self._closings += 1
        self._jobs.run(self._let_go, lambda _: None, lambda _: None, self)

    def _with_it(self, act: Callable[[Profile], T]) -> T:
        """On the worker. A page of the file that cannot be read is trouble with a name, and no bug."""
        with damage_named(DATABASE):
            return act(self._opened())

    def _opened(self) -> Profile:
        """What begins after the ledger was locked, as a round's end may ask for, is refused, and no bug."""
        if self._profile is None:
            raise AppError(Code.NO_PROFILE, folder="")
        return self._profile

    def _let_go(self) -> None:
        if self._profile is not None:
            self._profile.close()
            self._profile = None
