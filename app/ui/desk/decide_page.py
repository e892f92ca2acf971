"""What somebody has to decide: fields written differently, disputes reported twice, and what could not be read."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.actions.exchanging import Waiting
from app.actions.reviewing import MOST, Disputed, Twins
from app.store.ledgers import Row
from app.ui.captions import caption
from app.ui.desk.card import Card
from app.ui.desk.conflict_box import ConflictBox
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import listed, parties_text
from app.ui.desk.twins_box import TwinsBox
from app.ui.desk.waiting_items import change_item, file_item
from app.ui.models.items import Item
from app.ui.theme import Tone, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Segments
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.layout import Place
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, fill

CONFLICTS, PAIRS, WAITING = "conflicts", "pairs", "waiting"


class DecidePage(Page):
    """`side_chosen` (ledger, key, field, value), `merge_wanted` (kept row, dropped row), `apart_wanted` (Twins),
    `retry_requested`."""

    side_chosen = Signal(str, object, str, object)
    merge_wanted = Signal(object, object)
    apart_wanted = Signal(object)
    retry_requested = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, lambda: self.tr("To decide"), scrolls=False)
        self._parts = parts
        self._conflicts: Sequence[Disputed] = ()
        self._pairs: Sequence[Twins] = ()
        self._waiting = Waiting((), ())
        self._which = Segments(
            parts.look,
            (
                Option(CONFLICTS, lambda: self.tr("Written differently")),
                Option(PAIRS, lambda: self.tr("Reported twice?")),
                Option(WAITING, lambda: self.tr("Set aside")),
            ),
        )
        self._which.put(CONFLICTS)
        self._which.chosen.connect(lambda _: self._list_again())
        self._list = ItemList(parts.look, lambda: self.tr("To decide"))
        self._list.chosen.connect(self._show)
        self._none = Text(parts.look, "", Type.HINT)
        left = Box(parts.look, Place.PAGE, gap=2)
        left.add(self._list, stretch=1)
        left.add(self._none)
        self.card = Card(parts, lambda: self.tr("Nothing has to be decided here."))
        self.add(self._which)
        self.add(Beside(parts.look, left, self.card, shares=(2, 3)), stretch=1)
        self.setFocusProxy(self._list)
        self._retry = Button(parts.look, lambda: self.tr("Try again"), Kind.PRIMARY, icon="rotate-ccw")
        self._retry.pressed.connect(self.retry_requested)
        self.finish(self._retry)
        self._list_again()

    def go(self, which: str) -> None:
        """Show this part."""
        self._which.put(which)
        self._list_again()

    @property
    def items(self) -> tuple[Item, ...]:
        """What is listed."""
        return self._list.items

    def show_all(self, conflicts: Sequence[Disputed], pairs: Sequence[Twins], waiting: Waiting) -> None:
        """All there is to decide now."""
        self._conflicts, self._pairs, self._waiting = conflicts, pairs, waiting
        self._list_again()

    def _list_again(self) -> None:
        which = self._which.value()
        items = {CONFLICTS: self._conflict_items, PAIRS: self._pair_items, WAITING: self._waiting_items}[str(which)]()
        self.foot.setVisible(which == WAITING)
        self._none.set(lambda: self._how_many(len(items)))
        self._list.show_items(items)
        if not items:
            self.card.show_nothing()
        elif self._list.current:
            self._show(self._list.current)
        else:
            self._list.choose(items[0].key)

    def _how_many(self, count: int) -> str:
        if count == MOST and self._which.value() != WAITING:
            return fill(self.tr("The first %1 to look at; as they are decided, the next ones come."), count)
        return self.tr("%n to look at", "", count) if count else self.tr("Nothing here.")

    def _conflict_items(self) -> list[Item]:
        return [
            Item(
                str(place),
                parties_text(each.row.fields.get("parties")) or self._title(each.row),
                listed(caption(conflict.field) or conflict.field for conflict in each.conflicts),
                "arrow-right-left",
                Tone.ORANGE,
                self._parts.terms.label("ledgers", each.ledger),
            )
            for place, each in enumerate(self._conflicts)
        ]

    def _pair_items(self) -> list[Item]:
        names = self._parts.names
        return [
            Item(
                str(place),
                parties_text(each.one.fields.get("parties")),
                fill(self.tr("%1 and %2"), names.owner(each.one.key.owner), names.owner(each.other.key.owner)),
                "users",
                Tone.YELLOW,
                self._parts.terms.label("categories", str(each.one.fields.get("category", ""))),
            )
            for place, each in enumerate(self._pairs)
        ]

    def _waiting_items(self) -> list[Item]:
        files = [file_item(str(place), each, self._parts) for place, each in enumerate(self._waiting.files)]
        after = len(files)
        changes = [
            change_item(str(after + place), each, self._parts) for place, each in enumerate(self._waiting.changes)
        ]
        return [*files, *changes]

    def _title(self, row: Row) -> str:
        number = str(row.fields.get("ledger_no") or row.fields.get("local_no") or "")
        return fill(
            self.tr("%1  %2"), number, parties_text(row.fields.get("parties")) or str(row.fields.get("what", ""))
        )

    def _show(self, key: str) -> None:
        place = int(key)
        match self._which.value():
            case "conflicts" if place < len(self._conflicts):
                self._show_conflict(self._conflicts[place])
            case "pairs" if place < len(self._pairs):
                self._show_pair(self._pairs[place])
            case _:
                self._show_waiting(place)

    def _show_conflict(self, disputed: Disputed) -> None:
        boxes = []
        for conflict in disputed.conflicts:
            box = ConflictBox(self._parts, conflict)
            box.chosen.connect(
                lambda field, value: self.side_chosen.emit(disputed.ledger, disputed.row.key, field, value)
            )
            boxes.append(box)
        heading = Text(self._parts.look, self._title(disputed.row), Type.HEADING)
        owner = Text(self._parts.look, self._parts.names.owner(disputed.row.key.owner), Type.HINT)
        self.card.show_words(heading, owner, *boxes)

    def _show_pair(self, twins: Twins) -> None:
        box = TwinsBox(self._parts, twins)
        box.merge_wanted.connect(self.merge_wanted)
        box.apart_wanted.connect(lambda: self.apart_wanted.emit(twins))
        self.card.show_words(box)

    def _show_waiting(self, place: int) -> None:
        item = next((each for each in self._waiting_items() if each.key == str(place)), None)
        if item:
            look = self._parts.look
            self.card.show_words(
                Text(look, item.title, Type.HEADING),
                Text(look, item.state),
                Text(look, item.detail, copies=True),
                Text(
                    look,
                    lambda: self.tr("Nothing of it is thrown away. It waits here until it can be read."),
                    Type.HINT,
                ),
            )
