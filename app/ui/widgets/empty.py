"""What is shown where there is nothing yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.ui.theme import Type
from app.ui.widgets.box import Box
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words


class Picture(Word):
    """An icon, large and quiet."""

    _body: QLabel

    def __init__(self, look: Look, icon: str, *, steps: int = 14, colour: str = "accent") -> None:
        super().__init__(look)
        self._icon = icon
        self._steps = steps
        self._colour = colour
        self.embody()

    @override
    def build(self) -> None:
        self._body = self.look.bodies.label(Type.BODY)
        self._body.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hold(self._body)

    @override
    def wear(self) -> None:
        theme = self.look.theme
        colour = getattr(theme.palette, self._colour)
        self._body.setPixmap(
            self.look.icons.pixmap(self._icon, colour, theme.space(self._steps), self.devicePixelRatioF())
        )


class Empty(Box):
    """An icon, a sentence, and what one might do."""

    def __init__(self, look: Look, icon: str, words: Words, hint: Words = "", *, parent: QWidget | None = None) -> None:
        super().__init__(look, Place.BAND, gap=5, margin=5, ground="card", parent=parent)
        self._inner.addWidget(Picture(look, icon))
        text = Box(look, Place.SECTION, gap=1)
        text.push()
        text.add(Text(look, words, Type.HEADING))
        if hint:
            text.add(Text(look, hint, Type.HINT))
        text.push()
        self._inner.addWidget(text, 1)
