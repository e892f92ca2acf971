"""The ground of every word: it keeps what it holds while its body, its words and its look are exchanged."""

from PySide6 import QtCore
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look


def held_in(layout: QLayout) -> list[QWidget]:
    """The widgets that stand in the layout, in its order.

    Not through `itemAt`: PySide would keep what it returns until the layout goes, and take whatever Qt makes next in
    the place of an item that went for that item. So does `addLayout` with the items of a layout that is filled already.
    """
    ground = layout.parentWidget()
    widgets = ground.findChildren(QWidget, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly) if ground else []
    placed = {layout.indexOf(widget): widget for widget in widgets}
    return [placed[place] for place in sorted(placed) if place >= 0]


class Word(QWidget):
    """One thing a page is written with.

    A word ends its `__init__` with `self.embody()`, which calls `build` (the widgets), `wear` (colours, sizes, icons)
    and `say` (the text). Each is called again when the orientation, the theme or the language changes.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        look.dress(self)

    def embody(self) -> None:
        """Make the body for the first time."""
        self.build()
        self.wear()
        self.say()

    def build(self) -> None:
        """Make the widgets of the body and `hold` them."""

    def wear(self) -> None:
        """Put on colours, sizes and icons."""

    def say(self) -> None:
        """Put on the words."""

    def kept(self) -> object:
        """What must outlive the body."""
        return None

    def restore(self, kept: object) -> None:
        """Give the new body what was kept."""

    def release(self) -> None:
        """Let go of what the old body still holds on to."""

    def turn(self) -> None:
        """Exchange the body for one of the new orientation."""
        kept = self.kept()
        self.release()
        self._clear()
        self.embody()
        self.restore(kept)

    def hold(self, body: QWidget) -> None:
        """Make this widget the body."""
        self._outer.addWidget(body)
        self.setFocusProxy(body)

    def arrange(self, place: Place, *, gap: float = 0) -> QBoxLayout:
        """An inner layout for a body of several parts."""
        box = QBoxLayout(self.look.policy.direction(place))
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.look.theme.space(gap))
        self._outer.addLayout(box)
        return box

    def _clear(self) -> None:
        for child in self.findChildren(QWidget, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly):
            child.hide()
            child.setParent(None)
            child.deleteLater()
        while (item := self._outer.takeAt(0)) is not None:
            inner = item.layout()
            if inner is not None:
                inner.deleteLater()
