"""A keyboard on the screen: it offers whole words and other shapes and types into the field that has the focus."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.vertical.choices import Choices
from app.vertical.key_button import KeyButton
from app.vertical.key_layouts import LETTERS, SIGNS, SOUNDS, KeyLayout
from app.vertical.letters import MVS, NNBSP, suffixes, variants
from app.vertical.looks import distinct
from app.vertical.metrics import em_of
from app.vertical.typed import press, put, takes_text, word_at_caret
from app.vertical.words import WordList

_LONGER = 6
_CHOICES_HEIGHT = 7.5
_OFFERED = 14


class OnScreenKeyboard(QWidget):
    """Its keys never take the focus, so the field keeps its caret; a window of its own or part of a page."""

    layout_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, words: WordList | None = None) -> None:
        super().__init__(parent)
        self._words = words or WordList()
        self._layout_kind = KeyLayout.AEIOU
        self._signs = False
        self._word = ""
        self._keys: dict[str, KeyButton] = {}
        self._others: list[KeyButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._choices = Choices(self, numbered=False)
        self._choices.chosen.connect(self._choose)
        self._grid = QGridLayout()
        self._grid.setSpacing(3)
        around = QVBoxLayout(self)
        around.setContentsMargins(4, 4, 4, 4)
        around.addWidget(self._choices)
        around.addLayout(self._grid, 1)
        self._fill()
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._caret_moved)

    @classmethod
    def as_window(cls, parent: QWidget, words: WordList | None = None) -> "OnScreenKeyboard":
        """A window beside the others, which the window system does not give the focus either."""
        keyboard = cls(parent, words)
        keyboard.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.WindowDoesNotAcceptFocus)
        return keyboard

    # what the program sets and asks

    def key_layout(self) -> KeyLayout:
        return self._layout_kind

    def set_key_layout(self, layout: KeyLayout) -> None:
        if layout != self._layout_kind:
            self._layout_kind = layout
            self._fill()
            self.layout_changed.emit(layout)

    def set_words(self, words: WordList) -> None:
        """The words to offer."""
        self._words = words
        self._word = ""
        self.refresh()

    def choices(self) -> Choices:
        return self._choices

    def key(self, text: str) -> KeyButton:
        """The key that types this text."""
        return self._keys[text]

    def refresh(self) -> None:
        """Offer what may follow the word at the caret."""
        field = self._field()
        word = word_at_caret(field) if field else ""
        if word != self._word:
            self._word = word
            self._choices.offer(self._offered(word))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._choices.setFixedHeight(ceil(em_of(self.font()) * _CHOICES_HEIGHT))
        self.refresh()

    # keys

    def _fill(self) -> None:
        for key in (*self._keys.values(), *self._others):
            self._grid.removeWidget(key)
            key.hide()
            key.deleteLater()
        self._keys, self._others = {}, []
        rows = SIGNS if self._signs else LETTERS[self._layout_kind]
        for row, letters in enumerate(rows):
            for column, letter in enumerate(letters):
                self._add_letter(letter, row, column)
        self._add_last_row(len(rows))
        self.refresh()

    def _add_last_row(self, row: int) -> None:
        self._add(0, row, "ᠠᠡ" if self._signs else "123", self.tr("Letters or digits"), self._turn_signs)
        self._add(1, row, "⇄", self.tr("Other order of the letters"), self._other_layout)
        self._add_letter("᠂", row, 2)
        self._add_letter("᠃", row, 3)
        self._add_letter(" ", row, 4, width=2).show_shape("␣")
        self._add_letter(MVS, row, 6).show_shape(MVS + "ᠠ")
        self._add_letter(NNBSP, row, 7).show_shape("╌")
        self._add(8, row, "⌫", self.tr("Erase"), lambda: self._press(Qt.Key.Key_Backspace)).let_repeat()
        self._add(9, row, "⏎", self.tr("New line"), lambda: self._press(Qt.Key.Key_Return, "\r"))

    def _add_letter(self, text: str, row: int, column: int, width: int = 1) -> KeyButton:
        names = {" ": self.tr("Space"), MVS: self.tr("Separated vowel"), NNBSP: self.tr("Suffix")}
        key = KeyButton(text, names.get(text, text), self, hint=SOUNDS.get(text, ""))
        key.clicked.connect(lambda: self._type(text))
        self._grid.addWidget(key, row, column, 1, width)
        self._keys[text] = key
        return key

    def _add(self, column: int, row: int, face: str, name: str, act: Callable[[], None]) -> KeyButton:
        key = KeyButton(face, name, self)
        key.clicked.connect(lambda: act())
        self._grid.addWidget(key, row, column)
        self._others.append(key)
        return key

    def _turn_signs(self) -> None:
        self._signs = not self._signs
        self._fill()

    def _other_layout(self) -> None:
        self._signs = False
        other = KeyLayout.QWERTY if self._layout_kind == KeyLayout.AEIOU else KeyLayout.AEIOU
        self.set_key_layout(other)

    # typing

    def _field(self) -> QWidget | None:
        """The field that has the focus, if something can be typed there."""
        field = QApplication.focusWidget()
        return field if field is not None and takes_text(field) else None

    def _type(self, text: str) -> None:
        if field := self._field():
            put(field, text)
            self.refresh()

    def _press(self, key: Qt.Key, text: str = "") -> None:
        if field := self._field():
            press(field, key, text)
            self.refresh()

    def _choose(self, word: str) -> None:
        if field := self._field():
            put(field, word, instead_of="" if word.startswith(NNBSP) else word_at_caret(field))
            self.refresh()

    def _offered(self, word: str) -> tuple[str, ...]:
        """Other shapes of the word's end, longer words, suffixes."""
        if not word:
            return ()
        others = distinct((word, *variants(word)), self.font())
        longer = self._words.beginning_with(word, _LONGER)
        endings = () if NNBSP in word else suffixes(word)
        offered = dict.fromkeys((*(other for other in others if other != word), *longer, *endings))
        return tuple(offered)[:_OFFERED]

    def _caret_moved(self) -> None:
        if self.isVisible():
            self.refresh()
