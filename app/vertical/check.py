"""Check boxes and radio buttons: the mark at the head of the column, the words below it."""

from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from app.vertical.caption import Caption
from app.vertical.columns import UNBOUNDED
from app.vertical.indicators import draw_check, draw_radio
from app.vertical.marks import colour, focus_ring
from app.vertical.metrics import Metrics, metrics_of
from app.vertical.text import VerticalText
from app.vertical.tool_tip import shows_tool_tip

_LONGEST_COLUMN = 12.0


class _Face:
    """How a button with a mark and a caption is measured and painted."""

    def __init__(self, button: QAbstractButton) -> None:
        self._button = button
        self._caption = Caption()
        self.limit = _LONGEST_COLUMN
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    def size(self) -> QSize:
        metrics = self._metrics()
        laid = self._caption.compact(self._button.text(), self._button.font(), self.limit)
        width = max(ceil(laid.width), self._mark_size()) + metrics.gap
        height = ceil(laid.height) + self._text_top() + metrics.gap
        return QSize(max(width, metrics.target), max(height, metrics.target))

    def mark_box(self) -> QRect:
        """Where the mark stands."""
        size = self._mark_size()
        return QRect((self._button.width() - size) // 2, self._metrics().gap, size, size)

    def paint(self, painter: QPainter) -> None:
        """The words and the focus; the mark is the button's own."""
        painter.setPen(colour(self._button, QPalette.ColorRole.WindowText))
        laid = self._shown()
        laid.draw(painter, QPointF((self._button.width() - laid.width) / 2, self._text_top()))
        if self._button.hasFocus():
            focus_ring(painter, self._button.rect(), self._button.palette())

    def _metrics(self) -> Metrics:
        return metrics_of(self._button.font())

    def _mark_size(self) -> int:
        return round(self._metrics().em * 0.95)

    def _text_top(self) -> int:
        return 2 * self._metrics().gap + self._mark_size()

    def _shown(self) -> VerticalText:
        room = self._button.height() - self._text_top()
        wanted = self._caption.compact(self._button.text(), self._button.font(), self.limit)
        if wanted.height <= room:
            return wanted
        return self._caption.laid(self._button.text(), self._button.font(), room if room > 0 else UNBOUNDED)


class VerticalCheckBox(QCheckBox):
    """A QCheckBox in a column; the whole of it can be clicked."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._face = _Face(self)

    def set_column_limit(self, limit: float) -> None:
        """How long the caption's columns may become, in em, before it breaks."""
        self._face.limit = limit
        self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tool_tip(self, event) or super().event(event)

    @override
    def sizeHint(self) -> QSize:
        return self._face.size()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._face.size()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_check(painter, self._face.mark_box(), self.checkState(), self.palette(), enabled=self.isEnabled())
        self._face.paint(painter)


class VerticalRadioButton(QRadioButton):
    """A QRadioButton in a column; the whole of it can be clicked."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._face = _Face(self)

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tool_tip(self, event) or super().event(event)

    @override
    def sizeHint(self) -> QSize:
        return self._face.size()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._face.size()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, enabled = self._face.mark_box(), self.isEnabled()
        draw_radio(painter, box, self.palette(), checked=self.isChecked(), enabled=enabled)
        self._face.paint(painter)
