"""The day it is where the program is used: UTC+8, whatever the laptop's own zone says."""

from datetime import date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))


def today_of(now: datetime) -> date:
    """The date in UTC+8."""
    return now.astimezone(CHINA).date()
