"""What happened to one matter, in its order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import SHAPES, Tone, Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.painted.shapes import outline
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a timeline. A planned one is shown hollow; one with a key can be pressed."""

    when: str
    title: str
    text: str = ""
    tone: Tone = Tone.GREEN
    is_planned: bool = False
    key: str = ""


class Timeline(Box):
    """Each event with its mark on one thread. Under one with a key stand the words of `action`; `pressed` names it."""

    pressed = Signal(str)

    def __init__(self, look: Look, action: Words = "", *, parent: QWidget | None = None) -> None:
        super().__init__(look, Place.SECTION, gap=0, parent=parent)
        self._action = action
        self._may_press = True

    def show_events(self, events: Sequence[Event], *, may_press: bool = True) -> None:
        """Show these instead."""
        self._may_press = may_press
        self.empty()
        for number, event in enumerate(events):
            line = Box(self.look, Place.BAND, gap=3)
            line.add(_Bead(self.look, event, is_last=number == len(events) - 1))
            line.add(self._words(event), stretch=1)
            self.add(line)
        self.push()

    def _words(self, event: Event) -> QWidget:
        words = Box(self.look, Place.SECTION, gap=0.5)
        words.add(Text(self.look, event.when, Type.HINT), Text(self.look, event.title, Type.STRONG))
        if event.text:
            words.add(Text(self.look, event.text, copies=True))
        if event.key and self._action and self._may_press:
            words.add(self._button(event))
        words.add(Text(self.look, "", Type.HINT))
        return words

    def _button(self, event: Event) -> QWidget:
        button = Button(self.look, self._action, Kind.QUIET, icon="pencil")
        button.describe(event.title)
        button.pressed.connect(partial(self.pressed.emit, event.key))
        return button


class _Bead(QWidget):
    """The mark of an event, and the thread to the next."""

    def __init__(self, look: Look, event: Event, *, is_last: bool) -> None:
        super().__init__()
        self._look = look
        self._event = event
        self._is_last = is_last
        look.turned.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        """The thread runs on the way the events follow one another."""
        keep, grow = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((grow, keep) if self._look.policy.is_vertical else (keep, grow)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.space(7), self._look.theme.space(7))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark, end = self._mark(theme.space(4), theme.space(1))
        if not self._is_last:
            painter.setPen(QPen(QColor(theme.palette.line), 2))
            painter.drawLine(mark.center(), end)
        shade = theme.palette.shades[self._event.tone]
        painter.setPen(QPen(QColor(shade.solid), 2))
        painter.setBrush(QColor(theme.palette.card if self._event.is_planned else shade.solid))
        painter.drawPath(outline(SHAPES[self._event.tone], mark))

    def _mark(self, side: int, from_edge: int) -> tuple[QRectF, QPointF]:
        """Where the mark stands, and where the thread leaves for the next."""
        if self._look.policy.is_vertical:
            middle = self.height() / 2
            return QRectF(from_edge, middle - side / 2, side, side), QPointF(self.width(), middle)
        middle = self.width() / 2
        return QRectF(middle - side / 2, from_edge, side, side), QPointF(middle, self.height())
