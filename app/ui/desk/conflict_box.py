"""A field that two people wrote differently: both values, who wrote each and when, and a button to choose one."""

from PySide6.QtCore import Signal

from app.domain.conflicts import Conflict, Side
from app.ui.captions import caption
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import moment_text, value_text
from app.ui.theme import Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Section
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill


class ConflictBox(Section):
    """`chosen` carries the field and the value that is to stand."""

    chosen = Signal(str, object)

    def __init__(self, parts: DeskParts, conflict: Conflict) -> None:
        super().__init__(parts.look)
        self._parts = parts
        name = caption(conflict.field) or conflict.field
        self.add(Text(parts.look, lambda: fill(self.tr("“%1” was written differently"), name), Type.STRONG))
        sides = Box(parts.look, Place.COMPARED, gap=4)
        for side in conflict.sides:
            sides.add(self._side(conflict.field, side), stretch=1)
        self.add(sides)

    def _side(self, field: str, side: Side) -> Box:
        parts = self._parts
        who = fill(self.tr("%1, %2"), parts.names.writer(side.writer), moment_text(side.at))
        box = Box(parts.look, Place.SECTION, gap=1)
        box.add(Text(parts.look, who, Type.HINT))
        box.add(Text(parts.look, value_text(parts.terms, parts.days, field, side.value) or "—", copies=True))
        button = Button(parts.look, lambda: self.tr("This one stands"), Kind.SECONDARY)
        button.pressed.connect(lambda: self.chosen.emit(field, side.value))
        box.push()
        box.add(button)
        return box
