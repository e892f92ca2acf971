"""A record to read: its fields by their captions, in a card that scrolls."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.changes import JSON
from app.store.ledgers import Row
from app.ui.captions import caption
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import value_text
from app.ui.theme import Type
from app.ui.widgets.box import Box, Section
from app.ui.widgets.form import FieldRow
from app.ui.widgets.layout import Place
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words


class Card(Scroll):
    """Shows nothing until it is told what."""

    def __init__(self, parts: DeskParts, nothing: Words) -> None:
        self.section = Section(parts.look, gap=2)
        super().__init__(self.section, parts.look)
        self.parts = parts
        self._nothing = nothing
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self.show_words(Text(self.parts.look, self._nothing, Type.HINT))

    def show_words(self, *words: QWidget) -> None:
        """Show these instead."""
        self.section.empty()
        self.section.add(*words)
        self.section.push()
        self.bar().setValue(0)

    def show_record(self, row: Row) -> None:
        """Show a record by its fields."""
        number = str(row.fields.get("ledger_no") or row.fields.get("local_no") or "")
        heading = Text(self.parts.look, number, Type.HEADING, copies=True)
        where = Text(self.parts.look, self.parts.names.owner(row.key.owner), Type.HINT)
        self.show_words(heading, where, *fields_shown(self.parts, row.fields))


def in_rows(parts: DeskParts, buttons: Sequence[QWidget], across: int = 2) -> QWidget:
    """Buttons, so many side by side that they fit at every text size."""
    rows = Box(parts.look, Place.SECTION, gap=2)
    for first in range(0, len(buttons), across):
        row = Box(parts.look, Place.PAIR, gap=2)
        row.add(*buttons[first : first + across])
        row.push()
        rows.add(row)
    return rows


def fields_shown(parts: DeskParts, fields: Mapping[str, JSON]) -> Iterator[QWidget]:
    """Each filled field: its caption, and what it says."""
    return facts(parts, _filled(parts, fields))


def fields_stacked(parts: DeskParts, fields: Mapping[str, JSON]) -> Iterator[QWidget]:
    """The same where there is little room: each caption above what it says."""
    for words, text in _filled(parts, fields):
        yield Text(parts.look, words, Type.HINT)
        yield Text(parts.look, text, copies=True)


def _filled(parts: DeskParts, fields: Mapping[str, JSON]) -> Iterator[tuple[Words, str]]:
    for name, value in fields.items():
        if caption(name) and value not in (None, "", [], 0):
            yield partial(caption, name), value_text(parts.terms, parts.days, name, value)


def facts(parts: DeskParts, lines: Iterable[tuple[Words, str]]) -> Iterator[QWidget]:
    """Captions and what is said to each, side by side; what is blank is left out."""
    for words, text in lines:
        if text:
            line = FieldRow(parts.look)
            line.add(Text(parts.look, words, Type.HINT), stretch=1)
            line.add(Text(parts.look, text, copies=True), stretch=3)
            yield line
