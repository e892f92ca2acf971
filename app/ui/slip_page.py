"""The recovery slip, shown once: it opens the ledger when the passphrase is forgotten."""

from PySide6.QtCore import Signal

from app.domain.errors import AppError
from app.ui.messages import error_words
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Section
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text


class SlipPage(Page):
    """`print_requested` asks for the paper, `done` when it was put away."""

    print_requested = Signal(str)
    done = Signal()

    def __init__(self, look: Look, code: str) -> None:
        super().__init__(look, lambda: self.tr("Keep this slip"), hint=lambda: self.tr("It is shown only now."))
        self.add(
            Banner(
                look,
                Tone.ORANGE,
                lambda: self.tr(
                    "If the passphrase is forgotten, this alone opens the ledger. It belongs into the station's safe."
                ),
            )
        )
        self._trouble = Banner(look, Tone.RED, "")
        self._trouble.hide()
        self.add(self._trouble)
        card = Section(look)
        groups = code.split("-")
        middle = len(groups) // 2
        for part in (groups[:middle], groups[middle:]):
            card.add(Text(look, "-".join(part), Type.TITLE, copies=True))
        self.add(card)
        self.push()
        paper = Button(look, lambda: self.tr("Print it"), icon="printer", shortcut="Ctrl+P")
        paper.pressed.connect(lambda: self.print_requested.emit(code))
        away = Button(look, lambda: self.tr("It is written down and put away"), Kind.PRIMARY, icon="check")
        away.pressed.connect(self.done)
        self.finish(paper, away)

    def show_error(self, error: AppError) -> None:
        """Say why it was not printed."""
        self._trouble.set(Tone.RED, error_words(error))
        self._trouble.show()
