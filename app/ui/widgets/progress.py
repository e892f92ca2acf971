"""How far something has come, in words and as a bar."""

from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.widgets.box import Box
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words


class Progress(Box):
    """Hidden while nothing is under way."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(look, Place.FIELD, gap=2, parent=parent)
        self._text = Text(look)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.add(self._text, self._bar)
        self.hide()

    def tell(self, words: Words, done: int = 0, of: int = 0) -> None:
        """Say what is under way; without an end the bar only shows that it goes on."""
        self._text.set(words)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self.show()
