"""A paper before it is printed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.errors import AppError
from app.ui.messages import error_words
from app.ui.theme import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.words import Words, fill


class PaperPage(Page):
    """`print_requested` and `keep_requested` are about the paper that is shown."""

    print_requested = Signal()
    keep_requested = Signal()
    left_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self._says = Banner(look, Tone.BLUE, "")
        self._sheets = Box(look, Place.SECTION, gap=4)
        self.add(self._says, self._sheets)
        self.push()
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        self._keep = Button(look, lambda: self.tr("Keep as PDF"), icon="save", shortcut="Ctrl+S")
        self._keep.pressed.connect(self.keep_requested)
        self._print = Button(look, lambda: self.tr("Print"), Kind.PRIMARY, icon="printer", shortcut="Ctrl+P")
        self._print.pressed.connect(self.print_requested)
        self.finish(back, self._keep, self._print)

    @property
    def count(self) -> int:
        """How many sheets are shown."""
        return len(self._sheets.findChildren(Sheet))

    @property
    def said(self) -> str:
        """What is said above the sheets."""
        return "" if self._says.isHidden() else self._says.shown

    def begin(self, title: Words) -> None:
        """Wait for a paper."""
        self.title.set(title)
        self._sheets.empty()
        self._allow(False)
        self._says.set(Tone.BLUE, lambda: self.tr("The paper is being set …"))
        self._says.show()

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show the sheets."""
        self._says.hide()
        for number, page in enumerate(pages, start=1):
            self._sheets.add(Sheet(self.look, page, fill(self.tr("Sheet %1"), number)))
        self._allow(True)
        self.scroll_to(0)

    def tell_kept(self, name: str) -> None:
        """It was kept as this file."""
        self._says.set(Tone.GREEN, lambda: fill(self.tr("Kept as %1."), name))
        self._says.show()
        self.scroll_to(0)

    def show_error(self, error: AppError) -> None:
        """Say why there is no paper."""
        self._says.set(Tone.RED, lambda: error_words(error))
        self._says.show()

    def _allow(self, may: bool) -> None:
        self._keep.allow(may)
        self._print.allow(may)
