"""Says that there are letters of an old Mongolian font, what they would become, and does it only if one asks for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.old_letters import Conversion
from app.ui.theme import Tone, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill

_SHOWN = 160


class OldLettersOffer(Box):
    """`convert_requested` when the letters are to change, `back_requested` when they are to be as they were."""

    convert_requested = Signal()
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, Place.FIELD, gap=1, parent=parent)
        self._says = Text(look, "", Type.BODY)
        self._says.tone(Tone.ORANGE)
        self._preview = Text(look, "", Type.BODY, copies=True)
        self._left = Text(look, "", Type.HINT)
        self._convert = Button(look, lambda: self.tr("Convert"), Kind.SECONDARY)
        self._convert.pressed.connect(self.convert_requested)
        self._back = Button(look, lambda: self.tr("Put it back"), Kind.QUIET)
        self._back.pressed.connect(self.back_requested)
        strip = Box(look, Place.STRIP, gap=2)
        strip.add(self._convert, self._back)
        strip.push()
        self.add(self._says, self._preview, self._left, strip)
        self.hide()

    @property
    def shown(self) -> str:
        """All its words."""
        return "\n".join(text.shown for text in (self._says, self._preview, self._left) if not text.isHidden())

    def ask(self, found: Conversion) -> None:
        """There are such letters: say so, show what they would become, and how many words are not certain."""
        self._says.set(
            lambda: self.tr("This holds letters of an old Mongolian font, which other computers show as boxes.")
        )
        self._preview.set(lambda: fill(self.tr("Converted it would read: %1"), found.text[:_SHOWN]))
        self._left.set(
            lambda: self.tr("%n words cannot be converted for certain: type them again.", "", len(found.left))
        )
        self._preview.setVisible(bool(found.changed))
        self._left.setVisible(bool(found.left))
        self._convert.setVisible(bool(found.changed))
        self._back.hide()
        self.show()

    def tell(self) -> None:
        """They were converted."""
        self._says.set(lambda: self.tr("Converted. Please read it over."))
        for word in (self._preview, self._left, self._convert):
            word.hide()
        self._back.show()
        self.show()
