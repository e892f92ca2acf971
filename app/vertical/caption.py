"""A widget's words, laid out once until they, the font or the room change."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.vertical.columns import UNBOUNDED
from app.vertical.leads import led
from app.vertical.metrics import em_of
from app.vertical.text import VerticalText

_Key = tuple[str, str, float, Qt.AlignmentFlag]

TOP = Qt.AlignmentFlag.AlignTop


def without_mnemonic(text: str) -> str:
    """The words without the marks of keyboard shortcuts: vertical captions do not underline letters."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Caption:
    """Remembers the last layout; a widget holds one for each text it shows."""

    def __init__(self) -> None:
        self._key: _Key | None = None
        self._laid: VerticalText | None = None

    def laid(
        self, text: str, font: QFont, height: float = UNBOUNDED, alignment: Qt.AlignmentFlag = TOP
    ) -> VerticalText:
        """The text in columns of this height."""
        key = (text, font.key(), height, alignment)
        if self._laid is None or key != self._key:
            self._key = key
            self._laid = VerticalText(led(without_mnemonic(text)), font, height=height, alignment=alignment)
        return self._laid

    def compact(self, text: str, font: QFont, limit: float) -> VerticalText:
        """The text in one column if it is no longer than `limit` em, else in as many as that takes."""
        laid = self.laid(text, font)
        longest = limit * em_of(font)
        return laid if laid.height <= longest else self.laid(text, font, longest)
