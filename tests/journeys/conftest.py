"""What stories begin with."""

from pathlib import Path

import pytest

from app.store.projection import RecordKey
from tests.builders import Device
from tests.journeys.closed import back_up, closed_case, meet


@pytest.fixture
def key(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> RecordKey:
    """A closed case of which the station's backup holds everything, and the point knows."""
    made = closed_case(point, tmp_path)
    meet(mailbox, point, desk)
    back_up(desk, tmp_path / "backup")
    meet(mailbox, desk, point)
    return made
