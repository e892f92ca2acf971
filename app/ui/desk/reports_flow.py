"""Writes the reports that are asked for."""

from collections.abc import Callable
from pathlib import Path

from typing_extensions import override

from app.actions import printing, reporting
from app.domain.changes import Changes
from app.reports.paper.press import Press
from app.reports.paper.scribe import VerticalScribe
from app.store.profile import Profile
from app.store.whole_files import replace_whole
from app.ui.books import Books
from app.ui.desk.chooser import Chooser
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.reports_page import ReportsPage
from app.ui.widgets.words import fill


class ReportsFlow(Flow):
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
        super().__init__(parts, books, teller, page)
        self._page = page
        self._chooser = chooser
        self._may_write = may_write
        outside = parts.outside
        self._press = Press(outside.resources / "forms", VerticalScribe(outside.fonts))
        page.asked.connect(lambda _: self.reload())
        page.workbook_requested.connect(self._keep)
        page.paper_requested.connect(self._print)
        self.reload()

    @override
    def reload(self) -> None:
        named, today = self._page.period, self.parts.days.today()

        def read(profile: Profile) -> str:
            return reporting.in_a_paragraph(profile, reporting.report(profile, reporting.period_of(named, today)))

        self.look(read, self._page.show_paragraph)

    def _print(self, form: str, named: str) -> None:
        file = self._file(form, f"{form}-{named}.pdf")
        if file is None:
            return
        now, today, press = self.now, self.parts.days.today(), self._press

        def write(profile: Profile) -> Changes:
            period = reporting.period_of(named, today)
            replace_whole(file, printing.print_tables(profile, period, form, press=press, now=now))
            return Changes()

        self.change(write, lambda: fill(self.tr("Kept as %1."), file.name))

    def _file(self, form: str, name: str) -> Path | None:
        return self._chooser.place_for(name) if self._may_write(form) else None

    def _keep(self, form: str, named: str) -> None:
        file = self._file(form, f"{form}-{named}.xlsx")
        if file is None:
            return
        now, today = self.now, self.parts.days.today()

        def write(profile: Profile) -> Changes:
            reporting.as_workbook(profile, reporting.period_of(named, today), file, form, now=now)
            return Changes()

        self.change(write, lambda: fill(self.tr("Kept as %1."), file.name))
