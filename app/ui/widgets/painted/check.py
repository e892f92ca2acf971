"""A tick box large enough to hit, painted from the theme."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from app.ui.theme import Theme


class CheckBody(QCheckBox):
    """Qt's check box in another coat; all of it can be clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._tick = QPixmap()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def dress(self, theme: Theme, tick: QPixmap) -> None:
        """Wear a theme; `tick` is drawn into the box when it is checked."""
        self._theme, self._tick = theme, tick
        self.updateGeometry()
        self.update()

    @property
    def box(self) -> int:
        """The side of the box."""
        return self._theme.size(26)

    @override
    def sizeHint(self) -> QSize:
        theme = self._theme
        width = self.fontMetrics().horizontalAdvance(self.text()) + self.box + theme.space(9)
        return QSize(width, theme.target)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, theme = self._theme.palette, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            self._paint_ground(painter)
        box = QRectF(theme.space(2), (self.height() - self.box) / 2, self.box, self.box)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.edge), 2))
        painter.setBrush(QColor(colours.accent if self.isChecked() else colours.well))
        painter.drawRoundedRect(box, 6, 6)
        if self.isChecked():
            painter.drawPixmap(box.adjusted(3, 3, -3, -3).toRect(), self._tick)
        painter.setPen(QColor(colours.ink))
        words = self.rect().adjusted(round(box.right()) + theme.space(2.5), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_ground(self, painter: QPainter) -> None:
        colours, ring = self._theme.palette, self._theme.ring
        painter.setPen(QPen(QColor(colours.focus), ring) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_wash if self.underMouse() else colours.card))
        half = ring / 2
        corner = self._theme.corner
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
