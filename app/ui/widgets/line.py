"""One line of text."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.json_value import JSON
from app.overriding import override
from app.ui.widgets.bodies import AnyLine
from app.ui.widgets.input import Input
from app.ui.widgets.look import Look
from app.ui.widgets.words import Words, said

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


_AROUND = 60
"""What a search line needs beside its words: picture, edges and the room between."""


class Line(Input):
    """A short text; `offers` are words that may be meant. Enter says `entered`. What is too long is never cut: the form
    says so.

    A sealed one is read while it is typed, and cannot be selected: nothing of it gets onto a clipboard.
    """

    entered = Signal()
    _body: AnyLine

    def __init__(
        self,
        look: Look,
        placeholder: Words = "",
        *,
        icon: str = "",
        is_secret: bool = False,
        is_sealed: bool = False,
        offers: Callable[[], Sequence[str]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._placeholder = placeholder
        self._icon = icon
        self._is_secret = is_secret
        self._is_sealed = is_sealed
        self._offers = offers
        self.embody()

    @override
    def value(self) -> JSON:
        return self._body.text().strip()

    def secret(self) -> str:
        """What was typed, blanks at its ends included."""
        return self._body.text()

    @override
    def put(self, value: JSON) -> None:
        self._body.setText("" if value is None else str(value))

    @override
    def build(self) -> None:
        self._body = self.look.bodies.line()
        self._body.textChanged.connect(self.edited)
        self._body.left.connect(self.left)
        self._body.returnPressed.connect(self.entered)
        if self._is_secret:
            self._body.setEchoMode(QLineEdit.EchoMode.Password)
        if self._is_sealed:
            self._body.selectionChanged.connect(self._body.deselect)
        self.hold(self._body)
        self._offer()

    def _offer(self) -> None:
        """Words to choose from as one types; anything else may be typed all the same."""
        offered = [] if self.look.policy.is_vertical else list(self._offers())
        if offered:
            completer = QtWidgets.QCompleter(offered, self._body)
            completer.setFilterMode(QtCore.Qt.MatchFlag.MatchContains)
            self._body.setCompleter(completer)

    @override
    def wear(self) -> None:
        for old in self._body.actions():
            self._body.removeAction(old)
        if self._icon and not self.look.policy.is_vertical:
            theme = self.look.theme
            picture = self.look.icons.icon(self._icon, theme.palette.soft, theme.size(20))
            self._body.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)

    @override
    def say(self) -> None:
        self._body.setPlaceholderText(said(self._placeholder))

    @override
    def kept(self) -> object:
        anchor = self._body.selectionStart() if self._body.hasSelectedText() else self._body.cursorPosition()
        return self._body.text(), anchor, len(self._body.selectedText()), self._body.cursorPosition()

    @override
    def restore(self, kept: object) -> None:
        if isinstance(kept, tuple):
            text, anchor, length, caret = kept
            self._body.setText(text)
            self._body.setCursorPosition(caret)
            if length:
                backwards = caret == anchor
                self._body.setSelection(anchor + length if backwards else anchor, -length if backwards else length)


class Search(Line):
    """A line that asks at every key stroke; Escape empties it.

    Letters of an old font stay as they were pasted; what is asked for is the word they are, where that is certain.
    """

    asked = Signal(str)

    def __init__(self, look: Look, placeholder: Words = "", *, parent: QWidget | None = None) -> None:
        super().__init__(look, placeholder, icon="search", parent=parent)
        self.edited.connect(lambda: self.asked.emit(self.wanted))

    @property
    def wanted(self) -> str:
        """What is asked for."""
        return self.look.old_letters.convert(str(self.value())).text

    @override
    def build(self) -> None:
        super().build()
        self._body.setClearButtonEnabled(not self.look.policy.is_vertical)

    @override
    def say(self) -> None:
        super().say()
        self._body.setAccessibleName(said(self._placeholder))
        self._make_room()

    @override
    def wear(self) -> None:
        super().wear()
        self._make_room()

    def _make_room(self) -> None:
        """What stands in it while it is empty is never cut, however large the text is."""
        theme, policy = self.look.theme, self.look.policy
        words = 0 if policy.is_vertical else self._body.fontMetrics().horizontalAdvance(said(self._placeholder))
        policy.least_along(self._body, max(theme.space(72), words + theme.size(_AROUND)))

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape and not self.is_blank:
            self.put("")
        else:
            super().keyPressEvent(event)
