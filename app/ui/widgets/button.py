"""Buttons: the one primary button of a page, and the others."""

from PySide6 import QtGui
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.overriding import override
from app.ui.theme import Tone, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.look import Look
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, fill, said


class Button(Word):
    """A verb one can press. Its shortcut works in the whole window and is shown."""

    pressed = Signal()
    _body: QAbstractButton

    def __init__(
        self,
        look: Look,
        words: Words,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str = "",
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._words = words
        self._kind = kind
        self._icon = icon
        self._shortcut = shortcut
        self._why_not: Words = ""
        self.embody()

    def set(self, words: Words) -> None:
        """Say something else."""
        self._words = words
        self.say()

    @property
    def says(self) -> str:
        """Its words."""
        return said(self._words)

    def describe(self, about: str) -> None:
        """What a screen reader says after its words."""
        self._body.setAccessibleDescription(about)

    def allow(self, may: bool, why_not: Words = "") -> None:
        """Let it be pressed, or say why not."""
        self._why_not = "" if may else why_not
        self._body.setEnabled(may)
        self.wear()
        self.say()

    def press(self) -> None:
        """As if clicked."""
        self._body.click()

    @override
    def build(self) -> None:
        self._body = self.look.bodies.button(self._kind)
        self._body.clicked.connect(self.pressed)
        if self.look.policy.is_vertical:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hold(self._body)
        if self.look.policy.is_vertical:
            self._outer.setAlignment(self._body, self.look.policy.head)

    @override
    def wear(self) -> None:
        theme = self.look.theme
        colours = theme.palette
        inks = {
            Kind.PRIMARY: colours.on_accent,
            Kind.QUIET: colours.accent,
            Kind.DANGER: colours.shades[Tone.RED].ink,
        }
        size, gap = theme.type(Type.HEADING), self._gap()
        ink = inks.get(self._kind, colours.ink) if self._body.isEnabled() else colours.soft
        self._body.setIcon(self.look.icons.icon(self._icon, ink, size, self.devicePixelRatioF(), gap=gap))
        self._body.setIconSize(QSize(size + gap, size))

    def _gap(self) -> int:
        """The room between icon and words, where they stand in one line."""
        return 0 if self._kind is Kind.STEP or self.look.policy.is_vertical else self.look.theme.space(1.5)

    def _keys(self) -> str:
        """The shortcut as it is written on keys; one that needs no second key is as it is called."""
        if "+" not in self._shortcut:
            return self._shortcut.replace("Return", "Enter")
        forms = QtGui.QKeySequence.SequenceFormat
        form = forms.PortableText if self.look.policy.is_vertical else forms.NativeText
        return QtGui.QKeySequence(self._shortcut).toString(form).replace("Return", "Enter")

    @override
    def say(self) -> None:
        words = said(self._words)
        keys = self._keys()
        shown = fill(self.tr("%1 (%2)"), words, keys) if keys else words
        self._body.setText("" if self._kind is Kind.STEP and self._icon else shown)
        self._body.setAccessibleName(words)
        self._body.setToolTip(said(self._why_not) or shown)
        self._body.setProperty("shortcut", self._shortcut)
