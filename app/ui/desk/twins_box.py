"""Two disputes side by side: one matter, or two."""

from PySide6.QtCore import Signal

from app.actions.reviewing import Twins
from app.store.ledgers import Row
from app.ui.desk.card import fields_stacked
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import parties_text
from app.ui.theme import Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.text import Text

_COMPARED = (
    "found_date",
    "village",
    "category",
    "summary",
    "people_count",
    "amount",
    "level",
    "state",
    "result",
    "accepted_date",
    "resolved_date",
)


class TwinsBox(Box):
    """`merge_wanted` carries the row that is kept and the row that is dropped; `apart_wanted`: these are two."""

    merge_wanted = Signal(object, object)
    apart_wanted = Signal()

    def __init__(self, parts: DeskParts, twins: Twins) -> None:
        super().__init__(parts.look, Place.SECTION, gap=4)
        self._parts = parts
        sides = Box(parts.look, Place.COMPARED, gap=3)
        sides.add(self._side(twins.one, twins.other), stretch=1)
        sides.add(self._side(twins.other, twins.one), stretch=1)
        self.add(Text(parts.look, lambda: self.tr("Is this one matter?"), Type.HEADING), sides)
        apart = Button(parts.look, lambda: self.tr("No, these are two matters"))
        apart.pressed.connect(self.apart_wanted)
        row = Strip(parts.look, [apart])
        row.push()
        self.add(
            row,
            Text(
                parts.look,
                lambda: self.tr("The other report leaves the counts; its history stays. Its point hears only that."),
                Type.HINT,
            ),
        )

    def _side(self, row: Row, other: Row) -> Box:
        parts, fields = self._parts, row.fields
        number = str(fields.get("ledger_no") or fields.get("local_no") or "")
        side = Box(parts.look, Place.SECTION, gap=1)
        side.add(
            Text(parts.look, parts.names.owner(row.key.owner), Type.HINT),
            Text(parts.look, number, Type.STRONG, copies=True),
            Text(parts.look, parties_text(fields.get("parties")), copies=True),
            *fields_stacked(parts, {name: fields[name] for name in _COMPARED if name in fields}),
        )
        side.push()
        keep = Button(parts.look, lambda: self.tr("One matter: keep this one"), Kind.PRIMARY)
        keep.pressed.connect(lambda: self.merge_wanted.emit(row, other))
        side.add(keep)
        return side
