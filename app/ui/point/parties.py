"""The two sides of a dispute, or more: what they are called, and a telephone number if one likes."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.changes import JSON
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box
from app.ui.widgets.button import Button
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.words import fill

LEAST = 2


class Parties(Input):
    """Two rows of name and telephone; more when they are asked for. Blank rows do not count."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rows: list[tuple[Line, Line]] = []
        self._called = "", ""
        self._box = Box(look, Place.SECTION, gap=2)
        self.hold(self._box)
        more = Button(look, lambda: self.tr("One more side"), Kind.QUIET, icon="plus")
        more.pressed.connect(self._grow)
        self._foot = Box(look, Place.STRIP)
        self._foot.add(more)
        self._foot.push()
        self._make(LEAST)

    @override
    def value(self) -> JSON:
        parties: list[JSON] = []
        for name, phone in self._rows:
            typed = {"name": name.value(), "phone": phone.value()}
            if any(typed.values()):
                parties.append({key: value for key, value in typed.items() if value})
        return parties

    @override
    def put(self, value: JSON) -> None:
        parties = [party for party in value if isinstance(party, dict)] if isinstance(value, list) else []
        if len(self._rows) != max(LEAST, len(parties)):
            self._make(max(LEAST, len(parties)))
        for place, (name, phone) in enumerate(self._rows):
            party = parties[place] if place < len(parties) else {}
            name.put(party.get("name"))
            phone.put(party.get("phone"))

    @override
    def set_fault(self, is_wrong: bool) -> None:
        for name, _ in self._rows:
            name.set_fault(is_wrong and name.is_blank)

    @override
    def name(self, caption: str, hint: str) -> None:
        self._called = caption, hint
        for number, (line, phone) in enumerate(self._rows, start=1):
            line.name(fill(self.tr("%1: side %2"), caption, number), hint)
            phone.name(fill(self.tr("Telephone of side %1"), number), hint)

    @override
    def turn(self) -> None:
        """The rows turn themselves."""

    def _make(self, count: int) -> None:
        self._box.pull(self._foot)
        self._box.empty()
        self._rows = []
        for _ in range(count):
            self._add()
        self._box.add(self._foot)
        self.setFocusProxy(self._rows[0][0])
        self.name(*self._called)

    def _grow(self) -> None:
        self._box.pull(self._foot)
        self._add()
        self._box.add(self._foot)
        self.name(*self._called)
        self._rows[-1][0].setFocus()

    def _add(self) -> None:
        is_first = not self._rows
        name = Line(
            self.look, lambda: self.tr("for example: Zhang") if is_first else self.tr("for example: the Li family")
        )
        phone = Line(self.look, lambda: self.tr("Telephone (may be left empty)"))
        row = Box(self.look, Place.STRIP, gap=3)
        row.add(name, stretch=3)
        row.add(phone, stretch=2)
        for part in (name, phone):
            part.edited.connect(self.edited)
            part.left.connect(self.left)
        self._rows.append((name, phone))
        self._box.add(row)
