"""Days and times as the window reads and shows them."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from app.domain import spoken_dates, spoken_times
from app.domain.errors import AppError
from app.domain.lunar import lunar_day
from app.ui.widgets.words import fill


class Days:
    """`now` is the moment in the village's own time (UTC+8)."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def today(self) -> date:
        """The day it is."""
        return self._now().date()

    def clock(self) -> str:
        """The time it is, "21:05"."""
        return self._now().strftime("%H:%M")

    def past(self, text: str) -> date | None:
        """A day that was said, looked for in the past."""
        return self._read(text, ahead=False)

    def ahead(self, text: str) -> date | None:
        """A day that was said, looked for ahead."""
        return self._read(text, ahead=True)

    def time(self, text: str) -> time | None:
        """A time of day that was said."""
        try:
            return spoken_times.read(text)
        except AppError:
            return None

    def shown(self, day: date) -> str:
        """2026年3月5日, or as the language of the window writes it; the digits are always the same."""
        return fill(QCoreApplication.translate("Days", "%1-%2-%3"), day.year, day.month, day.day)

    def month(self, month: str) -> str:
        """`2026-07` as one says it: 2026年7月."""
        year, _, number = month.partition("-")
        return fill(QCoreApplication.translate("Days", "month %2 of %1"), year, int(number))

    def near(self, day: date) -> str:
        """A day close by, in the words one uses for it; a day of this year without its year."""
        words = _near_words().get((day - self.today()).days)
        if words:
            return words
        if day.year != self.today().year:
            return self.shown(day)
        return fill(QCoreApplication.translate("Days", "%1-%2"), day.month, day.day)

    def brief(self, day: date) -> str:
        """A day where there is little room, as in a list of many; one of another year in digits."""
        if day.year != self.today().year:
            return f"{day:%Y.%m.%d}"
        #: A month and a day in a narrow column
        return fill(QCoreApplication.translate("Days", "%1/%2"), day.month, day.day)

    def weekday(self, day: date) -> str:
        """星期一."""
        return _weekdays()[day.weekday()]

    def lunar(self, day: date) -> str:
        """农历十月十六; nothing where the calendar ends."""
        found = lunar_day(day)
        if found is None:
            return ""
        month, number = _lunar_months().split()[found.month - 1], _lunar_numbers().split()[found.day - 1]
        return fill(_leap_words() if found.is_leap else _lunar_words(), month, number)

    def _read(self, text: str, *, ahead: bool) -> date | None:
        try:
            return spoken_dates.read(text, self.today(), ahead=ahead)
        except AppError:
            return None


def _near_words() -> dict[int, str]:
    translate = QCoreApplication.translate
    return {
        -1: translate("Days", "yesterday"),
        0: translate("Days", "today"),
        1: translate("Days", "tomorrow"),
    }


def _lunar_words() -> str:
    return QCoreApplication.translate("Days", "lunar calendar: month %1, day %2")


def _leap_words() -> str:
    return QCoreApplication.translate("Days", "lunar calendar: leap month %1, day %2")


def _lunar_months() -> str:
    #: What the twelve months of the lunar calendar are called, with a blank between two of them
    return QCoreApplication.translate("Days", "1 2 3 4 5 6 7 8 9 10 11 12")


def _lunar_numbers() -> str:
    #: What the thirty days of a lunar month are called, with a blank between two of them
    return QCoreApplication.translate(
        "Days", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30"
    )


def _weekdays() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Days", "Monday"),
        translate("Days", "Tuesday"),
        translate("Days", "Wednesday"),
        translate("Days", "Thursday"),
        translate("Days", "Friday"),
        translate("Days", "Saturday"),
        translate("Days", "Sunday"),
    )
