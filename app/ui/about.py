"""What this program is, which version, and under which licences its parts stand."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.ui.widgets.ask import Ask
from app.ui.widgets.bodies import Kind
from app.ui.widgets.button import Button
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.words import fill

_GATHERED = "LICENCES.txt"


class About(Ask):
    """A packed program holds the licences of all its parts in one text; a source tree its own."""

    def __init__(self, look: Look, version: str, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            lambda: fill(self.tr("Lianfang %1"), version),
            lambda: self.tr(
                "The offline ledger of village joint-defence points. It keeps events, not people; "
                "what you write is sealed on this computer and read by the station alone."
            ),
            (),
            parent,
        )
        text = LongText(look, limit=0, lines=10)
        text.put(_licences(resources))
        text.freeze()
        self.body.add(text)
        close = Button(look, lambda: self.tr("Close"), Kind.PRIMARY, shortcut="Esc")
        close.pressed.connect(self.accept)
        self.foot.add(close)


def _licences(resources: Path) -> str:
    found = (resources.parent / name for name in (_GATHERED, "LICENSE"))
    return next((file.read_text("utf-8") for file in found if file.is_file()), "Apache-2.0")
