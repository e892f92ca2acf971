"""Tool tips in columns, beside the pointer."""

from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QToolTip, QWidget
from typing_extensions import override

from app.vertical.caption import Caption
from app.vertical.marks import colour
from app.vertical.metrics import metrics_of
from app.vertical.text import VerticalText

_LONGEST_COLUMN = 16.0
_POINTER = QPoint(16, 12)
_CLOSING = {
    QEvent.Type.Leave,
    QEvent.Type.Hide,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}


class VerticalToolTip(QFrame):
    """The little window of one widget's tool tip; it goes when the pointer or the focus leaves."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._caption = Caption()
        self._text = ""
        self.setPalette(QToolTip.palette())
        self.setFont(owner.font())
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.resize(self.sizeHint())

    def show_text(self, at: QPoint, text: str) -> None:
        """Show the words near this point of the screen, and wholly on it."""
        self.set_text(text)
        self.move(kept_on_screen(self, at + _POINTER))
        self.show()

    @override
    def sizeHint(self) -> QSize:
        laid = self._laid()
        around = 2 * metrics_of(self.font()).gap
        return QSize(ceil(laid.width) + around, ceil(laid.height) + around)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self, QPalette.ColorRole.ToolTipBase))
        self.drawFrame(painter)
        painter.setPen(colour(self, QPalette.ColorRole.ToolTipText))
        gap = metrics_of(self.font()).gap
        self._laid().draw(painter, QPointF(gap, gap))

    def _laid(self) -> VerticalText:
        return self._caption.compact(self._text, self.font(), _LONGEST_COLUMN)


def kept_on_screen(window: QWidget, at: QPoint) -> QPoint:
    """The place nearest to the wanted one at which the whole window can be seen."""
    area = window.screen().availableGeometry()
    x = max(area.left(), min(at.x(), area.right() + 1 - window.width()))
    y = max(area.top(), min(at.y(), area.bottom() + 1 - window.height()))
    return QPoint(x, y)


def shows_tool_tip(widget: QWidget, event: QEvent) -> bool:
    """Called first in a widget's `event`: shows the widget's tool tip when asked, and takes it away in time."""
    if event.type() == QEvent.Type.ToolTip and widget.toolTip() and isinstance(event, QHelpEvent):
        tip_of(widget).show_text(event.globalPos(), widget.toolTip())
        return True
    if event.type() in _CLOSING:
        hide_tip(widget)
    return False


def tip_of(widget: QWidget) -> VerticalToolTip:
    """The widget's own tip window, made when it is first needed."""
    return _existing(widget) or VerticalToolTip(widget)


def hide_tip(widget: QWidget) -> None:
    if tip := _existing(widget):
        tip.hide()


def _existing(widget: QWidget) -> VerticalToolTip | None:
    found = (child for child in widget.children() if isinstance(child, VerticalToolTip))
    return next(found, None)
