"""The page that comes first when something is happening now: whom to call."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Section
from app.ui.widgets.button import Button
from app.ui.widgets.empty import Picture
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text

# Digits and Chinese always stand here, whatever the window's language and whoever has reviewed it.
LINES = (("110", "报警", "siren"), ("119", "火警", "flame"), ("120", "急救", "ambulance"), ("122", "交通事故", "car"))


class EmergencyPage(Page):
    """Calls nobody: the program is no alarm. `gone_on` when the call was made and one comes back to write."""

    gone_on = Signal()
    left_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Call first, then come back and write it down"))
        self.add(Banner(look, Tone.RED, lambda: self.tr("This computer cannot call for you. Take the telephone now.")))
        for pair in (LINES[:2], LINES[2:]):
            row = Box(look, Place.STRIP, gap=4)
            for line in pair:
                row.add(self._card(*line), stretch=1)
            self.add(row, stretch=1)
        self.add(Text(look, lambda: self.tr("If you cannot speak, send a text message to 12110."), Type.HEADING))
        back = Button(look, lambda: self.tr("Not this"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        on = Button(look, lambda: self.tr("I have called; write it down now"), Kind.PRIMARY, icon="phone-call")
        on.pressed.connect(self.gone_on)
        self.finish(back, on)

    def _card(self, number: str, words: str, icon: str) -> QWidget:
        card = Section(self.look)
        digits = Text(self.look, number, Type.ALARM)
        digits.tone(Tone.RED)
        line = Box(self.look, Place.BAND, gap=5)
        line.add(Picture(self.look, icon, steps=16), digits)
        line.add(Text(self.look, words, Type.TITLE), stretch=1)
        card.push()
        card.add(line)
        card.push()
        return card
