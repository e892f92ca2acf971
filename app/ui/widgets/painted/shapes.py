"""The shapes of tones, as painter paths."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

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
        case Shape.SHIELD:
            _shield(path, box)
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


def _shield(path: QPainterPath, box: QRectF) -> None:
    path.moveTo(box.topLeft())
    path.lineTo(box.topRight())
    path.lineTo(box.right(), box.center().y())
    path.quadTo(box.right(), box.bottom() - box.height() / 6, box.center().x(), box.bottom())
    path.quadTo(box.left(), box.bottom() - box.height() / 6, box.left(), box.center().y())
    path.closeSubpath()
