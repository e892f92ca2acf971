"""Help, offline: the page that belongs to where one is, and from there to all others."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.help_text import HelpText
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page

INDEX = "index.html"


class HelpPage(Page):
    """`left_off` when one goes back to where one was."""

    left_off = Signal()

    def __init__(self, look: Look, resources: Path, drafts: Callable[[], str] = lambda: "plain") -> None:
        super().__init__(look, lambda: self.tr("Help"), scrolls=False)
        self._folder = resources / "help"
        self.text = HelpText(look, self._folder, lambda: self.tr("Help"), drafts)
        self.add(self.text, stretch=1)
        index = Button(look, lambda: self.tr("All topics"), icon="list", shortcut="Ctrl+I")
        index.pressed.connect(lambda: self.show_about(""))
        back = Button(look, lambda: self.tr("Back"), Kind.PRIMARY, shortcut="Esc")
        back.pressed.connect(self.left_off)
        self.finish(index, back)

    def show_about(self, topic: str) -> None:
        """Show the help about a topic, or all topics."""
        name = f"{topic}.html"
        self.text.show_page(name if topic and (self._folder / name).is_file() else INDEX)
        self.text.setFocus()
