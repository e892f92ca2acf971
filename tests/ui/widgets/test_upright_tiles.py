"""Tiles in vertical script: in a low window their icons stand before their words, so that more rows fit."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.painted.tile import TileBody
from app.ui.widgets.tiles import Tiles
from app.ui.widgets.upright.tile import UprightTile
from app.ui.widgets.words import Option

WORDS = ["ᠭᠡᠷ ᠪᠦᠯᠢ", "ᠭᠠᠵᠠᠷ ᠪᠡᠯᠴᠢᠭᠡᠷ", "ᠥᠷᠢ ᠰᠢᠷᠢ", "ᠬᠥᠷᠰᠢ"]


@pytest.fixture
def tiles(qtbot: QtBot, look: Look) -> Tiles:
    look.turn(Orientation.VERTICAL)
    made = Tiles(look, [Option(str(n), words, "users") for n, words in enumerate(WORDS)])
    qtbot.addWidget(made)
    return made


def _rows(qtbot: QtBot, tiles: Tiles, height: int) -> int:
    tiles.resize(900, height)
    tiles.show()
    qtbot.waitUntil(lambda: tiles.height() == height, timeout=10_000)
    return len({body.mapTo(tiles, QPoint(0, 0)).y() for body in tiles.findChildren(UprightTile)})


def test_icons_stand_above_where_that_costs_no_row_and_before_the_words_where_it_would(
    qtbot: QtBot, tiles: Tiles
) -> None:
    bodies = tiles.findChildren(UprightTile)
    above = max(body.least_height(is_beside=False) for body in bodies)
    beside = max(body.least_height(is_beside=True) for body in bodies)
    assert beside < above
    assert _rows(qtbot, tiles, 2 * above + 40) == 2
    assert [body.sizeHint().height() for body in bodies] == [body.least_height(is_beside=False) for body in bodies]
    assert _rows(qtbot, tiles, 2 * beside + 30) == 2
    assert [body.sizeHint().height() for body in bodies] == [body.least_height(is_beside=True) for body in bodies]


def test_a_chosen_tile_keeps_its_choice_and_its_tick_apart_from_its_words(qtbot: QtBot, tiles: Tiles) -> None:
    tiles.put("1")
    body = tiles.findChildren(UprightTile)[1]
    _rows(qtbot, tiles, 2 * body.least_height(is_beside=True) + 40)
    body.stand_beside(True)
    words_begin = body._theme.space(3) + body._disc_room()
    assert body._tick_place(24).x() + 24 <= words_begin
    assert tiles.value() == "1"


def test_lying_tiles_are_spread_evenly_over_their_rows(qtbot: QtBot, look: Look) -> None:
    made = Tiles(look, [Option(str(n), f"事{n}", "users") for n in range(6)], across=30)
    qtbot.addWidget(made)
    step = look.theme.space(30) + look.theme.space(3)
    made.resize(5 * step, 600)
    made.show()
    tops = [body.mapTo(made, QPoint(0, 0)).y() for body in made.findChildren(TileBody)]
    assert sorted(tops.count(top) for top in set(tops)) == [3, 3]
