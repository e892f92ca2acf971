"""A wide table in vertical script scrolls one way: its fields are seen in bands that fit the height."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.desk.shown_rows import ShownRows
from app.ui.models.rows import Column, Row
from app.ui.theme import Tone
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


def test_on_a_very_low_screen_a_list_keeps_its_first_field_and_its_state_whole(qtbot: QtBot, look: Look) -> None:
    look.turn(Orientation.VERTICAL)
    columns = [Column("编号"), Column("当事人"), Column("嘎查村"), Column("状态", is_state=True)]
    model = ShownRows(columns)
    table = Table(look, model, "")
    model.setParent(table)
    qtbot.addWidget(table)
    cells = ("扎公联防〔2026〕012号", "张某、李家、王某、赵家", "示范七嘎查第三艾里", "ᠳᠠᠩᠰᠠᠯᠠᠭᠰᠠᠨ")
    model.show_rows([Row(str(row), cells, Tone.BLUE) for row in range(30)])
    table.resize(300, 300)
    table.show()
    body = table.findChild(UprightTable)
    assert body is not None
    shown = [field for field in range(4) if not body.isRowHidden(field)]
    assert (shown[0], shown[-1]) == (0, 3)
    assert len(shown) < 4
    qtbot.waitUntil(lambda: body.verticalScrollBar().maximum() == 0, timeout=10_000)
