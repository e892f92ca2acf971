"""A form: named fields that give and take a record's values."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.json_value import JSON
from app.overriding import override
from app.ui.widgets.box import Box
from app.ui.widgets.field import Field
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.words import Words


class FieldRow(Box):
    """Fields side by side; their captions stay on one line."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Place.STRIP, gap=5)

    @override
    def add(self, *words: QWidget, stretch: int = 0) -> None:
        for word in words:
            self._inner.addWidget(word, stretch, self.look.policy.beside)

    @override
    def turn(self) -> None:
        super().turn()
        for word in self.held():
            self._inner.setAlignment(word, self.look.policy.beside)


class Form(Box):
    """`edited` at each change, `left` when a field is left. Values it has no field for are carried along."""

    edited = Signal()
    left = Signal()

    def __init__(self, look: Look, *, gap: float = 5, parent: QWidget | None = None) -> None:
        super().__init__(look, Place.SECTION, gap=gap, parent=parent)
        self._fields: dict[str, Field] = {}
        self._carried: dict[str, JSON] = {}
        self._secrets: set[str] = set()
        self._rows: dict[str, FieldRow] = {}
        self._row: FieldRow | None = None
        self._into: Box = self

    def field(
        self,
        name: str,
        body: Input,
        caption: Words = "",
        *,
        hint: Words = "",
        required: bool = False,
        beside: bool = False,
    ) -> Field:
        """Add a field under the last one, or beside it."""
        made = Field(self.look, name, body, caption, hint=hint, is_required=required)
        self.know(made)
        if not beside or self._row is None:
            self._row = FieldRow(self.look)
            self._into.add(self._row)
        self._row.add(made, stretch=1)
        self._rows[name] = self._row
        return made

    def go_on_in(self, box: Box) -> None:
        """Add the fields that follow to this box, elsewhere on the page."""
        self._into = box
        self._row = None

    def keep_secret(self, name: str) -> None:
        """Leave this field out of the values, and so out of every draft; `secret` alone reads it."""
        self._secrets.add(name)

    def secret(self, name: str) -> str:
        """What is typed into a field that is kept secret."""
        return str(self._fields[name].input.value() or "")

    def know(self, *fields: Field) -> None:
        """Count fields as this form's that stand elsewhere on the page."""
        for made in fields:
            self._fields[made.field_name] = made
            if made.field_name in self._carried:  # put before there was a field for it
                made.input.put(self._carried.pop(made.field_name))
            made.input.edited.connect(self.edited)
            made.input.left.connect(self.left)

    def fields(self) -> Iterable[Field]:
        """The fields in their order."""
        return self._fields.values()

    def __getitem__(self, name: str) -> Field:
        return self._fields[name]

    def show_field(self, name: str, is_asked: bool) -> None:
        """Ask for a field, or not: what is not asked for does not count."""
        self._fields[name].setVisible(is_asked)
        if row := self._rows.get(name):
            row.setVisible(any(not self._fields[other].isHidden() for other, at in self._rows.items() if at is row))

    @property
    def values(self) -> dict[str, JSON]:
        """What is filled in; blank fields are left out."""
        asked = {name: made.input for name, made in self._fields.items() if self._counts(name, made)}
        filled = {name: body.value() for name, body in asked.items() if not body.is_blank}
        return {**self._carried, **filled}

    def put(self, values: Mapping[str, JSON]) -> None:
        """Fill in these values and empty the other fields."""
        self._carried = {name: value for name, value in values.items() if name not in self._fields}
        for name, made in self._fields.items():
            made.input.put(values.get(name))
            made.clear_fault()

    def _counts(self, name: str, made: Field) -> bool:
        return not made.isHidden() and name not in self._secrets

    def show_fault(self, name: str, words: Words) -> bool:
        """Say what is wrong beside the field and go there; False if no field has this name or a part of it."""
        made = self._find(name)
        if made is None:
            return False
        made.show_fault(words)
        made.input.setFocus()
        return True

    def first_missing(self) -> str:
        """The first field that is asked for, required and still blank, or ""."""
        asked = (name for name, made in self._fields.items() if made.is_required and not made.isHidden())
        return next((name for name in asked if self._fields[name].input.is_blank), "")

    def clear_faults(self) -> None:
        """Nothing is wrong so far."""
        for made in self._fields.values():
            made.clear_fault()

    def caption(self, name: str) -> str:
        """What a field is called in words, or its bare name."""
        made = self._find(name)
        return made.caption if made else name

    def _find(self, name: str) -> Field | None:
        """The field of this name; else the one it is a part of, or the one that stands for a part of it."""
        first, last = name.split(".")[0].split("[")[0], name.split(".")[-1]
        return self._fields.get(name) or self._fields.get(first) or self._fields.get(last)

    @override
    def setFocus(self) -> None:  # type: ignore[override]
        """Go to the first field that is still blank."""
        blank = next((made for made in self._fields.values() if made.input.is_blank and not made.isHidden()), None)
        first = blank or next(iter(self._fields.values()), None)
        if first:
            first.input.setFocus()
