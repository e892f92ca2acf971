"""What every word of a page is handed: theme, icons, layout policy and the bodies of the orientation."""

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, Protocol
from weakref import WeakValueDictionary

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.overriding import override
from app.ui.icons import Icons
from app.ui.stylesheet import stylesheet
from app.ui.theme import FAMILIES, PERCENTS, Palette, Theme, Type
from app.ui.widgets.bodies import Bodies, StockBodies
from app.ui.widgets.layout import LayoutPolicy, Orientation
from app.vertical import fonts

if TYPE_CHECKING:
    from app.domain.old_letters import OldLetters


class Dressed(Protocol):
    """What follows a change of theme or size, of orientation, and of language."""

    def wear(self) -> None: ...
    def turn(self) -> None: ...
    def say(self) -> None: ...


class Look(QObject):
    """How everything looks now; `bodies` makes what is seen.

    What is dressed hears of every change, in the order it was made in. `worn` follows a change of theme or size,
    `turned` one of orientation, `learned` other words to offer to who types.
    """

    worn = Signal()
    turned = Signal()
    learned = Signal()

    def __init__(self, program: QApplication, icons: Icons) -> None:
        super().__init__(program)
        self._program = program
        self._dressed: WeakValueDictionary[int, Dressed] = WeakValueDictionary()
        self._numbers = count()
        self._ear: _Ear | None = None
        self._makers: dict[Orientation, Callable[[], Bodies]] = {Orientation.HORIZONTAL: StockBodies}
        self.bodies: Bodies = StockBodies()
        self.icons = icons
        self.words: Sequence[str] = ()  # what typing aids may offer
        self.own_words: Sequence[str] = ()  # and what this profile adds
        self._old_letters: OldLetters | None = None
        self.policy = LayoutPolicy()
        self.theme = Theme()
        self.is_worn = False

    def dress(self, thing: Dressed) -> None:
        """Tell it of every change as long as it lives. A signal, or an event of each, would cost a page its time."""
        self._dressed[next(self._numbers)] = thing
        if self._ear is None:  # once there is someone to tell: what befalls it before would make Qt's names of events
            self._ear = _Ear()
            self._ear.heard.connect(self._say)

    def offer(self, orientation: Orientation, make: Callable[[], Bodies]) -> None:
        """From now on things can be turned this way; what makes the bodies is made when it is first wanted."""
        self._makers[orientation] = make

    def learn(self, words: Sequence[str]) -> None:
        """What typing aids may offer besides, as long as this profile is open."""
        self.own_words = words
        self.learned.emit()

    @property
    def program(self) -> QApplication:
        """The program that wears it."""
        return self._program

    @property
    def old_letters(self) -> "OldLetters":
        """What fields can say of old fonts."""
        from app.domain.old_letters import NO_TABLE  # with the first letter typed: the door does not wait for patterns

        return self._old_letters or NO_TABLE

    def read_old_letters(self, table: "OldLetters") -> None:
        """From now on fields can say something of them."""
        self._old_letters = table

    def can_turn(self, orientation: Orientation) -> bool:
        """Whether there are bodies for it."""
        return orientation in self._makers

    def wear(self, theme: Theme) -> None:
        """Put a theme on the whole program."""
        self.theme, self.is_worn = theme, True
        self.policy = self.policy._replace(
            is_large=theme.percent == max(PERCENTS), is_larger=theme.percent > min(PERCENTS)
        )
        self._program.setFont(_font(theme, is_vertical=self.policy.is_vertical))
        self._program.setPalette(_palette(theme.palette))
        self._program.setStyleSheet(stylesheet(theme))
        for thing in self._all():
            thing.wear()
        self.worn.emit()

    def turn(self, orientation: Orientation) -> None:
        """Turn every word; what was typed, the caret and the focus stay. Without bodies for it, nothing turns."""
        if orientation in self._makers and orientation is not self.policy.orientation:
            self.bodies = self._makers[orientation]()
            self.policy = self.policy._replace(orientation=orientation)
            self._program.setFont(_font(self.theme, is_vertical=self.policy.is_vertical))
            focused = [_let_go(window) for window in self._program.topLevelWidgets() if window.focusWidget()]
            for thing in self._all():
                thing.turn()
            self.turned.emit()
            for word in focused:
                _take_up(word)

    def _say(self) -> None:
        for thing in self._all():
            thing.say()

    def _all(self) -> Iterator[Dressed]:
        """What lives by now; what is made or goes on the way is left alone."""
        return (thing for thing in list(self._dressed.values()) if shiboken6.isValid(thing))


class _Ear(QWidget):
    """Never shown: Qt tells windows alone that another language is spoken."""

    heard = Signal()

    @override
    def changeEvent(self, event: "QtCore.QEvent") -> None:
        if event.type() == QtCore.QEvent.Type.LanguageChange:
            self.heard.emit()
        super().changeEvent(event)


def _let_go(window: QWidget) -> QWidget:
    """Take the focus off the body that has it; returns the word whose body it is.

    A body that is hidden while it has the focus would hand it to the next, and so on through the page; each field that
    it leaves loses its selection. Taken away as a menu takes it, the body keeps its own.
    """
    body = word = window.focusWidget()
    while word.focusProxy() is None and (above := word.parentWidget()) is not None:
        word = above
    QWidget.setFocus(window, QtCore.Qt.FocusReason.PopupFocusReason)
    return word if word.focusProxy() is not None else body


def _take_up(word: QWidget) -> None:
    """Give the focus to the word's new body, which no layout has shown yet."""
    if shiboken6.isValid(word):
        body = word.focusProxy()
        if body is not None and word.isVisible():
            body.show()
        word.setFocus()


def _font(theme: Theme, *, is_vertical: bool) -> QFont:
    """Vertical script's own family comes first where it is the script of the window."""
    font = QFont()
    font.setFamilies([fonts.FAMILY, *FAMILIES] if is_vertical else list(FAMILIES))
    font.setPixelSize(theme.type(Type.BODY))
    return font


def _palette(colours: Palette) -> QPalette:
    """For what the stylesheet does not reach: painted words, placeholder text, Qt's own dialogs."""
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.Base: colours.well,
        QPalette.ColorRole.AlternateBase: colours.paper,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.soft,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Accent: colours.focus,
    }.items():
        palette.setColor(role, QColor(colour))
    return palette
