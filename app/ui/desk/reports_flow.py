"""Writes the reports that are asked for."""

from collections.abc import Callable
from pathlib import Path

from typing_extensions import override

from app.actions import printing, reporting
from app.domain.changes import Changes
from app.domain.periods import Period
from app.reports.paper.press import Press
from app.reports.paper.scribe import VerticalScribe
from app.store.profile import Profile
from app.store.whole_files import replace_whole
from app.ui.books import Books
from app.ui.desk.chooser import Chooser
from app.ui.desk.flow import Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.period_flow import PeriodFlow
from app.ui.desk.reports_page import ReportsPage
from app.ui.widgets.words import fill


class ReportsFlow(PeriodFlow):
    """`may_write` says whether this form may be written now: a
    bureau says first why it reads single records."""

    cares = frozenset({"exchange", "disputes", "dissuasions", "merges", "waivers", "facts"})

    def __init__(
        self,
        parts: DeskParts,
        books: Books,
        teller: Teller,
        page: ReportsPage,
        chooser: Chooser,
        may_write: Callable[[str], bool],
    ) -> None:
        self._page = page
        super().__init__(parts, books, teller, page)
        self._chooser = chooser
        self._may_write = may_write
        outside = parts.outside
        self._press = Press(outside.resources / "forms", VerticalScribe(outside.fonts))
        page.workbook_requested.connect(self._keep)
        page.paper_requested.connect(self._print)

    @override
    def count(self, period: Period) -> None:
        def read(profile: Profile) -> str:
            return reporting.in_a_paragraph(profile, reporting.report(profile, period))

        self.look(read, self._page.show_paragraph)

    def _print(self, form: str) -> None:
        file = self._file(form, "pdf")
        if file is None:
            return
        now, period, press = self.now, self._page.wanted(), self._press

        def write(profile: Profile) -> Changes:
            replace_whole(file, printing.print_tables(profile, period, form, press=press, now=now))
            return Changes()

        self.change(write, lambda: fill(self.tr("Kept as %1."), file.name))

    def _file(self, form: str, ending: str) -> Path | None:
        name = f"{form}-{self._page.periods.chosen.code}.{ending}"
        return self._chooser.place_for(name) if self._may_write(form) else None

    def _keep(self, form: str) -> None:
        file = self._file(form, "xlsx")
        if file is None:
            return
        now, period = self.now, self._page.wanted()

        def write(profile: Profile) -> Changes:
            reporting.as_workbook(profile, period, file, form, now=now)
            return Changes()

        self.change(write, lambda: fill(self.tr("Kept as %1."), file.name))
