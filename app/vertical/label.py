"""A label whose words run downwards."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.vertical.caption import Caption
from app.vertical.columns import UNBOUNDED
from app.vertical.marks import colour
from app.vertical.metrics import em_of
from app.vertical.text import VerticalText
from app.vertical.tool_tip import shows_tool_tip

_USUAL_COLUMN = 14.0
_LEAST_COLUMN = 4.0


class VerticalLabel(QLabel):
    """A QLabel in columns. With word wrap on, it asks for the width that its height makes necessary."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._caption = Caption()
        self._column_limit = _USUAL_COLUMN
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def column_limit(self) -> float:
        """How long a wrapped label's columns would like to be, in em."""
        return self._column_limit

    def set_column_limit(self, limit: float) -> None:
        self._column_limit = limit
        self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tool_tip(self, event) or super().event(event)

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def heightForWidth(self, width: int) -> int:
        return -1

    @override
    def sizeHint(self) -> QSize:
        if not self.text():
            return super().sizeHint()
        wanted = self._outer(self._wanted())
        return QSize(self._outer(self._settled()).width(), wanted.height())

    @override
    def minimumSizeHint(self) -> QSize:
        if not self.text():
            return super().minimumSizeHint()
        if not self.wordWrap():
            return self._outer(self._caption.laid(self.text(), self.font()))
        least = min(self._wanted().height, _LEAST_COLUMN * em_of(self.font()))
        return QSize(self._outer(self._settled()).width(), ceil(least) + 2 * self._inset())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.wordWrap() and event.size().height() != event.oldSize().height():
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(colour(self, QPalette.ColorRole.WindowText))
        laid = self._shown()
        laid.draw(painter, self._origin(laid))

    def _inset(self) -> int:
        return self.margin() + self.frameWidth()

    def _outer(self, laid: VerticalText) -> QSize:
        around = 2 * self._inset()
        return QSize(ceil(laid.width) + around, ceil(laid.height) + around)

    def _wanted(self) -> VerticalText:
        if not self.wordWrap():
            return self._caption.laid(self.text(), self.font())
        return self._caption.compact(self.text(), self.font(), self._column_limit)

    def _settled(self) -> VerticalText:
        """As it stands now, or as it would like to stand as long as no layout has spoken."""
        return self._shown() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else self._wanted()

    def _shown(self) -> VerticalText:
        height = self.height() - 2 * self._inset() if self.wordWrap() else UNBOUNDED
        return self._caption.laid(self.text(), self.font(), max(height, em_of(self.font())))

    def _origin(self, laid: VerticalText) -> QPointF:
        inset = self._inset()
        across = self.width() - 2 * inset - laid.width
        along = self.height() - 2 * inset - laid.height
        alignment = self.alignment()
        x = _share(across, alignment & Qt.AlignmentFlag.AlignHCenter, alignment & Qt.AlignmentFlag.AlignRight)
        y = _share(along, alignment & Qt.AlignmentFlag.AlignVCenter, alignment & Qt.AlignmentFlag.AlignBottom)
        return QPointF(inset + x, inset + max(0.0, y))


def _share(room: float, middle: Qt.AlignmentFlag, end: Qt.AlignmentFlag) -> float:
    if middle:
        return room / 2
    return room if end else 0.0
