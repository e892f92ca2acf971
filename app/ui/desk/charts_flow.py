"""Counts what the charts show, and opens what a bar counts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from app.actions import reporting
from app.actions.behind import behind
from app.reports.behind import Behind
from app.reports.charts import Bar, Chart
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.charts_page import ChartsPage
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts


class ChartsFlow(Flow):
    """`records_opened` carries the title, a ledger and keys of its records."""

    cares = frozenset({"exchange", "disputes", "follow_ups", "merges", "waivers"})
    records_opened = Signal(str, str, object)

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: ChartsPage) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        page.asked.connect(lambda _: self.reload())
        page.opened.connect(self._open)
        self.reload()

    @override
    def reload(self) -> None:
        named, today = self._page.period, self.parts.days.today()

        def read(profile: Profile) -> Sequence[Chart]:
            return reporting.as_charts(profile, reporting.period_of(named, today))

        self.look(read, self._page.show_charts)

    def _open(self, title: str, bar: Bar) -> None:
        named, today = self._page.period, self.parts.days.today()

        def read(profile: Profile) -> Behind:
            return behind(profile, reporting.period_of(named, today), bar.measure, bar.place, bar.equal)

        self.look(read, lambda found: self.records_opened.emit(title, found.ledger, found.keys))
