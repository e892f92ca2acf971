"""Days by the lunar calendar, as the Hong Kong Observatory's tables and every wall calendar have them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.lunar import FIRST, LAST, LunarDay, lunar_day


@pytest.mark.parametrize(
    ("day", "lunar"),
    [
        (date(2026, 2, 17), LunarDay(1, 1)),  # spring festival
        (date(2026, 2, 16), LunarDay(12, 29)),  # the eve of it, in a year whose last month has no 30th
        (date(2026, 6, 19), LunarDay(5, 5)),  # dragon boats
        (date(2026, 9, 25), LunarDay(8, 15)),  # mid-autumn
        (date(2026, 11, 24), LunarDay(10, 16)),
        (date(2025, 7, 24), LunarDay(6, 30)),
        (date(2025, 7, 25), LunarDay(6, 1, is_leap=True)),
        (date(2025, 8, 22), LunarDay(6, 29, is_leap=True)),
        (date(2025, 8, 23), LunarDay(7, 1)),
        (date(2023, 3, 22), LunarDay(2, 1, is_leap=True)),
        (date(2033, 12, 22), LunarDay(11, 1, is_leap=True)),  # the year that old tables have wrong
        (FIRST, LunarDay(1, 1)),
        (LAST, LunarDay(12, 29)),
    ],
)
def test_known_days(day: date, lunar: LunarDay) -> None:
    assert lunar_day(day) == lunar


@pytest.mark.parametrize("day", [date.min, FIRST - timedelta(1), LAST + timedelta(1), date.max])
def test_nothing_is_said_beyond_the_tables(day: date) -> None:
    assert lunar_day(day) is None


@given(st.dates(FIRST, LAST - timedelta(1)))
def test_the_next_day_is_one_more_or_begins_a_month(day: date) -> None:
    today, tomorrow = lunar_day(day), lunar_day(day + timedelta(1))
    assert today is not None
    assert tomorrow is not None
    if tomorrow.day == 1:
        assert today.day in (29, 30)
        assert (tomorrow.month, tomorrow.is_leap) != (today.month, today.is_leap)
    else:
        assert tomorrow == LunarDay(today.month, today.day + 1, today.is_leap)
