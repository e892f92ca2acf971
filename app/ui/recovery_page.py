"""The passphrase is forgotten: the slip from the station's safe opens the ledger, and a new one locks it."""

from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.errors import AppError
from app.ui.messages import error_words
from app.ui.passphrase_fields import PassphraseFields
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Section
from app.ui.widgets.button import Button
from app.ui.widgets.form import Form
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page


class RecoveryPage(Page):
    """`recovery_requested` carries the code and the new passphrase, `reset_requested` the station's file, its code, the
    new passphrase and whose it is; `file_wanted` asks for that file."""

    recovery_requested = Signal(str, str)
    reset_requested = Signal(object, str, str, str)
    file_wanted = Signal()
    left_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Open with the recovery slip"))
        self._form = Form(look)
        self._code = Line(look)
        self._form.field(
            "code", self._code, lambda: self.tr("The code on the slip, or from the station"), required=True
        )
        self._form.field(
            "name", Line(look), lambda: self.tr("Your name"), hint=lambda: self.tr("where several share this computer")
        )
        self._form.show_field("name", is_asked=False)
        self._file: Path | None = None
        self._own = PassphraseFields(look, self._form)
        self._own.again.entered.connect(self._ask)
        card = Section(look)
        card.add(self._form)
        self.add(card)
        self.push()
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        opens = Button(look, lambda: self.tr("Open"), Kind.PRIMARY, icon="lock", shortcut="Ctrl+Return")
        opens.pressed.connect(self._ask)
        station = Button(look, lambda: self.tr("I have a file from the station"), Kind.QUIET)
        station.pressed.connect(self.file_wanted)
        self.finish(back, station, opens)

    def show_file(self, file: Path) -> None:
        """The station's file takes the place of the slip."""
        self._file = file
        self._form.show_field("name", is_asked=True)
        self._code.setFocus()

    def begin(self) -> None:
        """Wait for the code."""
        self._code.setFocus()

    def show_error(self, error: AppError) -> None:
        """Say why it did not open."""
        self._form.show_fault("code", error_words(error))

    def _ask(self) -> None:
        if self._code.is_blank:
            self._form.show_fault("code", lambda: self.tr("Type the code from the slip."))
            return
        passphrase = self._own.accepted()
        if not passphrase:
            return
        code = str(self._code.value())
        if self._file:
            self.reset_requested.emit(self._file, code, passphrase, str(self._form.values.get("name", "")))
        else:
            self.recovery_requested.emit(code, passphrase)
