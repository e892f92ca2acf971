"""A picture chosen while a record is still being written: it is added once the record is saved."""

from pathlib import Path

from PySide6.QtCore import Signal

from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Strip
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text


class PictureLine(Strip):
    """`wanted` asks the person for a file. It is in no draft."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        self._chosen = Text(look)
        button = Button(look, lambda: self.tr("Add a picture"), Kind.QUIET, icon="plus")
        super().__init__(look, [button], gap=2)
        button.pressed.connect(self.wanted)
        self.add(self._chosen, stretch=1)
        self.file: Path | None = None
        self.show_file(None)

    def show_file(self, file: Path | None) -> None:
        """This one goes with the record, or none."""
        self.file = file
        self._chosen.set(file.name if file else lambda: self.tr("of the place or the thing, no faces"))
