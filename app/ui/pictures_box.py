"""The pictures of a record, beside what it says."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.actions.attaching import MOST_OF_ONE, Picture
from app.store.projection import RecordKey
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill


class PicturesBox(Box):
    """`add_wanted` asks for one more, `open_wanted` for one to be shown. Where none may be added it shows nothing
    until there is one."""

    add_wanted = Signal()
    open_wanted = Signal(object)

    def __init__(self, look: Look, ledger: str, key: RecordKey, *, may_add: bool) -> None:
        super().__init__(look, Place.SECTION, gap=2)
        self.ledger, self.key = ledger, key
        self._may_add = may_add
        self._list = Box(look, Place.SECTION, gap=1)
        self._add = Button(look, lambda: self.tr("Add a picture"), Kind.QUIET, icon="plus")
        self._add.pressed.connect(self.add_wanted)
        row = Strip(look, [self._add])
        row.push()
        if not may_add:
            row.hide()  # shown before it stands on the page, it would flash as a window of its own
        self.add(self._list, row)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """All there are."""
        self._list.empty()
        self._list.add(*(self._line(number, each) for number, each in enumerate(pictures, 1)))
        full = lambda: fill(self.tr("At most %1 pictures."), MOST_OF_ONE)  # noqa: E731
        self._add.allow(len(pictures) < MOST_OF_ONE, full)

    def _elsewhere(self) -> str:
        """A laptop that took another's place has the record and not the picture."""
        return self.tr("at the station") if self._may_add else self.tr("on its way")

    def _line(self, number: int, picture: Picture) -> QWidget:
        words = fill(self.tr("Picture %1, %2 KB"), number, -(-picture.told.size // 1024))
        line = Strip(self.look, gap=2)
        line.add(Text(self.look, words), stretch=1)
        if picture.is_here:
            show = Button(self.look, lambda: self.tr("Show"), Kind.QUIET, icon="eye")
            show.pressed.connect(partial(self.open_wanted.emit, picture.key))
            line.add(show)
        else:
            line.add(Text(self.look, self._elsewhere))
        return line
