"""What is done behind the door, once it is drawn."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

DRAWN_MS = 150
"""By then the door is drawn: what is loaded behind it does not keep it from being so."""


def when_drawn(owner: QObject, act: Callable[[], object]) -> None:
    """The time begins with the loop's first turn: on a slow computer it would else be over before the door is there."""
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(DRAWN_MS, owner, act))
