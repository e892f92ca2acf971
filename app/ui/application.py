"""The windowed program: shows the door at once, and loads what is behind it while the passphrase is typed."""

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from app import log, paths, settings
from app.domain.errors import AppError
from app.settings import Preferences
from app.ui.collecting import Collecting
from app.ui.drawn import when_drawn
from app.ui.entrance import Entrance
from app.ui.i18n import CHINESE, Translations, language
from app.ui.icons import Icons
from app.ui.idle import Idle
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.theme import PALETTES, Theme
from app.ui.widgets.bodies import Bodies
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.vertical import fonts

if TYPE_CHECKING:
    from app.ui.crash import CrashReport
    from app.ui.widgets.ask import Ask

STYLE = "Fusion"
"""Said to the program itself: setting it hands us the style, whose thousand names take longer than the door's page."""
WORDS = "mongolian_words.txt"
OLD_LETTERS = "menksoft.json"


def run(outside: Outside) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    program = QApplication([*sys.argv[:1], "-style", STYLE])
    application = Application(program, outside)
    sys.excepthook = application.caught
    application.start()
    when_drawn(program, lambda: Collecting(program))  # main.py has let it wait
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
        program.setDesktopFileName("lianfang")  # finds the menu entry and its icon
        program.setWindowIcon(QIcon(str(outside.resources / "lianfang.svg")))
        self._is_furnished = False
        self._jobs = Jobs(self)
        self._idle = Idle(program, outside.clock)
        self._entrance = Entrance(self._look, self._jobs, outside, self._lang, lambda: self._preferences, self._idle)
        self._entrance.passed.connect(self._furnish)
        self._entrance.shown.connect(self._show)
        self._entrance.preferences_chosen.connect(self.choose)
        self.window: QMainWindow | None = None

    def start(self) -> None:
        """Show the door."""
        if paths.has_profile(self._outside.home) and not language(self._preferences.language).is_vertical:
            when_drawn(self, self._furnish)
        else:
            self._furnish()
        self._put_on(self._preferences)
        self._entrance.open()

    def stop(self) -> None:
        """Finish the work that was accepted and let go of the profile."""
        self._entrance.close()
        self._jobs.stop()
        self._translations.undress()

    def look_who_is_there(self) -> None:
        """Lock if nobody was there for long enough."""
        self._idle.look()

    def lock(self) -> None:
        """As if nobody was there any more."""
        self._entrance.lock()

    def caught(self, kind: type[BaseException], _bug: BaseException, traceback: TracebackType | None) -> None:
        """What `sys.excepthook` is told."""
        self.report(kind, traceback)

    def report(self, kind: type[BaseException], traceback: TracebackType | None) -> "CrashReport":
        """Show and log a bug; the program goes on."""
        from app.ui.crash import CrashReport, report_of  # the door does not wait for it

        log.bug(kind, traceback)
        self._entrance.go_on()
        window = CrashReport(self._look, report_of(kind, traceback, self._outside.version), self.window)
        window.open()
        return window

    @property
    def theme(self) -> Theme:
        """What the program wears."""
        return self._look.theme

    def choose(self, preferences: Preferences) -> None:
        """Put on what was chosen, and keep it; a language that cannot be shown is refused in words."""
        self._furnish()
        if not self._can_show(preferences):
            preferences = preferences._replace(language=self._preferences.language)
            self._tell_font_missing()
        self._preferences = preferences
        settings.keep(self._outside.preferences, preferences)
        self._put_on(preferences)

    def _furnish(self) -> None:
        """Load what Mongolian is shown and typed with; a locked door in Chinese is drawn without."""
        if self._is_furnished:
            return
        from app.domain import old_letters  # the door does not wait for its patterns

        self._is_furnished = True
        resources = self._outside.resources
        self._look.words = mongolian_words(resources / WORDS)
        self._look.read_old_letters(old_letters.parse((resources / OLD_LETTERS).read_text("utf-8")))
        if _load_font(self._outside.fonts):
            self._look.offer(Orientation.VERTICAL, self._vertical_bodies)

    def _vertical_bodies(self) -> Bodies:
        """The kit of columns, loaded when it is first wanted: the door of lines does not wait for it."""
        from app.ui.widgets.vertical_bodies import VerticalBodies
        from app.vertical.accessible import tell_roles

        tell_roles()
        return VerticalBodies(lambda: self._look.theme)

    def _show(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        window.show()
        if before:
            before.close()
            before.deleteLater()

    def _put_on(self, preferences: Preferences) -> None:
        palette = next(known for known in PALETTES if known.name == preferences.theme)
        if self._look.theme != Theme(palette, preferences.percent) or not self._look.is_worn:
            self._look.wear(Theme(palette, preferences.percent))
        self._speak(preferences)

    def _speak(self, preferences: Preferences) -> None:
        wanted = language(preferences.language) if self._can_show(preferences) else CHINESE
        if self._translations.speaks(wanted, preferences.mongolian):
            return
        try:
            self._translations.switch(wanted, preferences.mongolian)
        except AppError as error:
            log.trouble(error.code, wanted.code)
            return
        self._look.turn(Orientation.VERTICAL if wanted.is_vertical else Orientation.HORIZONTAL)

    def _can_show(self, preferences: Preferences) -> bool:
        wanted = language(preferences.language)
        return not wanted.is_vertical or self._look.can_turn(Orientation.VERTICAL)

    def _tell_font_missing(self) -> "Ask":
        """Say why the window stays Chinese."""
        from app.ui.widgets.ask import Answer, Ask  # the door does not wait for it

        text = self.tr("The font for Mongolian is missing here. Ask for the program to be set up anew.")
        told = Ask(self._look, self.tr("Mongolian cannot be shown"), text, [Answer("ok", self.tr("OK"))], self.window)
        told.open()
        return told

    def _lang(self) -> str:
        """The vocabularies' language."""
        current = self._translations.current
        return "mn" if current and current.is_vertical else "zh"


def mongolian_words(file: Path) -> tuple[str, ...]:
    """The words typing aids offer; none where the file is missing."""
    try:
        return tuple(file.read_text("utf-8").split("\n"))
    except OSError:
        return ()


def _load_font(folder: Path) -> bool:
    """Whether Mongolian's font is there; without it the program works, in Chinese."""
    try:
        fonts.load(folder)
    except fonts.FontMissingError:
        log.trouble("font-missing")
        return False
    return True
