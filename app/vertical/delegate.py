"""Draws an item of a list or table as columns, with its icon and check mark at the head."""

from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QHelpEvent, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.vertical.elide import elided, elided_at_head
from app.vertical.indicators import draw_check
from app.vertical.leads import led
from app.vertical.line_edit import VerticalLineEdit
from app.vertical.marks import draw_centred, focus_ring
from app.vertical.metrics import Metrics, metrics_of
from app.vertical.text import VerticalText
from app.vertical.tool_tip import hide_tip, tip_of

_REMEMBERED = 600
_Index = QModelIndex | QPersistentModelIndex
_Feature = QStyleOptionViewItem.ViewItemFeature


class VerticalDelegate(QStyledItemDelegate):
    """A QStyledItemDelegate; what is longer than its columns allow is elided at a word or suffix."""

    def __init__(self, parent: QObject | None = None, *, columns: int = 2, longest: float = 12.0) -> None:
        """At most so many columns an item, each at most `longest` em where the view leaves the choice."""
        super().__init__(parent)
        self._columns = columns
        self._longest = longest
        self._laid: dict[tuple[str, str, int, bool], VerticalText] = {}

    # size

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        filled = self._filled(option, index)
        metrics = metrics_of(filled.font)
        longest = round(self._longest * metrics.em)
        laid = self._text(filled.text, filled.font, self._room(filled, longest))
        height = ceil(laid.height) + self._head(filled, metrics) + metrics.head
        return QSize(max(ceil(laid.width) + 2 * metrics.gap, metrics.target), height)

    def _room(self, option: Any, longest: int) -> int:
        """The height for text: what the view has, if it is a list that gives each item its whole height."""
        view = option.widget
        if not isinstance(view, QAbstractItemView) or not view.property("columns_fill_view"):
            return longest
        metrics = metrics_of(option.font)
        return max(longest // 2, view.viewport().height() - self._head(option, metrics) - metrics.head)

    def _head(self, option: Any, metrics: Metrics) -> int:
        """The room above the first letter."""
        return self.end(metrics) + sum(box + metrics.gap for box in self._marks(option, metrics))

    def end(self, metrics: Metrics) -> int:
        """The least room above a column and below it."""
        return metrics.gap

    def _marks(self, option: Any, metrics: Metrics) -> list[int]:
        """The sizes of check mark and icon, as far as the item has them."""
        side = round(metrics.em)
        return [side for wanted in (_Feature.HasCheckIndicator, _Feature.HasDecoration) if option.features & wanted]

    # painting

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        filled = self._filled(option, index)
        painter.save()
        painter.setClipRect(filled.rect, Qt.ClipOperation.IntersectClip)
        self._draw_panel(painter, filled)
        self._draw_marks(painter, filled)
        self._draw_text(painter, filled)
        if filled.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, filled.rect, filled.palette)
        painter.restore()

    def _draw_panel(self, painter: QPainter, option: Any) -> None:
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)

    def _draw_marks(self, painter: QPainter, option: Any) -> None:
        metrics = metrics_of(option.font)
        box = self._first_mark(option.rect, metrics)
        if option.features & _Feature.HasCheckIndicator:
            self._draw_check(painter, option, box)
            box = box.translated(0, box.height() + metrics.gap)
        if option.features & _Feature.HasDecoration:
            enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
            option.icon.paint(painter, box, mode=QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled)

    def _first_mark(self, rect: QRect, metrics: Metrics) -> QRect:
        side = round(metrics.em)
        return QRect(rect.x() + (rect.width() - side) // 2, rect.y() + metrics.gap, side, side)

    def _draw_check(self, painter: QPainter, option: Any, box: QRect) -> None:
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        draw_check(painter, box, option.checkState, option.palette, enabled=enabled)

    def _draw_text(self, painter: QPainter, option: Any) -> None:
        metrics = metrics_of(option.font)
        head = self._head(option, metrics)
        at_head = option.textElideMode == Qt.TextElideMode.ElideLeft
        laid = self._text(option.text, option.font, option.rect.height() - head - self.end(metrics), at_head=at_head)
        painter.setPen(option.palette.color(_group(option), _role(option)))
        box = QRectF(option.rect.x(), option.rect.y() + head, option.rect.width(), laid.height)
        draw_centred(painter, laid, box)

    def _text(self, text: str, font: QFont, height: int, *, at_head: bool = False) -> VerticalText:
        key = (text, font.key(), height, at_head)
        if key not in self._laid:
            if len(self._laid) >= _REMEMBERED:
                self._laid.clear()
            room = max(1, height)
            short = (elided_at_head if at_head else elided)(text, font, room, self._columns)
            self._laid[key] = VerticalText(led(short), font, height=room)
        return self._laid[key]

    def _filled(self, option: QStyleOptionViewItem, index: _Index) -> Any:
        """The option as the model fills it; PySide's types do not know its fields."""
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        return filled

    # clicks, tool tips, editing

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A click on the item's check mark turns it; Qt's own would look for the mark at the left."""
        filled = self._filled(option, index)
        if not filled.features & _Feature.HasCheckIndicator or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        place: Any = event
        if not self._first_mark(filled.rect, metrics_of(filled.font)).contains(place.position().toPoint()):
            return False
        checked = filled.checkState == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        words = index.data(Qt.ItemDataRole.ToolTipRole)
        if words:
            tip_of(view.viewport()).show_text(event.globalPos(), str(words))
        else:
            hide_tip(view.viewport())
        return True

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        return VerticalLineEdit("", parent)


def _group(option: Any) -> QPalette.ColorGroup:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return QPalette.ColorGroup.Disabled
    active = option.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Normal if active else QPalette.ColorGroup.Inactive


def _role(option: Any) -> QPalette.ColorRole:
    selected = option.state & QStyle.StateFlag.State_Selected
    return QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
