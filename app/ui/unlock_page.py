"""The door: the passphrase, and nothing else."""

from PySide6.QtCore import Signal

from app.domain.errors import AppError
from app.ui.messages import error_words
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page


class UnlockPage(Page):
    """`unlock_requested` carries the passphrase; `forgotten` asks for the way with the slip."""

    unlock_requested = Signal(str)
    forgotten = Signal()
    practice_requested = Signal()
    restore_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, lambda: self.tr("Lianfang"), hint=lambda: self.tr("The ledger is locked."), scrolls=False
        )
        self._line = Line(look, is_secret=True)
        self._line.entered.connect(self._ask)
        self._field = Field(look, "passphrase", self._line, lambda: self.tr("Passphrase"))
        opens = Button(look, lambda: self.tr("Open"), Kind.PRIMARY, icon="lock")
        opens.pressed.connect(self._ask)
        card = Section(look)
        row = Strip(look, [opens])
        row.push()
        card.add(self._field, row)
        self.add(card)
        self.push()
        slip = Button(look, lambda: self.tr("Forgotten? Use the slip"), Kind.QUIET)
        slip.pressed.connect(self.forgotten)
        practise = Button(look, lambda: self.tr("Practise"), Kind.QUIET, icon="presentation")
        practise.pressed.connect(self.practice_requested)
        helping = Button(look, lambda: self.tr("Help"), Kind.QUIET, icon="circle-help", shortcut="F1")
        helping.pressed.connect(self.help_wanted)
        copy = Button(look, lambda: self.tr("Bring back a copy"), Kind.QUIET, icon="archive")
        copy.pressed.connect(self.restore_wanted)
        self.finish(slip, copy, practise, helping)

    def begin(self) -> None:
        """Wait for the passphrase."""
        self._line.setFocus()

    def show_error(self, error: AppError) -> None:
        """Say why it did not open."""
        self._field.show_fault(error_words(error))
        self._line.setFocus()

    @property
    def said(self) -> str:
        """What is said beside the line."""
        return self._field.fault

    def _ask(self) -> None:
        if not self._line.is_blank:
            self._field.clear_fault()
            self.unlock_requested.emit(self._line.secret())
