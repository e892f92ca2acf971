"""Bars in vertical script: all of them stand, and what they are called runs down below them."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.painted.bars import BarGroup, BarsBody
from app.ui.widgets.upright.drawn import column_size, draw_column

_LONGEST = 7.0
"""How long a label's column may be, in em; what is longer is elided in two."""


class StandingBars(BarsBody):
    """As wide as its groups need; takes all the height there is."""

    def __init__(self, groups: Sequence[BarGroup], *, parent: QWidget | None = None) -> None:
        super().__init__(groups, upright=True, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        number = self._metrics.horizontalAdvance(f"{self._most} ")
        step = max(self._wide * number, 2 * self._column) + self._theme.space(3)
        return QSize(ceil(step * max(1, len(self._groups))), self._theme.space(60))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self._theme.space(40))

    @property
    def _column(self) -> int:
        return column_size("ᠠ", self.font()).width()

    @property
    @override
    def _foot(self) -> float:
        longest = max((column_size(group.label, self.font()).height() for group in self._groups), default=0)
        return min(longest, _LONGEST * self.font().pixelSize())

    @override
    def _paint_label(self, painter: QPainter, place: int, label: str) -> None:
        step = self.width() / len(self._groups)
        room = QRectF(place * step, self.height() - self._foot, step, self._foot)
        is_short = column_size(label, self.font()).height() <= self._foot
        draw_column(painter, room, label, self.font(), QColor(self._theme.palette.ink), 1 if is_short else 2)
