"""The choice of the window's language: each names itself, in its own script and the right way up."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from app.ui.i18n import LANGUAGES
from app.ui.theme import FAMILIES, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.choice import Segments
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.upright.button import UprightButton
from app.ui.widgets.words import Option
from app.vertical import fonts

_VERTICAL = frozenset(known.own_name for known in LANGUAGES if known.is_vertical)


class LanguageChoice(Segments):
    """A vertical language's name runs downwards in a window of any other, too, if its font is there."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(look, [Option(known.code, known.own_name) for known in LANGUAGES], parent=parent)

    @override
    def wear(self) -> None:
        super().wear()
        font = QFont()
        font.setFamilies([fonts.FAMILY, *FAMILIES])
        font.setPixelSize(self.look.theme.type(Type.BODY))
        for body in self.findChildren(UprightButton):
            body.setFont(font)

    @override
    def _body_for(self, option: Option) -> QAbstractButton:
        if option.words not in _VERTICAL or not self.look.can_turn(Orientation.VERTICAL):
            return super()._body_for(option)
        body = UprightButton(Kind.SEGMENT, lambda: self.look.theme)
        body.setProperty("kind", str(Kind.SEGMENT))
        body.setCheckable(True)
        return body
