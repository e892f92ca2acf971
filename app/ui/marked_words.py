"""Marks the words that nobody has reviewed."""

import re

from PySide6.QtCore import QObject, QTranslator

from app.overriding import override

MARK = "*"
_LETTER = re.compile("[\u1820-\u18aa]")


def marked(words: str) -> str:
    """The words with the mark, if they are Mongolian."""
    return words + MARK if _LETTER.search(words) else words


class MarkedTranslator(QTranslator):
    """Speaks all it has; what the reviewed words lack ends in a small mark."""

    def __init__(self, reviewed: QTranslator, parent: QObject) -> None:
        super().__init__(parent)
        self._reviewed = reviewed
        reviewed.setParent(self)

    @override
    def translate(  # type: ignore[override]  # Qt takes None for "ask the next one"
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        words = super().translate(context, sourceText, disambiguation, n)
        if not words:
            return None
        is_reviewed = bool(self._reviewed.translate(context, sourceText, disambiguation, n))
        return words if is_reviewed else marked(words)
