"""A push button whose caption runs downwards, with its icon at the head."""

from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget
from typing_extensions import override

from app.vertical.caption import Caption
from app.vertical.columns import UNBOUNDED
from app.vertical.marks import colour, draw_centred, focus_ring
from app.vertical.metrics import metrics_of
from app.vertical.text import VerticalText
from app.vertical.tool_tip import shows_tool_tip

_LONGEST_COLUMN = 9.0


class VerticalButton(QPushButton):
    """A QPushButton: clicks, keys, checked state, default and role are Qt's own.

    A caption longer than the column limit breaks at a word into columns side by side: buttons that are all one
    long column do not fit on a low screen. Given less height than that, it breaks into more columns, and asks for
    the width they take; its longest word stays whole.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._caption = Caption()
        self._tightest = Caption()
        self._given = UNBOUNDED
        self._column_limit = _LONGEST_COLUMN
        self._note = ""
        self._note_font = QFont()
        self._is_beside = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def column_limit(self) -> float:
        """How long the caption's columns may become, in em, before it breaks."""
        return self._column_limit

    def set_column_limit(self, limit: float) -> None:
        self._column_limit = limit
        self.updateGeometry()

    def set_note(self, words: str, font: QFont) -> None:
        """Write a short word as a line beside the icon, as a key's name: below the caption it would take height."""
        self._note, self._note_font = words, font
        self.updateGeometry()
        self.update()

    def stand_beside(self, is_beside: bool) -> None:
        """Icon and note, one below the other, stand before the caption instead of above it: wider, and less high."""
        if is_beside is not self._is_beside:
            self._is_beside = is_beside
            self.updateGeometry()
            self.update()

    def width_beside(self) -> int:
        """How wide it would be so."""
        caption = ceil(self._caption.compact(self.text(), self.font(), self._column_limit).width)
        return max(caption + self._face_width() + 2 * metrics_of(self.font()).gap, metrics_of(self.font()).target)

    def ink(self) -> QColor:
        """What the caption is written in: a style sheet's colour for a state reaches only what the style draws."""
        return colour(self, QPalette.ColorRole.ButtonText)

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tool_tip(self, event) or super().event(event)

    @override
    def sizeHint(self) -> QSize:
        metrics = metrics_of(self.font())
        return QSize(
            self._width(),
            self._height(
                self._wanted(), metrics.gap // 2 if self._is_beside else metrics.gap if self._note else metrics.head
            ),
        )

    @override
    def minimumSizeHint(self) -> QSize:
        tightest = self._tightest.compact(self.text(), self.font(), 0)
        return QSize(self._width(), self._height(tightest, metrics_of(self.font()).gap))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, self._given = self._width(), self.height()
        if self._width() != before:
            self.updateGeometry()

    def _width(self) -> int:
        metrics = metrics_of(self.font())
        if self._is_beside:
            caption = ceil(self._shown(self._given).width)
            return max(caption + self._face_width() + 2 * metrics.gap, metrics.target)
        wanted = max(ceil(self._shown(self._given).width), self._icon_size().width() + self._note_room())
        return max(wanted + 2 * metrics.gap, metrics.target)

    def _height(self, laid: VerticalText, end: int) -> int:
        block = max(ceil(laid.height) + self._icon_room(), self._face_height())
        return max(block + 2 * end, metrics_of(self.font()).target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option: Any = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)  # the whole would ring the words too
        self._draw_face(painter)
        if self.hasFocus():
            focus_ring(painter, self.rect(), self.palette())

    def _draw_face(self, painter: QPainter) -> None:
        laid = self._shown(self.height())
        block = max(laid.height + self._icon_room(), self._face_height())
        end = metrics_of(self.font()).gap
        top = float(end) if self._is_beside else max(0.0, (self.height() - block) / 2)  # in a row, heads are level
        if not self.icon().isNull():
            self._draw_icon(painter, round(top))
        painter.setPen(self.ink())
        before = self._before()
        draw_centred(painter, laid, QRectF(before, top + self._icon_room(), self.width() - before, laid.height))

    def _draw_icon(self, painter: QPainter, top: int) -> None:
        size, note = self.iconSize(), self._note_room()
        around = self._before() + metrics_of(self.font()).gap // 2 if self._is_beside else self.width() - note
        box = QRect((around - size.width()) // 2, top, size.width(), size.height())
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        state = QIcon.State.On if self.isChecked() else QIcon.State.Off
        self.icon().paint(painter, box, mode=mode, state=state)
        if note:
            self._draw_note(painter, box)

    def _draw_note(self, painter: QPainter, icon: QRect) -> None:
        painter.setFont(self._note_font)
        painter.setPen(self.ink())
        if self._is_beside:
            around = self._before() + metrics_of(self.font()).gap // 2
            below = QRect(0, icon.bottom() + 1, around, QFontMetrics(self._note_font).height())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._note)
        else:
            beside = QRect(icon.right() + 1, icon.top(), self._note_room(), icon.height())
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._note)

    def _before(self) -> int:
        """The room that icon and note take before the caption, with the gap at the edge."""
        return metrics_of(self.font()).gap + self._face_width() if self._is_beside else 0

    def _face_width(self) -> int:
        """Icon and note below one another, and the gap after them."""
        note = QFontMetrics(self._note_font).horizontalAdvance(self._note) if self._note else 0
        return max(self._icon_size().width(), note) + metrics_of(self.font()).gap // 2

    def _face_height(self) -> int:
        """The same, downwards; nothing where they stand above."""
        if not self._is_beside:
            return 0
        return self._icon_size().height() + (QFontMetrics(self._note_font).height() if self._note else 0)

    def _wanted(self) -> VerticalText:
        return self._caption.compact(self.text(), self.font(), self._column_limit)

    def _shown(self, height: float) -> VerticalText:
        room = height - self._icon_room() - 2 * metrics_of(self.font()).gap
        wanted = self._wanted()
        if wanted.height <= room:
            return wanted
        return self._caption.laid(self.text(), self.font(), room if room > 0 else UNBOUNDED)

    def _icon_size(self) -> QSize:
        return QSize(0, 0) if self.icon().isNull() else self.iconSize()

    def _note_room(self) -> int:
        if not self._note:
            return 0
        return QFontMetrics(self._note_font).horizontalAdvance(self._note) + metrics_of(self.font()).gap // 2

    def _icon_room(self) -> int:
        """What the icon takes of the height above the caption."""
        if self._is_beside or self.icon().isNull():
            return 0
        return self.iconSize().height() + metrics_of(self.font()).gap
