"""Tabs in a strip along the top, their captions running downwards."""

from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QIcon, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QStylePainter, QTabBar, QTabWidget, QWidget
from typing_extensions import override

from app.vertical.caption import Caption
from app.vertical.marks import colour, draw_centred, focus_ring
from app.vertical.metrics import metrics_of
from app.vertical.text import VerticalText
from app.vertical.tool_tip import shows_tool_tip, tip_of

_LONGEST_COLUMN = 7.0


class VerticalTabBar(QTabBar):
    """A QTabBar; a long caption breaks into columns side by side, so that the strip stays low."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions: dict[int, Caption] = {}
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.tabToolTip(self.tabAt(event.pos()))
            if words:
                tip_of(self).show_text(event.globalPos(), words)
                return True
        return shows_tool_tip(self, event) or super().event(event)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        metrics = metrics_of(self.font())
        laid = self._laid(index)
        width = max(ceil(laid.width) + 2 * metrics.gap, metrics.target)
        return QSize(width, ceil(laid.height) + self._icon_room(index) + 2 * metrics.head)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        current = self.currentIndex()
        for index in [i for i in range(self.count()) if i != current] + [current] * (current >= 0):
            self._draw_tab(painter, index)
        if self.hasFocus() and current >= 0:
            focus_ring(painter, self.tabRect(current).adjusted(2, 2, -2, -2), self.palette())

    def _draw_tab(self, painter: QStylePainter, index: int) -> None:
        option: Any = QStyleOptionTab()
        self.initStyleOption(option, index)
        painter.drawControl(QStyle.ControlElement.CE_TabBarTabShape, option)
        box = self.tabRect(index)
        head = metrics_of(self.font()).head
        if not self.tabIcon(index).isNull():
            size = self.iconSize()
            place = QRect(box.center().x() - size.width() // 2, box.y() + head, size.width(), size.height())
            self.tabIcon(index).paint(painter, place, mode=_mode(self.isTabEnabled(index)))
        painter.setPen(self._text_colour(index))
        laid = self._laid(index)
        top = box.y() + head + self._icon_room(index)
        draw_centred(painter, laid, QRectF(box.x(), top, box.width(), laid.height))

    def _text_colour(self, index: int) -> Any:
        if self.isTabEnabled(index):
            return colour(self, QPalette.ColorRole.WindowText)
        return self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)

    def _icon_room(self, index: int) -> int:
        return 0 if self.tabIcon(index).isNull() else self.iconSize().height() + metrics_of(self.font()).gap

    def _laid(self, index: int) -> VerticalText:
        caption = self._captions.setdefault(index, Caption())
        return caption.compact(self.tabText(index), self.font(), _LONGEST_COLUMN)


def _mode(enabled: bool) -> QIcon.Mode:
    return QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled


class VerticalTabWidget(QTabWidget):
    """A QTabWidget with vertical captions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(VerticalTabBar(self))
