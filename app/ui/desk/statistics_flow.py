"""Counts the period, and opens what a number counts."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from typing_extensions import override

from app.actions import reporting
from app.actions.behind import opened
from app.domain.periods import Period
from app.reports.behind import Behind
from app.reports.statistics import Report
from app.reports.table import Table
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.flow import Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.period_flow import PeriodFlow
from app.ui.desk.statistics_page import StatisticsPage
from app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class _Shown:
    table: Table
    report: Report | None
    period: Period


class StatisticsFlow(PeriodFlow):
    """`records_opened` carries the title, a ledger and keys of its records."""

    cares = frozenset({"exchange", "disputes", "dissuasions", "merges", "waivers"})
    records_opened = Signal(object, str, object)

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: StatisticsPage) -> None:
        self._page = page
        self._report: Report | None = None
        self._period: Period | None = None
        self._question = object()
        super().__init__(parts, books, teller, page)
        page.number_opened.connect(self._open)

    @override
    def reload(self) -> None:
        self._report = None
        super().reload()

    @override
    def count(self, period: Period) -> None:
        name, now, question = self._page.which, self.now, object()
        known = self._report if self._report and self._report.period == period else None
        self._question = question

        def read(profile: Profile) -> _Shown:
            report = known or (reporting.report(profile, period) if reporting.needs_report(name) else None)
            return _Shown(reporting.table(profile, period, name, report, now=now), report, period)

        def show(found: _Shown) -> None:
            if question is self._question:
                self._report, self._period = found.report or self._report, found.period
                self._page.show_table(found.table)

        self.look(read, show)

    def _open(self, title: Words, table: str, row: str, column: str) -> None:
        """The number stays what it was counted for, also while another period is being counted."""
        period, now = self._period or self._page.wanted(), self.now

        def read(profile: Profile) -> Behind | None:
            return opened(profile, period, table, row, column, now=now)

        def show(found: Behind | None) -> None:
            if found is not None:
                self.records_opened.emit(title, found.ledger, found.keys)

        self.look_here(read, show)
