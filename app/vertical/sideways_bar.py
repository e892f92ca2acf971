"""The scroll bar at the foot of a widget whose columns go on to the right."""

from math import ceil, floor

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QScrollBar, QWidget


class SidewaysBar(QScrollBar):
    """A horizontal scroll bar that knows where to stand and how to follow a caret."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.hide()

    def height_wanted(self) -> int:
        """The height it takes from its widget while it is shown."""
        return self.sizeHint().height()

    def stand_below(self, view: QRect) -> None:
        """Take the place that the view leaves for it."""
        self.setGeometry(view.left(), view.bottom() + 1, view.width(), self.height_wanted())

    def measure(self, whole: float, visible: float, column: float) -> None:
        """Set the range from the width of all columns, of what can be seen, and of one column."""
        self.setRange(0, max(0, round(whole - visible)))
        self.setPageStep(round(visible))
        self.setSingleStep(round(column))

    def show_stretch(self, left: float, right: float) -> None:
        """Scroll as little as it takes to see from `left` to `right`."""
        visible = self.pageStep()
        if right > self.value() + visible:
            self.setValue(ceil(right - visible))
        elif left < self.value():
            self.setValue(floor(left))
