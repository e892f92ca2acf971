"""A list whose items are columns, the first at the left."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from app.vertical.delegate import VerticalDelegate
from app.vertical.wheel import roll_sideways

_Action = QAbstractItemView.CursorAction


class VerticalListView(QListView):
    """A QListView; Left and Right go from item to item, Page Up and Page Down by what can be seen at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("columns_fill_view", True)
        self.setItemDelegate(VerticalDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if cursorAction in (_Action.MovePageDown, _Action.MovePageUp):
            return self._page(1 if cursorAction == _Action.MovePageDown else -1)
        return super().moveCursor(cursorAction, modifiers)

    def _page(self, direction: int) -> QModelIndex:
        """The farthest item that lies less than a view's width away."""
        current = self.currentIndex()
        start = self.visualRect(current)
        reach = self.viewport().width() - start.width() // 2
        found = current
        following = current.siblingAtRow(current.row() + direction)
        while following.isValid() and abs(self.visualRect(following).center().x() - start.center().x()) < reach:
            found = following
            following = following.siblingAtRow(following.row() + direction)
        return found

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        roll_sideways(self.horizontalScrollBar(), e)
