"""A list of things to look at, for lists that fit into memory."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list: `key` says to the page what it stands for."""

    key: str
    title: str
    detail: str = ""
    icon: str = ""
    tone: Tone | None = None
    state: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return " · ".join(part for part in (self.title, self.state, self.detail) if part)


class ItemsModel(QAbstractListModel):
    """Shows what it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def item(self, row: int) -> Item:
        return self._items[row]

    def row_of(self, key: str) -> int:
        """Where this key stands, or -1."""
        return next((row for row, item in enumerate(self._items) if item.key == key), -1)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return item.spoken
            case _ if role == ITEM:
                return item
        return None
