"""A grid of equal cells that takes as many columns as fit."""

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
        self.setContentsMargins(0, 0, 0, 0)

    def set_cells(self, across: int, gap: int, most: int = 99) -> None:
        """Cells at least this wide, this far apart, at most so many in a row."""
        self._across, self._most = across, most
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
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._items) // self._columns(width)) if self._items else 0
        return rows * self._row_height() + max(0, rows - 1) * self.spacing()

    @override
    def sizeHint(self) -> QSize:
        columns = min(len(self._items), self._most, 4) or 1
        width = columns * self._across + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        return QSize(self._across, self._row_height())

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        columns = self._columns(rect.width())
        width = (rect.width() - (columns - 1) * self.spacing()) // columns
        height = self._row_height()
        for index, item in enumerate(self._items):
            row, column = divmod(index, columns)
            left = rect.x() + column * (width + self.spacing())
            item.setGeometry(QRect(left, rect.y() + row * (height + self.spacing()), width, height))

    def _columns(self, width: int) -> int:
        fitting = (width + self.spacing()) // (self._across + self.spacing())
        return max(1, min(fitting, self._most, len(self._items) or 1))

    def _row_height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)
