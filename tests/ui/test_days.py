"""How days are said."""

from datetime import UTC, date, datetime

import pytest

from app.ui.days import Days

DAYS = Days(lambda: datetime(2026, 11, 24, tzinfo=UTC))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 24), "lunar calendar: month 10, day 16"),
        (date(2025, 7, 25), "lunar calendar: leap month 6, day 1"),
        (date(1899, 1, 1), ""),
        (date(2200, 1, 1), ""),
    ],
)
def test_a_day_by_the_lunar_calendar(day: date, words: str) -> None:
    assert DAYS.lunar(day) == words
