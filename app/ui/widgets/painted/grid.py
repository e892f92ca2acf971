"""A grid of equal cells that takes as many columns as fit."""

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class GridOfEquals(QLayout):
    """Height follows width. `across` is the least width of a cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across = 1
        self._most = 99
        self._heights: dict[int, list[int]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def set_cells(self, across: int, gap: int, most: int = 99) -> None:
        """Cells at least this wide, this far apart, at most so many in a row."""
        self._across, self._most = across, most
        self.setSpacing(gap)
        self.invalidate()

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # Qt asks until there is none
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        heights = self._row_heights(width)
        return sum(heights) + max(0, len(heights) - 1) * self.spacing()

    @override
    def sizeHint(self) -> QSize:
        columns = min(len(self._items), self._most, 4) or 1
        width = columns * self._across + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        return QSize(self._across, max((item.minimumSize().height() for item in self._items), default=0))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        columns, width, top = self._columns(rect.width()), self._cell_width(rect.width()), rect.y()
        for row, height in enumerate(self._row_heights(rect.width())):
            for column, item in enumerate(self._items[row * columns : (row + 1) * columns]):
                item.setGeometry(QRect(rect.x() + column * (width + self.spacing()), top, width, height))
            top += height + self.spacing()

    def _columns(self, width: int) -> int:
        """As many as fit, evenly spread over the rows that takes: wider cells, and no row of one."""
        fitting = (width + self.spacing()) // (self._across + self.spacing())
        count = len(self._items) or 1
        rows = ceil(count / max(1, min(fitting, self._most, count)))
        return ceil(count / rows)

    def _cell_width(self, width: int) -> int:
        columns = self._columns(width)
        return (width - (columns - 1) * self.spacing()) // columns

    def _row_heights(self, width: int) -> list[int]:
        """Measured once for each width: Qt asks for the same many times while it lays out a page."""
        if width not in self._heights:
            columns, cell = self._columns(width), self._cell_width(width)
            heights = [_height(item, cell) for item in self._items]
            rows = range(0, len(heights), columns)
            self._heights[width] = [max(heights[start : start + columns]) for start in rows]
        return self._heights[width]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
