"""A widget's words, laid out once until they, the font or the room change."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.vertical.columns import UNBOUNDED
from app.vertical.elide import longest_word
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
        self._compact_key: tuple[str, str, float] | None = None
        self._compact: VerticalText | None = None

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
        """The text in one column if it is no longer than `limit` em, else in as many as that takes.

        A word that is longer than the limit is not broken: the columns are then as long as it is.
        """
        key = (text, font.key(), limit)
        if self._compact is None or key != self._compact_key:
            self._compact_key = key
            self._compact = self._whole_words(text, font, limit * em_of(font))
        return self._compact

    def _whole_words(self, text: str, font: QFont, longest: float) -> VerticalText:
        laid = VerticalText(led(without_mnemonic(text)), font)
        if laid.height <= longest:
            return laid
        height = max(longest, ceil(longest_word(text, font)) + 1)
        return VerticalText(led(without_mnemonic(text)), font, height=height)
