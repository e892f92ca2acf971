"""A band that says something of weight: shape, words, and at most one thing to do."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import SHAPES, Tone, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box
from app.ui.widgets.button import Button
from app.ui.widgets.input import mark
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.painted.shapes import outline
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words


class Banner(Box):
    """`acted` when its button is pressed."""

    acted = Signal()

    def __init__(
        self,
        look: Look,
        tone: Tone,
        words: Words,
        *,
        action: Words = "",
        kind: Kind = Kind.SECONDARY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, Place.STRIP, gap=3, margin=3, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = _Mark(look, tone)
        self._text = Text(look, words, Type.BODY, copies=True)
        self._inner.addWidget(_Marked(look, self._mark, self._text), 1)
        self._button = Button(look, action, kind) if action else None
        if self._button:
            self._button.pressed.connect(self.acted)
            self._inner.addWidget(self._button)
        mark(self, "banner", str(tone))

    def set(self, tone: Tone, words: Words) -> None:
        """Say something else."""
        mark(self, "banner", str(tone))
        self._text.dress_anew()
        self._mark.tone = tone
        self._mark.update()
        self._text.set(words)

    def offer(self, is_offered: bool) -> None:
        """Show its button, if it has one, or hide it."""
        if self._button:
            self._button.setVisible(is_offered)

    @property
    def shown(self) -> str:
        return self._text.shown


class _Marked(Box):
    """The words with their mark before them."""

    def __init__(self, look: Look, mark_: QWidget, words: QWidget) -> None:
        super().__init__(look, Place.BAND, gap=3)
        self._inner.addWidget(mark_, 0, Qt.AlignmentFlag.AlignCenter)
        self._inner.addWidget(words, 1)


class _Mark(QWidget):
    """The tone's shape."""

    def __init__(self, look: Look, tone: Tone) -> None:
        super().__init__()
        self._look = look
        self.tone = tone

    @override
    def sizeHint(self) -> QSize:
        side = self._look.theme.size(22)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.sizeHint().width() - 2
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.fillPath(outline(SHAPES[self.tone], box), QColor(self._look.theme.palette.shades[self.tone].solid))
