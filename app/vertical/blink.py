"""The caret's blinking: Qt's own controls only repaint the place of the horizontal caret."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication


class Blink(QObject):
    """Says whether the caret is to be seen now, and asks for a repaint when that changes."""

    def __init__(self, repaint: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._repaint = repaint
        self._shown = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def shown(self) -> bool:
        return self._shown

    def start(self) -> None:
        """Show the caret now and blink from here; also after each key stroke, so that it is seen while it moves."""
        self._shown = True
        period = QGuiApplication.styleHints().cursorFlashTime()
        if period > 0:
            self._timer.start(period // 2)
        self._repaint()

    def stop(self) -> None:
        self._shown = False
        self._timer.stop()
        self._repaint()

    def _turn(self) -> None:
        self._shown = not self._shown
        self._repaint()
