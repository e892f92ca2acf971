"""A writer is a point's laptop or a desk."""

import pytest

from app.domain.identity import Identity, Role, to_point


@pytest.mark.parametrize(("role", "is_desk"), [(Role.POINT, False), (Role.STATION, True), (Role.BUREAU, True)])
def test_stations_and_the_bureau_are_desks(role: Role, is_desk: bool) -> None:
    assert Identity(role, "07", 1, "07", "demo").is_desk is is_desk


def test_each_laptop_of_a_point_has_its_own_stream() -> None:
    assert to_point("07B") == "to-07B"
