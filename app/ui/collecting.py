"""Garbage is collected between two events of the window's thread, and never elsewhere.

By itself Python collects wherever it happens to be: in the worker's thread, or while a widget is being painted. What
it frees may be a widget or a painter, and Qt ends the program when those go at such a moment.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
YOUNG, OLD = 2_000, 20
"""As many new objects, and as many collections of the young ones, make it worth while."""


class Collecting(QObject):
    """Takes collecting over from Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._young = 0
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(EVERY_MS)

    def look(self) -> None:
        """Collect, if there may be something."""
        if gc.get_count()[0] < YOUNG:
            return
        self._young += 1
        if self._young < OLD:
            gc.collect(1)
        else:
            gc.collect()
            self._young = 0
