"""An amount of money in whole yuan."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.json_value import JSON
from app.ui.theme import Type
from app.ui.widgets.bodies import AnyLine
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, said


class Amount(Input):
    """Typed with or without separators; `shown` says the number again so that a nought too many is seen."""

    _body: AnyLine
    _said: Text

    def __init__(self, look: Look, unit: Words, shown: Callable[[int], str], *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._unit = unit
        self._shown = shown
        self.embody()

    @override
    def value(self) -> JSON:
        """The number; what is no number is kept as it was typed."""
        text = self._body.text().strip()
        digits = text.replace(",", "").replace("，", "").replace(" ", "")
        return int(digits) if digits.isascii() and digits.isdigit() else text or None

    @override
    def put(self, value: JSON) -> None:
        self._body.setText("" if value is None else str(value))

    @override
    def build(self) -> None:
        strip = self.arrange(Place.BAND, gap=2)
        self._body = self.look.bodies.line()
        self._body.textChanged.connect(self._tell)
        self._body.textChanged.connect(self.edited)
        self._body.left.connect(self.left)
        strip.addWidget(self._body)
        self._said = Text(self.look, "", Type.BODY)
        strip.addWidget(self._said, 1)
        self.setFocusProxy(self._body)

    @override
    def wear(self) -> None:
        self.look.policy.along(self._body, self.look.theme.size(190))

    @override
    def say(self) -> None:
        self._tell()

    def _tell(self) -> None:
        value = self.value()
        self._said.set(self._shown(value) if isinstance(value, int) and value >= 1000 else said(self._unit))
