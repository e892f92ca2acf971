"""Words to choose from, side by side, each with the number that chooses it."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.vertical.caption import Caption
from app.vertical.elide import elided
from app.vertical.marks import colour
from app.vertical.metrics import em_of, metrics_of
from app.vertical.tool_tip import kept_on_screen

_LONGEST_COLUMN = 7.0


class _Word(QPushButton):
    """One word; a click chooses it without taking the focus from the field."""

    def __init__(self, word: str, number: int, *, numbered: bool, parent: QWidget) -> None:
        super().__init__(word, parent)
        self._caption = Caption()
        self._number = str(number) if numbered else ""
        self.marked = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        metrics = metrics_of(self.font())
        laid = self._caption.laid(self._shown(), self.font())
        width = max(ceil(laid.width) + metrics.gap, metrics.target)
        return QSize(width, self._head() + ceil(laid.height) + metrics.gap)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.WindowText
        if self.marked or self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), colour(self, QPalette.ColorRole.Highlight))
            role = QPalette.ColorRole.HighlightedText
        painter.setPen(colour(self, role))
        if self._number:
            painter.drawText(QRect(0, 0, self.width(), self._head()), Qt.AlignmentFlag.AlignCenter, self._number)
        laid = self._caption.laid(self._shown(), self.font())
        laid.draw(painter, QPoint((self.width() - ceil(laid.width)) // 2, self._head()).toPointF())

    def _head(self) -> int:
        return round(em_of(self.font()) * 1.25) if self._number else metrics_of(self.font()).gap

    def _shown(self) -> str:
        return elided(self.text(), self.font(), _LONGEST_COLUMN * em_of(self.font()))


class Choices(QFrame):
    """A row of words; one of them may be marked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, numbered: bool = True) -> None:
        super().__init__(parent)
        self._numbered = numbered
        self._words: list[_Word] = []
        self._marked = 0
        self.setFrameStyle(QFrame.Shape.StyledPanel | QFrame.Shadow.Plain)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self._row.addStretch(1)

    def words(self) -> tuple[str, ...]:
        return tuple(word.text() for word in self._words)

    def offer(self, words: Sequence[str]) -> None:
        """Show these words in place of those that are shown."""
        for old in self._words:
            old.hide()
            old.deleteLater()
        self._words = []
        for number, word in enumerate(words, start=1):
            self._add(_Word(word, number, numbered=self._numbered, parent=self))
        self.mark(0)

    def _add(self, button: _Word) -> None:
        button.clicked.connect(lambda: self.chosen.emit(button.text()))
        self._row.insertWidget(len(self._words), button)
        self._words.append(button)
        button.show()

    def mark(self, number: int) -> None:
        """Mark the word that the space bar would choose; without numbers none is marked."""
        self._marked = number % len(self._words) if self._words else 0
        for place, word in enumerate(self._words):
            word.marked = self._numbered and place == self._marked
            word.update()

    def step(self, direction: int) -> None:
        self.mark(self._marked + direction)

    def marked(self) -> str:
        return self._words[self._marked].text() if self._words else ""

    def open_near(self, place: QRect) -> None:
        """Show the row as a window of its own beside this place of the screen."""
        self.adjustSize()
        self.move(kept_on_screen(self, place.bottomRight() + QPoint(4, 4)))
        self.show()
