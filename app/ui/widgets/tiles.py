"""Tiles: large pictures with a word, to choose one of or to begin something with."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from app.domain.json_value import JSON
from app.ui.widgets.bodies import AnyGrid, AnyTile
from app.ui.widgets.input import Input, name_group
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.words import Option, said


class _TileGrid(Input):
    """What both kinds of tiles share: the grid of bodies."""

    place = Place.BLOCK
    _grid: AnyGrid

    def __init__(
        self,
        look: Look,
        options: Sequence[Option],
        *,
        across: int = 34,
        most: int = 99,
        is_big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._options = options
        self._across = across
        self._most = most
        self._is_big = is_big
        self._tiles: list[AnyTile] = []
        self.embody()

    @override
    def build(self) -> None:
        inner = QWidget(self)
        self._grid = self.look.bodies.grid(inner)
        self._tiles = [self.look.bodies.tile() for _ in self._options]
        for tile in self._tiles:
            self._grid.addWidget(tile)
        self.hold(inner)
        if self._tiles:
            self.setFocusProxy(self._tiles[0])

    @override
    def wear(self) -> None:
        theme, icons, ratio = self.look.theme, self.look.icons, self.devicePixelRatioF()
        tick = icons.pixmap("circle-check", theme.palette.accent, theme.space(6), ratio)
        for tile, option in zip(self._tiles, self._options, strict=True):
            tile.dress(theme, self._picture(option), tick, is_big=self._is_big)
        self._grid.set_cells(theme.space(self._across), theme.space(3), self._most)

    def _picture(self, option: Option) -> QPixmap:
        size = self.look.theme.space(11 if self._is_big else 7)
        accent = self.look.theme.palette.accent
        return self.look.icons.pixmap(option.icon, accent, size, self.devicePixelRatioF()) if option.icon else QPixmap()

    @override
    def say(self) -> None:
        for tile, option in zip(self._tiles, self._options, strict=True):
            tile.setText(said(option.words))
            tile.setAccessibleName(said(option.words))
            tile.setToolTip(said(option.hint))
            tile.updateGeometry()

    @override
    def name(self, caption: str, hint: str) -> None:
        """Each tile keeps its own words; what all of them are about is said after them."""
        name_group(self, self._tiles, caption, hint)


class Tiles(_TileGrid):
    """A choice of one from a few; arrows move through it."""

    @override
    def build(self) -> None:
        super().build()
        group = QButtonGroup(self)
        for tile in self._tiles:
            tile.setCheckable(True)
            group.addButton(tile)
            tile.clicked.connect(self.edited)

    @override
    def value(self) -> JSON:
        return next((o.code for o, tile in zip(self._options, self._tiles, strict=True) if tile.isChecked()), "")

    @override
    def put(self, value: JSON) -> None:
        for option, tile in zip(self._options, self._tiles, strict=True):
            group = tile.group()
            group.setExclusive(False)
            tile.setChecked(option.code == value)
            group.setExclusive(True)
        self.edited.emit()


class ActionTiles(_TileGrid):
    """Things one can begin; `chosen` names the one that was clicked."""

    chosen = Signal(str)

    @override
    def build(self) -> None:
        super().build()
        for option, tile in zip(self._options, self._tiles, strict=True):
            tile.clicked.connect(lambda _=False, code=option.code: self.chosen.emit(code))

    @override
    def value(self) -> JSON:
        return ""

    @override
    def put(self, value: JSON) -> None:
        """There is nothing to fill in."""
