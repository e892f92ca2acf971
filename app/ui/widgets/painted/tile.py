"""A tile: a large button with an icon above a word, as one draws it on a card."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import LIGHT, Theme, Type
from app.ui.widgets.painted.push import presses

_WRAPPED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class TileBody(QAbstractButton):
    """Checked, it wears a ring and a tick, never the colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme(LIGHT)
        self._picture = QPixmap()
        self._tick = QPixmap()
        self._is_big = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def dress(self, theme: Theme, picture: QPixmap, tick: QPixmap, *, is_big: bool = False) -> None:
        """Wear a theme; `picture` is the icon and `tick` the mark of a chosen tile."""
        self._theme, self._picture, self._tick, self._is_big = theme, picture, tick, is_big
        font = self.font()
        font.setPixelSize(theme.type(Type.HEADING if is_big else Type.BODY))
        self.setFont(font)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        theme = self._theme
        icon = self._disc + theme.space(2) if not self._picture.isNull() else 0
        return icon + self._words_height(width) + 2 * self._edge

    @override
    def sizeHint(self) -> QSize:
        width = self._theme.space(36)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.space(28), self.heightForWidth(self._theme.space(28)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        top = self._edge
        if not self._picture.isNull():
            top = self._paint_icon(painter, top)
        painter.setPen(QColor(self._theme.palette.ink))
        side = self._theme.space(2)
        painter.drawText(self.rect().adjusted(side, top, -side, 0), _WRAPPED, self.text())

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    @property
    def _disc(self) -> int:
        return self._theme.space(20 if self._is_big else 12)

    @property
    def _edge(self) -> int:
        return self._theme.space(8 if self._is_big else 3) + self._theme.ring

    def _words_height(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * self._theme.space(2), 10_000)
        box = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return max(self.fontMetrics().height(), box.height())

    def _paint_card(self, painter: QPainter) -> None:
        colours, ring = self._theme.palette, self._theme.ring
        ground = colours.accent_wash if self.isChecked() or self.underMouse() else colours.card
        edge = colours.accent if self.isChecked() or self.underMouse() else colours.line
        pen = QPen(QColor(colours.focus if self.hasFocus() else edge), ring)
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        half = ring / 2
        corner = self._theme.corner + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        if self.isChecked():
            size = int(self._tick.width() / self._tick.devicePixelRatio())
            painter.drawPixmap(self._tick_place(size), self._tick)

    def _tick_place(self, size: int) -> QPoint:
        """Where the tick stands: away from the words."""
        return QPoint(self.width() - size - self._theme.space(2), self._theme.space(2))

    def _paint_icon(self, painter: QPainter, top: int, left: int | None = None) -> int:
        """In the middle, unless it is said where."""
        disc = QRect((self.width() - self._disc) // 2 if left is None else left, top, self._disc, self._disc)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.accent_wash))
        painter.drawEllipse(disc)
        size = int(self._picture.width() / self._picture.devicePixelRatio())
        offset = (self._disc - size) // 2
        painter.drawPixmap(disc.x() + offset, disc.y() + offset, self._picture)
        return disc.bottom() + self._theme.space(2)
