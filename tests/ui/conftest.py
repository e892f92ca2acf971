"""What window tests are handed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.icons import Icons
from app.ui.jobs import Jobs
from app.ui.theme import Theme
from app.ui.widgets.bodies import StockBodies
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look

ROOT = Path(__file__).parents[2]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


@pytest.fixture(scope="session")
def icons() -> Icons:
    return Icons(ROOT / "resources" / "icons")


@pytest.fixture
def look(qapp: QApplication, icons: Icons, qtbot: QtBot) -> Look:
    made = Look(qapp, icons, {Orientation.VERTICAL: StockBodies()})
    made.wear(Theme())
    return made
