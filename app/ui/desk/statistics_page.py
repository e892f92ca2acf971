"""The statistics of a period as tables; every number opens the records it counts, and its formula stands beneath."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.reports.screen import TABLES
from app.reports.table import Cell
from app.reports.table import Kind as Held
from app.reports.table import Row as CountedRow
from app.reports.table import Table as Counted
from app.reports.text import display_width, shown
from app.ui.desk.parts import DeskParts
from app.ui.desk.period_page import PeriodPage
from app.ui.desk.shown_rows import ShownRows
from app.ui.models.rows import Column, Row
from app.ui.terms import Terms
from app.ui.theme import Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Choice
from app.ui.widgets.layout import Place
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.table import Table
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, Words, said

_WORDS = frozenset({Held.TEXT, Held.DATE})
_HALF, _EDGES, _SHARE = 9, 30, 16
"""The width of half a character, of a cell's edges, and of a share of a table, at 100 %."""


class StatisticsPage(PeriodPage):
    """`number_opened` carries the table's title (as words) and name, the row and the column."""

    number_opened = Signal(object, str, str, str)
    charts_wanted = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts, lambda: self.tr("Statistics"), scrolls=False)
        self._terms = parts.terms
        look = parts.look
        self._counted = Counted("", "", (), ())
        self._which = Choice(look, [Option(name, table_words(name)) for name in TABLES])
        self._which.put(TABLES[0])
        self._which.edited.connect(self.asked)
        charts = Button(look, lambda: self.tr("Charts"), Kind.SECONDARY, icon="trending-up")
        charts.pressed.connect(self.charts_wanted)
        self.head.add(charts)
        chosen = Strip(look)
        chosen.add(self._which, self.periods, stretch=1)
        self.add(chosen)
        self._body = Box(look, Place.PAGE, gap=2)
        self._notes = Box(look, Place.SECTION, gap=1)
        self.add(self._body, stretch=4)
        self.add(Scroll(self._notes, look), stretch=1)
        self.setFocusProxy(self._which)

    @property
    def which(self) -> str:
        """The name of the table that is to be shown."""
        return str(self._which.value())

    def choose(self, name: str) -> None:
        """Look at this table."""
        self._which.put(name)

    @property
    def is_shown(self) -> bool:
        """Whether the table that was asked for is here."""
        return self._counted.name == self.which

    @property
    def table(self) -> Counted:
        """The table that is shown."""
        return self._counted

    def show_table(self, counted: Counted) -> None:
        """Show what was counted."""
        self._counted = counted
        rows = list(counted.rows)
        terms = self._terms
        model = ShownRows([_column(counted, place, terms) for place in range(len(counted.columns))], self)
        title = partial(terms.counted, counted.title)
        table = Table(self.look, model, title, wide=True)
        table.pressed.connect(self.press)
        self._body.empty()
        self._bands = Box(self.look, Place.SECTION, gap=1)
        self._body.add(Text(self.look, title, Type.HEADING), self._bands)
        self._body.add(table, stretch=1)
        offer = partial(self._offer_bands, table, [said(column.words) for column in model.columns])
        table.banded.connect(offer, Qt.ConnectionType.QueuedConnection)
        offer()
        model.show_rows([_row(counted, row, place, terms) for place, row in enumerate(rows)])
        self._notes.empty()
        for note in (*counted.above, *counted.notes):
            self._notes.add(Text(self.look, partial(terms.counted, note), Type.HINT, copies=True))
        self._notes.push()

    def _offer_bands(self, table: Table, headings: Sequence[str]) -> None:
        """Where the height does not hold all fields, those to be seen are chosen by their names."""
        if table not in self._body.held():
            return  # another one is shown by now
        self._bands.empty()
        self._bands.setVisible(len(table.bands) > 1)
        if len(table.bands) > 1:
            names = (" · ".join(headings[field] for field in fields) for fields in table.bands)
            parts = Choice(self.look, [Option(str(band), name) for band, name in enumerate(names)])
            parts.name(self.tr("Part of the table"), "")
            parts.put("0")
            table.show_band(0)
            parts.edited.connect(lambda: table.show_band(int(str(parts.value()))))
            self._bands.add(parts)

    def press(self, row: str, column: int) -> None:
        """As if the cell was clicked."""
        counted = self.table
        title = partial(self._terms.counted, counted.title)
        self.number_opened.emit(title, counted.name, row, counted.columns[column].code)


def table_words(name: str) -> Words:
    """What a table is called among the others; one that a newer version added by its own name."""
    translate = QCoreApplication.translate
    return {
        "townships": lambda: translate("Statistics", "By township"),
        "points": lambda: translate("Statistics", "By point"),
        "rates": lambda: translate("Statistics", "Rates"),
        "kinds": lambda: translate("Statistics", "Kinds"),
        "judicial_kinds": lambda: translate("Statistics", "The ministry's 18 kinds"),
        "governance": lambda: translate("Reports", "Comprehensive-governance layout"),
        "judicial": lambda: translate("Reports", "Justice-office layout, 18 kinds"),
        "judicial_sources": lambda: translate("Statistics", "Justice-office layout, sources"),
        "unreported": lambda: translate("Reports", "Points that have not reported"),
    }.get(name, name)


def _column(counted: Counted, place: int, terms: Terms) -> Column:
    heading = _heading(counted, place, terms)
    half = max(display_width(heading), display_width(_longest(counted, place)))
    share = -(-(half * _HALF + _EDGES) // _SHARE)
    return Column(heading, share, is_number=counted.columns[place].kind not in _WORDS)


def _heading(counted: Counted, place: int, terms: Terms) -> str:
    """A Mongolian heading that says by itself what its group says needs the group no more."""
    column = counted.columns[place]
    heading, group = terms.counted(column.heading), terms.counted(column.group)
    if heading == column.heading or not column.group:
        return f"{group}{heading}"
    return heading if group == column.group else f"{group} {heading}"


def _longest(counted: Counted, place: int) -> str:
    kind = counted.columns[place].kind
    return max((shown(row.cells[place], kind) for row in counted.rows), key=display_width, default="")


def _row(counted: Counted, row: CountedRow, place: int, terms: Terms) -> Row:
    cells = tuple(_cell(cell, column.kind, terms) for cell, column in zip(row.cells, counted.columns, strict=True))
    return Row(row.name or str(place), cells)


def _cell(cell: Cell, kind: Held, terms: Terms) -> str:
    return terms.counted(shown(cell, kind)) if kind in _WORDS else shown(cell, kind)
