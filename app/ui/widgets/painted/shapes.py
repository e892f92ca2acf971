"""The shapes of tones, as painter paths."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

from app.ui.theme import Shape


def outline(shape: Shape, box: QRectF) -> QPainterPath:
    """The shape, filling the box."""
    path = QPainterPath()
    match shape:
        case Shape.CIRCLE:
            path.addEllipse(box)
        case Shape.BAR:
            height = box.height() / 2.6
            path.addRoundedRect(QRectF(box.x(), box.center().y() - height / 2, box.width(), height), 2, 2)
        case Shape.SQUARE:
            return _ticked_square(path, box)
        case Shape.TRIANGLE:
            path.addPolygon(_closed([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))
        case Shape.DIAMOND:
            path.addPolygon(_ring(box, 4, 0.0))
        case Shape.OCTAGON:
            path.addPolygon(_ring(box, 8, math.pi / 8))
    return path


def _ring(box: QRectF, corners: int, turn: float) -> QPolygonF:
    """A regular polygon that touches the box."""
    reach = box.width() / 2 / (math.cos(math.pi / 8) if turn else 1)
    angles = [turn + 2 * math.pi * corner / corners for corner in range(corners)]
    return _closed([box.center() + QPointF(math.cos(angle), math.sin(angle)) * reach for angle in angles])


def _closed(points: list[QPointF]) -> QPolygonF:
    return QPolygonF([*points, points[0]])


def _ticked_square(path: QPainterPath, box: QRectF) -> QPainterPath:
    """A rounded square with a tick cut out of it."""
    path.addRoundedRect(box, box.width() / 4, box.width() / 4)
    tick = QPainterPath(box.topLeft() + QPointF(box.width() * 0.26, box.height() * 0.52))
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.44, box.height() * 0.69))
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.74, box.height() * 0.34))
    pen = QPainterPathStroker()
    pen.setWidth(box.width() * 0.13)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return path.subtracted(pen.createStroke(tick))
