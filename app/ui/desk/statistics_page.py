"""The statistics of a period as tables; every number opens the records it counts, and its formula stands beneath."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from app.reports.table import Table as Counted
from app.reports.text import display_width, shown
from app.ui.desk.parts import DeskParts
from app.ui.desk.periods import period_choices
from app.ui.desk.shown_rows import ShownRows
from app.ui.models.rows import Column, Row
from app.ui.theme import Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.layout import Place
from app.ui.widgets.page import Page, Scroll
from app.ui.widgets.table import Table
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, Words

_HALF, _EDGES, _SHARE = 9, 30, 16
"""The width of half a character, of a cell's edges, and of a share of a table, at 100 %."""


class StatisticsPage(Page):
    """`asked` carries a period as people name it; `number_opened` the table's title, measure and place."""

    asked = Signal(str)
    number_opened = Signal(str, str, str)
    charts_wanted = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, lambda: self.tr("Statistics"), scrolls=False)
        self._parts = parts
        look = parts.look
        self._tables: Sequence[Counted] = ()
        self._period = Choice(look, period_choices(parts.days.today()))
        self._period.put("ytd")
        self._period.edited.connect(lambda: self.asked.emit(self.period))
        charts = Button(look, lambda: self.tr("Charts"), Kind.SECONDARY, icon="trending-up")
        charts.pressed.connect(self.charts_wanted)
        self.head.add(charts, self._period)
        self._which: Segments | None = None
        self._strip = Box(look, Place.STRIP, gap=2)
        self._body = Box(look, Place.PAGE, gap=2)
        self._notes = Box(look, Place.SECTION, gap=1)
        self.add(self._strip)
        self.add(self._body, stretch=4)
        self.add(Scroll(self._notes, look), stretch=1)

    @property
    def period(self) -> str:
        """The period that is chosen, as people name it."""
        return str(self._period.value())

    def show_tables(self, tables: Sequence[Counted]) -> None:
        """The tables of the period; the one that was looked at stays."""
        kept = self.table.name if self._tables else ""
        self._tables = tables
        self._strip.empty()
        which = self._which = Segments(self.look, [Option(table.name, _tab(table)) for table in tables])
        which.put(kept if kept in {table.name for table in tables} else tables[0].name)
        which.chosen.connect(lambda _: self._show())
        self._strip.add(which)
        self._strip.push()
        self._show()

    @property
    def is_shown(self) -> bool:
        """Whether there is a table yet."""
        return bool(self._tables)

    @property
    def table(self) -> Counted:
        """The table that is shown."""
        name = self._which.value() if self._which else ""
        return next(table for table in self._tables if table.name == name)

    def press(self, row: str, column: int) -> None:
        """As if the cell was clicked."""
        self._open(row, column)

    def _show(self) -> None:
        counted = self.table
        model = ShownRows([_column(counted, place) for place in range(len(counted.columns))], self)
        table = Table(self.look, model, counted.title, wide=True)
        table.pressed.connect(self._open)
        self._body.empty()
        self._body.add(Text(self.look, counted.title, Type.HEADING))
        self._body.add(table, stretch=1)
        model.show_rows([_row(counted, place) for place in range(len(list(counted.rows)))])
        self._notes.empty()
        for note in (*counted.above, *counted.notes):
            self._notes.add(Text(self.look, note, Type.HINT, copies=True))
        self._notes.push()

    def _open(self, row: str, column: int) -> None:
        counted = self.table
        self.number_opened.emit(counted.title, counted.columns[column].code, row)


def _tab(table: Counted) -> Words:
    """What a table is called among the others; one that a newer version added by its title."""
    translate = QCoreApplication.translate
    return {
        "townships": lambda: translate("Statistics", "By township"),
        "points": lambda: translate("Statistics", "By point"),
        "rates": lambda: translate("Statistics", "Rates"),
        "kinds": lambda: translate("Statistics", "Kinds"),
    }.get(table.name, table.title)


def _column(counted: Counted, place: int) -> Column:
    column = counted.columns[place]
    heading = f"{column.group}{column.heading}" if column.group else column.heading
    half = max(display_width(heading), display_width(_longest(counted, place)))
    share = -(-(half * _HALF + _EDGES) // _SHARE)
    return Column(heading, share, is_number=column.kind not in ("text", "date"))


def _longest(counted: Counted, place: int) -> str:
    kind = counted.columns[place].kind
    return max((shown(row.cells[place], kind) for row in counted.rows), key=display_width, default="")


def _row(counted: Counted, place: int) -> Row:
    row = list(counted.rows)[place]
    cells = tuple(shown(cell, column.kind) for cell, column in zip(row.cells, counted.columns, strict=True))
    return Row(row.name or str(place), cells)
