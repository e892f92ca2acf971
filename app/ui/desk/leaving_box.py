"""What goes before long, and what is held back: each with its day, and the way to hold it or let it go."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.actions.retention import Leaving
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import day_text
from app.ui.theme import Type
from app.ui.widgets.box import Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill

_SHOWN = 8


class LeavingBox(Section):
    """`hold_wanted` and `release_wanted` carry a Leaving."""

    hold_wanted = Signal(object)
    release_wanted = Signal(object)

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, gap=2)
        self._parts = parts
        self._leaving: Sequence[Leaving] = ()
        self._lines = Box(parts.look, Place.FIELD, gap=2)
        self._says = Text(parts.look, lambda: self._words(), Type.HINT)
        self.add(Text(parts.look, lambda: self.tr("What goes within two weeks"), Type.HEADING), self._says, self._lines)

    @property
    def leaving(self) -> Sequence[Leaving]:
        """What is shown."""
        return self._leaving

    def show_leaving(self, leaving: Sequence[Leaving]) -> None:
        """The first of what goes, and of what is held."""
        self._leaving = leaving
        self._lines.empty()
        for each in leaving[:_SHOWN]:
            self._lines.add(self._line(each))
        self._says.set(lambda: self._words())

    def _words(self) -> str:
        if not self._leaving:
            return self.tr("Nothing.")
        held = sum(each.hold is not None for each in self._leaving)
        return fill(self.tr("%1 records, %2 of them held back."), len(self._leaving), held)

    def _line(self, each: Leaving) -> Strip:
        look, terms = self._parts.look, self._parts.terms
        act, day = terms.label("access_acts", each.act.value), day_text(self._parts.days, each.day.isoformat())
        words = fill(self.tr("%1: %2, on %3"), each.about, act, day)
        if each.hold:
            words = fill(self.tr("%1. Held back by %2: %3"), words, each.hold.by, each.hold.reason)
            button = Button(look, lambda: self.tr("Let it go when due"))
            button.pressed.connect(lambda: self.release_wanted.emit(each))
        else:
            button = Button(look, lambda: self.tr("Hold it back"))
            button.pressed.connect(lambda: self.hold_wanted.emit(each))
        line = Strip(look, gap=2)
        line.add(Text(look, words), stretch=1)
        line.add(button)
        return line
