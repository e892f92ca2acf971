"""The month's end: say in one click that there was nothing (零报告)."""

from PySide6.QtCore import Signal

from app.ui.point.record_tiles import REPORTED, kind_words
from app.ui.theme import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Section
from app.ui.widgets.button import Button
from app.ui.widgets.checks import Checks
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.words import Option, Words, fill


class MonthPage(Page):
    """`nil_requested` carries the month and the ledgers in which it had nothing."""

    nil_requested = Signal(str, object)
    leave_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self._month = ""
        self._trouble = Banner(
            look,
            Tone.BLUE,
            lambda: self.tr("What you have recorded is reported by itself. Tick only where there was nothing at all."),
        )
        self._checks = Checks(look, [Option(ledger, _words(ledger)) for ledger in REPORTED], across=50)
        card = Section(look, lambda: self.tr("There was nothing in"))
        card.add(self._checks)
        self.add(self._trouble, card)
        self.push()
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.leave_requested)
        self._report = Button(look, lambda: self.tr("Report"), Kind.PRIMARY, icon="clipboard-check", shortcut="Ctrl+S")
        self._report.pressed.connect(self._ask)
        self._checks.edited.connect(self._allow)
        self.finish(back, self._report)
        self._allow()

    def begin(self, month: str, blank: tuple[str, ...]) -> None:
        """Begin the report of a month; the ledgers that have nothing so far are ticked."""
        self._month = month
        self.title.set(lambda: fill(self.tr("Report for %1"), self._month))
        self._checks.put([ledger for ledger in REPORTED if ledger in blank])
        self._allow()

    @property
    def ticked(self) -> list[str]:
        """The ledgers that are ticked."""
        return self._checks.codes

    def report(self) -> None:
        """As if the green button was pressed."""
        self._report.press()

    def _allow(self) -> None:
        self._report.allow(not self._checks.is_blank, lambda: self.tr("Tick at least one."))

    def show_refused(self) -> None:
        """It was not kept, and may be asked for again."""
        self._allow()

    def _ask(self) -> None:
        self._report.allow(False)
        self.nil_requested.emit(self._month, self._checks.value())


def _words(ledger: str) -> Words:
    return lambda: kind_words(ledger)
