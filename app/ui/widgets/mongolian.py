"""A word that stands in Mongolian's own script, whatever the language of the window."""

from PySide6.QtGui import QFont
from typing_extensions import override

from app.ui.theme import FAMILIES, Type
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.upright.label import UprightLabel
from app.ui.widgets.word import Word
from app.vertical import fonts

_LONGEST = 7.5


class Mongolian(Word):
    """Runs downwards; not shown where its font is missing."""

    _body: UprightLabel

    def __init__(self, look: Look, words: str, of: Type = Type.HEADING, *, longest: float = _LONGEST) -> None:
        super().__init__(look)
        self._longest = longest
        self._words = words
        self._of = of
        self.embody()
        if not look.can_turn(Orientation.VERTICAL):
            self.hide()

    @override
    def build(self) -> None:
        self._body = UprightLabel()
        self._body.setWordWrap(True)
        self._body.set_column_limit(self._longest)
        self.hold(self._body)

    @property
    def shown(self) -> str:
        return self._words

    @override
    def wear(self) -> None:
        font = QFont()
        font.setFamilies([fonts.FAMILY, *FAMILIES])
        font.setPixelSize(self.look.theme.type(self._of))
        self._body.setFont(font)

    @override
    def say(self) -> None:
        self._body.setText(self._words)
