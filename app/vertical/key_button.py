"""One key of the on-screen keyboard."""

from math import ceil
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget
from typing_extensions import override

from app.vertical.caption import Caption
from app.vertical.marks import colour
from app.vertical.metrics import em_of

_HINT, _FAINT = 0.65, 0.7
_REPEAT_DELAY, _REPEAT_INTERVAL = 400, 60


class KeyButton(QPushButton):
    """Never takes the focus. Mongolian shapes stand as in a column, everything else upright."""

    def __init__(self, text: str, name: str, parent: QWidget, hint: str = "") -> None:
        super().__init__(parent)
        self._hint = hint
        self._shape = text
        self._caption = Caption()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def shape(self) -> str:
        return self._shape

    def show_shape(self, shape: str) -> None:
        if shape != self._shape:
            self._shape = shape
            self.update()

    def let_repeat(self) -> None:
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(_REPEAT_DELAY)
        self.setAutoRepeatInterval(_REPEAT_INTERVAL)

    @override
    def sizeHint(self) -> QSize:
        side = ceil(em_of(self.font()) * 2.2)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        side = ceil(em_of(self.font()) * 1.7)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option: Any = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(colour(self, QPalette.ColorRole.ButtonText))
        if any("\u1800" <= character <= "\u18af" for character in self._shape):
            self._draw_column(painter)
        else:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shape)

        self._draw_hint(painter)

    def _draw_hint(self, painter: QPainter) -> None:
        """The sound in a corner: some letters look alike."""
        small = self.font()
        small.setPixelSize(max(1, round(em_of(small) * _HINT)))
        painter.setFont(small)
        painter.setOpacity(_FAINT)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(self.rect().adjusted(0, 0, -5, -2), corner, self._hint)

    def _draw_column(self, painter: QPainter) -> None:
        laid = self._caption.laid(self._shape, self.font())
        laid.draw(painter, QPointF((self.width() - laid.width) / 2, (self.height() - laid.height) / 2))
