"""Draws badges in vertical script: the shape at the head, the word below it."""

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter

from app.ui.theme import SHAPES, Theme, Tone
from app.ui.widgets.painted.badge import badge_font
from app.ui.widgets.painted.shapes import outline
from app.ui.widgets.upright.drawn import draw_column
from app.vertical.elide import longest_word
from app.vertical.leads import led
from app.vertical.metrics import em_of
from app.vertical.text import VerticalText

_LONGEST = 7.0
"""What is longer stands in two columns, in em."""
_MOST = 2


def upright_badge_size(theme: Theme, font: QFont, words: str) -> QSize:
    """The room a badge takes."""
    small = badge_font(theme, font)
    laid = _laid(words, small)
    mark = round(em_of(small) * 0.8)
    return QSize(ceil(laid.width) + theme.space(1.5), ceil(laid.height) + mark + theme.space(7))


def paint_upright_badge(painter: QPainter, box: QRectF, theme: Theme, font: QFont, tone: Tone, words: str) -> None:
    """Draw a badge; lists and tables draw theirs with it too."""
    shade, small = theme.palette.shades[tone], badge_font(theme, font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(shade.solid))
    painter.setBrush(QColor(shade.wash))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.width() / 2, box.width() / 2)
    size = em_of(small) * 0.8
    mark = QRectF(box.center().x() - size / 2, box.y() + theme.space(2.5), size, size)
    painter.fillPath(outline(SHAPES[tone], mark), QColor(shade.solid))
    rest = box.adjusted(0, mark.bottom() - box.y() + theme.space(1.5), 0, -theme.space(1))
    draw_column(painter, rest, words, small, QColor(shade.ink), max(1, len(_laid(words, small).columns)))
    painter.restore()


def _laid(words: str, font: QFont) -> VerticalText:
    """In one column, or in the two shortest that hold it."""
    whole = VerticalText(led(words), font)
    em = em_of(font)
    room = max(_LONGEST * em, whole.height / _MOST, longest_word(words, font) + 1)
    if whole.height <= room:
        return whole
    while len((laid := VerticalText(led(words), font, height=room)).columns) > _MOST:
        room += em / 2
    return laid
