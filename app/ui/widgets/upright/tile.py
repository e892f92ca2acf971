"""A tile in vertical script: the icon at the head, the word in columns below it."""

from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.painted.tile import TileBody
from app.vertical.caption import Caption
from app.vertical.marks import draw_centred
from app.vertical.text import VerticalText

_LONGEST = 7.5


class UprightTile(TileBody):
    """As long as its words, as wide as a finger needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = Caption()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        laid = self._laid()
        side = self._theme.space(3)
        width = max(ceil(laid.width), self._disc) + 2 * side
        return QSize(max(width, self._theme.target), ceil(laid.height) + self._head() + self._edge)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        if not self._picture.isNull():
            self._paint_icon(painter, self._edge)
        painter.setPen(QColor(self._theme.palette.ink))
        laid = self._laid()
        draw_centred(painter, laid, QRectF(0, self._head(), self.width(), laid.height))

    @override
    def _tick_place(self, size: int) -> QPoint:
        """Beside the icon: below the words it would take height, of which there is little."""
        return QPoint(self.width() - size - self._theme.space(1), self._theme.space(1))

    def _head(self) -> int:
        """The room above the words."""
        return self._edge + (0 if self._picture.isNull() else self._disc + self._theme.space(2))

    def _laid(self) -> VerticalText:
        return self._caption.compact(self.text(), self.font(), _LONGEST)
