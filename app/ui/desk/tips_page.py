"""The tips: urgent ones on top, signed for with one press, and what to do with each beside the list."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal

from app.actions.tip_desk import TipCase
from app.domain.tips import TipState
from app.store.ledgers import Row
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import age_text, listed, moment_text
from app.ui.desk.tip_card import TipCard
from app.ui.models.items import Item
from app.ui.theme import Tone
from app.ui.widgets.box import Beside
from app.ui.widgets.choice import Segments
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.page import Page
from app.ui.widgets.words import Option, fill

_TONES = {
    TipState.WAITING: Tone.YELLOW,
    TipState.SIGNED: Tone.BLUE,
    TipState.CHECKING: Tone.BLUE,
    TipState.FOUND: Tone.GREEN,
    TipState.CLOSED: Tone.GREY,
}
OPEN, CLOSED, LOG = "open", "closed", "log"
_ICONS = {"X07": "flame", "X09": "search", "X12": "heart-crack"}


class TipsPage(Page):
    """`asked` says what is wanted: OPEN or CLOSED ones, or the LOG; `tip_chosen` names a tip ("07/uuid")."""

    asked = Signal(str)
    tip_chosen = Signal(str)

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, lambda: self.tr("Tips"), scrolls=False)
        self._parts = parts
        self._which = Segments(
            parts.look,
            (
                Option(OPEN, lambda: self.tr("To do")),
                Option(CLOSED, lambda: self.tr("Closed")),
                Option(LOG, lambda: self.tr("Who looked")),
            ),
        )
        self._which.put(OPEN)
        self._which.chosen.connect(self.asked)
        self.head.add(self._which)
        self._list = ItemList(parts.look, lambda: self.tr("Tips"))
        self._list.chosen.connect(self.tip_chosen)
        self.card = TipCard(parts)
        self.add(Beside(parts.look, self._list, self.card, shares=(1, 1)), stretch=1)
        self.setFocusProxy(self._list)

    @property
    def which(self) -> str:
        """What is listed: OPEN or CLOSED ones, or the LOG."""
        return str(self._which.value())

    @property
    def count(self) -> int:
        """How many lines are listed."""
        return len(self._list.items)

    def choose_row(self, number: int) -> None:
        """Go to this line."""
        self._list.choose(self._list.items[number].key)

    @property
    def chosen(self) -> str:
        """The tip that is shown, or ""."""
        return self._list.current

    def show_tips(self, cases: Sequence[TipCase]) -> None:
        """These, in this order; the one that was read stays, else the first is shown."""
        self._list.show_items([self._item(case) for case in cases])
        if not cases:
            self.card.show_nothing()
        elif not self._list.current:
            self._list.choose("/".join(cases[0].key))

    def show_log(self, rows: Sequence[Row]) -> None:
        """Who looked at what is sealed, or let it go, the latest first."""
        self._list.show_items([self._line(row) for row in rows])
        self.card.show_nothing()

    def _line(self, row: Row) -> Item:
        said = {name: str(value or "") for name, value in row.fields.items()}
        act = self._parts.terms.label("access_acts", said.get("act", ""))
        title = fill(self.tr("%1 %2"), act, said.get("number", ""))
        detail = listed(part for part in (moment_text(said["at"]), said.get("by"), said.get("reason")) if part)
        return Item(f"{LOG}/{row.key.record}", title, detail, "eye", Tone.GREY)

    def _item(self, case: TipCase) -> Item:
        terms, state = self._parts.terms, case.handling.state
        kind = terms.label("tip_categories", case.tip.category)
        urgent = case.tip.urgent and state is TipState.WAITING
        detail = fill(self.tr("%1, %2"), self._parts.names.owner(case.key.owner), self._waited(case.age, state))
        return Item(
            "/".join(case.key),
            fill(self.tr("%1: %2"), kind, case.tip.what),
            detail,
            "siren" if urgent else _ICONS.get(case.tip.category, "shield-alert"),
            Tone.RED if urgent else _TONES[state],
            self.tr("urgent") if urgent else terms.label("tip_states", state),
        )

    def _waited(self, age: timedelta, state: TipState) -> str:
        words = self.tr("waiting for %1") if state is TipState.WAITING else self.tr("here for %1")
        return fill(words, age_text(age))
