"""A table of any number of rows."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.ui.models.rows import RowsModel
from app.ui.widgets.bodies import AnyTable
from app.ui.widgets.look import Look
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


class Table(Word):
    """`chosen` as one walks through it, `opened` on a double click or Enter, `pressed` names the cell that was clicked
    (key, column), `asked` is for a menu (key, place), `sort_asked` names the column whose heading was clicked."""

    chosen = Signal(str)
    opened = Signal(str)
    pressed = Signal(str, int)
    asked = Signal(str, QPoint)
    sort_asked = Signal(int)
    banded = Signal()
    _body: AnyTable

    def __init__(
        self, look: Look, model: RowsModel, name: Words, *, wide: bool = False, parent: QWidget | None = None
    ) -> None:
        """A `wide` table is as wide as its columns need, and scrolls both ways; in vertical script it shows its fields
        in `bands`, one at a time, and `banded` says that they are others."""
        super().__init__(look, parent)
        self._name = name
        self._is_wide = wide
        self._model = model
        self._sorted: tuple[int, bool] | None = None
        model.dataChanged.connect(self._settle)
        self.embody()

    @property
    def current(self) -> str:
        """The key of the row the cursor is on, or ""."""
        row = self._model.row(self._body.current_row)
        return row.key if row else ""

    def choose(self, number: int) -> None:
        """Go to this row."""
        self._body.go_to(number)

    def show_sort(self, column: int, *, ascending: bool) -> None:
        """Say by which column the rows are sorted."""
        self._sorted = column, ascending
        self._body.show_sort(column, ascending=ascending)

    @property
    def bands(self) -> Sequence[Sequence[int]]:
        """The fields of each band, less the first, which stands in all; none where all stand together."""
        return self._body.bands

    def show_band(self, number: int) -> None:
        """Show this band."""
        self._body.show_band(number)

    @override
    def build(self) -> None:
        body = self._body = self.look.bodies.table()
        body.take(self._model, lambda: self.look.theme)
        body.row_changed.connect(self._say_chosen)
        body.row_opened.connect(lambda _: self._say(self.opened))
        body.cell_pressed.connect(self._say_pressed)
        body.head_pressed.connect(self._say_sort)
        if self._sorted:
            body.show_sort(self._sorted[0], ascending=self._sorted[1])
        body.bands_changed.connect(self.banded)
        body.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        body.customContextMenuRequested.connect(self._ask)
        self.hold(body)

    @override
    def wear(self) -> None:
        self._body.dress(self.look.theme, self._model, wide=self._is_wide)

    @override
    def say(self) -> None:
        self._body.setAccessibleName(said(self._name))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._model.columns) - 1)

    @override
    def kept(self) -> object:
        return self._body.current_row, self._body.scrolled

    @override
    def release(self) -> None:
        self._body.let_go()

    @override
    def restore(self, kept: object) -> None:
        if isinstance(kept, tuple) and kept[0] >= 0:
            self.choose(kept[0])
            self._body.scroll_to(kept[1])

    def _say_chosen(self, number: int) -> None:
        row = self._model.row(number)
        if row:
            self.chosen.emit(row.key)

    def _say_pressed(self, number: int, column: int) -> None:
        row = self._model.row(number)
        if row:
            self.pressed.emit(row.key, column)

    def _say_sort(self, column: int) -> None:
        """Qt has moved the mark already: where nothing can be sorted by this, it goes back."""
        if self._model.columns[column].sort:
            self.sort_asked.emit(column)
        elif self._sorted:
            self._body.show_sort(self._sorted[0], ascending=self._sorted[1])

    def _settle(self, first: QModelIndex, last: QModelIndex) -> None:
        """The row the cursor is on has just been fetched."""
        if first.row() <= self._body.current_row <= last.row():
            self._say(self.chosen)

    def _say(self, signal: SignalInstance) -> None:
        if self.current:
            signal.emit(self.current)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The menu of a row by key: not every system asks for it by itself."""
        is_shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or is_shift_f10:
            self._ask(self._body.visualRect(self._body.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def _ask(self, place: QPoint) -> None:
        if self.current and QApplication.activePopupWidget() is None:
            self.asked.emit(self.current, self._body.viewport().mapToGlobal(place))
