"""A table's header whose captions run downwards."""

from math import ceil
from typing import Any

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget
from typing_extensions import override

from app.vertical.elide import elided
from app.vertical.leads import led
from app.vertical.marks import colour
from app.vertical.metrics import metrics_of
from app.vertical.text import VerticalText

_LONGEST_COLUMN = 8.0
_MOST_COLUMNS = 2
_ARROWS = {Qt.SortOrder.AscendingOrder: "▸", Qt.SortOrder.DescendingOrder: "◂"}


class VerticalHeaderView(QHeaderView):
    """A QHeaderView; beside a table of records as columns it holds the fields' names."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHighlightSections(False)

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        metrics = metrics_of(self.font())
        laid = self._laid(logicalIndex, round(_LONGEST_COLUMN * metrics.em))
        width = ceil(laid.width) + 2 * metrics.gap + self._arrow_room()
        return QSize(width, ceil(laid.height) + 2 * metrics.gap)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        option: Any = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect = rect
        option.section = logicalIndex
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        painter.setPen(colour(self, QPalette.ColorRole.ButtonText))
        metrics = metrics_of(self.font())
        laid = self._laid(logicalIndex, rect.height() - 2 * metrics.gap)
        room = rect.width() - self._arrow_room()
        laid.draw(painter, QPointF(rect.x() + (room - laid.width) / 2, rect.y() + metrics.gap))
        self._draw_arrow(painter, rect, logicalIndex)
        painter.restore()

    def _draw_arrow(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The records are sorted towards the right, or towards the left."""
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            box = rect.adjusted(rect.width() - self._arrow_room(), 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _ARROWS[self.sortIndicatorOrder()])

    def _arrow_room(self) -> int:
        return round(metrics_of(self.font()).em * 0.7) if self.isSortIndicatorShown() else 0

    def _laid(self, section: int, height: int) -> VerticalText:
        words = str(self.model().headerData(section, self.orientation()) or "")
        room = max(1, height)
        return VerticalText(led(elided(words, self.font(), room, _MOST_COLUMNS)), self.font(), height=room)
