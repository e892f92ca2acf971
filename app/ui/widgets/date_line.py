"""A date, typed as one says it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from app.domain.json_value import JSON
from app.ui.theme import Type
from app.ui.widgets.bodies import AnyLine, Kind
from app.ui.widgets.button import Button
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill

_NAMED_DAYS = 3
_GAP = 3


class DateLine(Input):
    """Takes what `parse` understands ("昨天", "3.5", "0305") and shows the day it was understood as.

    The value is the ISO date, or the text as typed where nothing was understood: the form then says so, and a draft
    keeps it.
    """

    _body: AnyLine
    _understood: Text

    def __init__(
        self,
        look: Look,
        parse: Callable[[str], date | None],
        shown: Callable[[date], str],
        today: Callable[[], date],
        *,
        ahead: bool = False,
        beside: Callable[[date], str] = lambda _: "",
        parent: QWidget | None = None,
    ) -> None:
        """`beside` is what else the day is called."""
        super().__init__(look, parent)
        self._beside = beside
        self._parse = parse
        self._shown = shown
        self._today = today
        self._ahead = ahead
        self._given: date | None = None
        self.embody()

    @override
    def value(self) -> JSON:
        day = self._day()
        return day.isoformat() if day else self._body.text().strip()

    @override
    def put(self, value: JSON) -> None:
        text = "" if value is None else str(value)
        with suppress(ValueError):
            self._given = date.fromisoformat(text)
            text = self._shown(self._given)
        self._body.setText(text)
        if not self._body.hasFocus():
            self._body.setCursorPosition(0)  # where there is little room, the year is seen and not the day alone

    @override
    def build(self) -> None:
        self._box = self.arrange(Place.SECTION, gap=1)
        self._strip = strip = QBoxLayout(self.look.policy.direction(Place.STRIP))
        self._box.addLayout(strip)
        strip.setSpacing(self.look.theme.space(2))
        self._body = self.look.bodies.line()
        self._body.textChanged.connect(self._understand)
        self._body.left.connect(self.left)
        strip.addWidget(self._body)
        for days in range(_NAMED_DAYS):
            strip.addWidget(self._named_day(days))
        strip.addStretch(1)
        self._understood = Text(self.look, "", Type.HINT)
        self._box.addWidget(self._understood, 1)
        self.setFocusProxy(self._body)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """What is said of the day stands beside it where there is room, and under it where there is none."""
        if self.look.policy.is_vertical:
            return
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        gap = self.look.theme.space(_GAP)
        has_room = self._strip.sizeHint().width() + gap + self._understood.length < self.width()
        self._box.setDirection(beside if has_room else under)
        self._box.setSpacing(gap if has_room else self.look.theme.space(1))

    @override
    def wear(self) -> None:
        if not self.look.policy.is_vertical:  # a column takes all the height there is
            self._body.setFixedWidth(self.look.theme.size(190))

    @override
    def say(self) -> None:
        self._body.setPlaceholderText(self.tr("for example 3.5 or yesterday"))
        self._tell()

    @override
    def name(self, caption: str, hint: str) -> None:
        """The buttons keep their own words; what they are about is said after them."""
        super().name(caption, hint)
        for button in self.findChildren(Button):
            button.describe(caption)

    @override
    def kept(self) -> object:
        return self._body.text(), self._body.cursorPosition(), self._given if self._day() == self._given else None

    @override
    def restore(self, kept: object) -> None:
        if isinstance(kept, tuple):
            text, caret, given = kept
            if given:
                self.put(given.isoformat())
            else:
                self._body.setText(text)
            self._body.setCursorPosition(min(caret, len(self._body.text())))

    def _named_day(self, days: int) -> Button:
        button = Button(self.look, lambda: self._day_words(days), Kind.SECONDARY)
        away = timedelta(days=days if self._ahead else -days)
        button.pressed.connect(lambda: self.put((self._today() + away).isoformat()))
        return button

    def _day_words(self, days: int) -> str:
        if days == 0:
            return self.tr("Today")
        if self._ahead:
            return self.tr("Tomorrow") if days == 1 else self.tr("In two days")
        return self.tr("Yesterday") if days == 1 else self.tr("Day before yesterday")

    def _day(self) -> date | None:
        text = self._body.text().strip()
        given = self._given
        return given if given and text == self._shown(given) else self._parse(text)

    def _understand(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        words = self._words()
        self._understood.set(words)
        self._understood.setVisible(bool(words))
        self._settle()

    def _words(self) -> str:
        """What is said under the line: not the day itself while the line says it."""
        day, text = self._day(), self._body.text().strip()
        if not text:
            return ""
        if day is None:
            return self.tr("This date is not understood")
        beside = self._beside(day)
        if text == self._shown(day):
            return beside
        return fill(self.tr("%1, %2"), self._shown(day), beside) if beside else self._shown(day)
