"""What all widgets paint alike: the focus ring, the caret's blink, the colours of text and selection."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.vertical.columns import Columns, Selection

RING = 2
"""The focus ring's thickness in pixels."""

_RADIUS = 3


def focus_ring(painter: QPainter, box: QRect, palette: QPalette) -> None:
    """A frame in the accent colour (Qt's is the highlight colour unless a program says another), inside the box.

    A widget whose own frame is rounder says so in its property `ring_radius`.
    """
    device = painter.device()
    radius = (device.property("ring_radius") if isinstance(device, QWidget) else None) or _RADIUS
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), RING))
    inset = RING / 2
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def group_of(widget: QWidget) -> QPalette.ColorGroup:
    """The palette's group for the state the widget is in."""
    if not widget.isEnabled():
        return QPalette.ColorGroup.Disabled
    return QPalette.ColorGroup.Active if widget.isActiveWindow() else QPalette.ColorGroup.Inactive


def colour(widget: QWidget, role: QPalette.ColorRole) -> QColor:
    """The widget's own colour for this role, as its state asks."""
    return widget.palette().color(group_of(widget), role)


def selection(widget: QWidget, start: int, end: int) -> Selection:
    """A marked stretch in the widget's colours."""
    background = colour(widget, QPalette.ColorRole.Highlight)
    return Selection(start, end, background, colour(widget, QPalette.ColorRole.HighlightedText))


def extra_selection(widget: QWidget, found: Any) -> Selection:
    """One of a text edit's `extraSelections`, whose fields PySide's types do not know."""
    style = found.format
    text = style.foreground().color() if style.hasProperty(style.Property.ForegroundBrush) else None
    start, end = found.cursor.selectionStart(), found.cursor.selectionEnd()
    return Selection(start, end, style.background().color(), text or colour(widget, QPalette.ColorRole.Text))


def draw_centred(painter: QPainter, laid: Columns, box: QRectF) -> None:
    """Draw the columns in the middle of the box; what is too long begins at its head."""
    left = box.x() + (box.width() - laid.width) / 2
    laid.draw(painter, QPointF(left, box.y() + max(0.0, (box.height() - laid.height) / 2)))
