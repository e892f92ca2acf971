"""Draws the cells of a table, states as badges."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.models.rows import AT_END, TONE
from app.ui.theme import Theme, Tone
from app.ui.widgets.drawn_option import told
from app.ui.widgets.painted.badge import badge_size, paint_badge


class StateDelegate(QStyledItemDelegate):
    """Draws the state column as badges."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.data(TONE) is not None:
            told(option).text = ""
        if index.data(AT_END):
            told(option).textElideMode = Qt.TextElideMode.ElideLeft

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(TONE)
        super().paint(painter, option, index)
        if not isinstance(tone, str):
            return
        theme, words = self._theme(), str(index.data())
        box, font = told(option).rect, told(option).font
        size = badge_size(theme, font, words)
        top = box.center().y() - size.height() / 2
        place = QRectF(box.x() + theme.space(2), top, size.width(), size.height())
        paint_badge(painter, place, theme, font, Tone(tone), words)
