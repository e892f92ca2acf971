"""A state in colour, shape and word."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import SHAPES, Theme, Tone, Type
from app.ui.widgets.look import Look
from app.ui.widgets.painted.shapes import outline
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


class Badge(Word):
    """Read, never clicked."""

    def __init__(self, look: Look, tone: Tone, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._tone = tone
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.embody()

    def set(self, tone: Tone, words: Words) -> None:
        """Show another state."""
        self._tone, self._words = tone, words
        self.say()

    @override
    def say(self) -> None:
        self.setAccessibleName(said(self._words))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return badge_size(self.look.theme, self.font(), said(self._words))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self.look.theme, self.font(), self._tone, said(self._words))


def badge_size(theme: Theme, font: QFont, words: str) -> QSize:
    """The room a badge takes."""
    metrics = QFontMetrics(_font(theme, font))
    mark = round(metrics.height() * 0.55)
    return QSize(metrics.horizontalAdvance(words) + mark + theme.space(6), metrics.height() + theme.space(2))


def paint_badge(painter: QPainter, box: QRectF, theme: Theme, font: QFont, tone: Tone, words: str) -> None:
    """Draw a badge; lists draw theirs with it too."""
    shade, font = theme.palette.shades[tone], _font(theme, font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(shade.solid))
    painter.setBrush(QColor(shade.wash))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    size = QFontMetrics(font).height() * 0.55
    mark = QRectF(box.x() + theme.space(2.5), box.center().y() - size / 2, size, size)
    painter.fillPath(outline(SHAPES[tone], mark), QColor(shade.solid))
    painter.setPen(QColor(shade.ink))
    painter.setFont(font)
    rest = box.adjusted(mark.right() - box.x() + theme.space(1.5), 0, 0, 0)
    painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


def _font(theme: Theme, font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(theme.type(Type.HINT))
    small.setWeight(QFont.Weight.DemiBold)
    return small
