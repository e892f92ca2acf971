"""A table's header whose captions run downwards."""

from math import ceil
from typing import Any

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget
from typing_extensions import override

from app.vertical.elide import elided, longest_word
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
        self._longest, self._most = _LONGEST_COLUMN, _MOST_COLUMNS
        self.setHighlightSections(False)

    def fold(self, longest: float, columns: int) -> None:
        """Fold captions into columns of so many em, at most so many of them; a longer word stays whole."""
        self._longest, self._most = longest, columns

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        metrics = metrics_of(self.font())
        laid = self._laid(logicalIndex, max(round(self._longest * metrics.em), self._longest_word(logicalIndex)))
        width = ceil(laid.width) + 2 * metrics.gap + self._arrow_room()
        return QSize(width, ceil(laid.height) + metrics.gap)

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
        laid = self._laid(logicalIndex, rect.height() - metrics.gap)
        room = rect.width() - self._arrow_room()
        laid.draw(painter, QPointF(rect.x() + (room - laid.width) / 2, rect.y() + metrics.gap / 2))
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
        room = max(1, height)
        words = elided(self._words(section), self.font(), room, self._most)
        return VerticalText(led(words), self.font(), height=room)

    def _longest_word(self, section: int) -> int:
        """Up to the usual length: what is longer breaks as it does anywhere."""
        most = _LONGEST_COLUMN * metrics_of(self.font()).em
        return ceil(min(most, longest_word(self._words(section), self.font()) + 1))

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")
