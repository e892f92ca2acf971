"""A pop-up menu whose items are columns, the first at the left."""

from PySide6.QtCore import QEventLoop, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QWidget
from typing_extensions import override

from app.vertical.menu_item import SUBMENU, MenuItem
from app.vertical.tool_tip import kept_on_screen


class VerticalMenu(QFrame):
    """The part of QMenu's API that programs use, over the same QActions.

    Left and Right choose, Down opens a submenu and Up leaves it, Return triggers, Escape closes.
    """

    triggered = Signal(QAction)
    aboutToShow = Signal()  # noqa: N815
    aboutToHide = Signal()  # noqa: N815

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._action = QAction(title, self)
        self._action.setProperty(SUBMENU, True)
        self._chosen: QAction | None = None
        self.setAccessibleName(title)
        self.setFrameStyle(QFrame.Shape.StyledPanel | QFrame.Shadow.Plain)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(0)

    @classmethod
    def over(cls, menu: QMenu, parent: QWidget) -> "VerticalMenu":
        """The same actions as a stock menu, which this one then owns."""
        own = cls(menu.title(), parent)
        own.setFont(parent.font())
        own.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setParent(own)
        own.addActions(menu.actions())
        return own

    # what QMenu offers

    def title(self) -> str:
        return self._action.text()

    def setTitle(self, title: str) -> None:  # noqa: N802
        self._action.setText(title)
        self.setAccessibleName(title)

    def menuAction(self) -> QAction:  # noqa: N802
        return self._action

    def addSeparator(self) -> QAction:  # noqa: N802
        line = QAction(self)
        line.setSeparator(True)
        self.addAction(line)
        return line

    def addMenu(self, title: str) -> "VerticalMenu":  # noqa: N802
        """A submenu under an item of this name."""
        inner = VerticalMenu(title, self)
        inner.triggered.connect(self._inner_triggered)
        self.addAction(inner.menuAction())
        return inner

    def clear(self) -> None:
        for action in self.actions():
            self.removeAction(action)

    def isEmpty(self) -> bool:  # noqa: N802
        return not any(action.isVisible() for action in self.actions())

    def activeAction(self) -> QAction | None:  # noqa: N802
        item = self.focusWidget()
        return item.action_shown if isinstance(item, MenuItem) else None

    def setActiveAction(self, action: QAction) -> None:  # noqa: N802
        for item in self._items():
            if item.action_shown is action:
                item.setFocus()

    def popup(self, at: QPoint) -> None:
        """Open with the top left corner at this point of the screen, or as near as the whole menu can be seen."""
        self.aboutToShow.emit()
        self._chosen = None
        self.fill()
        self.adjustSize()
        self.move(kept_on_screen(self, at))
        self.show()
        self.setFocus()

    def exec(self, at: QPoint) -> QAction | None:
        """Open, wait until it closes, and return what was chosen."""
        self.popup(at)
        loop = QEventLoop(self)
        self.aboutToHide.connect(loop.quit)
        loop.exec()
        return self._chosen

    # items

    def fill(self) -> None:
        """Make an item for each action that is visible."""
        while child := self._row.takeAt(0):
            widget = child.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for action in self.actions():
            if action.isVisible():
                self._row.addWidget(self._line() if action.isSeparator() else self._item(action))

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setFrameStyle(QFrame.Shape.VLine | QFrame.Shadow.Sunken)
        return line

    def _item(self, action: QAction) -> MenuItem:
        item = MenuItem(action, self)
        item.setFont(self.font())
        item.clicked.connect(lambda: self._choose(item))
        return item

    def _items(self) -> list[MenuItem]:
        return self.findChildren(MenuItem, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _choose(self, item: MenuItem) -> None:
        inner = self._inner(item)
        if inner is not None:
            inner.popup(item.mapToGlobal(QPoint(0, item.height())))
            inner.step(1)
            return
        self._chosen = item.action_shown
        self.close()
        item.action_shown.trigger()
        self.triggered.emit(item.action_shown)

    def _inner(self, item: MenuItem) -> "VerticalMenu | None":
        owner = item.action_shown.parent()
        opens = item.action_shown.property(SUBMENU) is not None
        return owner if opens and isinstance(owner, VerticalMenu) and owner is not self else None

    def _inner_triggered(self, action: QAction) -> None:
        self._chosen = action
        self.close()
        self.triggered.emit(action)

    # keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Right:
                self.step(1)
            case Qt.Key.Key_Left:
                self.step(-1)
            case Qt.Key.Key_Home:
                self._focus(self._enabled()[:1])
            case Qt.Key.Key_End:
                self._focus(self._enabled()[-1:])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose_focused()
            case Qt.Key.Key_Down:
                self._open_focused()
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Up if isinstance(self.parent(), VerticalMenu):
                self.close()
            case _:
                super().keyPressEvent(event)

    def step(self, direction: int) -> None:
        """Go to the next item that can be chosen, round and round."""
        items = self._enabled()
        if not items:
            return
        focused = self.focusWidget()
        here = items.index(focused) if isinstance(focused, MenuItem) and focused in items else None
        if here is None:
            self._focus(items[:1] if direction > 0 else items[-1:])
        else:
            items[(here + direction) % len(items)].setFocus()

    def _enabled(self) -> list[MenuItem]:
        return [item for item in self._items() if item.isEnabled()]

    def _focus(self, items: list[MenuItem]) -> None:
        for item in items:
            item.setFocus()

    def _choose_focused(self) -> None:
        if isinstance(item := self.focusWidget(), MenuItem):
            self._choose(item)

    def _open_focused(self) -> None:
        if isinstance(item := self.focusWidget(), MenuItem) and self._inner(item) is not None:
            self._choose(item)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.aboutToHide.emit()
