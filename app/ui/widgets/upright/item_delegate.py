"""Draws the items of a list as columns: icon at the head, title and detail side by side, the badge at the foot."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.icons import Icons
from app.ui.models.items import ITEM, Item
from app.ui.theme import PERCENTS, Theme, Type
from app.ui.widgets.drawn_option import told
from app.ui.widgets.upright.badge import paint_upright_badge, upright_badge_size
from app.ui.widgets.upright.drawn import column_size, draw_column, font_of
from app.vertical.leads import led
from app.vertical.text import VerticalText

_USUAL, _MOST = (2, 1), (3, 2)
"""So many columns a title and a detail take, and may take at most."""
_TITLE_SHARES = {(2, 1): 0.68, (3, 1): 0.76, (2, 2): 0.53, (3, 2): 0.62}
_MEASURED = 12

_Index = QModelIndex | QPersistentModelIndex


class UprightItemDelegate(QStyledItemDelegate):
    """Every item takes the height of the list."""

    def __init__(self, theme: Callable[[], Theme], icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._columns = _USUAL

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All items are equally wide: in the largest letters as wide as the longest words of the first ones need."""
        theme = self._theme()
        title, detail = (column_size("ᠠ", _font(option, theme, of)).width() for of in (Type.STRONG, Type.HINT))
        self._columns = self._needed(option, index) if theme.percent == max(PERCENTS) else _USUAL
        wide = self._columns[0] * title + self._columns[1] * detail
        return QSize(max(wide + theme.space(3), theme.target), theme.space(60))

    def _needed(self, option: QStyleOptionViewItem, index: _Index) -> tuple[int, int]:
        """How many columns titles and details take, within bounds."""
        titles, details = _USUAL
        for row in range(min(index.model().rowCount(), _MEASURED)):
            item = index.model().index(row, 0).data(ITEM)
            if isinstance(item, Item):
                room = self._room(option, item)
                titles = max(titles, _count(item.title, _font(option, self._theme(), Type.STRONG), room))
                details = max(details, _count(item.detail, _font(option, self._theme(), Type.HINT), room))
        return min(titles, _MOST[0]), min(details, _MOST[1])

    def _room(self, option: QStyleOptionViewItem, item: Item) -> int:
        """The height that the words of an item have."""
        theme, view = self._theme(), told(option).widget
        whole = view.viewport().height() if isinstance(view, QAbstractItemView) else theme.space(60)
        icon = theme.space(7 + 3) if item.icon else 0
        has_badge = item.tone is not None and bool(item.state)
        badge = upright_badge_size(theme, told(option).font, item.state).height() + theme.space(3) if has_badge else 0
        return max(1, whole - theme.space(6) - icon - badge)

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
            first.setWidth(box.width() * _TITLE_SHARES[self._columns])
            rest = QRectF(first.right(), box.y(), box.right() - first.right(), box.height())
            draw_column(painter, rest, item.detail, detail, QColor(theme.palette.soft), self._columns[1])
        draw_column(painter, first, item.title, title, QColor(theme.palette.ink), self._columns[0], is_centred=False)


def _count(words: str, font: QFont, room: int) -> int:
    return len(VerticalText(led(words), font, height=room).columns)


def _font(option: QStyleOptionViewItem, theme: Theme, of: Type) -> QFont:
    return font_of(told(option).font, theme, of)
