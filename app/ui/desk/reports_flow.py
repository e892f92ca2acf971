"""Writes the reports that are asked for."""

from collections.abc import Callable
from pathlib import Path

from typing_extensions import override

from app.actions import reporting
from app.domain.changes import Changes
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.reports_page import ReportsPage
from app.ui.widgets.words import fill

ChooseFile = Callable[[str], Path | None]


class ReportsFlow(Flow):
    """`choose_file` asks where a file of this name is to be kept."""

    cares = frozenset({"exchange", "disputes", "dissuasions", "merges", "waivers", "facts"})

    def __init__(
        self, parts: DeskParts, books: Books, teller: Teller, page: ReportsPage, choose_file: ChooseFile
    ) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._choose_file = choose_file
        page.asked.connect(lambda _: self.reload())
        page.workbook_requested.connect(self._keep)
        self.reload()

    @override
    def reload(self) -> None:
        named, today = self._page.period, self.parts.days.today()

        def read(profile: Profile) -> str:
            return reporting.in_a_paragraph(profile, reporting.report(profile, reporting.period_of(named, today)))

        self.look(read, self._page.show_paragraph)

    def _keep(self, form: str, named: str) -> None:
        file = self._choose_file(f"{form}-{named}.xlsx")
        if file is None:
            return
        now, today = self.now, self.parts.days.today()

        def write(profile: Profile) -> Changes:
            reporting.as_workbook(profile, reporting.period_of(named, today), file, form, now=now)
            return Changes()

        self.change(write, lambda: fill(self.tr("Kept as %1."), file.name))
