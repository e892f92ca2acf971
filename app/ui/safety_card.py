"""The passphrase, the copy on a stick, and what this program is: cards on the settings page."""

from PySide6.QtCore import Signal

from app.domain.errors import AppError, Code
from app.ui.messages import error_words
from app.ui.passphrase_fields import NEW, PassphraseFields
from app.ui.slip_card import SlipCard
from app.ui.widgets.box import Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.form import Form
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text

_OLD = "old_passphrase"


class SafetyCard(Box):
    """`passphrase_given` carries the old and the new one, `backup_requested` asks for a copy, `slip_requested` carries
    the passphrase for a new slip, `print_requested` its code; `about_requested` asks what the program is."""

    passphrase_given = Signal(str, str)
    backup_requested = Signal()
    slip_requested = Signal(str)
    print_requested = Signal(str)
    about_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, Place.SECTION, gap=4)
        self._form = Form(look)
        self._old = Line(look, is_secret=True)
        self._form.field(_OLD, self._old, lambda: self.tr("The passphrase until now"), required=True)
        self._form.keep_secret(_OLD)
        self._own = PassphraseFields(look, self._form)
        self._change = Button(look, lambda: self.tr("Change the passphrase"), icon="lock")
        self._change.pressed.connect(self._ask)
        card = Section(look, lambda: self.tr("The passphrase"))
        row = Strip(look, [self._change])
        row.push()
        card.add(self._form, row)
        self._slip = SlipCard(look)
        self._slip.slip_requested.connect(self.slip_requested)
        self._slip.print_requested.connect(self.print_requested)
        self.add(card, self._slip, self._copies())

    def changed(self) -> None:
        """The new passphrase holds."""
        self._change.allow(True)
        self._old.put("")
        self._own.forget()

    def show_error(self, error: AppError) -> None:
        """Say why the old one still holds."""
        self._change.allow(True)
        self._form.show_fault(NEW if error.code is Code.WEAK_PASSPHRASE else _OLD, error_words(error))

    def show_slip(self, code: str) -> None:
        """A new slip was made."""
        self._slip.show_slip(code)

    def show_slip_error(self, error: AppError) -> None:
        """Say why there is no new one."""
        self._slip.show_error(error)

    def _copies(self) -> Section:
        card = Section(self.look, lambda: self.tr("A copy of everything"))
        card.add(Text(self.look, lambda: self.tr("One sealed file; your passphrase or the slip opens it.")))
        copy = Button(self.look, lambda: self.tr("Copy to a USB stick"), icon="usb", shortcut="Ctrl+B")
        copy.pressed.connect(self.backup_requested)
        about = Button(self.look, lambda: self.tr("About this program"), icon="info")
        about.pressed.connect(self.about_requested)
        row = Strip(self.look, [copy, about])
        row.push()
        card.add(row)
        return card

    def _ask(self) -> None:
        if self._old.is_blank:
            self._form.show_fault(_OLD, lambda: self.tr("Type the passphrase that holds now."))
            return
        new = self._own.accepted()
        if new:
            self._change.allow(False)
            self.passphrase_given.emit(self._old.secret(), new)
