"""A chart of numbers that open what they count.

Painted here: pyqtgraph would bring numpy, which is twice as large as the program, for rectangles.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.widgets.look import Look
from app.ui.widgets.painted.bars import BarGroup, BarsBody
from app.ui.widgets.upright.bars import StandingBars
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


class BarChart(Word):
    """`opened` names a group and a value of it; `series` are the names of the values, told by pattern too."""

    opened = Signal(int, int)
    _body: BarsBody

    def __init__(
        self,
        look: Look,
        name: Words,
        groups: Sequence[BarGroup],
        series: Sequence[Words] = (),
        *,
        upright: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._name = name
        self._groups = groups
        self._series = series
        self._upright = upright
        self.embody()

    @property
    def body(self) -> BarsBody:
        """What is painted."""
        return self._body

    @override
    def build(self) -> None:
        turned = self.look.policy.is_vertical
        self._body = StandingBars(self._groups) if turned else BarsBody(self._groups, upright=self._upright)
        self._body.opened.connect(self.opened)
        self.hold(self._body)

    @override
    def wear(self) -> None:
        self._body.dress(self.look.theme)

    @override
    def say(self) -> None:
        self._body.setAccessibleName(said(self._name))
        self._body.name([said(each) for each in self._series])
