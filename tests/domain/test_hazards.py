"""A hazard is overdue by its deadline."""

from datetime import date

import pytest

from app.domain.changes import JSON
from app.domain.hazards import Hazard
from app.domain.recording import read_as
from tests.domain.examples import LEAST


@pytest.mark.parametrize(
    ("deadline", "state", "overdue"),
    [
        ("2026-07-14", "found", True),
        ("2026-07-15", "told", False),
        ("2026-07-14", "mended", False),
        (None, "found", False),
    ],
)
def test_past_its_deadline_and_not_mended(deadline: JSON, state: str, overdue: bool) -> None:
    hazard = read_as(Hazard, LEAST["hazards"] | {"deadline": deadline, "state": state})
    assert hazard.overdue(date(2026, 7, 15)) is overdue
