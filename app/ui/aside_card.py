"""The ledgers that copies took the place of: when, how large, and a button to be rid of each."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.actions.upkeep import Aside
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill

_MB = 1_000_000


class AsideCard(Section):
    """`drop_wanted` carries the one to be deleted. Where none is kept aside, nothing stands here."""

    drop_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Older ledgers on this computer"))
        words = Text(look, lambda: self.tr("Copies that were brought back took their place. Nobody opens them now."))
        self._kept = Box(look)
        self.add(words, self._kept)
        self.hide()

    def show_aside(self, kept: Sequence[Aside]) -> None:
        """Show what is kept aside now."""
        self._kept.empty()
        self._kept.add(*(self._line(each) for each in kept))
        self.setVisible(bool(kept))

    def _line(self, kept: Aside) -> QWidget:
        button = Button(self.look, lambda: self.tr("Delete"), Kind.DANGER, icon="trash-2")
        button.describe(aside_words(kept))
        button.pressed.connect(partial(self.drop_wanted.emit, kept))
        line = Strip(self.look)
        line.add(Text(self.look, lambda: aside_words(kept)), stretch=1)
        line.add(button)
        return line


def aside_words(kept: Aside) -> str:
    """Which one it is."""
    at = datetime.fromisoformat(kept.at)
    size = max(1, round(kept.size / _MB))
    return fill(QCoreApplication.translate("Aside", "Set aside on %1, %2 MB"), f"{at:%Y-%m-%d %H:%M}", size)
