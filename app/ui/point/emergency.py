"""The page that comes first when something is happening now: whom to call."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.emergency_words import CALL_FIRST, CALL_NOW, LINES, TEXT_12110, EmergencyLine, in_both
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box
from app.ui.widgets.button import Button
from app.ui.widgets.empty import Picture
from app.ui.widgets.layout import Orientation, Place
from app.ui.widgets.look import Look
from app.ui.widgets.mongolian import Mongolian
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text

_LONGEST = 9.0
"""How long a column beside the cards may be, in em: as long as two cards are high."""


class EmergencyPage(Page):
    """Calls nobody: the program is no alarm. `gone_on` when the call was made and one comes back to write."""

    gone_on = Signal()
    left_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, in_both(look, lambda: self.tr("Call first, then come back and write it down"), CALL_FIRST)
        )
        self.add(self._take_the_telephone())
        self._first = Mongolian(look, CALL_FIRST.mn, longest=_LONGEST)
        self.add(self._numbers(), stretch=1)
        look.turned.connect(self._say_it_once)
        self._say_it_once()
        silent = in_both(look, lambda: self.tr("If you cannot speak, send a text message to 12110."), TEXT_12110)
        self.foot.add(Text(look, silent, Type.HEADING, longest=_LONGEST), stretch=9)  # in sight in every text size
        back = Button(look, lambda: self.tr("Not this"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        on = Button(look, lambda: self.tr("I have called; write it down now"), Kind.PRIMARY, icon="phone-call")
        on.pressed.connect(self.gone_on)
        self.finish(back, on)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Neither button has the focus: whoever pressed Enter once too often still sees the numbers."""
        super().showEvent(event)
        self.setFocus()

    def _numbers(self) -> QWidget:
        """The cards, and beside them in Mongolian what the title says."""
        rows = Box(self.look, Place.PAGE, gap=3)
        for pair in (LINES[:2], LINES[2:]):
            row = Box(self.look, Place.STRIP, gap=3)
            for line in pair:
                row.add(self._card(line), stretch=1)
            rows.add(row, stretch=1)
        both = Box(self.look, Place.BESIDE, gap=4)
        both.add(rows, stretch=1)
        both.add(self._first)
        return both

    def _say_it_once(self) -> None:
        """In columns the title says it in Mongolian already."""
        self._first.setVisible(not self.look.policy.is_vertical and self.look.can_turn(Orientation.VERTICAL))

    def _take_the_telephone(self) -> Banner:
        words = in_both(
            self.look, lambda: self.tr("This computer cannot call for you. Take the telephone now."), CALL_NOW
        )
        return Banner(self.look, Tone.RED, words)

    def _card(self, emergency: EmergencyLine) -> QWidget:
        card = Box(self.look, Place.SECTION, margins=(3, 1, 3, 1), ground="card")
        digits = Text(self.look, emergency.number, Type.ALARM)
        digits.tone(Tone.RED)
        line = Box(self.look, Place.BAND, gap=5)
        line.add(Picture(self.look, emergency.icon, steps=12), digits)
        both = Box(self.look, Place.STRIP, gap=3)
        both.add(Mongolian(self.look, emergency.mn), Text(self.look, emergency.zh, Type.TITLE))
        both.push()
        line.add(both, stretch=1)
        card.push()
        card.add(line)
        card.push()
        return card
