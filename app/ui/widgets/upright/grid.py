"""A grid of equal cells that is filled downwards, column after column, the first at the left."""

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from app.ui.widgets.upright.tile import UprightTile


class ColumnsOfEquals(QLayout):
    """Width follows height: Qt's layouts know only the other way, so it asks anew when its height has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._most = 99
        self._height = 0
        self.setContentsMargins(0, 0, 0, 0)

    def set_cells(self, _across: int, gap: int, most: int = 99) -> None:
        """Cells this far apart, at most so many in a column; how long one is its words say."""
        self._most = most
        self.setSpacing(gap)
        self.invalidate()

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
    def sizeHint(self) -> QSize:
        rows = self._rows()
        return QSize(self._width(rows), rows * (self._cell() + self.spacing()) - self.spacing())

    @override
    def minimumSize(self) -> QSize:
        return QSize(self._width(self._rows()), self._cell())

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        before, self._height = self.sizeHint(), rect.height()
        self._choose()
        if self.sizeHint() != before:
            self._ask_anew()
        rows, cell, x = self._rows(), self._cell(), rect.x()
        for column in self._columns(rows):
            width = max(item.sizeHint().width() for item in column)
            for row, item in enumerate(column):
                item.setGeometry(QRect(x, rect.y() + row * (cell + self.spacing()), width, cell))
            x += width + self.spacing()

    def _choose(self) -> None:
        """Tiles stand with their icons before their words where more of them then stand below one another."""
        tiles = [tile for item in self._items if isinstance(tile := item.widget(), UprightTile)]
        above = max((tile.least_height(is_beside=False) for tile in tiles), default=0)
        beside = max((tile.least_height(is_beside=True) for tile in tiles), default=0)
        is_beside = self._rows_of(beside) > self._rows_of(above)
        for tile in tiles:
            tile.stand_beside(is_beside)

    def _ask_anew(self) -> None:
        self.invalidate()
        if (parent := self.parentWidget()) is not None:
            parent.updateGeometry()

    def _cell(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

    def _rows(self) -> int:
        return self._rows_of(self._cell())

    def _rows_of(self, cell: int) -> int:
        """As many of this height as fit, evenly spread; two as long as no height is known."""
        step = cell + self.spacing()
        fitting = (self._height + self.spacing()) // step if self._height and step else 2
        count = len(self._items) or 1
        rows = max(1, min(fitting, self._most, count))
        return ceil(count / ceil(count / rows))

    def _columns(self, rows: int) -> list[list[QLayoutItem]]:
        return [self._items[first : first + rows] for first in range(0, len(self._items), rows)]

    def _width(self, rows: int) -> int:
        columns = self._columns(rows)
        widths = (max(item.sizeHint().width() for item in column) for column in columns)
        return sum(widths) + max(0, len(columns) - 1) * self.spacing()
