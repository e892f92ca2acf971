"""Check marks and radio marks, drawn from the palette alone: a style's own vanish on very dark grounds."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

_STROKE = 0.09
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.30))
_DOT = 0.28
_CORNER = 0.15


def draw_check(painter: QPainter, box: QRect, state: Qt.CheckState, palette: QPalette, *, enabled: bool) -> None:
    """A box; filled with the highlight colour and ticked, or with a bar if it is neither on nor off."""
    marked = state != Qt.CheckState.Unchecked
    side = box.width()
    painter.save()
    _prepare(painter, side, palette, marked=marked, enabled=enabled)
    painter.drawRoundedRect(_inside(box), side * _CORNER, side * _CORNER)
    painter.setPen(_pen(_ink(palette, enabled=enabled), side * 1.4))
    if state == Qt.CheckState.Checked:
        painter.drawPolyline(QPolygonF([QPointF(box.x() + x * side, box.y() + y * side) for x, y in _TICK]))
    elif marked:
        middle = QRectF(box).center()
        painter.drawLine(middle - QPointF(side * _DOT, 0), middle + QPointF(side * _DOT, 0))
    painter.restore()


def draw_radio(painter: QPainter, box: QRect, palette: QPalette, *, checked: bool, enabled: bool) -> None:
    """A ring; filled with the highlight colour and dotted if it is the chosen one."""
    painter.save()
    _prepare(painter, box.width(), palette, marked=checked, enabled=enabled)
    painter.drawEllipse(_inside(box))
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink(palette, enabled=enabled))
        painter.drawEllipse(QRectF(box).center(), box.width() * _DOT * 0.8, box.width() * _DOT * 0.8)
    painter.restore()


def _prepare(painter: QPainter, side: int, palette: QPalette, *, marked: bool, enabled: bool) -> None:
    roles, groups = QPalette.ColorRole, QPalette.ColorGroup
    group = groups.Active if enabled else groups.Disabled
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = palette.color(group, roles.Highlight if marked and enabled else roles.Base)
    painter.setPen(_pen(palette.color(group, roles.WindowText), side))
    painter.setBrush(filled)


def _ink(palette: QPalette, *, enabled: bool) -> QColor:
    if enabled:
        return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)


def _pen(colour: QColor, side: float) -> QPen:
    pen = QPen(colour, max(1.0, side * _STROKE))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _inside(box: QRect) -> QRectF:
    inset = max(1.0, box.width() * _STROKE) / 2
    return QRectF(box).adjusted(inset, inset, -inset, -inset)
