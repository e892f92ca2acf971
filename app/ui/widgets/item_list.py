"""A list one can walk through and open."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Signal
from PySide6.QtWidgets import QAbstractItemView, QScrollBar, QStyledItemDelegate, QWidget
from typing_extensions import override

from app.ui.models.items import Item, ItemsModel
from app.ui.widgets.look import Look
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


class ItemList(Word):
    """`chosen` as one walks through it, `opened` on a click or Enter. The choice outlives new items."""

    chosen = Signal(str)
    opened = Signal(str)
    _body: QAbstractItemView

    def __init__(self, look: Look, name: Words, *, fits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._name = name
        self._fits = fits
        self._model = ItemsModel(self)
        self.embody()

    @property
    def model(self) -> ItemsModel:
        return self._model

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these instead; the chosen key stays chosen if it is still there."""
        key, scrolled = self.current, self._bar().value()
        self._model.show_items(items)
        self.choose(key)
        self._bar().setValue(scrolled)
        self._fit()

    @property
    def items(self) -> tuple[Item, ...]:
        """What is listed."""
        return tuple(self._model.item(row) for row in range(self._model.rowCount()))

    @property
    def current(self) -> str:
        """The chosen key, or ""."""
        index = self._body.currentIndex()
        return self._model.item(index.row()).key if index.isValid() else ""

    def choose(self, key: str) -> None:
        """Choose this key, if it is there."""
        row = self._model.row_of(key)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._body.selectionModel().setCurrentIndex(self._model.index(row), flag)

    @override
    def build(self) -> None:
        self._body = self.look.bodies.list()
        self._body.setModel(self._model)
        self._body.setItemDelegate(self._lines())
        self._body.setMouseTracking(True)
        self._body.selectionModel().currentChanged.connect(self._say_chosen)
        self._body.clicked.connect(self._say_opened)
        self._body.activated.connect(self._say_opened)
        self.hold(self._body)

    @override
    def wear(self) -> None:
        self._fit()

    @override
    def say(self) -> None:
        self._body.setAccessibleName(said(self._name))

    @override
    def kept(self) -> object:
        return self.current

    @override
    def release(self) -> None:
        self._body.setModel(None)

    @override
    def restore(self, kept: object) -> None:
        self.choose(str(kept))

    def _fit(self) -> None:
        """A list that fits shows all its lines and leaves scrolling to the page."""
        if self._fits:
            index = self._model.index(0)
            size = self._body.sizeHintForIndex(index) if index.isValid() else QSize(0, 0)
            one = size.width() if self.look.policy.is_vertical else size.height()
            self.look.policy.across(self._body, one * self._model.rowCount() + 2 * self.look.theme.ring)

    def _lines(self) -> QStyledItemDelegate:
        return self.look.bodies.lines(lambda: self.look.theme, self.look.icons, self._body)

    def _bar(self) -> QScrollBar:
        vertical = self.look.policy.is_vertical
        return self._body.horizontalScrollBar() if vertical else self._body.verticalScrollBar()

    def _say_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.item(index.row()).key)

    def _say_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.item(index.row()).key)
