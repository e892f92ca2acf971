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


def upright_badge_size(theme: Theme, font: QFont, words: str, *, most: int = 0) -> QSize:
    """The room a badge takes; with `most` it is as low as so many columns make it, and has less around them."""
    small = badge_font(theme, font)
    laid = _laid(words, small, most)
    mark = round(em_of(small) * 0.8)
    return QSize(ceil(laid.width) + theme.space(1.5), ceil(laid.height) + mark + theme.space(sum(_ends(most))))


def paint_upright_badge(
    painter: QPainter, box: QRectF, theme: Theme, font: QFont, tone: Tone, words: str, *, most: int = 0
) -> None:
    """Draw a badge; lists and tables draw theirs with it too."""
    above, between, below = (theme.space(end) for end in _ends(most))
    shade, small = theme.palette.shades[tone], badge_font(theme, font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(shade.solid))
    painter.setBrush(QColor(shade.wash))
    round_off = min(box.width() / 2, above + below)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), round_off, round_off)
    size = em_of(small) * 0.8
    mark = QRectF(box.center().x() - size / 2, box.y() + above, size, size)
    painter.fillPath(outline(SHAPES[tone], mark), QColor(shade.solid))
    rest = box.adjusted(0, mark.bottom() - box.y() + between, 0, -below / 3)
    columns = max(1, len(_laid(words, small, most).columns))
    draw_column(painter, rest, words, small, QColor(shade.ink), columns)
    painter.restore()


def _ends(most: int) -> tuple[float, float, float]:
    """Above the shape, between it and the words, and below them."""
    return (1.5, 1, 1.5) if most else (2.5, 1.5, 3)


def _laid(words: str, font: QFont, most: int) -> VerticalText:
    """In one column, or in the two shortest that hold it; a low one in as many as make it short."""
    whole = VerticalText(led(words), font)
    em, word = em_of(font), longest_word(words, font) + 1
    room = word if most else max(_LONGEST * em, whole.height / _MOST, word)
    if whole.height <= room:
        return whole
    while len((laid := VerticalText(led(words), font, height=room)).columns) > (most or _MOST):
        room += em / 4
    return laid
