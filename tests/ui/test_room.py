"""Every page has room on a small screen with the largest letters."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.i18n import CHINESE, Translations
from app.ui.theme import LIGHT, PERCENTS, Theme
from app.ui.widgets.look import Look
from app.ui.widgets.page import Scroll
from tests.builders import ROOT
from tests.gallery_pages import PAGES

SMALL = (1366, 728)  # 1366x768 less the task bar


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication) -> Iterator[None]:
    """The words that people see; they are built with `poe assets`."""
    spoken = Translations(qapp, ROOT / "build" / "translations")
    spoken.switch(CHINESE)
    yield
    spoken.undress()


@pytest.mark.parametrize("scene", PAGES.values(), ids=PAGES)
def test_nothing_is_cut_at_its_side(
    qtbot: QtBot, qapp: QApplication, look: Look, scene: Callable[[Look], QWidget]
) -> None:
    look.wear(Theme(LIGHT, max(PERCENTS)))
    page = scene(look)
    qtbot.addWidget(page)
    page.resize(*SMALL)
    page.show()
    qapp.processEvents()
    assert page.width() <= SMALL[0]
    assert page.height() <= SMALL[1]
    for area in page.findChildren(Scroll):
        wants, has = area.widget().minimumSizeHint().width(), area.viewport().width()
        assert not area.isVisible() or wants <= has, f"wants {wants}, has {has}"
