"""A wide table in vertical script scrolls one way: its fields are seen in bands that fit the height."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.desk.shown_rows import ShownRows
from app.ui.models.rows import Column, Row
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.table import Table
from app.ui.widgets.upright.table import UprightTable

FIELDS = [f"ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ {number}" for number in range(12)]


@pytest.fixture
def table(qtbot: QtBot, look: Look) -> Table:
    look.turn(Orientation.VERTICAL)
    model = ShownRows([Column(field, is_number=True) for field in FIELDS])
    made = Table(look, model, "", wide=True)
    model.setParent(made)
    qtbot.addWidget(made)
    model.show_rows([Row(str(row), tuple(str(n) for n in range(12))) for row in range(30)])
    made.resize(500, 330)
    made.show()
    return made


def _seen(table: Table) -> list[int]:
    body = table.findChild(UprightTable)
    assert body is not None
    return [field for field in range(len(FIELDS)) if not body.isRowHidden(field)]


def test_every_field_is_in_one_band_and_none_needs_the_other_scroll_bar(qtbot: QtBot, table: Table) -> None:
    assert [field for band in table.bands for field in band] == list(range(1, 12))
    assert len(table.bands) > 1
    for number, band in enumerate(table.bands):
        table.show_band(number)
        assert _seen(table) == [0, *band]
        body = table.findChild(UprightTable)
        assert body is not None
        qtbot.waitUntil(lambda body=body: body.verticalScrollBar().maximum() == 0, timeout=10_000)  # type: ignore[misc]
        assert body.horizontalScrollBar().maximum() > 0


def test_with_more_height_there_are_fewer_bands(qtbot: QtBot, table: Table) -> None:
    before = len(table.bands)
    with qtbot.waitSignal(table.banded, timeout=10_000):
        table.resize(500, 900)
    assert len(table.bands) < before
