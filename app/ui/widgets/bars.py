"""A chart of bars: each says its word and its number, and opens what it counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.painted.bar import BarBody
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; `part` of `value` is drawn in full where a part is told."""

    key: str
    words: Words
    value: int
    part: int | None = None

    @property
    def number(self) -> str:
        return str(self.value) if self.part is None else f"{self.part} / {self.value}"


class Bars(Word):
    """`opened` names the bar that was pressed; Tab goes from one to the next, Space or Enter opens."""

    opened = Signal(str)
    _column: QBoxLayout

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bars: tuple[Bar, ...] = ()
        self._bodies: list[BarBody] = []
        self.embody()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these instead."""
        self._bars = tuple(bars)
        for body in self._bodies:
            body.deleteLater()
        self._bodies = [self._body(bar) for bar in self._bars]
        self.wear()
        self.say()

    @override
    def build(self) -> None:
        self._column = self.arrange(Place.FIELD, gap=0.5)
        self._bodies = [self._body(bar) for bar in self._bars]

    @override
    def wear(self) -> None:
        for body in self._bodies:
            body.dress(self.look.theme)

    @override
    def say(self) -> None:
        most = max((bar.value for bar in self._bars), default=0) or 1
        for bar, body in zip(self._bars, self._bodies, strict=True):
            words = said(bar.words)
            body.setText(words)
            body.setAccessibleName(f"{words} {bar.number}")
            body.setToolTip(f"{words} {bar.number}")
            part = 1.0 if bar.part is None else bar.part / (bar.value or 1)
            body.measure(bar.value / most, part, bar.number)

    def _body(self, bar: Bar) -> BarBody:
        body = BarBody(self)
        body.clicked.connect(lambda: self.opened.emit(bar.key))
        self._column.addWidget(body)
        return body
