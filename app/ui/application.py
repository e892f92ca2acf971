"""The windowed program: composes what the windows are handed and opens the right one."""

import sys
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from app import log, settings
from app.actions.days import CHINA
from app.actions.own_place import village_of
from app.domain.errors import AppError
from app.settings import Preferences
from app.store import profile
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.crash import CrashReport, report_of
from app.ui.days import Days
from app.ui.i18n import Translations, language
from app.ui.icons import Icons
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.terms import Terms
from app.ui.theme import PALETTES, Theme
from app.ui.unlock_page import UnlockPage
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look


def run(outside: Outside) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    program = QApplication(sys.argv[:1])
    application = Application(program, outside)
    sys.excepthook = lambda kind, bug, traceback: application.report(kind, bug, traceback) and None
    application.start()
    status = program.exec()
    application.stop()
    return status


class Application(QObject):
    """Lives as long as the program."""

    def __init__(self, program: QApplication, outside: Outside) -> None:
        super().__init__(program)
        self._outside = outside
        self._preferences = settings.load(outside.preferences)
        self._translations = Translations(program, outside.translations)
        self._look = Look(program, Icons(outside.resources / "icons"))
        self._bus = Bus(self)
        self._jobs = Jobs(self)
        self._books = Books(self._jobs, self._bus)
        self.window: QMainWindow | None = None

    def start(self) -> None:
        """Show the door."""
        self._put_on(self._preferences)
        page = UnlockPage(self._look)
        page.unlock_requested.connect(lambda passphrase: self._unlock(page, passphrase))
        self._show(QMainWindow(), page)
        page.begin()

    def stop(self) -> None:
        """Finish the work that was accepted and let go of the profile."""
        self._books.close()
        self._jobs.stop()
        self._translations.undress()

    def report(self, kind: type[BaseException], _bug: BaseException, traceback: TracebackType | None) -> CrashReport:
        """Show and log a bug; the program goes on."""
        log.bug(kind, traceback)
        window = CrashReport(self._look, report_of(kind, traceback, self._outside.version), self.window)
        window.open()
        return window

    def _unlock(self, page: UnlockPage, passphrase: str) -> None:
        home, vocabularies = self._outside.home, self._outside.vocabularies
        self._books.open(
            lambda: profile.unlock(home, passphrase, vocabularies),
            lambda _: self._books.look(village_of, self._open_window, page.show_error, page),
            page.show_error,
            page,
        )

    def _open_window(self, village: str) -> None:
        parts = PageParts(self._look, self._terms(), Days(self._now), self._outside, village)
        window = PointWindow(parts, self._books, self._bus, self._preferences)
        window.preferences_chosen.connect(self.choose)
        self._show(window)

    def _show(self, window: QMainWindow, page: UnlockPage | None = None) -> None:
        before, self.window = self.window, window
        if page:
            window.setCentralWidget(page)
            window.setWindowTitle(self.tr("Lianfang"))
            window.resize(self._look.theme.size(640), self._look.theme.size(380))
        window.show()
        if before:
            before.close()
            before.deleteLater()

    @property
    def theme(self) -> Theme:
        """What the program wears."""
        return self._look.theme

    def choose(self, preferences: Preferences) -> None:
        """Put on what was chosen, and keep it."""
        self._preferences = preferences
        settings.keep(self._outside.preferences, preferences)
        self._put_on(preferences)

    def _put_on(self, preferences: Preferences) -> None:
        palette = next(known for known in PALETTES if known.name == preferences.theme)
        if self._look.theme != Theme(palette, preferences.percent) or not self._look.is_worn:
            self._look.wear(Theme(palette, preferences.percent))
        self._speak(preferences)

    def _speak(self, preferences: Preferences) -> None:
        wanted = language(preferences.language)
        if self._translations.current is wanted:
            return
        try:
            self._translations.switch(wanted)
        except AppError as error:
            log.trouble(error.code, wanted.code)
            return
        self._look.turn(Orientation.VERTICAL if wanted.is_vertical else Orientation.HORIZONTAL)

    def _terms(self) -> Terms:
        return Terms(self._outside.vocabularies, lambda: "mn" if self._speaks_mongolian() else "zh")

    def _speaks_mongolian(self) -> bool:
        return bool(self._translations.current and self._translations.current.is_vertical)

    def _now(self) -> datetime:
        return self._outside.clock().astimezone(CHINA)
