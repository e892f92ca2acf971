"""What belongs on paper and is shown once: the recovery code, and a bureau's reserve key."""

from dataclasses import dataclass, field

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

RECOVERY, RESERVE = "recovery_slip", "reserve_slip"
_LINE, _GROUPS = 20, 4


@dataclass(frozen=True, slots=True)
class Slip:
    """A paper by its form's name, RECOVERY or RESERVE, and what stands on it; `renewed` if an older one is void now."""

    form: str
    code: str = field(repr=False)
    renewed: bool = False

    @property
    def lines(self) -> list[str]:
        """As it is read from paper: groups stay whole."""
        if self.form == RESERVE:
            return [self.code[at : at + _LINE] for at in range(0, len(self.code), _LINE)]
        groups = self.code.split("-")
        return ["-".join(groups[at : at + _GROUPS]) for at in range(0, len(groups), _GROUPS)]


class SlipPage(Page):
    """`print_requested` carries the Slip to print, `done` says that it was put away."""

    print_requested = Signal(object)
    done = Signal()

    def __init__(self, look: Look, slip: Slip) -> None:
        super().__init__(look, lambda: self.tr("Keep this slip"), hint=lambda: self.tr("It is shown only now."))
        self._slip = slip
        self.add(Banner(look, Tone.ORANGE, self._why))
        self._trouble = Banner(look, Tone.RED, "")
        self._trouble.hide()
        self.add(self._trouble)
        card = Section(look)
        for line in slip.lines:
            card.add(Text(look, line, Type.TITLE, copies=True))
        if slip.renewed:
            card.add(Text(look, lambda: self.tr("The slip until now opens nothing any more. Tear it up.")))
        self.add(card)
        self.push()
        paper = Button(look, lambda: self.tr("Print it"), icon="printer", shortcut="Ctrl+P")
        paper.pressed.connect(lambda: self.print_requested.emit(slip))
        away = Button(look, lambda: self.tr("It is written down and put away"), Kind.PRIMARY, icon="check")
        away.pressed.connect(self.done)
        self.finish(paper, away)

    def show_error(self, error: AppError) -> None:
        """Say why it was not printed."""
        self._trouble.set(Tone.RED, error_words(error))
        self._trouble.show()

    def _why(self) -> str:
        if self._slip.form == RESERVE:
            return self.tr(
                "This key opens what all points and desks sealed, should every desk be lost. "
                "It belongs into the bureau's safe, apart from any computer."
            )
        return self.tr(
            "If the passphrase is forgotten, this alone opens the ledger. It belongs into the station's safe."
        )
