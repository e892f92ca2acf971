"""Notices that nobody is there any more: no key, no mouse, or a computer that slept meanwhile."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal

from app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QWindow

AFTER = timedelta(minutes=5)
_LOOK_MS = 10_000


class Idle(QObject):
    """`gone` once nothing has happened for so long by the clock on the wall, which runs on while a laptop sleeps.

    It listens to what arrives at the windows that have the focus, and not to every event of every widget: those are
    many thousands a page.
    """

    gone = Signal()

    def __init__(self, program: "QGuiApplication", clock: Callable[[], datetime], after: timedelta = AFTER) -> None:
        super().__init__(program)
        self._program = program
        self._clock = clock
        self._after = after
        self._last = clock()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        program.focusWindowChanged.connect(self._listen)

    def watch(self, is_open: bool) -> None:
        """Watch while something is open."""
        self._last = self._clock()
        if is_open:
            self._timer.start()
            self._listen(self._program.focusWindow())
        else:
            self._timer.stop()

    def look(self) -> None:
        """Look at the clock now."""
        now = self._clock()
        self._last = min(self._last, now)  # the clock was set back
        if self._timer.isActive() and now - self._last >= self._after:
            self._timer.stop()
            self.gone.emit()

    def _listen(self, window: "QWindow | None") -> None:
        if window is not None and self._timer.isActive():
            window.installEventFilter(self)  # once, however often it is said

    @override
    def eventFilter(self, watched: QObject, event: "QtCore.QEvent") -> bool:
        if event.type() in _signs():
            self._last = self._clock()
        return False


@cache
def _signs() -> "frozenset[QtCore.QEvent.Type]":
    """That someone is there. Named when someone may be: at the locked door nobody waits for Qt's names of events."""
    kinds = QtCore.QEvent.Type
    return frozenset(
        {kinds.KeyPress, kinds.MouseButtonPress, kinds.MouseMove, kinds.Wheel, kinds.InputMethod, kinds.TouchBegin}
    )
