"""A bar that says what was done and offers to take it back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.words import Words

_SHOWN_MS = 12_000


class UndoBar(Banner):
    """Goes away by itself; what was done can still be taken back where it is shown."""

    undo_requested = Signal(str)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(look, Tone.GREEN, "", action=lambda: self.tr("Undo"), parent=parent)
        self._key = ""
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        close = Button(look, lambda: self.tr("Close"), Kind.QUIET)
        close.pressed.connect(self.hide)
        self._inner.addWidget(close)
        self.acted.connect(self._undo)
        self.hide()

    def tell(self, words: Words, key: str = "") -> None:
        """Say what was done; with a key it can be undone."""
        self._key = key
        self.set(Tone.GREEN, words)
        self.offer(bool(key))
        self.show()
        self._timer.start()

    def _undo(self) -> None:
        self.hide()
        self.undo_requested.emit(self._key)
