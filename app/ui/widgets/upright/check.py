"""A tick box in vertical script: the box at the head, the words below it, painted from the theme."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import Theme
from app.vertical.check import VerticalCheckBox

_LONGEST = 8.0


class UprightCheck(VerticalCheckBox):
    """The kit's check box in the theme's coat."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = Theme()
        self.set_column_limit(_LONGEST)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def dress(self, theme: Theme, _tick: QPixmap) -> None:
        """Wear a theme; the kit draws its own tick."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse() or self.isChecked():
            self._paint_ground()
        super().paintEvent(event)

    def _paint_ground(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, ring = self._theme.palette, self._theme.ring
        painter.setPen(QPen(QColor(colours.accent), 1) if self.isChecked() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_wash))
        half = ring / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self._theme.corner, self._theme.corner)
