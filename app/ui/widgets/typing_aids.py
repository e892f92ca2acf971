"""Typing Mongolian without a keyboard of the system's: one on the screen, and Latin letters, in every field."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.ui.theme import FAMILIES, Type
from app.ui.widgets.look import Look
from app.vertical import fonts
from app.vertical.keyboard import OnScreenKeyboard
from app.vertical.latin_input import LatinInput
from app.vertical.words import WordList

_SHARE_OF_WIDTH = 0.62
_SHARE_OF_HEIGHT = 0.5


class TypingAids(QObject):
    """Belongs to a widget of the window that is typed in. Fields for secrets are left alone."""

    def __init__(self, look: Look, program: QApplication, owner: QWidget) -> None:
        super().__init__(owner)
        self._look = look
        self._owner = owner
        self._keyboard: OnScreenKeyboard | None = None
        self._takes_latin = False
        self._inputs: list[LatinInput] = []
        program.focusChanged.connect(self._follow)
        look.learned.connect(self._learn)

    @property
    def keyboard(self) -> OnScreenKeyboard | None:
        """The keyboard, once it was shown."""
        return self._keyboard

    def show_keyboard(self, is_wanted: bool) -> None:
        """Show the keyboard at the foot of the window, or put it away."""
        if is_wanted and self._keyboard is None:
            self._keyboard = OnScreenKeyboard.as_window(self._owner.window(), self._words())
        if self._keyboard is not None:
            if is_wanted:
                self._place(self._keyboard)
            self._keyboard.setVisible(is_wanted)

    def take_latin(self, is_wanted: bool) -> None:
        """Make Mongolian words of Latin letters, or leave them what they are."""
        self._takes_latin = is_wanted
        for made in self._inputs:
            made.set_enabled(is_wanted)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _before: QWidget | None, field: QWidget | None) -> None:
        """A field that is typed into for the first time learns to take Latin letters."""
        if not self._takes_latin or field is None or not self._is_ours(field):
            return
        if _takes_words(field) and not field.findChild(LatinInput):
            made = LatinInput(field, self._font(), self._words())
            made.destroyed.connect(lambda: self._forget(made))
            self._inputs.append(made)

    def _is_ours(self, field: QWidget) -> bool:
        """Whether the field stands in the owner's window or in a dialog of it; other windows have aids of their own."""
        window: QWidget | None = field.window()
        while window is not None and window is not self._owner.window():
            parent = window.parentWidget()
            window = parent.window() if parent else None
        return window is not None

    def _forget(self, gone: LatinInput) -> None:
        self._inputs = [made for made in self._inputs if made is not gone]

    def _words(self) -> WordList:
        return WordList((*self._look.words, *self._look.own_words))

    def _learn(self) -> None:
        words = self._words()
        if self._keyboard is not None:
            self._keyboard.set_words(words)
        for made in self._inputs:
            made.set_words(words)

    def _font(self) -> QFont:
        font = QFont()
        font.setFamilies([fonts.FAMILY, *FAMILIES])
        font.setPixelSize(self._look.theme.type(Type.HEADING))
        return font

    def _place(self, keyboard: OnScreenKeyboard) -> None:
        keyboard.setFont(self._font())
        window = self._owner.window()
        width, height = round(window.width() * _SHARE_OF_WIDTH), round(window.height() * _SHARE_OF_HEIGHT)
        keyboard.resize(width, height)
        keyboard.move(window.mapToGlobal(QPoint(window.width() - width, window.height() - height)))


def _takes_words(field: QWidget) -> bool:
    if isinstance(field, QLineEdit):
        return field.echoMode() is QLineEdit.EchoMode.Normal and not field.isReadOnly()
    return isinstance(field, QPlainTextEdit | QTextEdit) and not field.isReadOnly()
