"""The passphrase is forgotten: the slip from the station's safe opens the ledger, and a new one locks it."""

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
    """`recovery_requested` carries the code and the new passphrase."""

    recovery_requested = Signal(str, str)
    left_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Open with the recovery slip"))
        self._form = Form(look)
        self._code = Line(look)
        self._form.field("code", self._code, lambda: self.tr("The code on the slip"), required=True)
        self._own = PassphraseFields(look, self._form)
        self._own.again.entered.connect(self._ask)
        card = Section(look)
        card.add(self._form)
        self.add(card)
        self.push()
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        self._open = Button(look, lambda: self.tr("Open"), Kind.PRIMARY, icon="lock", shortcut="Ctrl+Return")
        self._open.pressed.connect(self._ask)
        self.finish(back, self._open)

    def begin(self) -> None:
        """Wait for the code."""
        self._code.setFocus()

    def show_error(self, error: AppError) -> None:
        """Say why it did not open."""
        self._open.allow(True)
        self._form.show_fault("code", error_words(error))

    def _ask(self) -> None:
        if self._code.is_blank:
            self._form.show_fault("code", lambda: self.tr("Type the code from the slip."))
            return
        passphrase = self._own.accepted()
        if passphrase:
            self._open.allow(False)
            self.recovery_requested.emit(str(self._code.value()), passphrase)
