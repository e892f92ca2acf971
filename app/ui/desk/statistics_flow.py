"""Counts the period, and opens what a number counts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from app.actions import charts, reporting
from app.actions.behind import behind
from app.actions.charts import Chart
from app.domain.periods import Period
from app.reports.behind import Behind
from app.reports.measures import MEASURES
from app.reports.table import Table
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.statistics_page import StatisticsPage
from app.ui.widgets.words import said

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
        page.charts.asked.connect(self._draw)
        page.charts.bar_opened.connect(self._open_bar)
        self.reload()

    @override
    def reload(self) -> None:
        period, now = self._period, self.now

        def read(profile: Profile) -> Sequence[Table]:
            return reporting.form(profile, period, "summary", now=now)

        self.look(read, self._page.show_tables)

    @property
    def _period(self) -> Period:
        return reporting.period_of(self._page.period, self.parts.days.today())

    def _draw(self, which: str) -> None:
        period = self._period
        self.look(lambda profile: charts.chart(profile, period, Chart(which)), self._page.charts.show_bars)

    def _open_bar(self, which: str, code: str) -> None:
        period, words = self._period, next(bar.words for bar in self._page.charts.bars if bar.key == code)
        self.look(
            lambda profile: charts.behind_bar(profile, period, Chart(which), code),
            lambda found: self.records_opened.emit(said(words), found.ledger, found.keys),
        )

    def _open(self, title: str, measure: str, place: str) -> None:
        if measure not in MEASURES or self._page.table.name not in _BY_PLACE:
            return
        period, where = self._period, "" if place == _TOTAL else place

        def read(profile: Profile) -> Behind:
            return behind(profile, period, measure, where)

        self.look(read, lambda found: self.records_opened.emit(title, found.ledger, found.keys))
