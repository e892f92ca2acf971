"""What stands around the pages of either window: the rail, the bar under them, and the mark of a practice."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.help_flow import HELP
from app.ui.theme import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.box import Box
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.rail import Rail
from app.ui.widgets.rail_area import RailArea
from app.ui.widgets.words import Option

_LOCK = "lock"


class Frame(Box):
    """`chosen` names the place that was asked for, `help_wanted`, `lock_requested` and
    `practice_left` what else can be pressed."""

    chosen = Signal(str)
    help_wanted = Signal()
    lock_requested = Signal()
    practice_left = Signal()

    def __init__(
        self, look: Look, places: Sequence[Option], pages: QWidget, bar: QWidget, *, is_practice: bool = False
    ) -> None:
        super().__init__(look, Place.WINDOW, gap=0)
        self._rail = Rail(look, lambda: self.tr("Lianfang"), places)
        self._rail.chosen.connect(self._choose)
        if not is_practice:
            self._rail.offer(Option(_LOCK, lambda: self.tr("Lock"), "lock"), "Ctrl+L")
        self._rail.offer(Option(HELP, lambda: self.tr("Help"), "circle-help"), "F1")
        self._pages = pages
        right = Box(look, Place.PAGE, gap=0)
        if is_practice:
            right.add(self._practice_mark())
        right.add(pages, stretch=1)
        right.add(bar)
        self._area = RailArea(self._rail, look)
        self.add(self._area)
        self.add(right, stretch=1)

    def go(self, place: str) -> None:
        """Show that one is there; what is no place of the rail leaves the mark where it was."""
        self._rail.go(place)

    def clear(self, is_clear: bool) -> None:
        """Give the page the whole window, or show the rail beside it again."""
        self._area.setVisible(not is_clear)

    def _choose(self, place: str) -> None:
        if place == _LOCK:
            self.lock_requested.emit()
        elif place == HELP:
            self.help_wanted.emit()
        else:
            self.chosen.emit(place)
            self._enter()

    def _enter(self) -> None:
        """Who went to a place by key goes on there; the rail has a dozen stops of its own."""
        focused = self.window().focusWidget()
        if focused is None or not self._pages.isAncestorOf(focused):
            first = next(filter(self._is_stop, self._chain()), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)

    def _chain(self) -> Iterator[QWidget]:
        """What Tab comes to after the pages' own place."""
        word = self._pages.nextInFocusChain()
        while word is not None and word is not self._pages:
            yield word
            word = word.nextInFocusChain()

    def _is_stop(self, word: QWidget) -> bool:
        by_tab = word.focusPolicy() & Qt.FocusPolicy.TabFocus and word.focusProxy() is None
        return bool(by_tab) and word.isEnabled() and self._pages.isAncestorOf(word) and word.isVisibleTo(self._pages)

    def _practice_mark(self) -> Banner:
        mark = Banner(
            self.look,
            Tone.YELLOW,
            lambda: self.tr("Practice: all of this is invented, and nothing is ever sent."),
            action=lambda: self.tr("End the practice"),
        )
        mark.acted.connect(self.practice_left)
        return mark
