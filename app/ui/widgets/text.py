"""Text that is only read."""

from PySide6 import QtCore
from PySide6.QtWidgets import QLabel, QWidget

from app.overriding import override
from app.ui.theme import Tone, Type
from app.ui.widgets.input import mark
from app.ui.widgets.look import Look
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


class Text(Word):
    """Words in one step of the type scale. What is someone's record can be selected and copied."""

    _body: QLabel

    def __init__(
        self,
        look: Look,
        words: Words = "",
        of: Type = Type.BODY,
        *,
        parent: QWidget | None = None,
        copies: bool = False,
        longest: float | None = None,
    ) -> None:
        """`longest` is how long a column of it would like to be where it runs downwards, in em."""
        super().__init__(look, parent)
        self._words = words
        self._of = of
        self._copies = copies
        self._longest = longest
        self._tone: Tone | None = None
        self.embody()

    def set(self, words: Words) -> None:
        """Say something else."""
        self._words = words
        self.say()

    def tone(self, tone: Tone | None) -> None:
        """Wear a tone's ink; the words themselves must say what it means."""
        self._tone = tone
        mark(self._body, "tone", str(tone or ""))

    def dress_anew(self) -> None:
        """Ask the stylesheet again: what the text stands in wears another tone."""
        self._body.style().unpolish(self._body)
        self._body.style().polish(self._body)

    @property
    def length(self) -> int:
        """How long its words are in one line."""
        self._body.ensurePolished()
        return self._body.fontMetrics().horizontalAdvance(self._body.text())

    @property
    def shown(self) -> str:
        return self._body.text()

    @override
    def build(self) -> None:
        self._body = self.look.bodies.label(self._of, self._longest)
        self._body.setProperty("tone", str(self._tone or ""))
        if self._copies:
            self._body.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hold(self._body)

    @override
    def say(self) -> None:
        self._body.setText(said(self._words))
