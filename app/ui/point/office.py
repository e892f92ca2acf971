"""The pages beside the records: ledgers, exchange, reports and papers, settings."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.actions import point_case
from app.actions.print_order import Asked
from app.domain.changes import Changes
from app.settings import Preferences
from app.ui.aside_card import AsideCard
from app.ui.aside_flow import AsideFlow
from app.ui.books import Books
from app.ui.paper_flow import PaperFlow
from app.ui.papers import Papers
from app.ui.point.change_flow import ChangeFlow
from app.ui.point.exchange_flow import ExchangeFlow
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.point.ledgers import ON_CASE_PAGE, LedgersPage
from app.ui.point.ledgers_flow import LedgersFlow
from app.ui.point.month_flow import MonthFlow
from app.ui.point.month_page import MonthPage
from app.ui.point.pages import PageParts, change_makers
from app.ui.point.reports_page import ReportsPage
from app.ui.point.teller import Teller
from app.ui.rounds import Rounds
from app.ui.safety_card import SafetyCard
from app.ui.safety_flow import SafetyFlow
from app.ui.settings_page import SettingsPage
from app.ui.update_card import UpdateCard
from app.ui.update_flow import UpdateFlow
from app.ui.volunteers_card import VolunteersCard
from app.ui.volunteers_flow import VolunteersFlow


class Office(QObject):
    """`went` names the page to show, `case_wanted` a dispute, `left` when one goes back from a paper,
    `pictures_shown` a box that wants its pictures."""

    went = Signal(str)
    left = Signal()
    case_wanted = Signal(str)
    reported = Signal(str)
    preferences_chosen = Signal(object)
    pictures_shown = Signal(object)

    def __init__(
        self,
        parts: PageParts,
        books: Books,
        rounds: Rounds,
        teller: Teller,
        preferences: Callable[[], Preferences],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._books = books
        self._rounds = rounds
        self._teller = teller
        self._preferences = preferences
        self._window = window
        self._ledgers: LedgersFlow | None = None
        self._exchange: ExchangeFlow | None = None
        self._month: MonthFlow | None = None
        failed, outside = teller.trouble, parts.outside
        self.changing = ChangeFlow(books, outside, change_makers(parts), failed, window)
        self.changing.went.connect(self.went)
        self._safety = SafetyFlow(parts.look, books, outside, self._choose_stick, failed, window)
        self._safety.done.connect(teller.kept_safe)
        self.papers = PaperFlow(parts.look, parts.days, books, Papers(books, outside, window), failed, window)
        self.papers.went.connect(self.went)
        self.papers.left.connect(self.left)

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes its pages."""
        return {
            **self.papers.makers(),
            **self.changing.makers(),
            "ledgers": self._make_ledgers,
            "exchange": self._make_exchange,
            "reports": self._make_reports,
            "month": self._make_month,
            "settings": self._make_settings,
        }

    def changed(self, changes: Changes) -> None:
        """Look again at what was changed, where it is shown."""
        if self._ledgers:
            self._ledgers.changed(changes)
        if self._exchange and changes.ledgers != {"drafts"}:
            self._exchange.reload()

    def say_nothing_happened(self, month: str) -> None:
        """Begin the nil report of a month."""
        self.went.emit("month")
        if self._month:
            self._month.begin(month)

    def back_up(self) -> None:
        """Copy everything to a stick."""
        self._safety.back_up()

    def _make_ledgers(self) -> LedgersPage:
        page = LedgersPage(self._parts.look, self._parts.terms, self._parts.days)
        self._ledgers = LedgersFlow(self._books, page, self._teller.trouble)
        page.opened.connect(self.open_row)
        page.paper_wanted.connect(self.papers.show_record)
        page.undo_wanted.connect(self._teller.undo)
        page.pictures_shown.connect(self.pictures_shown)
        return page

    def open_row(self, ledger: str, record: str) -> None:
        """Go to the dispute that a record is or hangs on, or to the form of another one."""
        if self.changing.serves(ledger) and ledger not in ON_CASE_PAGE:
            self.changing.open(ledger, record)
            return
        self._books.look(
            lambda profile: point_case.dispute_of(profile, ledger, record),
            self.case_wanted.emit,
            self._teller.trouble,
            self,
        )

    def _make_exchange(self) -> ExchangePanel:
        panel = ExchangePanel(self._parts.look)
        self._exchange = ExchangeFlow(self._books, self._parts.outside, self._rounds, panel, self._choose_stick)
        return panel

    def _make_reports(self) -> ReportsPage:
        page = ReportsPage(self._parts.look, self._parts.days)
        page.paper_wanted.connect(lambda name, period: self.papers.show_paper(name, Asked(period=period)))
        page.nil_wanted.connect(self.say_nothing_happened)
        return page

    def _make_month(self) -> MonthPage:
        page = MonthPage(self._parts.look)
        self._month = MonthFlow(self._books, self._parts.outside, page, self._teller.trouble)
        self._month.reported.connect(self.reported)
        page.leave_requested.connect(self.left)
        return page

    def _make_settings(self) -> SettingsPage:
        page = SettingsPage(self._parts.look)
        page.show_preferences(self._preferences())
        page.chosen.connect(self.preferences_chosen)
        if not self._parts.is_practice:
            card = SafetyCard(self._parts.look)
            self._safety.serve(card)
            volunteers = VolunteersCard(self._parts.look, has_key=True)
            VolunteersFlow(
                self._parts.look, self._books, self._parts.outside, volunteers, self._window, self._teller.trouble
            )
            aside = AsideCard(self._parts.look)
            AsideFlow(self._parts.look, self._books, aside, self._window, self._teller.trouble)
            update = UpdateCard(self._parts.look)
            UpdateFlow(self._parts.look, self._books, self._parts.outside, update, self._window, self._teller.trouble)
            page.add(card, aside, volunteers, update)
        return page

    def _choose_stick(self) -> Path | None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Choose the USB stick"))
        return Path(folder) if folder else None
