"""A kit that was just made: its one-time code, shown once, and its file, which travels another way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk.parts import DeskParts
from app.ui.theme import Type
from app.ui.widgets.ask import Answer, Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill


class KitWindow(Ask):
    """`save_wanted` asks for the kit to be kept in a file."""

    save_wanted = Signal()

    def __init__(self, parts: DeskParts, number: str, code: str, parent: QWidget) -> None:
        name = parts.names.owner(number)
        super().__init__(
            parts.look,
            lambda: fill(self.tr("The kit of %1"), name),
            lambda: self.tr("Write the code down or read it out by telephone. It is not shown again."),
            (Answer("", lambda: self.tr("Close"), Kind.QUIET),),
            parent,
        )
        self.code = Text(parts.look, code, Type.NUMBER, copies=True)
        self._said = Text(parts.look, lambda: self.tr("The kit's file goes on a stick, the code another way."))
        save = Button(parts.look, lambda: self.tr("Keep the kit's file"), Kind.PRIMARY, icon="save")
        save.pressed.connect(self.save_wanted)
        self.body.add(self.code, self._said, save)

    def kept(self, name: str) -> None:
        """The file is where it was wanted."""
        self._said.set(lambda: fill(self.tr("Kept as %1."), name))
