"""What bodies are made of: stock Qt widgets here, the vertical kit's elsewhere, behind one protocol."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.theme import Type
from app.ui.widgets.painted.check import CheckBody


class Kind(StrEnum):
    """What a button is for. A page has one primary button."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    QUIET = "quiet"
    STEP = "step"
    SEGMENT = "segment"
    RAIL = "rail"


class LongBody(QPlainTextEdit):
    """Several lines of text; Tab leaves it, as it leaves every other field."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @property
    def span(self) -> tuple[int, int]:
        """Where the selection was begun and where the caret is."""
        cursor = self.textCursor()
        return cursor.anchor(), cursor.position()

    def set_span(self, span: tuple[int, int]) -> None:
        """Select from the first position, with the caret at the second."""
        cursor = self.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class LineBody(QLineEdit):
    """One line of text."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ComboBody(QComboBox):
    """A choice from many. The wheel scrolls the page and never changes a value unseen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrow = QPixmap()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def dress(self, arrow: QPixmap) -> None:
        """Wear this arrow, which the stylesheet cannot tint."""
        self._arrow = arrow
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = round(self._arrow.width() / self._arrow.devicePixelRatio())
        QPainter(self).drawPixmap(self.width() - size * 2, (self.height() - size) // 2, self._arrow)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return False
        return super().event(event)


class TableBody(QTableView):
    """Shares its width among the columns; where there is too little, the less needed ones are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Sequence[int] = ()
        self._ranks: Sequence[int] = ()
        self._least = 1

    def share(self, shares: Sequence[int], ranks: Sequence[int], least: int) -> None:
        """Columns of these shares; while one share would be narrower than `least`, the highest rank is left out."""
        self._shares, self._ranks, self._least = shares, ranks, least
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width()
        shown = self._fitting(room)
        whole = sum(self._shares[column] for column in shown) or 1
        for column, share in enumerate(self._shares):
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, room * share // whole)

    def _fitting(self, room: int) -> Sequence[int]:
        columns = list(range(len(self._shares)))
        for rank in sorted(set(self._ranks) - {0}, reverse=True):
            if sum(self._shares[column] for column in columns) * self._least <= room:
                break
            columns = [column for column in columns if self._ranks[column] != rank]
        return columns


class Bodies(Protocol):
    """Makes the widgets of one orientation."""

    def label(self, of: Type) -> QLabel: ...
    def button(self, kind: Kind) -> QAbstractButton: ...
    def line(self) -> LineBody: ...
    def long(self) -> LongBody: ...
    def check(self) -> CheckBody: ...
    def combo(self) -> ComboBody: ...
    def list(self) -> QAbstractItemView: ...
    def table(self) -> TableBody: ...
    def menu(self, parent: QWidget) -> QMenu: ...


class StockBodies:
    """Horizontal bodies: Qt's own widgets."""

    def label(self, of: Type) -> QLabel:
        label = QLabel()
        label.setProperty("type", str(of))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(of not in {Type.NUMBER, Type.ALARM, Type.KEY, Type.BRAND})
        return label

    def button(self, kind: Kind) -> QAbstractButton:
        button = QPushButton()
        button.setProperty("kind", str(kind))
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setCheckable(kind in {Kind.SEGMENT, Kind.RAIL})
        return button

    def line(self) -> LineBody:
        return LineBody()

    def long(self) -> LongBody:
        return LongBody()

    def check(self) -> CheckBody:
        return CheckBody()

    def combo(self) -> ComboBody:
        return ComboBody()

    def list(self) -> QAbstractItemView:
        view = QListView()
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return view

    def table(self) -> TableBody:
        return TableBody()

    def menu(self, parent: QWidget) -> QMenu:
        return QMenu(parent)
