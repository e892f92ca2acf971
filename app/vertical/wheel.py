"""The mouse wheel moves columns sideways, whichever way it is turned."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar

_NOTCH = 120
_STEPS = 3


def roll_sideways(bar: QScrollBar, event: QWheelEvent) -> None:
    """Move the bar by the wheel; at its end the wheel is left to whatever is around."""
    turned = event.angleDelta().y() or event.angleDelta().x()
    before = bar.value()
    bar.setValue(before - turned * _STEPS * max(1, bar.singleStep()) // _NOTCH)
    event.setAccepted(bar.value() != before)
