"""The layout policy: how things stand to each other in horizontal and in vertical script."""

from enum import Enum, auto
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtWidgets import QBoxLayout, QWidget


class Orientation(Enum):
    """How text runs: lines from left to right, or columns from top to bottom."""

    HORIZONTAL = auto()
    VERTICAL = auto()


class Place(Enum):
    """What stands together, by its purpose."""

    WINDOW = auto()  # the navigation and the page
    PAGE = auto()  # head, body, foot of a page or a dialog
    SECTION = auto()  # the parts of a card, the fields of a form
    FIELD = auto()  # caption and input
    NOTED = auto()  # the same and what is said about it: under it, or after it where the input needs all the height
    BLOCK = auto()  # the same where the input is many columns itself: they take the whole height, after the caption
    STRIP = auto()  # buttons, tabs and short inputs side by side
    BAND = auto()  # a mark, words and a button that belong together
    PAIR = auto()  # two short inputs of a strip: one below the other where a line is a column
    BESIDE = auto()  # a list and its detail
    COMPARED = auto()  # what is told of two, each on a line of its own where lines are columns
    RAIL = auto()  # the entries of the navigation rail


_RIGHT = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom

_HORIZONTAL = {
    Place.WINDOW: _RIGHT,
    Place.PAGE: _DOWN,
    Place.SECTION: _DOWN,
    Place.FIELD: _DOWN,
    Place.NOTED: _DOWN,
    Place.BLOCK: _DOWN,
    Place.STRIP: _RIGHT,
    Place.BAND: _RIGHT,
    Place.PAIR: _RIGHT,
    Place.BESIDE: _RIGHT,
    Place.COMPARED: _RIGHT,
    Place.RAIL: _DOWN,
}
# Columns follow one another to the right; a caption stands at the head of its column.
_VERTICAL = {
    Place.WINDOW: _DOWN,
    Place.PAGE: _RIGHT,
    Place.SECTION: _RIGHT,
    Place.FIELD: _DOWN,
    Place.NOTED: _RIGHT,
    Place.BLOCK: _RIGHT,
    Place.STRIP: _RIGHT,
    Place.BAND: _DOWN,
    Place.PAIR: _DOWN,
    Place.BESIDE: _RIGHT,
    Place.COMPARED: _DOWN,
    Place.RAIL: _RIGHT,
}
_APART = {Place.COMPARED}


class LayoutPolicy(NamedTuple):
    """Decides arrangements, so that a page is written once."""

    orientation: Orientation = Orientation.HORIZONTAL
    is_large: bool = False
    """Whether letters are the largest: a screen's height then holds little below one another."""

    is_larger: bool = False
    """Whether letters are larger than usual."""

    @property
    def folds(self) -> bool:
        """Whether many choices side by side would take the room that a list needs: columns ask for more of it."""
        return self.is_larger if self.is_vertical else self.is_large

    @property
    def is_vertical(self) -> bool:
        return self.orientation is Orientation.VERTICAL

    def direction(self, place: Place) -> QBoxLayout.Direction:
        """Where the next thing goes."""
        if self.is_vertical and self.is_large and place in _APART:
            return _RIGHT
        return (_VERTICAL if self.is_vertical else _HORIZONTAL)[place]

    def margins(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        """What is left free around, turned with the script; where letters are large, words need the room more."""
        if not self.is_vertical:
            beside = 2 / 3 if self.is_large else 1.0
            return left * beside, top, right * beside, bottom
        ends, sides = (1 / 3, 2 / 5) if self.is_large else (1 / 2, 1.0) if self.is_larger else (1.0, 1.0)
        return top * sides, left * ends, bottom * sides, right * ends

    def shares(self, first: int, second: int) -> tuple[int, int]:
        """How a list and its detail share the room: a record that is a column takes more of it than a line does."""
        return (5 * first, 4 * second) if self.is_vertical else (first, second)

    @property
    def head(self) -> "QtCore.Qt.AlignmentFlag":
        """Where a thing that is shorter than its column stands in it."""
        return QtCore.Qt.AlignmentFlag.AlignTop if self.is_vertical else QtCore.Qt.AlignmentFlag(0)

    def along(self, widget: QWidget, length: int) -> None:
        """Make a widget exactly so long, the way its words run; shorter where a screen has less height."""
        if self.is_vertical:
            widget.setMaximumHeight(length)
        else:
            widget.setFixedWidth(length)

    def across(self, widget: QWidget, depth: int) -> None:
        """Make a widget exactly so deep, the way its lines follow one another."""
        if self.is_vertical:
            widget.setFixedWidth(depth)
        else:
            widget.setFixedHeight(depth)

    def least_along(self, widget: QWidget, length: int) -> None:
        """Make a widget at least so long, the way its words run."""
        if self.is_vertical:
            widget.setMinimumHeight(length)
        else:
            widget.setMinimumWidth(length)

    @property
    def beside(self) -> "QtCore.Qt.AlignmentFlag":
        """How fields of unequal height stand in a row; columns take all the height there is."""
        return QtCore.Qt.AlignmentFlag(0) if self.is_vertical else QtCore.Qt.AlignmentFlag.AlignTop
