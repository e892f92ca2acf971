"""The first question of every tip: is it happening now?"""

from PySide6.QtCore import Signal

from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.tiles import ActionTiles
from app.ui.widgets.words import Option


class TipQuestion(Page):
    """`answered` says whether it is happening."""

    answered = Signal(bool)
    left_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Is it happening now?"))
        tiles = ActionTiles(
            look,
            (
                Option("now", lambda: self.tr("Yes, it is happening now"), "siren"),
                Option("past", lambda: self.tr("No, it is over"), "history"),
            ),
            across=70,
            most=2,
            is_big=True,
        )
        tiles.chosen.connect(lambda code: self.answered.emit(code == "now"))
        self.add(tiles)
        self.add(
            Banner(
                look,
                Tone.BLUE,
                lambda: self.tr("Only crimes and safety belong here. Write what happened, not who people are."),
            )
        )
        self.add(Text(look, lambda: self.tr("Names of those who tell you are not asked for."), Type.HINT))
        self.push()
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        self.finish(back)
