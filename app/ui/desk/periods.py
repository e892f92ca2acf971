"""The periods one can choose from, the nearest first."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.periods import month_of, months_later, quarter_of
from app.ui.widgets.words import Option, fill


def period_choices(today: date) -> tuple[Option, ...]:
    """Each named as `app.domain.periods.parse` reads it."""
    translate = QCoreApplication.translate
    last_month = today.replace(day=1) - timedelta(days=1)
    half = f"{today.year}H{1 if today.month < 7 else 2}"
    this_quarter = quarter_of(today, as_of=today).name
    before = quarter_of(months_later(today, -3), as_of=today).name
    year, last_year = today.year, today.year - 1
    return (
        Option("ytd", lambda: translate("Periods", "This year up to today")),
        Option(month_of(today, as_of=today).name, lambda: translate("Periods", "This month")),
        Option(month_of(last_month, as_of=today).name, lambda: translate("Periods", "Last month")),
        Option(this_quarter, lambda: translate("Periods", "This quarter")),
        Option(before, lambda: translate("Periods", "Last quarter")),
        Option(half, lambda: translate("Periods", "This half-year")),
        Option(str(year), lambda: fill(translate("Periods", "The year %1"), year)),
        Option(str(last_year), lambda: fill(translate("Periods", "The year %1"), last_year)),
        Option("all", lambda: translate("Periods", "Since the beginning")),
    )
