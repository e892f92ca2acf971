"""What window tests are handed."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()
