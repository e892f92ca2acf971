"""A table of any number of rows."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.ui.models.rows import TONE, RowsModel
from app.ui.theme import Tone
from app.ui.widgets.badge import badge_size, paint_badge
from app.ui.widgets.bodies import TableBody
from app.ui.widgets.look import Look
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


class Table(Word):
    """`chosen` as one walks through it, `opened` on a double click or Enter, `pressed` names the cell that was clicked
    (key, column), `asked` is for a menu (key, place)."""

    chosen = Signal(str)
    opened = Signal(str)
    pressed = Signal(str, int)
    asked = Signal(str, QPoint)
    _body: TableBody

    def __init__(
        self, look: Look, model: RowsModel, name: Words, *, wide: bool = False, parent: QWidget | None = None
    ) -> None:
        """A `wide` table is as wide as its columns need, and scrolls both ways."""
        super().__init__(look, parent)
        self._name = name
        self._is_wide = wide
        self._model = model
        model.dataChanged.connect(self._settle)
        self.embody()

    @property
    def current(self) -> str:
        """The key of the row the cursor is on, or ""."""
        row = self._model.row(self._body.currentIndex().row())
        return row.key if row else ""

    def choose(self, number: int) -> None:
        """Go to this row."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._body.selectionModel().setCurrentIndex(self._model.index(number, 0), flags)

    @override
    def build(self) -> None:
        body = self._body = self.look.bodies.table()
        body.setModel(self._model)
        body.setItemDelegate(StateDelegate(self.look))
        body.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        body.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        body.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        body.setWordWrap(False)
        body.setShowGrid(False)
        body.setAlternatingRowColors(True)
        body.setTabKeyNavigation(False)
        body.verticalHeader().hide()
        body.horizontalHeader().setHighlightSections(False)
        body.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        body.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        body.selectionModel().currentRowChanged.connect(self._say_chosen)
        body.activated.connect(lambda _: self._say(self.opened))
        body.clicked.connect(self._say_pressed)
        body.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        body.customContextMenuRequested.connect(self._ask)
        self.hold(body)

    @override
    def wear(self) -> None:
        theme = self.look.theme
        self._body.verticalHeader().setDefaultSectionSize(theme.target)
        columns = self._model.columns
        if self._is_wide:
            for place, column in enumerate(columns):
                self._body.setColumnWidth(place, theme.size(16) * column.share)
            return
        self._body.share([column.share for column in columns], [column.rank for column in columns], theme.size(16))

    @override
    def say(self) -> None:
        self._body.setAccessibleName(said(self._name))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._model.columns) - 1)

    @override
    def kept(self) -> object:
        return self._body.currentIndex().row(), self._body.verticalScrollBar().value()

    @override
    def release(self) -> None:
        self._body.setModel(None)

    @override
    def restore(self, kept: object) -> None:
        if isinstance(kept, tuple) and kept[0] >= 0:
            self.choose(kept[0])
            self._body.verticalScrollBar().setValue(kept[1])

    def _say_chosen(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row:
            self.chosen.emit(row.key)

    def _say_pressed(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row:
            self.pressed.emit(row.key, index.column())

    def _settle(self, first: QModelIndex, last: QModelIndex) -> None:
        """The row the cursor is on has just been fetched."""
        if first.row() <= self._body.currentIndex().row() <= last.row():
            self._say(self.chosen)

    def _say(self, signal: SignalInstance) -> None:
        if self.current:
            signal.emit(self.current)

    def _ask(self, place: QPoint) -> None:
        if self.current:
            self.asked.emit(self.current, self._body.viewport().mapToGlobal(place))


class StateDelegate(QStyledItemDelegate):
    """Draws the state column as badges."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.data(TONE) is not None:
            option.text = ""  # type: ignore[attr-defined]

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(TONE)
        super().paint(painter, option, index)
        if not isinstance(tone, str):
            return
        theme, words = self._look.theme, str(index.data())
        box, font = option.rect, option.font  # type: ignore[attr-defined]
        size = badge_size(theme, font, words)
        top = box.center().y() - size.height() / 2
        place = QRectF(box.x() + theme.space(2), top, size.width(), size.height())
        paint_badge(painter, place, theme, font, Tone(tone), words)
