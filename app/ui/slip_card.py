"""A new recovery slip: for when the paper was lost, seen or used."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from typing_extensions import override

from app.domain.errors import AppError
from app.ui.messages import error_words
from app.ui.theme import Type
from app.ui.widgets.box import Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.form import Form
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text

_FIELD = "slip_passphrase"


class SlipCard(Section):
    """`slip_requested` carries the passphrase, `print_requested` the code, which is shown until one leaves the page."""

    slip_requested = Signal(str)
    print_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            lambda: self.tr("The recovery slip"),
            hint=lambda: self.tr("Is the paper lost, or did somebody see it? Make a new one; the old one ends."),
        )
        self._form = Form(look)
        self._line = Line(look, is_secret=True)
        self._line.entered.connect(self._ask)
        self._form.field(_FIELD, self._line, lambda: self.tr("The passphrase"), required=True)
        self._form.keep_secret(_FIELD)
        self._make = Button(look, lambda: self.tr("Make a new slip"), icon="file-text")
        self._make.pressed.connect(self._ask)
        row = Strip(look, [self._make])
        row.push()
        self._shown = Box(look, Place.SECTION)
        self._shown.hide()
        self.add(self._form, row, self._shown)

    def show_slip(self, code: str) -> None:
        """Show the code, and offer to print it."""
        self._make.allow(True)
        self._line.put("")
        self._shown.empty()
        groups = code.split("-")
        middle = len(groups) // 2
        parts = ("-".join(groups[:middle]), "-".join(groups[middle:]))
        paper = Button(self.look, lambda: self.tr("Print it"), icon="printer")
        paper.pressed.connect(lambda: self.print_requested.emit(code))
        row = Strip(self.look, [paper])
        row.push()
        self._shown.add(*(Text(self.look, part, Type.TITLE, copies=True) for part in parts), row)
        self._shown.show()

    def show_error(self, error: AppError) -> None:
        """Say why there is none."""
        self._make.allow(True)
        self._form.show_fault(_FIELD, error_words(error))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody who comes later reads it."""
        self._shown.empty()
        self._shown.hide()
        super().hideEvent(event)

    def _ask(self) -> None:
        if self._line.is_blank:
            self._form.show_fault(_FIELD, lambda: self.tr("Type the passphrase."))
            return
        self._form.clear_faults()
        self._make.allow(False)
        self.slip_requested.emit(self._line.secret())
