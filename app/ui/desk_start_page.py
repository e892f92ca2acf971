"""The first run of a station's or the bureau's computer: who it is, where its mailbox lies, and its passphrase."""

from dataclasses import dataclass, field
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
from app.ui.widgets.form import Form
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words

_FIELDS = ("name", "code", "mailbox")


@dataclass(frozen=True, slots=True)
class NewDesk:
    """What a desk is made of. `card` is the file of the bureau above it, None for the bureau itself."""

    name: str
    code: str
    mailbox: str
    card: Path | None
    passphrase: str = field(repr=False)


class DeskStartPage(Page):
    """`folder_wanted` and `card_wanted` ask for a place on the disk; `start_requested` carries a NewDesk."""

    folder_wanted = Signal()
    card_wanted = Signal()
    start_requested = Signal(object)
    left_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("Set up a desk"))
        self._card: Path | None = None
        self._trouble = Banner(look, Tone.RED, "")
        self._trouble.hide()
        self._form = Form(look)
        self._name = Line(look)
        self._mailbox = Line(look)
        self.add(self._trouble, self._who(), self._above(), self._lock())
        self.push()
        back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        back.pressed.connect(self.left_off)
        starts = Button(look, lambda: self.tr("Begin"), Kind.PRIMARY, icon="check", shortcut="Ctrl+Return")
        starts.pressed.connect(self._ask)
        self.finish(back, starts)

    def begin(self) -> None:
        """Wait for the name."""
        self._name.setFocus()

    def show_folder(self, folder: Path) -> None:
        """This is the folder of the mailbox."""
        self._mailbox.put(str(folder))

    def show_card(self, file: Path) -> None:
        """This is the bureau's card."""
        self._card = file
        self._named.set(file.name)
        self._named.show()

    def show_error(self, error: AppError) -> None:
        """Say why no desk was made, beside the field if it is one's."""
        if error.field in _FIELDS:
            self._form.show_fault(error.field, error_words(error, self._form.caption(error.field)))
            return
        self._say(error_words(error))

    def _who(self) -> Section:
        form = self._form
        form.field("name", self._name, lambda: self.tr("Name of the station or bureau"), required=True)
        form.field(
            "code",
            Line(self.look),
            lambda: self.tr("Area code"),
            hint=lambda: self.tr("nine digits for a township, such as 152223105; six for the banner"),
            required=True,
        )
        form.field(
            "mailbox",
            self._mailbox,
            lambda: self.tr("Mailbox"),
            hint=lambda: self.tr("the folder or address that points and desks all reach; it can be an empty folder"),
            required=True,
        )
        choose = Button(self.look, lambda: self.tr("Choose a folder"), icon="inbox", shortcut="Ctrl+O")
        choose.pressed.connect(self.folder_wanted)
        row = Strip(self.look, [choose])
        row.push()
        card = Section(self.look)
        card.add(form, row)
        return card

    def _above(self) -> Section:
        card = Section(
            self.look,
            lambda: self.tr("The bureau above"),
            hint=lambda: self.tr("A station chooses the card file that the bureau gave it. A bureau leaves it out."),
        )
        choose = Button(self.look, lambda: self.tr("Choose the bureau's card"), icon="usb")
        choose.pressed.connect(self.card_wanted)
        self._named = Text(self.look, "", Type.STRONG)
        self._named.hide()
        row = Strip(self.look, [choose, self._named])
        row.push()
        card.add(row)
        return card

    def _lock(self) -> Section:
        form = Form(self.look)
        self._own = PassphraseFields(self.look, form)
        self._own.again.entered.connect(self._ask)
        card = Section(self.look, lambda: self.tr("Lock your ledger"))
        card.add(form)
        return card

    def _ask(self) -> None:
        self._trouble.hide()
        values = {name: str(value).strip() for name, value in self._form.values.items()}
        missing = next((name for name in _FIELDS if not values.get(name)), "")
        if missing:
            self.show_error(AppError(Code.MISSING, missing))
            return
        passphrase = self._own.accepted()
        if passphrase:
            made = NewDesk(values["name"], values["code"], values["mailbox"], self._card, passphrase)
            self.start_requested.emit(made)

    def _say(self, words: Words) -> None:
        self._trouble.set(Tone.RED, words)
        self._trouble.show()
