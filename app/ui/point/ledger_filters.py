"""Narrows a ledger: by kind, state, level, and by when."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal

from app.domain.changes import JSON
from app.ui.days import Days
from app.ui.terms import Terms
from app.ui.widgets.box import Strip, paired
from app.ui.widgets.choice import Choice
from app.ui.widgets.look import Look
from app.ui.widgets.words import Option, Words

ALL = "-"
PERIOD = "period"
_NARROWS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "disputes": (("category", "categories"), ("state", "dispute_states"), ("level", "levels")),
    "tips": (("category", "tip_categories"),),
    "outreach": (("form", "outreach_forms"),),
    "services": (("type", "service_types"),),
    "hazards": (("type", "hazard_types"), ("severity", "severities")),
    "dissuasions": (("fraud_type", "fraud_types"),),
    "follow_ups": (("outcome", "follow_up_outcomes"),),
    "referrals": (),
    "nil_reports": (),
}
_SHOWN_ONLY = frozenset({"following_up"})
"""States that are shown and not stored."""


class LedgerFilters(Strip):
    """`changed` when something else is to be listed."""

    changed = Signal()

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, gap=2)
        self._terms = terms
        self._days = days
        self._choices: dict[str, Choice] = {}

    def lay_out(self, ledger: str) -> None:
        """Offer what narrows this ledger; nothing is narrowed yet."""
        self.empty()
        self._choices = {name: self._choice(name, vocabulary) for name, vocabulary in _NARROWS[ledger]}
        self._choices[PERIOD] = self._made([Option(code, _said(code)) for code in ("month", "last", "year")], PERIOD)
        self.add(*paired(self.look, list(self._choices.values())))
        self.push()

    def choose(self, name: str, code: str) -> None:
        """As if this was chosen."""
        self._choices[name].put(code)

    @property
    def equal(self) -> dict[str, str | int]:
        """The columns that must hold a value."""
        chosen = {name: choice.value() for name, choice in self._choices.items() if name != PERIOD}
        return {name: _as_column(name, value) for name, value in chosen.items() if value not in ("", ALL)}

    @property
    def span(self) -> tuple[str, str] | None:
        """The days that are listed, or None for all."""
        today = self._days.today()
        first = today.replace(day=1)
        before = first - timedelta(days=1)
        spans = {
            "month": (first, today),
            "last": (before.replace(day=1), before),
            "year": (date(today.year, 1, 1), today),
        }
        span = spans.get(str(self._choices[PERIOD].value()))
        return (span[0].isoformat(), f"{span[1].isoformat()}T99") if span else None

    def _choice(self, name: str, vocabulary: str) -> Choice:
        options = [option for option in self._terms.options(vocabulary) if option.code not in _SHOWN_ONLY]
        if name == "level":
            options = [Option(option.code, self._level(option.code)) for option in options]
        return self._made(options, name)

    def _level(self, code: str) -> Words:
        return lambda: self._terms.level(int(code))

    def _made(self, options: list[Option], name: str) -> Choice:
        made = Choice(self.look, [Option(ALL, _said(f"every-{name}")), *options])
        made.put(ALL)
        made.edited.connect(self.changed)
        made.name(_words(f"every-{name}"), "")
        return made


def _said(code: str) -> Words:
    return lambda: _words(code)


def _words(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "month": translate("Filters", "this month"),
        "last": translate("Filters", "last month"),
        "year": translate("Filters", "this year"),
        "every-period": translate("Filters", "at any time"),
        "every-category": translate("Filters", "every kind"),
        "every-state": translate("Filters", "every state"),
        "every-level": translate("Filters", "every level"),
        "every-form": translate("Filters", "every way"),
        "every-type": translate("Filters", "every kind"),
        "every-severity": translate("Filters", "however bad"),
        "every-fraud_type": translate("Filters", "every fraud"),
        "every-outcome": translate("Filters", "every outcome"),
    }[code]


def _as_column(name: str, value: JSON) -> str | int:
    return int(str(value)) if name == "level" else str(value)
