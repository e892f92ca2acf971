"""The ledgers: a table over any number of records, instant search, and the record beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from app.actions.disputes import Case
from app.actions.looking import Listed
from app.store.ledgers import Query, Row
from app.ui.days import Days
from app.ui.models.rows import RowsModel
from app.ui.point.ledger_filters import LedgerFilters
from app.ui.point.ledger_rows import SHOWN, columns_of, order_of, row_of, tab_words
from app.ui.point.record_detail import RecordDetail
from app.ui.point.record_tiles import kind_words
from app.ui.point.sort_button import SortButton
from app.ui.terms import Terms
from app.ui.theme import Type
from app.ui.widgets.box import Beside, Box
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Search
from app.ui.widgets.look import Look
from app.ui.widgets.menu import pop_up
from app.ui.widgets.page import Page
from app.ui.widgets.switch import Switch
from app.ui.widgets.table import Table
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, Words

ON_CASE_PAGE = ("disputes", "follow_ups")
"""What is opened on the dispute's page; the others in their form."""
_PAPERS = {
    "disputes": "intake",
    "tips": "informant_slip",
    "outreach": "outreach",
    "hazards": "hazard_notice",
    "referrals": "referral",
}
"""The paper of one record."""


class LedgersPage(Page):
    """Asks with `asked` (a Query), for pages with `wanted` (question, first, count) and for one record with
    `read_requested` (ledger, key); `opened` (ledger, key) goes to the record's own page, `pictures_shown` carries a
    box that wants its pictures."""

    asked = Signal(object)
    wanted = Signal(object, int, int)
    read_requested = Signal(str, str)
    opened = Signal(str, str)
    undo_wanted = Signal()
    paper_wanted = Signal(str, str)
    pictures_shown = Signal(object)

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, lambda: self.tr("Ledgers"), scrolls=False)
        self._terms = terms
        self._days = days
        self._search = Search(look, lambda: self.tr("One character is enough to search (Ctrl+F)"))
        QShortcut(QKeySequence("Ctrl+F"), self, self.focus_search)
        self._search.asked.connect(lambda _: self.ask())
        self._finding = Box(look, Place.PAIR)
        self.head.add(self._finding)
        options = [Option(ledger, _tab(ledger), hint=_kind(ledger)) for ledger in SHOWN]
        self._kinds = Switch(look, options, lambda: self.tr("Ledgers"))
        self._kinds.chosen.connect(self._choose_ledger)
        self._kinds.folded.connect(self._place_kinds)
        self._row = Box(look, Place.PAGE, gap=0)
        self._model = RowsModel(columns_of(SHOWN[0]), self)
        self._found = Text(look, "", Type.HINT)
        self._kept_there = Text(look, "", Type.HINT)
        self._kept_there.hide()
        self._sorting = SortButton(look)
        self._sorting.sorted.connect(self._sort)
        self._table: Table | None = None
        self._tables = Box(look, Place.PAGE, gap=0)
        self.detail = RecordDetail(look, terms, days)
        self.detail.pictures_shown.connect(self.pictures_shown)
        self.detail.open_wanted.connect(lambda record: self.opened.emit(self.ledger, record))
        left = Box(look, Place.PAGE, gap=2)
        left.add(self._tables, stretch=1)
        foot = Box(look, Place.PAIR, gap=2)
        foot.add(self._found, stretch=1)
        foot.add(self._kept_there)
        foot.add(self._sorting)
        left.add(foot)
        self.filters = LedgerFilters(look, terms, days)
        self.filters.changed.connect(self.ask)
        self.add(self._row, self.filters)
        self._place_kinds(self._kinds.is_folded)
        self.add(Beside(look, left, self.detail, shares=(9, 4)), stretch=1)
        self._choose_ledger(SHOWN[0])

    @override
    def say(self) -> None:
        """The lines are made of words too."""
        self._model.forget()

    @property
    def ledger(self) -> str:
        """The ledger that is shown."""
        return self._kinds.value

    def ask(self) -> None:
        """Ask for what is to be listed."""
        day, span = order_of(self.ledger), self.filters.span
        between = {day: (span[0][:7], span[1]) if day == "month" else span} if span else {}
        by = self._sorting.by
        self.asked.emit(
            Query(
                self.ledger,
                self.filters.equal,
                between,
                text=self._search.wanted,
                order=by.column,
                ascending=by.ascending,
            )
        )

    def show_ledger(self, ledger: str) -> None:
        """Go to this ledger."""
        self._kinds.put(ledger)
        self._choose_ledger(ledger)

    def show_count(self, count: int) -> None:
        """So many records were found."""
        self._model.ask(count)
        self._found.set(lambda: self.tr("%n records", "", count))

    def show_kept_there(self, count: int) -> None:
        """So many more of these days are kept by the station alone."""
        self._kept_there.set(lambda: self.tr("and %n old ones, which the station keeps", "", count))
        self._kept_there.setVisible(count > 0)

    def take_rows(self, question: object, first: int, listed: Sequence[Listed]) -> None:
        """A page that was wanted."""
        rows = [row_of(self.ledger, each, self._terms, self._days) for each in listed]
        self._model.take(question, first, rows)

    def look_at(self, number: int) -> None:
        """Go to this row; it is fetched if it is not there yet."""
        self._model.row(number)

    def show_record(self, ledger: str, row: Row, answer: str = "") -> None:
        """Show a record beside the list."""
        if ledger == self.ledger:
            self.detail.show_record(ledger, row, answer)

    def show_case(self, case: Case) -> None:
        """Show a dispute beside the list."""
        self.detail.show_case(case)

    def focus_search(self) -> None:
        """Go to the search line."""
        self._search.setFocus()

    def _place_kinds(self, is_folded: bool) -> None:
        """A drop-down stands before the search line, choices side by side in a row of their own."""
        for box, word in ((self._row, self._kinds), (self._finding, self._kinds), (self._finding, self._search)):
            box.pull(word)
        if is_folded:
            self._finding.add(self._kinds, self._search)
        else:
            self._row.add(self._kinds)
            self._finding.add(self._search)
        self._row.setVisible(not is_folded)

    def _choose_ledger(self, ledger: str) -> None:
        self._tables.empty()
        self._model.deleteLater()
        self._model = RowsModel(columns_of(ledger), self)
        self._model.wanted.connect(self.wanted)
        table = self._table = Table(self.look, self._model, _kind(ledger))
        table.chosen.connect(lambda key: self.read_requested.emit(ledger, key))
        table.opened.connect(lambda key: self.opened.emit(ledger, key))
        table.sort_asked.connect(self._sorting.choose)
        self._sorting.offer_columns(self._model.columns, order_of(ledger))
        self._tables.add(table, stretch=1)
        table.asked.connect(lambda key, place: self._open_menu(ledger, key, place))
        self.detail.show_nothing()
        self.filters.lay_out(ledger)
        self._sort()

    def _sort(self) -> None:
        """List in the order that is chosen, and say by which column."""
        if self._table:
            self._table.show_sort(self._sorting.number, ascending=self._sorting.by.ascending)
        self.ask()

    def _open_menu(self, ledger: str, key: str, place: QPoint) -> None:
        options = [Option(code, words) for code, words in self._menu(ledger)]

        def choose(code: str) -> None:
            if code == "open":
                self.opened.emit(ledger, key)
            elif code == "paper":
                self.paper_wanted.emit(_PAPERS[ledger], key)
            elif code == "copy":
                self.detail.copy(key)
            else:
                self.undo_wanted.emit()

        pop_up(self.look, self, place, options, choose)

    def _menu(self, ledger: str) -> tuple[tuple[str, Words], ...]:
        paper: tuple[tuple[str, Words], ...] = (("paper", lambda: self.tr("Print")),)
        return (
            ("open", self._opening_words(ledger)),
            *(paper if ledger in _PAPERS else ()),
            ("copy", lambda: self.tr("Copy the text")),
            ("undo", lambda: self.tr("Take the last step back")),
        )

    def _opening_words(self, ledger: str) -> Words:
        if ledger in ON_CASE_PAGE:
            return lambda: self.tr("Open (Enter)")
        return lambda: self.tr("Change or add (Enter)")


def _tab(ledger: str) -> Words:
    return lambda: tab_words(ledger)


def _kind(ledger: str) -> Words:
    return lambda: kind_words(ledger)
