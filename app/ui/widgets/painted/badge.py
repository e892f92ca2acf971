"""Draws badges: for the word, for lists and for tables."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.ui.theme import SHAPES, Theme, Tone, Type
from app.ui.widgets.painted.shapes import outline


def badge_size(theme: Theme, font: QFont, words: str) -> QSize:
    """The room a badge takes."""
    metrics = QFontMetrics(badge_font(theme, font))
    mark = round(metrics.height() * 0.55)
    return QSize(metrics.horizontalAdvance(words) + mark + theme.space(6), metrics.height() + theme.space(2))


def paint_badge(painter: QPainter, box: QRectF, theme: Theme, font: QFont, tone: Tone, words: str) -> None:
    """Draw a badge; the tone in shape and colour, and the words."""
    shade, font = theme.palette.shades[tone], badge_font(theme, font)
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


def badge_font(theme: Theme, font: QFont) -> QFont:
    """A badge's own size and weight."""
    small = QFont(font)
    small.setPixelSize(theme.type(Type.HINT))
    small.setWeight(QFont.Weight.DemiBold)
    return small
