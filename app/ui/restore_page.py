"""Bringing back a copy: which file, and what opens it."""

from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.errors import AppError, Code
from app.ui.messages import error_words
from app.ui.passphrase_fields import PassphraseFields
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Segments
from app.ui.widgets.form import Form
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, Words

_WAY, _PASSPHRASE, _CODE = "way", "passphrase", "code"
_NEW = ("new_passphrase", "again")


class RestorePage(Page):
    """`file_wanted` asks for the file; `restore_requested` carries it with its passphrase, `slip_given` with the slip's
    code and a new passphrase."""

    file_wanted = Signal()
    restore_requested = Signal(object, str)
    slip_given = Signal(object, str, str)
    left_off = Signal()

    def __init__(self, look: Look, *, is_ledger_here: bool) -> None:
        super().__init__(look, lambda: self.tr("Bring back a copy"))
        self._file: Path | None = None
        if is_ledger_here:
            self.add(Banner(look, Tone.ORANGE, self._here_words))
        self._trouble = Banner(look, Tone.RED, "")
        self._trouble.hide()
        self.add(self._trouble, self._card())
        self.push()
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        goes = Button(look, lambda: self.tr("Bring it back"), Kind.PRIMARY, icon="archive", shortcut="Ctrl+Return")
        goes.pressed.connect(self._ask)
        self.finish(back, goes)

    def show_file(self, file: Path) -> None:
        """This is the copy."""
        self._file = file
        self._named.set(file.name)
        self._trouble.hide()
        self.begin()

    def begin(self) -> None:
        """Wait for what opens it."""
        self._form.setFocus()

    def show_error(self, error: AppError) -> None:
        """Say why it was not brought back; nothing was changed then."""
        if error.code is Code.WRONG_PASSPHRASE:
            self._form.show_fault(_CODE if self._is_slip else _PASSPHRASE, error_words(error))
        else:
            self._say(error_words(error))

    def choose_slip(self) -> None:
        """As if the slip was chosen."""
        self._form[_WAY].input.put("slip")
        self._follow()

    def _card(self) -> Section:
        card = Section(self.look, hint=lambda: self.tr("The file on the stick ends in .lfbackup."))
        choose = Button(self.look, lambda: self.tr("Choose the copy"), icon="usb", shortcut="Ctrl+O")
        choose.pressed.connect(self.file_wanted)
        self._named = Text(self.look, "", Type.STRONG)
        row = Strip(self.look, [choose, self._named])
        row.push()
        self._form = Form(self.look)
        ways = Segments(
            self.look,
            (
                Option("passphrase", lambda: self.tr("With the passphrase")),
                Option("slip", lambda: self.tr("With the recovery slip")),
            ),
        )
        ways.chosen.connect(lambda _: self._follow())
        self._form.field(_WAY, ways, lambda: self.tr("How it is opened"))
        self._secret, self._code = Line(self.look, is_secret=True), Line(self.look)
        self._secret.entered.connect(self._ask)
        self._form.field(_PASSPHRASE, self._secret, lambda: self.tr("The passphrase when it was copied"), required=True)
        self._form.field(_CODE, self._code, lambda: self.tr("The code on the slip"), required=True)
        self._form.keep_secret(_PASSPHRASE)
        self._own = PassphraseFields(self.look, self._form)
        self._form.put({_WAY: "passphrase"})
        self._follow()
        card.add(row, self._form)
        return card

    @property
    def _is_slip(self) -> bool:
        return self._form[_WAY].input.value() == "slip"

    def _follow(self) -> None:
        self._form.show_field(_PASSPHRASE, not self._is_slip)
        for name in (_CODE, *_NEW):
            self._form.show_field(name, self._is_slip)

    def _ask(self) -> None:
        self._form.clear_faults()
        if self._file is None:
            self._say(lambda: self.tr("Choose the copy first."))
        elif self._is_slip:
            self._ask_with_slip(self._file)
        elif self._secret.is_blank:
            self._form.show_fault(_PASSPHRASE, lambda: self.tr("Type the passphrase."))
        else:
            self.restore_requested.emit(self._file, self._secret.secret())

    def _ask_with_slip(self, file: Path) -> None:
        if self._code.is_blank:
            self._form.show_fault(_CODE, lambda: self.tr("Type the code from the slip."))
            return
        passphrase = self._own.accepted()
        if passphrase:
            self.slip_given.emit(file, str(self._code.value()), passphrase)

    def _say(self, words: Words) -> None:
        self._trouble.set(Tone.RED, words)
        self._trouble.show()

    def _here_words(self) -> str:
        return self.tr(
            "There is a ledger on this computer. It is not deleted: it is kept aside in a folder of its own. "
            "What was written after the copy and never sent is then only there."
        )
