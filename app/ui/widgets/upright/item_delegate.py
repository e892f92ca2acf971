"""Draws the items of a list as columns: icon at the head, title and detail side by side, the badge at the foot."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.icons import Icons
from app.ui.models.items import ITEM, Item
from app.ui.theme import Theme, Type
from app.ui.widgets.drawn_option import told
from app.ui.widgets.upright.badge import paint_upright_badge, upright_badge_size
from app.ui.widgets.upright.drawn import column_size, draw_column, font_of

_Index = QModelIndex | QPersistentModelIndex


class UprightItemDelegate(QStyledItemDelegate):
    """Every item takes the height of the list."""

    def __init__(self, theme: Callable[[], Theme], icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = self._theme()
        title, detail = (column_size("ᠠ", _font(option, theme, of)).width() for of in (Type.STRONG, Type.HINT))
        return QSize(max(2 * title + detail + theme.space(3), theme.target), theme.space(60))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        painter.save()
        box = QRect(told(option).rect)
        self._paint_ground(painter, option, box, is_last=index.row() == index.model().rowCount() - 1)
        theme = self._theme()
        inner = box.adjusted(theme.space(2), theme.space(3), -theme.space(2), -theme.space(3))
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
            painter.drawLine(box.topRight(), box.bottomRight())
        if chosen:
            painter.fillRect(QRect(box.x(), box.y(), box.width(), 5), QColor(colours.accent))

    def _paint_icon(self, painter: QPainter, box: QRect, item: Item) -> QRect:
        if not item.icon:
            return box
        theme = self._theme()
        colour = theme.palette.shades[item.tone].solid if item.tone else theme.palette.accent
        size = theme.space(7)
        painter.drawPixmap(box.center().x() - size // 2, box.y(), self._icons.pixmap(item.icon, colour, size))
        return box.adjusted(0, size + theme.space(3), 0, 0)

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, item: Item) -> QRect:
        if item.tone is None or not item.state:
            return box
        theme, font = self._theme(), told(option).font
        size = upright_badge_size(theme, font, item.state)
        left = box.center().x() - size.width() / 2
        badge = QRectF(left, box.bottom() - size.height(), size.width(), size.height())
        paint_upright_badge(painter, badge, theme, font, item.tone, item.state)
        return box.adjusted(0, 0, 0, -size.height() - theme.space(3))

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, item: Item) -> None:
        theme = self._theme()
        title, detail = _font(option, theme, Type.STRONG), _font(option, theme, Type.HINT)
        first = QRectF(box)
        if item.detail:
            first.setWidth(box.width() * 0.68)
            rest = QRectF(first.right(), box.y(), box.right() - first.right(), box.height())
            draw_column(painter, rest, item.detail, detail, QColor(theme.palette.soft))
        draw_column(painter, first, item.title, title, QColor(theme.palette.ink), 2, is_centred=False)


def _font(option: QStyleOptionViewItem, theme: Theme, of: Type) -> QFont:
    return font_of(told(option).font, theme, of)
