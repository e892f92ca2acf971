"""The way to the help about the page that is shown, and back to it: the same in both windows."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.help_page import HelpPage
from app.ui.widgets.look import Look

HELP = "help"


class HelpFlow(QObject):
    """`went` names the page to show: the help, or the one it was about. `topic_of` says which help is about a page."""

    went = Signal(str)
    _asked = Signal(str)

    def __init__(
        self,
        look: Look,
        resources: Path,
        drafts: Callable[[], str],
        topic_of: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._resources = resources
        self._drafts = drafts
        self._topic_of = topic_of
        self._place = ""

    def makers(self) -> Mapping[str, Callable[[], QWidget]]:
        """What makes its page."""
        return {HELP: self._make_help}

    def show_about(self, place: str) -> None:
        """Show the help about this page; there is none about the help itself, or while no page is shown."""
        if place not in ("", HELP):
            self._place = place
            self.went.emit(HELP)
            self._asked.emit(self._topic_of(place))

    def _make_help(self) -> HelpPage:
        page = HelpPage(self._look, self._resources, self._drafts)
        page.left_off.connect(self._leave)
        self._asked.connect(page.show_about)
        return page

    def _leave(self) -> None:
        self.went.emit(self._place)
