"""Counts the period, and opens what a number counts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from app.actions import reporting
from app.actions.behind import behind
from app.reports.behind import Behind
from app.reports.measures import MEASURES
from app.reports.table import Table
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.statistics_page import StatisticsPage

_TOTAL = "total"
_BY_PLACE = frozenset({"townships", "points"})


class StatisticsFlow(Flow):
    """`records_opened` carries the title, a ledger and keys of its records."""

    cares = frozenset({"exchange", "disputes", "dissuasions", "merges", "waivers"})
    records_opened = Signal(str, str, object)

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: StatisticsPage) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        page.asked.connect(lambda _: self.reload())
        page.number_opened.connect(self._open)
        self.reload()

    @override
    def reload(self) -> None:
        named, today, now = self._page.period, self.parts.days.today(), self.now

        def read(profile: Profile) -> Sequence[Table]:
            return reporting.form(profile, reporting.period_of(named, today), "summary", now=now)

        self.look(read, self._page.show_tables)

    def _open(self, title: str, measure: str, place: str) -> None:
        if measure not in MEASURES or self._page.table.name not in _BY_PLACE:
            return
        named, today = self._page.period, self.parts.days.today()
        where = "" if place == _TOTAL else place

        def read(profile: Profile) -> Behind:
            return behind(profile, reporting.period_of(named, today), measure, where)

        self.look(read, lambda found: self.records_opened.emit(title, found.ledger, found.keys))
