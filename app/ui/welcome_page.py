"""The first run, in four steps: language, text size, the kit with its code, a passphrase of one's own."""

from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.errors import AppError, Code
from app.settings import Preferences
from app.ui.language_choice import LanguageChoice
from app.ui.messages import error_words
from app.ui.passphrase_fields import PassphraseFields
from app.ui.theme import PERCENTS, Tone, Type
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
from app.ui.widgets.words import Option, Words, fill

STEPS = 4
_LANGUAGE, _SIZE, _KIT, _PASSPHRASE = range(STEPS)


class WelcomePage(Page):
    """`chosen` carries preferences to put on at once, `file_wanted` asks for the kit file, `join_requested` carries the
    kit's file, its code and the passphrase."""

    chosen = Signal(object)
    file_wanted = Signal()
    join_requested = Signal(object, str, str)
    practice_requested = Signal()
    desk_requested = Signal()
    restore_wanted = Signal()

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__(look, lambda: self.tr("Welcome to Lianfang"))
        self._preferences = preferences
        self._step = _LANGUAGE
        self._kit: Path | None = None
        self._trouble = Banner(look, Tone.RED, "")
        self._cards = (self._language(), self._size(), self._kit_card(), self._passphrase())
        self.add(self._trouble, *self._cards)
        self.push()
        self._back = Button(look, lambda: self.tr("Back"), Kind.QUIET, shortcut="Esc")
        self._back.pressed.connect(lambda: self.go(self._step - 1))
        self._next = Button(look, lambda: self.tr("Next"), Kind.PRIMARY, icon="arrow-right", shortcut="Ctrl+Return")
        self._next.pressed.connect(self._go_on)
        self.finish(self._back, self._next)
        self.go(_LANGUAGE)

    @property
    def step(self) -> int:
        """The step that is shown, from 0."""
        return self._step

    @property
    def trouble(self) -> str:
        """What is said to be wrong."""
        return "" if self._trouble.isHidden() else self._trouble.shown

    def go(self, step: int) -> None:
        """Show a step."""
        self._step = max(_LANGUAGE, min(step, _PASSPHRASE))
        self._trouble.hide()
        for number, card in enumerate(self._cards):
            card.setVisible(number == self._step)
        self._back.setVisible(self._step > _LANGUAGE)
        self._next.set(lambda: self.tr("Begin") if self._step == _PASSPHRASE else self.tr("Next"))
        self.hint.set(self._step_words)
        self.hint.show()
        self._focus()

    def show_kit(self, file: Path) -> None:
        """This is the kit's file."""
        self._kit = file
        self._named.set(file.name)
        self._named.show()
        self._code.setFocus()

    def show_error(self, error: AppError) -> None:
        """Say why it did not begin, at the step where it can be mended."""
        if error.code is Code.WRONG_CODE:
            self.go(_KIT)
            self._form.show_fault("code", error_words(error))
            return
        if error.code is Code.BAD_KIT:
            self.go(_KIT)
        self._say(error_words(error))

    def _language(self) -> Section:
        card = Section(self.look, lambda: self.tr("Which language do you read?"))
        self._languages = LanguageChoice(self.look)
        self._languages.put(self._preferences.language)
        self._languages.chosen.connect(lambda code: self._choose(language=code))
        card.add(self._languages)
        return card

    def _size(self) -> Section:
        card = Section(self.look, lambda: self.tr("How large should the letters be?"))
        self._sizes = Segments(self.look, [Option(str(percent), f"{percent} %") for percent in PERCENTS])
        self._sizes.put(str(self._preferences.percent))
        self._sizes.chosen.connect(lambda code: self._choose(percent=int(code)))
        card.add(self._sizes, Text(self.look, lambda: self.tr("You read this without glasses? Then it is right.")))
        return card

    def _kit_card(self) -> Section:
        look = self.look
        card = Section(
            self.look,
            lambda: self.tr("The kit from the station"),
            hint=lambda: self.tr("A file on a stick, and a code that the station tells you."),
        )
        choose = Button(self.look, lambda: self.tr("Choose the kit file"), icon="usb", shortcut="Ctrl+O")
        choose.pressed.connect(self.file_wanted)
        self._named = Text(self.look, "", Type.STRONG)
        self._named.hide()
        row = Strip(self.look, [choose, self._named])
        row.push()
        card.add(row)
        self._form = Form(self.look)
        self._code = Line(self.look)
        self._code.entered.connect(self._go_on)
        self._form.field("code", self._code, lambda: self.tr("The one-time code"), required=True)
        card.add(self._form)
        practise = Button(self.look, lambda: self.tr("No kit yet: practise first"), Kind.QUIET, icon="presentation")
        practise.pressed.connect(self.practice_requested)
        desk = Button(look, lambda: self.tr("This is a desk's computer"), Kind.QUIET, icon="landmark")
        desk.pressed.connect(self.desk_requested)
        copy = Button(look, lambda: self.tr("Bring back a copy"), Kind.QUIET, icon="archive")
        copy.pressed.connect(self.restore_wanted)
        other = Strip(look, [practise, copy, desk])
        other.push()
        card.add(other)
        return card

    def _passphrase(self) -> Section:
        card = Section(self.look, lambda: self.tr("Lock your ledger"))
        form = Form(self.look)
        self._own = PassphraseFields(self.look, form)
        self._own.again.entered.connect(self._go_on)
        card.add(form)
        return card

    def _go_on(self) -> None:
        if self._step == _KIT and not self._is_kit_there():
            return
        if self._step < _PASSPHRASE:
            self.go(self._step + 1)
            return
        passphrase = self._own.accepted()
        if passphrase:
            self.join_requested.emit(self._kit, str(self._code.value()), passphrase)

    def _is_kit_there(self) -> bool:
        if self._kit is None:
            self._say(lambda: self.tr("Choose the kit file first."))
            return False
        if self._code.is_blank:
            self._form.show_fault("code", lambda: self.tr("Type the code that the station told you."))
            return False
        return True

    def _say(self, words: Words) -> None:
        self._trouble.set(Tone.RED, words)
        self._trouble.show()

    def _choose(self, *, language: str = "", percent: int = 0) -> None:
        before = self._preferences
        self._preferences = Preferences(
            language or before.language, percent or before.percent, before.theme, before.mongolian
        )
        self.chosen.emit(self._preferences)

    def _focus(self) -> None:
        if self._step == _PASSPHRASE:
            self._own.forget()
            self._own.begin()
            return
        firsts = (self._languages, self._sizes, self._code)
        firsts[self._step].setFocus()

    def _step_words(self) -> str:
        return fill(self.tr("Step %1 of %2"), self._step + 1, STEPS)
