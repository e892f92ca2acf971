"""Counts what the charts show, and opens what a bar counts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from app.actions import reporting
from app.actions.behind import behind
from app.domain.periods import Period
from app.reports.behind import Behind
from app.reports.charts import Bar, Chart
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.charts_page import ChartsPage
from app.ui.desk.flow import Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.period_flow import PeriodFlow


class ChartsFlow(PeriodFlow):
    """`records_opened` carries the title, a ledger and keys of its records."""

    cares = frozenset({"exchange", "disputes", "follow_ups", "merges", "waivers"})
    records_opened = Signal(str, str, object)

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: ChartsPage) -> None:
        self._page = page
        self._period: Period | None = None
        self._question = object()
        super().__init__(parts, books, teller, page)
        page.opened.connect(self._open)

    @override
    def count(self, period: Period) -> None:
        question = self._question = object()

        def read(profile: Profile) -> Sequence[Chart]:
            return reporting.as_charts(profile, period)

        def show(found: Sequence[Chart]) -> None:
            if question is self._question:
                self._period = period
                self._page.show_charts(found)

        self.look(read, show)

    def _open(self, title: str, bar: Bar) -> None:
        """The bar stays what it was counted for, also while another period is being counted."""
        period = self._period or self._page.wanted()

        def read(profile: Profile) -> Behind:
            return behind(profile, period, bar.measure, bar.place, bar.equal)

        self.look_here(read, lambda found: self.records_opened.emit(title, found.ledger, found.keys))
