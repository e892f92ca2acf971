"""A page that turns leaves no item of a layout behind, for which Qt's next widget in its place would be taken."""

import pytest
from PySide6.QtWidgets import QLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.painted.grid import GridOfEquals
from app.ui.widgets.upright.grid import ColumnsOfEquals
from tests.gallery_pages import PAGES
from tests.layout_items import items_left
from tests.ui.point.conftest import add, books, bus, parts  # noqa: F401


def _own(page: QWidget) -> list[QLayout]:
    return [*page.findChildren(GridOfEquals), *page.findChildren(ColumnsOfEquals)]


@pytest.mark.parametrize("name", ["dispute", "tip", "outreach", "case", "case-settle", "today", "exchange", "settings"])
def test_a_page_leaves_no_item_behind_as_it_is_made_and_as_it_turns(qtbot: QtBot, look: Look, name: str) -> None:
    before = items_left()
    page = PAGES[name](look)
    qtbot.addWidget(page)
    assert not items_left(before, *_own(page))
    for orientation in (Orientation.VERTICAL, Orientation.HORIZONTAL):
        look.turn(orientation)
        assert not items_left(before, *_own(page))
