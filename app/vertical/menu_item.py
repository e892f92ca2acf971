"""One item of a menu: mark or icon at the head, words below, keyboard shortcut at the foot."""

from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAction, QEnterEvent, QIcon, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.vertical.caption import Caption, without_mnemonic
from app.vertical.marks import colour
from app.vertical.metrics import metrics_of
from app.vertical.text import VerticalText

SUBMENU = "submenu"
"""The property of an action that opens a menu of its own."""

_LONGEST_COLUMN = 14.0
_TICK = "✓"
_MORE = "▾"
_FAINT = 0.7


class MenuItem(QPushButton):
    """One action of a menu; a button, so that screen readers know its name and what it does."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(_words(action), parent)
        self.action_shown = action
        self._caption = Caption()
        self.setEnabled(action.isEnabled())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        self.setToolTip(action.toolTip() if action.toolTip() != without_mnemonic(_words(action)) else "")
        self.setAccessibleDescription(_keys(action))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        metrics = metrics_of(self.font())
        height = self._head() + ceil(self._laid().height) + metrics.head + self._foot()
        return QSize(max(ceil(self._laid().width) + 2 * metrics.gap, metrics.target), height)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        if self.isEnabled():
            self.setFocus()

    @override
    def nextCheckState(self) -> None:
        """The action turns itself when it is triggered."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.WindowText
        if self.hasFocus():
            painter.fillRect(self.rect(), colour(self, QPalette.ColorRole.Highlight))
            role = QPalette.ColorRole.HighlightedText
        painter.setPen(colour(self, role))
        self._draw_mark(painter)
        laid = self._laid()
        laid.draw(painter, QPointF((self.width() - laid.width) / 2, self._head()))
        self._draw_foot(painter)

    def _draw_mark(self, painter: QPainter) -> None:
        side = self._side()
        box = QRect((self.width() - side) // 2, metrics_of(self.font()).gap, side, side)
        icon = self.action_shown.icon()
        if self.isChecked():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _TICK)
        elif not icon.isNull():
            icon.paint(painter, box, mode=QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled)

    def _draw_foot(self, painter: QPainter) -> None:
        foot = QRect(0, self.height() - self._foot(), self.width(), self._foot())
        if self.action_shown.property(SUBMENU) is not None:
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, _MORE)
            return
        keys = VerticalText(_keys(self.action_shown), self.font())
        painter.setOpacity(_FAINT)
        keys.draw(painter, QPointF((self.width() - keys.width) / 2, foot.y()))

    def _side(self) -> int:
        return round(metrics_of(self.font()).em)

    def _head(self) -> int:
        return self._side() + 2 * metrics_of(self.font()).gap

    def _foot(self) -> int:
        if self.action_shown.property(SUBMENU) is not None:
            return self._side()
        keys = _keys(self.action_shown)
        return ceil(VerticalText(keys, self.font()).height) + metrics_of(self.font()).head if keys else 0

    def _laid(self) -> VerticalText:
        return self._caption.compact(self.text(), self.font(), _LONGEST_COLUMN)


def _words(action: QAction) -> str:
    return action.text().partition("\t")[0]


def _keys(action: QAction) -> str:
    """The keyboard shortcut as it is written on the keys; Qt's own menus give it with the words."""
    written = action.text().partition("\t")[2]
    return written or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
