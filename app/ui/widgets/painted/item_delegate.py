"""Draws the lines of a list: icon, title, detail and a badge."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.icons import Icons
from app.ui.models.items import ITEM, Item
from app.ui.theme import Theme, Type
from app.ui.widgets.drawn_option import told
from app.ui.widgets.painted.badge import badge_size, paint_badge

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ItemDelegate(QStyledItemDelegate):
    """Two lines of text a row, as high as a finger is wide."""

    def __init__(self, theme: Callable[[], Theme], icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = self._theme()
        title, detail = QFontMetrics(_font(option, theme, Type.STRONG)), QFontMetrics(_font(option, theme, Type.HINT))
        height = title.height() + detail.height() + theme.space(5)
        return QSize(theme.space(60), max(height, theme.target))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        painter.save()
        box = QRect(told(option).rect)
        self._paint_ground(painter, option, box, is_last=index.row() == index.model().rowCount() - 1)
        theme = self._theme()
        inner = box.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(2))
        inner = self._paint_icon(painter, inner, item)
        inner = self._paint_state(painter, option, inner, item)
        self._paint_words(painter, option, inner, item)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, *, is_last: bool) -> None:
        colours, state = self._theme().palette, told(option).state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.accent_wash))
        if not is_last:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen:
            painter.fillRect(QRect(box.x(), box.y(), 5, box.height()), QColor(colours.accent))

    def _paint_icon(self, painter: QPainter, box: QRect, item: Item) -> QRect:
        if not item.icon:
            return box
        theme = self._theme()
        colour = theme.palette.shades[item.tone].solid if item.tone else theme.palette.accent
        size = theme.space(7)
        picture = self._icons.pixmap(item.icon, colour, size)
        painter.drawPixmap(box.x(), box.center().y() - size // 2, picture)
        return box.adjusted(size + theme.space(3), 0, 0, 0)

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, item: Item) -> QRect:
        if item.tone is None or not item.state:
            return box
        theme, font = self._theme(), told(option).font
        size = badge_size(theme, font, item.state)
        top = box.center().y() - size.height() / 2
        badge = QRectF(box.right() - size.width(), top, size.width(), size.height())
        paint_badge(painter, badge, theme, font, item.tone, item.state)
        return box.adjusted(0, 0, -size.width() - theme.space(3), 0)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, item: Item) -> None:
        theme = self._theme()
        title, detail = _font(option, theme, Type.STRONG), _font(option, theme, Type.HINT)
        above = QRect(box) if not item.detail else QRect(box.x(), box.y(), box.width(), QFontMetrics(title).height())
        painter.setPen(QColor(theme.palette.ink))
        _line(painter, above, title, item.title)
        if item.detail:
            painter.setPen(QColor(theme.palette.soft))
            _line(painter, box.adjusted(0, above.height(), 0, 0), detail, item.detail)


def _font(option: QStyleOptionViewItem, theme: Theme, of: Type) -> QFont:
    font = QFont(told(option).font)
    font.setPixelSize(theme.type(of))
    if of is Type.STRONG:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _line(painter: QPainter, box: QRect, font: QFont, words: str) -> None:
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEFT, shown)
