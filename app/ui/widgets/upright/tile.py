"""A tile in vertical script: the icon at the head, the word in columns below it or after it."""

from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.painted.tile import TileBody
from app.vertical.caption import Caption
from app.vertical.marks import draw_centred
from app.vertical.text import VerticalText

_LONGEST, _LOWEST = 7.5, 6.2
"""How long a column of words would like to be, in em, and where the tile is to be low."""


class UprightTile(TileBody):
    """As long as its words, as wide as a finger needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions = {False: Caption(), True: Caption()}  # above, and beside
        self._is_beside = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        laid, disc = self._laid(self._is_beside), self._disc_room()
        wide = disc + ceil(laid.width) if self._is_beside else max(ceil(laid.width), self._disc)
        width = max(wide + 2 * self._theme.space(3), self._theme.target)
        return QSize(width, self.least_height(is_beside=self._is_beside))

    def least_height(self, *, is_beside: bool) -> int:
        """How high it would be with its icon before its words, or above them."""
        words = ceil(self._laid(is_beside).height)
        block = max(words, self._disc) if is_beside else words + self._disc_room()
        return block + 2 * self._edge

    def stand_beside(self, is_beside: bool) -> None:
        """Put the icon before the words, where that makes room for another row; else above them."""
        if is_beside is not self._is_beside:
            self._is_beside = is_beside
            self.updateGeometry()
            self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        side, disc, laid = self._theme.space(3), self._disc_room(), self._laid(self._is_beside)
        if disc:
            self._paint_icon(painter, self._edge, side if self._is_beside else None)
        painter.setPen(QColor(self._theme.palette.ink))
        before, above = (side + disc, self._edge) if self._is_beside else (0, self._edge + disc)
        after = side if self._is_beside else 0
        draw_centred(painter, laid, QRectF(before, above, self.width() - before - after, laid.height))

    @override
    def _tick_place(self, size: int) -> QPoint:
        """Beside the icon, or under it: below the words it would take height, of which there is little."""
        if self._is_beside:
            middle = self._theme.space(3) + self._disc // 2
            return QPoint(middle - size // 2, self._edge + self._disc + self._theme.space(1))
        return QPoint(self.width() - size - self._theme.space(1), self._theme.space(1))

    def _disc_room(self) -> int:
        """What the icon takes, with what is free after it."""
        return 0 if self._picture.isNull() else self._disc + self._theme.space(2)

    def _laid(self, is_beside: bool) -> VerticalText:
        return self._captions[is_beside].compact(self.text(), self.font(), _LOWEST if is_beside else _LONGEST)
