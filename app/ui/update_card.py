"""A card that takes an update from a file."""

from PySide6.QtCore import Signal

from app.ui.widgets.box import Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text


class UpdateCard(Section):
    """`file_wanted` asks for the file."""

    file_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("A newer program"))
        words = Text(
            look,
            lambda: self.tr("It comes as a signed file on a stick. It is checked, and nothing is installed by itself."),
        )
        choose = Button(look, lambda: self.tr("Look at an update file"), icon="refresh-cw")
        choose.pressed.connect(self.file_wanted)
        row = Strip(look, [choose])
        row.push()
        self.add(words, row)
