"""Vertical bodies: the vertical kit's widgets, worn in the theme."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.icons import Icons
from app.ui.theme import Theme, Type
from app.ui.widgets.bodies import Kind, StockBodies
from app.ui.widgets.upright.button import UprightButton
from app.ui.widgets.upright.check import UprightCheck
from app.ui.widgets.upright.entries import UprightCombo, UprightLine, UprightLong
from app.ui.widgets.upright.grid import ColumnsOfEquals
from app.ui.widgets.upright.item_delegate import UprightItemDelegate
from app.ui.widgets.upright.label import UprightLabel
from app.ui.widgets.upright.table import UprightTable
from app.ui.widgets.upright.tile import UprightTile
from app.vertical.list_view import VerticalListView
from app.vertical.menu import VerticalMenu

# Digits that must be read at a glance, and the names of keys, stay upright.
_UPRIGHT = {Type.ALARM, Type.NUMBER, Type.KEY}
_COLUMNS = {Type.TITLE: 14.0, Type.HEADING: 14.0, Type.STRONG: 10.0, Type.HINT: 12.0, Type.BODY: 16.0}
_INK = 2  # some first letters reach above the head of their column
_CAPTIONS = {Kind.RAIL: 4.6, Kind.SEGMENT: 6.0}
_LONGEST_CAPTION = 9.0
AnyWidget = TypeVar("AnyWidget", bound=QWidget)


class VerticalBodies:
    """`theme` is asked anew whenever something is painted."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        self._theme = theme

    def label(self, of: Type, longest: float | None = None) -> QLabel:
        if of in _UPRIGHT:
            return _at_head(StockBodies().label(of))
        label = UprightLabel()
        label.setProperty("type", str(of))
        label.setWordWrap(of is not Type.BRAND)
        label.setMargin(_INK)
        label.set_column_limit(longest or _COLUMNS.get(of, 14.0))
        return label

    def button(self, kind: Kind) -> UprightButton:
        button = _rounded(UprightButton(str(kind), self._theme))
        button.setProperty("kind", str(kind))
        button.set_column_limit(_CAPTIONS.get(kind, _LONGEST_CAPTION))
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setCheckable(kind in {Kind.SEGMENT, Kind.RAIL})
        return button

    def line(self) -> UprightLine:
        return _rounded(UprightLine())

    def long(self) -> UprightLong:
        body = UprightLong()
        _rounded(body.viewport())
        return body

    def check(self) -> UprightCheck:
        return _rounded(UprightCheck())

    def combo(self) -> UprightCombo:
        combo = _rounded(UprightCombo())
        combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return combo

    def tile(self) -> UprightTile:
        return UprightTile()

    def grid(self, parent: QWidget) -> ColumnsOfEquals:
        return ColumnsOfEquals(parent)

    def list(self) -> VerticalListView:
        view = VerticalListView()
        view.setUniformItemSizes(True)
        return view

    def lines(self, theme: Callable[[], Theme], icons: Icons, parent: QObject) -> UprightItemDelegate:
        return UprightItemDelegate(theme, icons, parent)

    def table(self) -> UprightTable:
        return UprightTable()

    def menu(self, parent: QWidget) -> VerticalMenu:
        return VerticalMenu("", parent)


def _rounded(body: AnyWidget) -> AnyWidget:
    """Its focus ring follows the stylesheet's corners."""
    body.setProperty("ring_radius", 8)
    return body


def _at_head(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return label
