"""The way in: the welcome of a first run, the locked door, the slip; and the way out when nobody is there."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QMainWindow

from app import paths
from app.domain.errors import AppError
from app.settings import Preferences
from app.ui.drawn import when_drawn
from app.ui.idle import Idle
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.unlock_page import UnlockPage
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page

if TYPE_CHECKING:  # the windows are imported on the worker, while the door is looked at; other pages when wanted
    from app.ui.books import Failed
    from app.ui.desk.window import DeskWindow
    from app.ui.desk_start_page import DeskStartPage
    from app.ui.opening import Opening
    from app.ui.point.window import PointWindow
    from app.ui.recovery_page import RecoveryPage
    from app.ui.restore_page import RestorePage
    from app.ui.slip_page import Slip, SlipPage
    from app.ui.welcome_page import WelcomePage

    _Asking: TypeAlias = UnlockPage | WelcomePage | RecoveryPage | RestorePage | DeskStartPage | SlipPage


class Entrance(QObject):
    """`shown` carries each window that takes the place of the one before, `preferences_chosen` what a page chose.

    `passed` before what stands behind the door is asked for.
    """

    shown = Signal(object)
    passed = Signal()
    preferences_chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        outside: Outside,
        lang: Callable[[], str],
        preferences: Callable[[], Preferences],
        idle: Idle,
    ) -> None:
        super().__init__(look)
        self._look = look
        self._jobs = jobs
        self._outside = outside
        self._lang = lang
        self._preferences = preferences
        self._idle = idle
        self._opening: Opening | None = None
        self._door: QMainWindow | None = None
        self._window: PointWindow | DeskWindow | None = None
        self._is_practice = False
        idle.gone.connect(self.lock)

    def open(self) -> None:
        """Show the door, or the welcome where there is no profile yet."""
        is_known = paths.has_profile(self._outside.home)
        page = self._unlock_page() if is_known else self._welcome_page()
        self._show_door(page)
        if isinstance(page, UnlockPage):
            page.begin()
        when_drawn(page, lambda: self._jobs.run(_load, lambda _: None, lambda _: None, page))

    def lock(self) -> None:
        """Keep what is being typed, drop the keys, and leave no word in sight."""
        if self._window is None or self._is_practice:
            return
        place = self._window.geometry()
        self._window = None
        self._idle.watch(False)
        self.open()  # closes the window, which keeps its drafts first
        self._cover(place)
        if self._opening:
            self._opening.close()

    def close(self) -> None:
        """Let go of the profile; a practice is thrown away."""
        if self._opening and self._is_practice:
            self._opening.end_practice()
        elif self._opening:
            self._opening.close()

    def _end_practice(self) -> None:
        self._window = None
        self._is_practice = False
        self.open()
        if self._opening:
            self._opening.end_practice()

    def _unlock_page(self) -> UnlockPage:
        page = UnlockPage(self._look)
        page.unlock_requested.connect(
            lambda passphrase: self._behind(
                lambda opening, failed: opening.unlock(passphrase, self._preferences(), failed, page), page
            )
        )
        page.forgotten.connect(self._show_recovery)
        page.practice_requested.connect(lambda: self._practise(page))
        page.restore_wanted.connect(self._show_restore)
        page.help_wanted.connect(self._show_help)
        return page

    def _welcome_page(self) -> "WelcomePage":
        from app.ui.welcome_page import WelcomePage

        page = WelcomePage(self._look, self._preferences())
        page.chosen.connect(self.preferences_chosen)
        page.file_wanted.connect(lambda: self._choose_kit(page))
        page.join_requested.connect(lambda kit, code, words: self._join(page, kit, code, words))
        page.practice_requested.connect(lambda: self._practise(page))
        page.desk_requested.connect(self._show_desk_start)
        page.restore_wanted.connect(self._show_restore)
        if self._outside.kit:
            page.show_kit(self._outside.kit)
        return page

    def _show_help(self) -> None:
        from app.ui.help_page import HelpPage

        page = HelpPage(self._look, self._outside.resources, self._drafts)
        page.left_off.connect(self.open)
        self._show_door(page)
        page.show_about("unlock")

    def _show_recovery(self) -> None:
        from app.ui.recovery_page import RecoveryPage

        page = RecoveryPage(self._look)
        page.left_off.connect(self.open)
        page.recovery_requested.connect(
            lambda code, words: self._behind(
                lambda opening, failed: opening.recover(code, words, self._show_slips, failed, page), page
            )
        )
        page.file_wanted.connect(lambda: self._choose_reset(page))
        page.reset_requested.connect(
            lambda file, code, words, name: self._behind(
                lambda opening, failed: opening.reset(file, (code, words, name), self._show_slips, failed, page),
                page,
            )
        )
        self._show_door(page)
        page.begin()

    def _show_restore(self) -> None:
        from app.ui.restore_page import RestorePage

        page = RestorePage(self._look, is_ledger_here=paths.has_profile(self._outside.home))
        page.left_off.connect(self.open)
        page.file_wanted.connect(lambda: self._choose_copy(page))
        page.restore_requested.connect(
            lambda file, words: self._behind(
                lambda opening, failed: opening.restore(file, words, self._preferences(), failed, page), page
            )
        )
        page.slip_given.connect(
            lambda file, code, words: self._behind(
                lambda opening, failed: opening.restore_with_slip(file, code, words, self._show_slips, failed, page),
                page,
            )
        )
        self._show_door(page)
        page.begin()

    def _choose_copy(self, page: "RestorePage") -> None:
        if file := _chosen(page, self.tr("Choose the copy"), "*.lfbackup"):
            page.show_file(file)

    def _choose_reset(self, page: "RecoveryPage") -> None:
        if file := _chosen(page, self.tr("Choose the station's file"), "*.lfreset"):
            page.show_file(file)

    def _choose_kit(self, page: "WelcomePage") -> None:
        if file := _chosen(page, self.tr("Choose the kit file"), "*.lfkit"):
            page.show_kit(file)

    def _join(self, page: "WelcomePage", kit: Path, code: str, passphrase: str) -> None:
        self._behind(lambda opening, failed: opening.join(kit, code, passphrase, self._show_slips, failed, page), page)

    def _show_desk_start(self) -> None:
        from app.ui.desk_start_page import DeskStartPage

        page = DeskStartPage(self._look)
        page.left_off.connect(self.open)
        page.folder_wanted.connect(lambda: self._choose_folder(page))
        page.card_wanted.connect(lambda: self._choose_card(page))
        page.start_requested.connect(
            lambda desk: self._behind(
                lambda opening, failed: opening.create_desk(desk, self._show_slips, failed, page), page
            )
        )
        self._show_door(page)
        page.begin()

    def _choose_folder(self, page: "DeskStartPage") -> None:
        if folder := _chosen(page, self.tr("Choose the mailbox's folder")):
            page.show_folder(folder)

    def _choose_card(self, page: "DeskStartPage") -> None:
        if file := _chosen(page, self.tr("Choose the bureau's card"), "*.card"):
            page.show_card(file)

    def _show_slips(self, slips: "Sequence[Slip]") -> None:
        """One after the other; then the window."""
        from app.ui.slip_page import SlipPage

        first, *others = slips
        page = SlipPage(self._look, first)
        page.print_requested.connect(lambda slip: self._print(slip, page))
        page.done.connect(lambda: self._show_slips(others) if others else self._go_in(page))
        self._show_door(page)

    def _go_in(self, page: "SlipPage") -> None:
        self._behind(lambda opening, failed: opening.enter(self._preferences(), failed, page), page)

    def _print(self, slip: "Slip", page: "SlipPage") -> None:
        if self._opening:
            self._opening.print_slip(slip, page.show_error, page)

    def _practise(self, page: "UnlockPage | WelcomePage") -> None:
        self._behind(lambda opening, failed: opening.practise(self._preferences(), failed, page), page)

    def _behind(self, act: "Callable[[Opening, Failed], None]", page: "_Asking") -> None:
        """Act on what stands behind the door, once it is loaded. Nothing else can be asked of the page until it has
        answered: two answers would open two ledgers, and take one for the other."""
        self.passed.emit()
        page.setEnabled(False)

        def failed(error: AppError) -> None:
            page.setEnabled(True)
            page.show_error(error)

        def loaded(opening: "type[Opening]") -> None:
            if self._opening is None:
                self._opening = opening(self._look, self._jobs, self._outside, self._lang, self._drafts)
                self._opening.opened.connect(self._enter)
            act(self._opening, failed)

        self._jobs.run(_load, loaded, lambda _: None, page)

    def go_on(self) -> None:
        """After a bug nobody answers any more: the door takes another question."""
        if self._door:
            self._door.centralWidget().setEnabled(True)

    def _drafts(self) -> str:
        return self._preferences().mongolian

    def _enter(self, window: "PointWindow | DeskWindow") -> None:
        self._window = window
        self._door = None
        self._is_practice = window.is_practice
        window.preferences_chosen.connect(self.preferences_chosen)
        if window.is_practice:
            cast("PointWindow", window).practice_left.connect(self._end_practice)
        window.lock_requested.connect(self.lock)
        self._idle.watch(not self._is_practice)
        self.shown.emit(window)

    def _show_door(self, page: Page) -> None:
        if self._door:
            self._door.setCentralWidget(page)
            return
        door = self._door = QMainWindow()
        door.setCentralWidget(page)
        door.setWindowTitle(self.tr("Lianfang"))
        is_short = isinstance(page, UnlockPage)
        door.resize(self._look.theme.size(820), self._look.theme.size(420 if is_short else 560))
        self.shown.emit(door)

    def _cover(self, place: QRect) -> None:
        if self._door:
            self._door.setGeometry(place)


def _load() -> "type[Opening]":
    """On the worker: pydantic, the store and every page take longer to load than the door takes to draw."""
    from app.ui.opening import Opening

    return Opening


def _chosen(page: Page, title: str, kinds: str = "") -> Path | None:
    """The file of these kinds that was chosen, or without kinds the folder."""
    from PySide6.QtWidgets import QFileDialog  # the door does not wait for it

    if kinds:
        name, _ = QFileDialog.getOpenFileName(page, title, "", kinds)
    else:
        name = QFileDialog.getExistingDirectory(page, title)
    return Path(name) if name else None
