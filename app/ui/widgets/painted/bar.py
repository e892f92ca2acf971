"""A bar of a chart: a word, a length, a number; it can be pressed like any button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import LIGHT, Theme, Tone, Type

_WORDS, _NUMBER = 0.24, 0.14
"""The parts of the width for the word and for the number."""


class BarBody(QAbstractButton):
    """`length` is 0 to 1; `part` of it is filled in full, the rest washed, where a part is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme(LIGHT)
        self._length, self._part, self._number = 0.0, 1.0, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        font = self.font()
        font.setPixelSize(theme.type(Type.BODY))
        self.setFont(font)
        self.updateGeometry()
        self.update()

    def measure(self, length: float, part: float, number: str) -> None:
        """How long, how much of it in full, and what number stands at its end."""
        self._length, self._part, self._number = length, part, number
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.space(60), self._theme.space(9))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        words = box.adjusted(theme.space(2), 0, -box.width() * (1 - _WORDS), 0)
        room = box.adjusted(box.width() * _WORDS, theme.space(2), -box.width() * _NUMBER, -theme.space(2))
        shade = theme.palette.shades[Tone.GREEN]
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(theme.palette.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shade.wash))
            painter.drawRoundedRect(box, theme.space(1.5), theme.space(1.5))
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(room.topLeft(), room.bottomRight())
        whole.setWidth(max(room.width() * self._length, 1.0))
        filled = QRectF(whole)
        filled.setWidth(whole.width() * self._part)
        for bar, colour in ((whole, shade.wash), (filled, shade.solid)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(bar, theme.space(1), theme.space(1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(shade.solid), 1))
        painter.drawRoundedRect(whole, theme.space(1), theme.space(1))
        painter.setPen(QColor(theme.palette.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | middle, elided)
        number = box.adjusted(box.width() * (1 - _NUMBER) + theme.space(2), 0, 0, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft | middle, self._number)
