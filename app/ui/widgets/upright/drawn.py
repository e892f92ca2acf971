"""Draws words in columns into a box."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter

from app.ui.theme import Theme, Type
from app.vertical.elide import elided
from app.vertical.leads import led
from app.vertical.text import VerticalText


def font_of(font: QFont, theme: Theme, of: Type) -> QFont:
    """This font in one step of the type scale."""
    made = QFont(font)
    made.setPixelSize(theme.type(of))
    if of in {Type.STRONG, Type.HEADING}:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def column_size(words: str, font: QFont) -> QSize:
    """The room that words take in one column."""
    laid = VerticalText(led(words), font)
    return QSize(ceil(laid.width), ceil(laid.height))


def draw_column(
    painter: QPainter,
    box: QRectF,
    words: str,
    font: QFont,
    colour: QColor,
    columns: int = 1,
    *,
    is_centred: bool = True,
) -> None:
    """The words from the head of the box; what is longer than so many columns of its height is elided."""
    room = max(1.0, box.height())
    laid = VerticalText(led(elided(words, font, room, columns)), font, height=room)
    painter.setPen(colour)
    left = max(0.0, (box.width() - laid.width) / 2) if is_centred else 0.0
    laid.draw(painter, QPointF(box.x() + left, box.y()))
