"""What bodies are made of: stock Qt widgets here, the vertical kit's elsewhere, behind one protocol."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.ui.icons import Icons
from app.ui.theme import Theme, Type
from app.ui.widgets.painted.line import LineBody
from app.ui.widgets.painted.push import PushBody

if TYPE_CHECKING:  # the door has labels, buttons and a line; it waits for no others, nor for the kit of columns
    from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyledItemDelegate

    from app.ui.widgets.painted.check import CheckBody
    from app.ui.widgets.painted.grid import GridOfEquals
    from app.ui.widgets.painted.item_delegate import ItemDelegate
    from app.ui.widgets.painted.long import LongBody
    from app.ui.widgets.painted.stock import ComboBody, TableBody
    from app.ui.widgets.painted.tile import TileBody
    from app.ui.widgets.upright.check import UprightCheck
    from app.ui.widgets.upright.entries import UprightCombo, UprightLine, UprightLong
    from app.ui.widgets.upright.grid import ColumnsOfEquals
    from app.ui.widgets.upright.table import UprightTable
    from app.ui.widgets.upright.tile import UprightTile
    from app.vertical.menu import VerticalMenu

AnyLine: TypeAlias = "LineBody | UprightLine"
AnyLong: TypeAlias = "LongBody | UprightLong"
AnyCheck: TypeAlias = "CheckBody | UprightCheck"
AnyCombo: TypeAlias = "ComboBody | UprightCombo"
AnyTable: TypeAlias = "TableBody | UprightTable"
AnyTile: TypeAlias = "TileBody | UprightTile"
AnyGrid: TypeAlias = "GridOfEquals | ColumnsOfEquals"
AnyMenu: TypeAlias = "QMenu | VerticalMenu"


PLAIN_TEXT = 0
"""Qt's own number for it: naming one of `Qt`'s names makes all 1,700, which takes 20 ms and the door would wait for."""


class Kind(StrEnum):
    """What a button is for. A page has one primary button."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    QUIET = "quiet"
    STEP = "step"
    SEGMENT = "segment"
    RAIL = "rail"


class Bodies(Protocol):
    """Makes the widgets of one orientation."""

    def label(self, of: Type, longest: float | None = None) -> QLabel: ...
    def button(self, kind: Kind) -> QAbstractButton: ...
    def line(self) -> AnyLine: ...
    def long(self) -> AnyLong: ...
    def check(self) -> AnyCheck: ...
    def combo(self) -> AnyCombo: ...
    def tile(self) -> AnyTile: ...
    def grid(self, parent: QWidget) -> AnyGrid: ...
    def list(self) -> "QAbstractItemView": ...
    def lines(self, theme: Callable[[], Theme], icons: Icons, parent: QObject) -> "QStyledItemDelegate": ...
    def table(self) -> AnyTable: ...
    def menu(self, parent: QWidget) -> AnyMenu: ...


class StockBodies:
    """Horizontal bodies: Qt's own widgets. What the door does not show is loaded when it is first made."""

    def label(self, of: Type, longest: float | None = None) -> QLabel:
        label = QLabel()
        label.setProperty("type", str(of))
        label.setProperty("textFormat", PLAIN_TEXT)
        label.setWordWrap(of not in {Type.NUMBER, Type.ALARM, Type.KEY, Type.BRAND})
        return label

    def button(self, kind: Kind) -> QAbstractButton:
        button = PushBody()
        button.setProperty("kind", str(kind))
        button.setAutoDefault(False)
        button.setCheckable(kind in {Kind.SEGMENT, Kind.RAIL})
        return button

    def line(self) -> LineBody:
        return LineBody()

    def long(self) -> "LongBody":
        from app.ui.widgets.painted.long import LongBody

        return LongBody()

    def check(self) -> "CheckBody":
        from app.ui.widgets.painted.check import CheckBody

        return CheckBody()

    def combo(self) -> "ComboBody":
        from app.ui.widgets.painted.stock import ComboBody

        return ComboBody()

    def tile(self) -> "TileBody":
        from app.ui.widgets.painted.tile import TileBody

        return TileBody()

    def grid(self, parent: QWidget) -> "GridOfEquals":
        from app.ui.widgets.painted.grid import GridOfEquals

        return GridOfEquals(parent)

    def lines(self, theme: Callable[[], Theme], icons: Icons, parent: QObject) -> "ItemDelegate":
        from app.ui.widgets.painted.item_delegate import ItemDelegate

        return ItemDelegate(theme, icons, parent)

    def list(self) -> "QAbstractItemView":
        from PySide6.QtWidgets import QAbstractItemView, QListView

        view = QListView()
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return view

    def table(self) -> "TableBody":
        from app.ui.widgets.painted.stock import TableBody

        return TableBody()

    def menu(self, parent: QWidget) -> "QMenu":
        from PySide6.QtWidgets import QMenu

        return QMenu(parent)
