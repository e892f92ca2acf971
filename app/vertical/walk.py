"""How a cursor goes from column to column and takes whole words: what Qt's own does along lines that it laid out."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from app.vertical.document import VerticalDocumentLayout

_FAR = 1e6
_Key = QKeySequence.StandardKey
_MOVE, _KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class Step:
    """A way to go: so many columns onwards, or to an end of the column one is in."""

    columns: int = 0
    y: float | None = None


_STEPS = {
    _Key.MoveToNextLine: (Step(1), _MOVE),
    _Key.SelectNextLine: (Step(1), _KEEP),
    _Key.MoveToPreviousLine: (Step(-1), _MOVE),
    _Key.SelectPreviousLine: (Step(-1), _KEEP),
    _Key.MoveToStartOfLine: (Step(y=-_FAR), _MOVE),
    _Key.SelectStartOfLine: (Step(y=-_FAR), _KEEP),
    _Key.MoveToEndOfLine: (Step(y=_FAR), _MOVE),
    _Key.SelectEndOfLine: (Step(y=_FAR), _KEEP),
}


def step_of(event: QKeyEvent) -> tuple[Step, QTextCursor.MoveMode] | None:
    """What this key press, already turned, asks for; none if Qt's cursor can do it."""
    return next((step for key, step in _STEPS.items() if event.matches(key)), None)


class Walk:
    """Steps over the columns; going from one to the next keeps the height at which one began."""

    def __init__(self, columns: VerticalDocumentLayout) -> None:
        self._columns = columns
        self._kept = (-1, 0.0)

    def go(self, cursor: QTextCursor, step: Step, mode: QTextCursor.MoveMode) -> None:
        """Move the cursor that was handed in."""
        caret = self._columns.caret(cursor.position())
        place, height = self._kept
        y = caret.top() if place != cursor.position() else height
        x = caret.center().x() + step.columns * caret.width()
        cursor.setPosition(self._at(x, y if step.y is None else step.y), mode)
        if step.columns:
            self._kept = (cursor.position(), y)

    def word_at(self, cursor: QTextCursor, point: QPointF) -> tuple[int, int]:
        """From where to where the word under this point goes."""
        word = QTextCursor(cursor)
        word.setPosition(self._at(point.x(), point.y()))
        word.select(QTextCursor.SelectionType.WordUnderCursor)
        return word.selectionStart(), word.selectionEnd()

    def _at(self, x: float, y: float) -> int:
        return self._columns.hitTest(QPointF(x, y), Qt.HitTestAccuracy.FuzzyHit)


def select_words(cursor: QTextCursor, anchor: tuple[int, int], other: tuple[int, int]) -> None:
    """Select from the one word to the other, both whole; the cursor stands at the other's far end."""
    forwards = other[1] >= anchor[1]
    cursor.setPosition(anchor[0] if forwards else anchor[1])
    cursor.setPosition(max(anchor[1], other[1]) if forwards else min(anchor[0], other[0]), _KEEP)
