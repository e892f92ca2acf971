"""Writes the reports that are asked for."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions import exporting, reporting
from app.actions.exporting import Purpose
from app.domain.changes import JSON, Changes
from app.domain.periods import Period
from app.reports.forms import OF_ROWS
from app.reports.paper.press import Press
from app.reports.paper.scribe import VerticalScribe
from app.store.profile import Profile
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.desk.chooser import Chooser
from app.ui.desk.flow import Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.period_flow import PeriodFlow
from app.ui.desk.reports_page import ReportsPage
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.words import fill


class ReportsFlow(PeriodFlow):
    """A form that shows single records is written once it is said who takes them out, and what for."""

    cares = frozenset({"exchange", "disputes", "dissuasions", "merges", "waivers", "facts"})

    def __init__(
        self,
        parts: DeskParts,
        books: Books,
        teller: Teller,
        page: ReportsPage,
        chooser: Chooser,
        window: QWidget,
    ) -> None:
        self._page = page
        super().__init__(parts, books, teller, page)
        self._chooser = chooser
        self._window = window
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
        self._with_purpose(form, lambda purpose: self._with_place(form, ".pdf", partial(self._write_paper, purpose)))

    def _keep(self, form: str) -> None:
        self._with_purpose(
            form, lambda purpose: self._with_place(form, ".xlsx", partial(self._write_workbook, purpose))
        )

    def _with_place(self, form: str, ending: str, then: Callable[[str, Period, Path], None]) -> None:
        """Ask where, under the name that the form and the period give."""
        now, period = self.now, self._page.wanted()

        def ask(name: str) -> None:
            file = self._chooser.place_for(name)
            if file:
                then(form, period, file)

        self.look_here(lambda profile: reporting.file_name(profile, period, form, ending, now=now), ask)

    def _write_paper(self, purpose: Purpose | None, form: str, period: Period, file: Path) -> None:
        now, new_id, press = self.now, self.new_id, self._press

        def write(profile: Profile) -> Changes:
            return exporting.paper(profile, period, file, form, purpose, press=press, now=now, new_id=new_id)

        self.change(write, lambda: fill(self.tr("Kept as %1."), file.name))

    def _write_workbook(self, purpose: Purpose | None, form: str, period: Period, file: Path) -> None:
        now, new_id = self.now, self.new_id

        def write(profile: Profile) -> Changes:
            return exporting.workbook(profile, period, file, form, purpose, now=now, new_id=new_id)

        self.change(write, lambda: fill(self.tr("Kept as %1."), file.name))

    def _with_purpose(self, form: str, then: Callable[[Purpose | None], None]) -> None:
        """Ask first, where the form shows single records."""
        if form not in OF_ROWS:
            then(None)
            return
        look, names = self.parts.look, self.parts.names
        ask = AskForm(
            look,
            lambda: self.tr("What are these records taken out for?"),
            lambda: self.tr("Who took records out, when and what for is written down. Guard the file."),
            lambda: self.tr("Write it down and go on"),
            self._window,
        )
        by = Line(look)
        by.put(names.officer)
        ask.ask("by", by, lambda: self.tr("Your name"))
        ask.ask("reason", LongText(look), lambda: self.tr("Purpose"))

        def given(values: Mapping[str, JSON]) -> None:
            names.officer = str(values["by"])
            then(Purpose(names.officer, str(values["reason"])))

        ask.given.connect(given)
        ask.open()
