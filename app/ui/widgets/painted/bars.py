"""Bars that can be pressed: upright where time goes on, lying where names are long. Never told by colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.ui.theme import LIGHT, Theme, Tone, Type

_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


@dataclass(frozen=True, slots=True)
class BarGroup:
    """A label, and the values beside each other under it."""

    label: str
    values: tuple[int, ...]


class BarsBody(QWidget):
    """`opened` names a group and a value of it. The arrows walk through the bars, Enter opens one."""

    opened = Signal(int, int)

    def __init__(self, groups: Sequence[BarGroup], *, upright: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme(LIGHT)
        self._groups = groups
        self._series: Sequence[str] = ()
        self._upright = upright
        self._places = [(place, nth) for place, group in enumerate(groups) for nth in range(len(group.values))]
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        font = QFont(self.font())
        font.setPixelSize(theme.type(Type.HINT))
        self.setFont(font)
        self.updateGeometry()
        self.update()

    def name(self, series: Sequence[str]) -> None:
        """What the first, second … value of every group is called."""
        self._series = series
        self._tell()

    def words(self, place: int, nth: int) -> str:
        """A bar in words: 2025-03 排查数 24."""
        group = self._groups[place]
        named = self._series[nth] if nth < len(self._series) else ""
        return " ".join(part for part in (group.label, named, str(group.values[nth])) if part)

    def bar(self, place: int, nth: int) -> QRectF:
        """Where a bar stands, with the room that answers to a press."""
        return self._upright_bar(place, nth) if self._upright else self._lying_bar(place, nth)

    @override
    def sizeHint(self) -> QSize:
        theme = self._theme
        if self._upright:
            return QSize(theme.space(60), theme.space(48))
        return QSize(theme.space(60), int(self._step * max(1, len(self._groups))) + theme.space(2))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.space(40), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, group in enumerate(self._groups):
            self._paint_label(painter, place, group.label)
            for nth, value in enumerate(group.values):
                self._paint_bar(painter, place, nth, value)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(self._places.index(found))
            self.opened.emit(*found)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        QToolTip.showText(event.globalPosition().toPoint(), self.words(*found) if found else "", self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _OPEN and self._places:
            self.opened.emit(*self._places[self._current])
        elif key in _BACK | _ON and self._places:
            self._go(min(len(self._places) - 1, max(0, self._current + (1 if key in _ON else -1))))
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()

    @property
    def _metrics(self) -> QFontMetrics:
        return self.fontMetrics()

    @property
    def _foot(self) -> float:
        """The room below standing bars."""
        return self._metrics.height()

    @property
    def _most(self) -> int:
        return max((value for group in self._groups for value in group.values), default=0) or 1

    @property
    def _wide(self) -> int:
        """How many values the largest group has."""
        return max((len(group.values) for group in self._groups), default=1)

    @property
    def _step(self) -> float:
        """From one lying group to the next."""
        return self._wide * self._thick + self._theme.space(3)

    @property
    def _thick(self) -> float:
        return self._metrics.height() * 1.05

    @property
    def _label_room(self) -> float:
        longest = max((self._metrics.horizontalAdvance(group.label) for group in self._groups), default=0)
        return min(longest, self.width() * 0.4) + self._theme.space(2)

    @property
    def _number_room(self) -> float:
        return self._metrics.horizontalAdvance(f" {self._most} ") + self._theme.space(1)

    def _lying_bar(self, place: int, nth: int) -> QRectF:
        room = max(1.0, self.width() - self._label_room - self._number_room)
        long = room * self._groups[place].values[nth] / self._most
        top = place * self._step + nth * self._thick + self._theme.space(1)
        return QRectF(self._label_room, top, max(long, 2.0), self._thick - 2)

    def _upright_bar(self, place: int, nth: int) -> QRectF:
        foot = self.height() - self._foot - self._theme.space(2)
        room = max(1.0, foot - self._metrics.height() - self._theme.space(1))
        step = self.width() / max(1, len(self._groups))
        thick = step * 0.8 / self._wide
        high = max(room * self._groups[place].values[nth] / self._most, 2.0)
        return QRectF(place * step + step * 0.1 + nth * thick, foot - high, max(thick - 1, 1.0), high)

    def _paint_label(self, painter: QPainter, place: int, label: str) -> None:
        painter.setPen(QColor(self._theme.palette.ink))
        if self._upright:
            step = self.width() / len(self._groups)
            words = label if self._metrics.horizontalAdvance(label) < step - 2 else label[-2:]
            room = QRectF(place * step, self.height() - self._metrics.height() - 2, step, self._metrics.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
            return
        room = QRectF(0, place * self._step, self._label_room - self._theme.space(1), self._step)
        words = self._metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_bar(self, painter: QPainter, place: int, nth: int, value: int) -> None:
        colours, box = self._theme.palette, self.bar(place, nth)
        solid = QColor(colours.accent if nth == 0 else colours.shades[Tone.GREEN].solid)
        is_here = self.hasFocus() and self._places[self._current] == (place, nth)
        painter.setPen(QPen(QColor(colours.focus if is_here else solid), self._theme.ring if is_here else 1))
        painter.setBrush(QBrush(solid) if nth == 0 else QBrush(solid, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(box)
        painter.setPen(QColor(colours.ink))
        self._paint_number(painter, box, str(value))

    def _paint_number(self, painter: QPainter, box: QRectF, number: str) -> None:
        wide = self._metrics.horizontalAdvance(number)
        if not self._upright:
            room = QRectF(box.right() + 4, box.top(), wide + 4, box.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, number)
        elif wide <= box.width() + 2:
            room = QRectF(box.left() - 2, box.top() - self._metrics.height(), box.width() + 4, self._metrics.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, number)

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        """The bar that is pressed; a short one answers along its whole way."""
        for place, nth in self._places:
            box = self.bar(place, nth)
            whole = QRectF(box.left(), 0, box.width(), self.height()) if self._upright else box
            if not self._upright:
                whole.setRight(self.width())
            if whole.contains(point):
                return place, nth
        return None

    def _go(self, number: int) -> None:
        self._current = number
        self._tell()
        self.update()

    def _tell(self) -> None:
        """What a screen reader says: the bar one is on."""
        if self._places:
            self.setAccessibleDescription(self.words(*self._places[self._current]))
