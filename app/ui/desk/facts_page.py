"""Figures that no record holds: what was stated, with source and day, and a form for the next."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from app.domain.changes import JSON
from app.domain.errors import AppError
from app.store.ledgers import Row as Stored
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import day_text
from app.ui.desk.shown_rows import ShownRows
from app.ui.messages import error_words
from app.ui.models.rows import Column, Row
from app.ui.theme import Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box, Section
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Choice
from app.ui.widgets.count import Count
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.form import Form
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Line
from app.ui.widgets.page import Page
from app.ui.widgets.table import Table
from app.ui.widgets.text import Text


class FactsPage(Page):
    """`state_requested` carries what was typed; `back_requested` leads to the reports."""

    state_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(
            parts.look,
            lambda: self.tr("Figures that no record holds"),
            hint=lambda: self.tr("The latest by day stands in the paragraph; earlier ones stay for earlier cut-offs."),
        )
        self._parts = parts
        self._shown: Sequence[Row] = ()
        look = parts.look
        self.form = Form(look, gap=3)
        self.form.field(
            "name", Choice(look, parts.terms.options("fact_names")), lambda: self.tr("Figure"), required=True
        )
        self.form.field("number", Count(look), lambda: self.tr("Number so far"), required=True)
        self.form.field("date", self._day(), lambda: self.tr("As of"), required=True)
        self.form.field("source", Line(look), lambda: self.tr("From whom it is known"), required=True)
        self._model = ShownRows(
            [
                Column(lambda: self.tr("Figure"), 5),
                Column(lambda: self.tr("Number"), 2, is_number=True),
                Column(lambda: self.tr("As of"), 4, rank=1),
                Column(lambda: self.tr("From whom"), 3, rank=2),
            ],
            self,
        )
        self._table = Table(look, self._model, lambda: self.tr("What was stated"))
        left = Box(look, Place.PAGE, gap=2)
        left.add(Text(look, lambda: self.tr("What was stated"), Type.HEADING))
        left.add(self._table, stretch=1)
        right = Section(look, lambda: self.tr("A new one"))
        right.add(self.form)
        right.push()
        self.add(Beside(look, left, right, shares=(3, 2)), stretch=1)
        back = Button(look, lambda: self.tr("Back to the reports"), Kind.QUIET, icon="chevron-left")
        back.pressed.connect(self.back_requested)
        state = Button(look, lambda: self.tr("Write it down"), Kind.PRIMARY, icon="check", shortcut="Ctrl+Return")
        state.pressed.connect(self._state)
        self.finish(back, state)
        self.begin()

    @property
    def stated(self) -> Sequence[tuple[str, ...]]:
        """The lines that are shown."""
        return [tuple(row.cells) for row in self._shown]

    def begin(self) -> None:
        """An empty form; the day is today until another is chosen."""
        self.form.put({"date": self._parts.days.today().isoformat()})

    def show_facts(self, rows: Sequence[Stored]) -> None:
        """What was stated, the latest first."""
        self._shown = [Row(row.key.record, self._cells(row.fields)) for row in rows]
        self._model.show_rows(self._shown)

    def show_error(self, error: AppError) -> None:
        """Say what was refused beside its field."""
        self.form.show_fault(error.field or "name", error_words(error, self.form.caption(error.field)))

    def _day(self) -> DateLine:
        days = self._parts.days
        return DateLine(self.look, days.past, days.shown, days.today)

    def _cells(self, fields: Mapping[str, JSON]) -> tuple[str, ...]:
        label = self._parts.terms.label("fact_names", str(fields.get("name", "")))
        day = day_text(self._parts.days, fields.get("date"))
        return label, str(fields.get("number", "")), day, str(fields.get("source", ""))

    def _state(self) -> None:
        self.form.clear_faults()
        self.state_requested.emit(self.form.values)
