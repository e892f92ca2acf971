"""The layout policy: how things stand to each other in horizontal and in vertical script."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout


class Orientation(Enum):
    """How text runs: lines from left to right, or columns from top to bottom."""

    HORIZONTAL = auto()
    VERTICAL = auto()


class Place(Enum):
    """What stands together, by its purpose."""

    WINDOW = auto()  # the navigation and the page
    PAGE = auto()  # head, body, foot of a page or a dialog
    SECTION = auto()  # the parts of a card, the fields of a form
    FIELD = auto()  # caption, input and the words under it
    STRIP = auto()  # buttons, tabs and short inputs side by side
    BESIDE = auto()  # a list and its detail
    RAIL = auto()  # the entries of the navigation rail


_RIGHT = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom

_HORIZONTAL = {
    Place.WINDOW: _RIGHT,
    Place.PAGE: _DOWN,
    Place.SECTION: _DOWN,
    Place.FIELD: _DOWN,
    Place.STRIP: _RIGHT,
    Place.BESIDE: _RIGHT,
    Place.RAIL: _DOWN,
}
# Columns follow one another to the right; a caption stands at the head of its column.
_VERTICAL = {
    Place.WINDOW: _DOWN,
    Place.PAGE: _RIGHT,
    Place.SECTION: _RIGHT,
    Place.FIELD: _DOWN,
    Place.STRIP: _RIGHT,
    Place.BESIDE: _RIGHT,
    Place.RAIL: _RIGHT,
}


@dataclass(frozen=True, slots=True)
class LayoutPolicy:
    """Decides arrangements, so that a page is written once."""

    orientation: Orientation = Orientation.HORIZONTAL

    @property
    def is_vertical(self) -> bool:
        return self.orientation is Orientation.VERTICAL

    def direction(self, place: Place) -> QBoxLayout.Direction:
        """Where the next thing goes."""
        return (_VERTICAL if self.is_vertical else _HORIZONTAL)[place]

    @property
    def scrolling(self) -> Qt.Orientation:
        """The way a page that is too long is scrolled."""
        return Qt.Orientation.Horizontal if self.is_vertical else Qt.Orientation.Vertical

    @property
    def beside(self) -> Qt.AlignmentFlag:
        """How fields of unequal height stand in a row; columns take all the height there is."""
        return Qt.AlignmentFlag(0) if self.is_vertical else Qt.AlignmentFlag.AlignTop
