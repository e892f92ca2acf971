"""Who opens this ledger: each with a passphrase of one's own; and a new signing key for a computer that was copied."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.asking import GO, AskForm
from app.ui.passphrase_fields import PassphraseFields
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text


class VolunteersCard(Section):
    """`more_wanted` asks for one more, `gone` names one who leaves, `key_wanted` asks for a new key."""

    more_wanted = Signal()
    gone = Signal(str)
    key_wanted = Signal()

    def __init__(self, look: Look, *, has_key: bool) -> None:
        super().__init__(look, lambda: self.tr("Who opens this ledger"))
        self._names = Box(look, Place.SECTION, gap=2)
        more = Button(look, lambda: self.tr("Let one more in"), icon="plus")
        more.pressed.connect(self.more_wanted)
        row = Strip(look, [more])
        if has_key:
            key = Button(look, lambda: self.tr("A new signing key"), Kind.QUIET)
            key.pressed.connect(self.key_wanted)
            row.add(key)
        row.push()
        self.add(self._names, row)

    def show_names(self, names: Sequence[str]) -> None:
        """Everybody whose passphrase opens it; the last one stays."""
        self._names.empty()
        self._names.add(*(self._line(name, len(names) > 1) for name in names))

    def _line(self, name: str, may_go: bool) -> QWidget:
        line = Strip(self.look, gap=2)
        line.add(Text(self.look, name or self.tr("whoever set it up")), stretch=1)
        if may_go:
            leave = Button(self.look, lambda: self.tr("Let go"), Kind.QUIET)
            leave.pressed.connect(partial(self.gone.emit, name))
            line.add(leave)
        return line


class VolunteerForm(AskForm):
    """`volunteer_given` carries a name and the passphrase that this person alone knows."""

    volunteer_given = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(
            look,
            lambda: self.tr("One more volunteer at this computer"),
            lambda: self.tr("Let this person type it. Whoever has a name here already gets another passphrase."),
            lambda: self.tr("Let in"),
            parent,
        )
        self.ask("name", Line(look), lambda: self.tr("Name"))
        self._own = PassphraseFields(look, self.form)

    @override
    def _answer(self, code: str) -> None:
        name = str(self.form["name"].input.value()).strip()
        if code == GO and name:
            passphrase = self._own.accepted()
            if not passphrase:
                return
            self._own.forget()
            self.volunteer_given.emit(name, passphrase)
            self.accept()
            return
        super()._answer(code)
