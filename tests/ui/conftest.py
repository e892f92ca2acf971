"""What window tests are handed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.exchange.carriers.opening import open_mailbox
from app.ui.icons import Icons
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.theme import Theme
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.vertical_bodies import VerticalBodies
from app.vertical import fonts
from tests.builders import OLD_LETTERS, ROOT, VOCABULARIES, Clock, Device, Ids, make_point
from tests.ui.slow_carrier import SlowCarrier


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


@pytest.fixture(scope="session", autouse=True)
def _letters(qapp: QApplication) -> None:
    """The program loads its font before its first window: without it every vertical word is measured as boxes, and
    which tests find it loaded would hang on their order."""
    fonts.load(ROOT / "build" / "fonts")


@pytest.fixture(scope="session")
def icons() -> Icons:
    return Icons(ROOT / "resources" / "icons")


@pytest.fixture
def look(qapp: QApplication, icons: Icons, qtbot: QtBot) -> Look:
    made = Look(qapp, icons)
    made.read_old_letters(OLD_LETTERS)
    made.offer(Orientation.VERTICAL, lambda: VerticalBodies(lambda: made.theme))
    made.wear(Theme())
    return made


@pytest.fixture
def outside(tmp_path: Path, desk: Device, clock: Clock) -> Outside:
    made = make_point(tmp_path / "point-07", desk)
    made.profile.close()
    return Outside(
        home=tmp_path / "point-07",
        preferences=tmp_path / "preferences",
        resources=ROOT / "resources",
        translations=ROOT / "build" / "translations",
        fonts=ROOT / "build" / "fonts",
        version="test",
        clock=clock,
        new_id=Ids(7),
        new_code=lambda: "123456",
        open_mailbox=open_mailbox,
        vocabularies=lambda: VOCABULARIES,
    )


@pytest.fixture
def slow(mailbox: Path) -> Iterator[SlowCarrier]:
    carrier = SlowCarrier(mailbox)
    yield carrier
    carrier.go.set()
