"""Ticks: one, or any of several."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.json_value import JSON
from app.ui.widgets.bodies import AnyCheck, AnyGrid
from app.ui.widgets.input import Input, name_group
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.words import Option, Words, said


class Check(Input):
    """Yes or no."""

    _body: AnyCheck

    def __init__(self, look: Look, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._words = words
        self.embody()

    @override
    def value(self) -> JSON:
        return self._body.isChecked()

    @override
    def put(self, value: JSON) -> None:
        self._body.setChecked(value is True)

    @property
    @override
    def is_blank(self) -> bool:
        return not self._body.isChecked()

    @override
    def build(self) -> None:
        self._body = self.look.bodies.check()
        self._body.toggled.connect(self.edited)
        self.hold(self._body)

    @override
    def wear(self) -> None:
        dress(self.look, [self._body])

    @override
    def say(self) -> None:
        self._body.setText(said(self._words))


class Checks(Input):
    """Any of several, in a grid; the value is the list of codes in the order they are offered."""

    place = Place.BLOCK
    _grid: AnyGrid

    def __init__(
        self, look: Look, options: Sequence[Option], *, across: int = 40, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._options = options
        self._across = across
        self._bodies: list[AnyCheck] = []
        self.embody()

    @override
    def value(self) -> JSON:
        return list(self.codes)

    @property
    def codes(self) -> list[str]:
        """The codes that are ticked."""
        return [o.code for o, body in zip(self._options, self._bodies, strict=True) if body.isChecked()]

    @override
    def put(self, value: JSON) -> None:
        wanted = value if isinstance(value, list) else []
        for option, body in zip(self._options, self._bodies, strict=True):
            body.setChecked(option.code in wanted)

    @override
    def build(self) -> None:
        inner = QWidget(self)
        self._grid = self.look.bodies.grid(inner)
        self._bodies = [self.look.bodies.check() for _ in self._options]
        for body in self._bodies:
            body.toggled.connect(self.edited)
            self._grid.addWidget(body)
        self.hold(inner)
        if self._bodies:
            self.setFocusProxy(self._bodies[0])

    @override
    def wear(self) -> None:
        theme = self.look.theme
        dress(self.look, self._bodies)
        self._grid.set_cells(theme.size(4 * self._across), theme.space(1))

    @override
    def say(self) -> None:
        for option, body in zip(self._options, self._bodies, strict=True):
            body.setText(said(option.words))
            body.setToolTip(said(option.hint))

    @override
    def name(self, caption: str, hint: str) -> None:
        """Each box keeps its own words; what all of them are about is said after them."""
        name_group(self, self._bodies, caption, hint)


def dress(look: Look, bodies: Sequence[AnyCheck]) -> None:
    """Give tick boxes the theme and its tick."""
    tick = look.icons.pixmap("check", look.theme.palette.on_accent, look.theme.size(22))
    for body in bodies:
        body.dress(look.theme, tick)
