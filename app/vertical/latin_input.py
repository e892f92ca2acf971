"""Typing Mongolian with Latin letters: they wait at the caret until a word is chosen."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.vertical.choices import Choices
from app.vertical.latin import candidates, is_latin_key
from app.vertical.looks import distinct
from app.vertical.typed import caret_of, put, show_composed
from app.vertical.words import WordList

_OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}


class LatinInput(QObject):
    """Filters one field's keys. Space or Return takes the marked word, a digit the word of that number, the arrow
    keys mark another, Escape forgets the letters; everything else takes the word and then acts as ever."""

    def __init__(self, field: QWidget, font: QFont, words: WordList | None = None) -> None:
        """The font is the one that shows the words: a field in a Chinese window need not have it."""
        super().__init__(field)
        self._font = font
        self._field = field
        self._words = words or WordList()
        self._typed = ""
        self._enabled = True
        self._choices = Choices(field)
        self._choices.setFont(font)
        self._choices.setWindowFlags(Qt.WindowType.ToolTip)
        self._choices.chosen.connect(self._take)
        field.installEventFilter(self)

    def enabled(self) -> bool:
        return self._enabled

    def set_enabled(self, enabled: bool) -> None:
        """While off, Latin letters are Latin letters."""
        self._finish()
        self._enabled = enabled

    def set_words(self, words: WordList) -> None:
        self._words = words

    def typed(self) -> str:
        """The letters that wait for a choice."""
        return self._typed

    def choices(self) -> Choices:
        return self._choices

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress):
            self._finish()
        if not self._enabled or not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride and self._typed:
            event.accept()
            return True
        return kind == QEvent.Type.KeyPress and self._take_key(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether the key is used up."""
        if event.modifiers() & _OTHER_KEYS:
            self._finish()
            return False
        if is_latin_key(event.text()) and (self._typed or event.text().isalpha() or event.text() == "-"):
            self._set_typed(self._typed + event.text().lower())
            return True
        return bool(self._typed) and self._take_while_typing(event)

    def _take_while_typing(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        match key:
            case Qt.Key.Key_Backspace:
                self._set_typed(self._typed[:-1])
            case Qt.Key.Key_Escape:
                self._set_typed("")
            case Qt.Key.Key_Space:
                self._finish(after=" ")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._finish()
            case _ if key in _STEPS:
                self._choices.step(_STEPS[key])
            case _ if event.text().isdigit():
                self._take_number(int(event.text()))
            case Qt.Key.Key_Shift:
                return False
            case _:
                self._finish()
                return False
        return True

    def _take_number(self, number: int) -> None:
        words = self._choices.words()
        if 1 <= number <= len(words):
            self._take(words[number - 1])

    def _set_typed(self, letters: str) -> None:
        self._typed = letters
        show_composed(self._field, letters)
        offered = distinct(candidates(letters, self._words), self._font) if letters else ()
        self._choices.offer(offered)
        if not offered:
            self._choices.hide()
            return
        caret = caret_of(self._field)
        self._choices.open_near(QRect(self._field.mapToGlobal(caret.topLeft()), caret.size()))

    def _finish(self, after: str = "") -> None:
        """Take the marked word, or the letters themselves if no word can be made of them."""
        if self._typed:
            self._take((self._choices.marked() or self._typed) + after)

    def _take(self, word: str) -> None:
        self._typed = ""
        self._choices.offer(())
        self._choices.hide()
        put(self._field, word)
