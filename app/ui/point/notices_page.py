"""What the station says: tasks to do, and bulletins to read."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.actions.notices import Notices
from app.store.ledgers import Row
from app.ui.days import Days
from app.ui.models.items import Item
from app.ui.point.ledger_rows import day_text
from app.ui.terms import Terms
from app.ui.theme import Tone, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill

_TONES = {"warning": Tone.ORANGE, "fraud": Tone.RED}
_ICONS = {"warning": "triangle-alert", "fraud": "shield-alert", "reply": "message-square"}


class NoticesPage(Page):
    """`read` names a bulletin that was read, `done` a task; `opened` carries the ledger and the record of one."""

    read = Signal(str)
    done = Signal(str)
    opened = Signal(str, str)
    left_off = Signal()

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, lambda: self.tr("What the station says"))
        self._terms = terms
        self._days = days
        self._rows: dict[str, Row] = {}
        self._unread: frozenset[str] = frozenset()
        self._tasks = Box(look, Place.SECTION, gap=3)
        self._list = ItemList(look, lambda: self.tr("Notices"), fits=True)
        self._list.chosen.connect(self._show)
        self._card = Section(look, gap=2)
        self._nothing = Text(look, lambda: self.tr("The station has said nothing yet."), Type.HINT)
        left = Box(look, Place.SECTION)
        left.add(self._list)
        left.push()
        self._both = Beside(look, left, self._card, shares=(1, 1))
        self.add(self._tasks, self._nothing, self._both)
        self.push()
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        self.finish(back)

    def show_notices(self, said: Notices) -> None:
        """Show what is to be done and to be read."""
        self._rows, self._unread = {row.key.record: row for row in said.bulletins}, said.unread
        self._tasks.empty()
        self._tasks.add(*self._asked(said))
        self._tasks.setVisible(bool(said.tasks or said.tips))
        self._nothing.setVisible(not (said.tasks or said.tips or said.bulletins))
        self._both.setVisible(bool(said.bulletins))
        self._list.show_items([self._item(row, row.key.record in said.unread) for row in said.bulletins])
        if said.bulletins:
            self._list.choose(self._list.current or said.bulletins[0].key.record)
            self._tell_read()

    @property
    def bulletins(self) -> tuple[str, ...]:
        """The bulletins that are listed."""
        return tuple(self._rows)

    def choose(self, record: str) -> None:
        """Show this bulletin."""
        self._list.choose(record)

    def _asked(self, said: Notices) -> Iterator[QWidget]:
        for row in said.tasks:
            yield self._task(row)
        for row in said.tips:
            words = fill(self.tr("Tip %1: please add what is missing"), row.fields.get("local_no", ""))
            card = Section(self.look, words)
            card.add(Text(self.look, str(row.fields.get("what", ""))), self._buttons(self._opening("tips", row)))
            yield card

    def _task(self, row: Row) -> Section:
        kind = self._terms.label("task_kinds", str(row.fields.get("kind", "follow_up")))
        due = row.fields.get("due")
        words = fill(self.tr("%1, by %2"), kind, day_text(self._days, due)) if due else kind
        card = Section(self.look, words)
        finished = Button(self.look, lambda: self.tr("It is done"), icon="check")
        finished.pressed.connect(lambda: self.done.emit(row.key.record))
        buttons = [self._opening("disputes", row), finished] if row.fields.get("dispute") else [finished]
        card.add(Text(self.look, str(row.fields.get("text", "")), copies=True), self._buttons(*buttons))
        return card

    def _opening(self, ledger: str, row: Row) -> Button:
        button = Button(self.look, lambda: self.tr("Go there"), icon="arrow-right")
        record = str(row.fields.get("dispute", "")) if ledger == "disputes" else row.key.record
        button.pressed.connect(lambda: self.opened.emit(ledger, record))
        return button

    def _buttons(self, *buttons: Button) -> Strip:
        strip = Strip(self.look, buttons, gap=2)
        strip.push()
        return strip

    def _item(self, row: Row, is_new: bool) -> Item:
        kind = str(row.fields.get("kind", "notice"))
        return Item(
            row.key.record,
            str(row.fields.get("title", "")),
            day_text(self._days, row.fields.get("date")),
            _ICONS.get(kind, "megaphone"),
            _TONES.get(kind, Tone.BLUE),
            self.tr("new") if is_new else self._terms.label("bulletin_kinds", kind),
        )

    def _show(self, record: str) -> None:
        row = self._rows[record]
        self._card.empty()
        self._card.add(
            Text(self.look, str(row.fields.get("title", "")), Type.HEADING),
            Text(self.look, day_text(self._days, row.fields.get("date")), Type.HINT),
            Text(self.look, str(row.fields.get("text", "")), copies=True),
        )
        self._card.push()
        self._tell_read()

    def _tell_read(self) -> None:
        if self.isVisible() and self._list.current in self._unread:
            self.read.emit(self._list.current)
