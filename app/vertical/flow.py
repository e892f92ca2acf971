"""Layouts that turn: what is stacked downwards in a horizontal language stands side by side in a vertical one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_DOWN = QBoxLayout.Direction.TopToBottom
_RIGHT = QBoxLayout.Direction.LeftToRight


class FlowBox(QBoxLayout):
    """A stack of lines: downwards while lines run to the right, to the right while columns run downwards.

    A `cross` box lies the other way, along the line: a caption and its field, a row of buttons.
    """

    def __init__(self, parent: QWidget | None = None, *, cross: bool = False, vertical: bool = False) -> None:
        super().__init__(_DOWN, parent)
        self._cross = cross
        self.turn(vertical)

    def turn(self, vertical: bool) -> None:
        """Lie as vertical script asks, or as horizontal script does."""
        self.setDirection(_RIGHT if vertical != self._cross else _DOWN)


def turn_all(layout: QLayout, *, vertical: bool) -> None:
    """Turn this layout and the layouts directly inside it; those of child widgets are the widgets' own affair."""
    if isinstance(layout, FlowBox):
        layout.turn(vertical)
    for inner in layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly):
        turn_all(inner, vertical=vertical)


def turn_policy(widget: QWidget) -> None:
    """Swap what a widget does with spare width and with spare height."""
    policy = widget.sizePolicy()
    horizontal, stretch = policy.horizontalPolicy(), policy.horizontalStretch()
    policy.setHorizontalPolicy(policy.verticalPolicy())
    policy.setHorizontalStretch(policy.verticalStretch())
    policy.setVerticalPolicy(horizontal)
    policy.setVerticalStretch(stretch)
    widget.setSizePolicy(policy)
