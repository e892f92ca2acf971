"""The navigation rail: where one can go, always in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QLabel, QWidget
from typing_extensions import override

from app.ui.theme import PERCENTS, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box
from app.ui.widgets.input import mark
from app.ui.widgets.layout import Orientation, Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.typing_aids import TypingAids
from app.ui.widgets.upright.button import UprightButton
from app.ui.widgets.word import Word
from app.ui.widgets.words import Option, Words, said

_MANY = 12
"""More than these, the name among them, stand closer: a desk's thirteen entries fit on a screen of 768 lines too."""


class Rail(Box):
    """`chosen` names the place that was asked for. Each place has a key, F2 and on, which is shown."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: Words, places: Sequence[Option], *, parent: QWidget | None = None) -> None:
        super().__init__(look, Place.RAIL, gap=1.5, margin=3, ground="rail", parent=parent)
        self._group = QButtonGroup(self)
        self._entries: Mapping[str, RailEntry] = {
            place.code: RailEntry(look, place, f"F{number}") for number, place in enumerate(places, start=2)
        }
        if name:
            self.add(Text(look, name, Type.BRAND))
        for code, entry in self._entries.items():
            self.add(entry)
            entry.join(self._group)
            entry.pressed.connect(lambda code=code: self.chosen.emit(code))
        self.push()
        self.aids = TypingAids(look, look.program, self)
        if look.can_turn(Orientation.VERTICAL):
            self._offer_aids()

    def _offer_aids(self) -> None:
        """Mongolian can be typed wherever words are typed, whatever the language of the window."""
        for words, icon, key, act in (
            (lambda: self.tr("Keyboard"), "keyboard", "F11", self.aids.show_keyboard),
            (lambda: self.tr("Latin typing"), "languages", "F12", self.aids.take_latin),
        ):
            entry = RailEntry(self.look, Option(icon, words, icon), key)
            entry.toggled.connect(act)
            self.add(entry)

    @override
    def wear(self) -> None:
        super().wear()
        if self.look.policy.is_vertical:  # a strip at the top takes the height that every page needs
            margin = self.look.theme.space(1)
            self._inner.setContentsMargins(margin, margin, margin, margin)
        elif self.look.theme.percent == max(PERCENTS):  # ten entries must fit on a screen of 768 lines
            self._inner.setSpacing(0)
            margin = self.look.theme.space(1.5)
            self._inner.setContentsMargins(margin, margin, margin, margin)
        elif len(self.held()) > _MANY:
            self._inner.setSpacing(self.look.theme.space(1))
        for entry in self.held():
            if isinstance(entry, RailEntry):
                entry.stand_close(len(self.held()) > _MANY)

    def offer(self, place: Option, key: str) -> None:
        """Add something to do at the end; `chosen` names it, and one does not stay there."""
        entry = RailEntry(self.look, place, key)
        entry.pressed.connect(lambda: entry.restore(False))
        entry.pressed.connect(lambda: self.chosen.emit(place.code))
        self.add(entry)
        self.wear()

    def settle(self, room: int) -> None:
        """In a strip at the top icons stand before their words, as far as it has the room: a page needs the height."""
        margins, held = self._inner.contentsMargins(), self.held()
        widths = [each.width_beside() if isinstance(each, RailEntry) else each.sizeHint().width() for each in held]
        gaps = len(held) * self._inner.spacing() + margins.left() + margins.right()
        for entry in held:
            if isinstance(entry, RailEntry):
                entry.stand_beside(sum(widths) + gaps <= room)

    def go(self, code: str) -> None:
        """Show that one is there."""
        if code in self._entries:
            self._entries[code].check()


class RailEntry(Word):
    """One place."""

    pressed = Signal()
    toggled = Signal(bool)
    _body: QAbstractButton
    _spare: QBoxLayout
    _hint: QLabel

    def __init__(self, look: Look, place: Option, key: str) -> None:
        super().__init__(look)
        self._place = place
        self._key = key
        self._group: QButtonGroup | None = None
        self.embody()

    def stand_close(self, is_close: bool) -> None:
        """Less high, where there are many in large letters: still a finger's height."""
        mark(self._body, "close", is_close)

    def width_beside(self) -> int:
        """How wide it is with its icon before its words, where words are columns."""
        return self._body.width_beside() if isinstance(self._body, UprightButton) else self.sizeHint().width()

    def stand_beside(self, is_beside: bool) -> None:
        """Put the icon there, or above."""
        if isinstance(self._body, UprightButton):
            self._body.stand_beside(is_beside)

    def join(self, group: QButtonGroup) -> None:
        """One of the group is where one is."""
        self._group = group
        group.addButton(self._body)

    def check(self) -> None:
        """One is here."""
        self._body.setChecked(True)

    @override
    def build(self) -> None:
        self._body = self.look.bodies.button(Kind.RAIL)
        self._body.clicked.connect(self.pressed)
        self._body.toggled.connect(self.wear)
        self._body.clicked.connect(self.toggled)
        self._spare = QBoxLayout(self.look.policy.direction(Place.BAND), self._body)
        self._hint = self.look.bodies.label(Type.KEY)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._spare.addStretch(1)
        self._spare.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignCenter)
        if self._group:
            self._group.addButton(self._body)
        self.hold(self._body)

    @override
    def wear(self) -> None:
        theme = self.look.theme
        colours, size, gap = (
            theme.palette,
            theme.type(Type.HEADING),
            0 if self.look.policy.is_vertical else theme.space(2),
        )
        ink = colours.rail_chosen_ink if self._body.isChecked() else colours.rail_ink
        self._body.setIcon(self.look.icons.icon(self._place.icon, ink, size, self.devicePixelRatioF(), gap=gap))
        self._body.setIconSize(QSize(size + gap, size))
        mark(self._hint, "here", self._body.isChecked())
        self._fit()

    @override
    def say(self) -> None:
        words = said(self._place.words)
        self._body.setText(words)
        self._hint.setText(self._key)
        self._fit()
        self._body.setAccessibleName(words)
        self._body.setToolTip(said(self._place.hint) or words)
        self._body.setShortcut(QKeySequence(self._key))

    def _fit(self) -> None:
        """Room for the words and for the key beside them, or beside the icon where there is little height."""
        theme, hint = self.look.theme, self._hint.sizeHint()
        self._hint.setVisible(not isinstance(self._body, UprightButton))
        if isinstance(self._body, UprightButton):
            font = self._body.font()
            font.setPixelSize(theme.type(Type.KEY))
            self._body.set_note(self._key, font)
        else:
            self._spare.setContentsMargins(0, 0, theme.space(3), 0)
            self._body.setMinimumWidth(self._body.sizeHint().width() + hint.width() + theme.space(4))

    @override
    def kept(self) -> object:
        return self._body.isChecked()

    @override
    def restore(self, kept: object) -> None:
        self._body.setChecked(kept is True)
