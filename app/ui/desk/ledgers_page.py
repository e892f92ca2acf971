"""The ledgers of all points: filters, instant search over any number of rows, and the record beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.actions.case_desk import DeskCase
from app.domain.changes import JSON
from app.store.ledgers import Row
from app.ui.desk.case_card import CaseCard
from app.ui.desk.ledger_cells import SHOWN, columns_of, row_of
from app.ui.desk.parts import DeskParts
from app.ui.models.rows import RowsModel
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.box import Beside, Box, Strip, paired
from app.ui.widgets.choice import Choice
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Search
from app.ui.widgets.page import Page
from app.ui.widgets.table import Table
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, Words

ALL = "-"
_FILTERS = {"disputes": (("state", "dispute_states"), ("category", "categories"), ("level", "levels"))}
_NO_STATE = frozenset({"following_up"})
"""Shown states that are not stored."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be listed."""

    ledger: str
    text: str = ""
    equal: Mapping[str, str | int] = field(default_factory=dict)


class LedgersPage(Page):
    """Asks with `asked` (an Asked), for pages with `wanted` (question, first, count) and for one record with
    `read_requested` (ledger, key). `all_requested` leaves the few records that were opened from elsewhere."""

    asked = Signal(object)
    wanted = Signal(object, int, int)
    read_requested = Signal(str, str)
    all_requested = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, lambda: self.tr("Ledgers"), scrolls=False)
        self._parts = parts
        look = parts.look
        self._search = Search(look, lambda: self.tr("One character is enough to search (Ctrl+F)"))
        QShortcut(QKeySequence("Ctrl+F"), self, self._search.setFocus)
        self._search.asked.connect(lambda _: self.ask())
        self._kinds = Choice(look, parts.terms.options("ledgers", SHOWN))
        self._kinds.put(SHOWN[0])
        self._kinds.edited.connect(self._choose_kind)
        self._few = Banner(look, Tone.BLUE, "", action=lambda: self.tr("Show all"))
        self._few.acted.connect(self.all_requested)
        self._few.hide()
        self._filters = Strip(look, gap=2)
        self._choices: dict[str, Choice] = {}
        self._model = RowsModel(columns_of(SHOWN[0]), self)
        self._found = Text(look, "", Type.HINT)
        self._looking = Text(look, lambda: self.tr("Still looking through what has just arrived …"), Type.HINT)
        self._looking.hide()
        self._tables = Box(look, Place.PAGE, gap=0)
        self.card = CaseCard(parts)
        left = Box(look, Place.PAGE, gap=2)
        left.add(self._tables, stretch=1)
        left.add(Strip(look, [self._found, self._looking]))
        self.head.add(*paired(look, [self._kinds, self._search]))
        self.add(self._filters, self._few)
        self.add(Beside(look, left, self.card, shares=(9, 4)), stretch=1)
        self._lay_out(SHOWN[0])

    @property
    def ledger(self) -> str:
        """The ledger that is shown."""
        return str(self._kinds.value())

    def ask(self) -> None:
        """Ask for what is to be listed."""
        chosen = {name: choice.value() for name, choice in self._choices.items()}
        equal = {name: _as_column(name, value) for name, value in chosen.items() if value not in ("", ALL)}
        self.asked.emit(Asked(self.ledger, self._search.wanted, equal))

    def forget(self) -> None:
        """Fetch the lines anew: their words are those of another language."""
        self._model.forget()

    def show_ledger(self, ledger: str) -> None:
        """Go to this ledger, all of it."""
        self._few.hide()
        self._filters.setVisible(True)
        self._put_kind(ledger)
        self._lay_out(ledger)
        self.ask()

    def show_few(self, ledger: str, why: Words) -> None:
        """Make room for some records that were opened from elsewhere; `why` says which they are."""
        self._put_kind(ledger)
        self._lay_out(ledger)
        self._filters.setVisible(False)
        self._few.set(Tone.BLUE, why)
        self._few.show()

    def show_count(self, count: int) -> None:
        """So many records were found."""
        self._model.ask(count)
        self._looking.hide()
        self._found.set(lambda: self.tr("%n records", "", count))

    def show_looking(self, is_looking: bool) -> None:
        """Say whether there is more to come, of what has just arrived."""
        self._looking.setVisible(is_looking)

    def take_rows(self, question: object, first: int, records: Sequence[Row]) -> None:
        """A page that was wanted."""
        self._model.take(question, first, [row_of(self.ledger, record, self._parts) for record in records])

    def show_record(self, row: Row) -> None:
        """Show a record beside the list."""
        self.card.show_plain(self.ledger, row)

    def show_case(self, case: DeskCase) -> None:
        """Show a dispute beside the list."""
        self.card.show_case(case)

    def search(self, text: str) -> None:
        """Type into the search line."""
        self._search.put(text)

    def narrow(self, name: str, value: str) -> None:
        """Choose in a filter; "-" is all."""
        self._choices[name].put(value)

    @property
    def count(self) -> int:
        """How many records are listed."""
        return self._model.rowCount()

    @property
    def is_looking(self) -> bool:
        """Whether more may be found yet."""
        return not self._looking.isHidden()

    def choose(self, number: int) -> None:
        """Go to this row."""
        self._table.choose(number)

    def _choose_kind(self) -> None:
        self.show_ledger(self.ledger)

    def _put_kind(self, ledger: str) -> None:
        with QSignalBlocker(self._kinds):
            self._kinds.put(ledger)

    def _lay_out(self, ledger: str) -> None:
        self._tables.empty()
        self._model.deleteLater()
        self._model = RowsModel(columns_of(ledger), self)
        self._model.wanted.connect(self.wanted)
        self._table = Table(self.look, self._model, self._parts.terms.words("ledgers", ledger))
        self._table.chosen.connect(lambda key: self.read_requested.emit(ledger, key))
        self._tables.add(self._table, stretch=1)
        self._filters.empty()
        self._choices = {"owner": self._choice(self._parts.names.options(), lambda: self.tr("every point"))}
        for name, vocabulary in _FILTERS.get(ledger, ()):
            options = [each for each in self._parts.terms.options(vocabulary) if each.code not in _NO_STATE]
            self._choices[name] = self._choice(options, self._every(name))
        self._filters.add(*paired(self.look, list(self._choices.values())))
        self._filters.push()
        self.card.show_nothing()

    def _choice(self, options: Sequence[Option], every: Words) -> Choice:
        made = Choice(self.look, [Option(ALL, every), *options])
        made.put(ALL)
        made.edited.connect(self.ask)
        return made

    def _every(self, name: str) -> Words:
        return {
            "state": lambda: self.tr("every state"),
            "category": lambda: self.tr("every kind"),
            "level": lambda: self.tr("every risk"),
        }[name]


def _as_column(name: str, value: JSON) -> str | int:
    return int(str(value)) if name == "level" else str(value)
