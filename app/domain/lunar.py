"""The day by the lunar calendar (农历), which holidays, markets and promises to pay go by."""

from dataclasses import dataclass
from datetime import date

from borax.calendars.lunardate import LunarDate

FIRST, LAST = date(1900, 1, 31), date(2101, 1, 28)
"""What the tables know: lunar years 1900 to 2100."""


@dataclass(frozen=True, slots=True)
class LunarDay:
    """Its month, 1 to 12, and day, 1 to 30. A leap month has the number of the one before it."""

    month: int
    day: int
    is_leap: bool = False


def lunar_day(day: date) -> LunarDay | None:
    """The day by that calendar; none beyond its tables."""
    if not FIRST <= day <= LAST:
        return None
    found = LunarDate.from_solar(day)
    return LunarDay(found.month, found.day, bool(found.leap))
