"""A state in colour, shape and word."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import Tone
from app.ui.widgets.look import Look
from app.ui.widgets.painted.badge import badge_size, paint_badge
from app.ui.widgets.upright.badge import paint_upright_badge, upright_badge_size
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


class Badge(Word):
    """Read, never clicked."""

    def __init__(self, look: Look, tone: Tone, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._tone = tone
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.embody()

    def set(self, tone: Tone, words: Words) -> None:
        """Show another state."""
        self._tone, self._words = tone, words
        self.say()

    @override
    def say(self) -> None:
        self.setAccessibleName(said(self._words))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        measure = upright_badge_size if self.look.policy.is_vertical else badge_size
        return measure(self.look.theme, self.font(), said(self._words))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint = paint_upright_badge if self.look.policy.is_vertical else paint_badge
        painter = QPainter(self)
        paint(painter, QRectF(self.rect()), self.look.theme, self.font(), self._tone, said(self._words))
