"""What was just made for a laptop: a one-time code, shown once, and a file, which travels another way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk.parts import DeskParts
from app.ui.theme import Type
from app.ui.widgets.ask import Answer, Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, fill


class CodeWindow(Ask):
    """`save_wanted` asks for the file to be kept."""

    save_wanted = Signal()

    def __init__(self, parts: DeskParts, title: Words, code: str, parent: QWidget, says: tuple[Words, Words]) -> None:
        super().__init__(
            parts.look,
            title,
            lambda: self.tr("Write the code down or read it out by telephone. It is not shown again."),
            (Answer("", lambda: self.tr("Close"), Kind.QUIET),),
            parent,
        )
        self.code = Text(parts.look, code, Type.NUMBER, copies=True)
        self._said = Text(parts.look, says[0])
        save = Button(parts.look, says[1], Kind.PRIMARY, icon="save")
        save.pressed.connect(self.save_wanted)
        self.body.add(self.code, self._said, save)

    def kept(self, name: str) -> None:
        """The file is where it was wanted."""
        self._said.set(lambda: fill(self.tr("Kept as %1."), name))


class KitWindow(CodeWindow):
    """A kit, with which a laptop joins."""

    def __init__(self, parts: DeskParts, number: str, code: str, parent: QWidget) -> None:
        name = parts.names.owner(number)
        says = (
            lambda: self.tr("The kit's file goes on a stick, the code another way."),
            lambda: self.tr("Keep the kit's file"),
        )
        super().__init__(parts, lambda: fill(self.tr("The kit of %1"), name), code, parent, says)


class ResetWindow(CodeWindow):
    """The file that lets a point choose a new passphrase."""

    def __init__(self, parts: DeskParts, number: str, code: str, parent: QWidget) -> None:
        name = parts.names.owner(number)
        says = (
            lambda: self.tr("The file goes on a stick, the code another way. At the door: “Forgotten?”"),
            lambda: self.tr("Keep the file"),
        )
        super().__init__(parts, lambda: fill(self.tr("A new passphrase for %1"), name), code, parent, says)
