"""The three small forms: services, hazards, dissuasions."""

from collections.abc import Mapping
from functools import partial

from typing_extensions import override

from app.domain.changes import JSON
from app.domain.hazards import HazardState
from app.ui.days import Days
from app.ui.point.record_page import RecordPage
from app.ui.point.record_tiles import REPORTED, kind_words
from app.ui.terms import Terms
from app.ui.widgets.amount import Amount
from app.ui.widgets.checks import Check, Checks
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.count import Count
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.words import Option, Words, fill

_LATER = ("state", "recheck_date", "recheck_result")
"""What becomes of a hazard: asked once it is on record."""


class SmallForm(RecordPage):
    """A form of one card whose day is today."""

    day_field = "date"

    def __init__(self, look: Look, terms: Terms, days: Days, title: Words) -> None:
        super().__init__(look, title)
        self._terms = terms
        self._days = days

    @override
    def fresh(self) -> dict[str, JSON]:
        return {self.day_field: self._days.today().isoformat()}

    def day(self) -> DateLine:
        """A day in the past."""
        return DateLine(self.look, self._days.past, self._days.shown, self._days.today, beside=self._days.lunar)

    def choice(self, name: str) -> Choice:
        """A choice from a list."""
        return Choice(self.look, self._terms.options(name), lambda: self.tr("choose"))

    def money(self) -> Amount:
        """An amount in yuan."""
        return Amount(self.look, lambda: self.tr("yuan"), lambda yuan: fill(self.tr("%1 yuan"), f"{yuan:,}"))


class ServiceForm(SmallForm):
    """What was done for whom, without names."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Record a service"))
        form = self.form
        form.field("type", self.choice("service_types"), lambda: self.tr("What kind"), required=True)
        people = Count(look, lambda: self.tr("people"), least=1, steps=(1, 10))
        form.field("persons", people, lambda: self.tr("For how many"), required=True)
        form.field("date", self.day(), lambda: self.tr("Which day"), required=True)
        form.field("note", LongText(look, 300, lines=2), lambda: self.tr("What was done"))
        results = Segments(look, terms.options("service_outcomes"))
        form.field("outcome", results, lambda: self.tr("How it ended"))
        form.field("passed_to", Line(look), lambda: self.tr("Passed on to"), beside=True)

    @override
    def fresh(self) -> dict[str, JSON]:
        return super().fresh() | {"persons": 1, "outcome": "done"}


class HazardForm(SmallForm):
    """Something dangerous, and who was told."""

    day_field = "found_date"

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Record a hazard"))
        form = self.form
        form.field("type", self.choice("hazard_types"), lambda: self.tr("What kind"), required=True)
        form.field("place", Line(look), lambda: self.tr("Where"), required=True, beside=True)
        form.field("description", LongText(look, 300, lines=3), lambda: self.tr("What is dangerous"), required=True)
        form.field("found_date", self.day(), lambda: self.tr("Which day"), required=True)
        form.field("severity", Segments(look, terms.options("severities")), lambda: self.tr("How bad"))
        form.field("reported_to", Line(look), lambda: self.tr("Who was told"))
        self.ask_for_a_picture()
        form.field("responsible", Line(look), lambda: self.tr("Who has to mend it"), beside=True)
        until = DateLine(look, days.ahead, days.shown, days.today, ahead=True, beside=days.lunar)
        form.field("deadline", until, lambda: self.tr("Mended by"))
        form.field(
            "state", Segments(look, terms.options("hazard_states", list(HazardState))), lambda: self.tr("How it stands")
        )
        form.field("recheck_date", self.day(), lambda: self.tr("Looked at again on"))
        results = Segments(look, terms.options("recheck_results"))
        form.field("recheck_result", results, lambda: self.tr("What was found"))
        for name in _LATER:
            form.show_field(name, False)

    @override
    def fresh(self) -> dict[str, JSON]:
        return super().fresh() | {"severity": "minor"}

    @override
    def as_typed(self, stored: Mapping[str, JSON]) -> dict[str, JSON]:
        for name in _LATER:
            self.form.show_field(name, True)
        return {"severity": "minor", "state": "found", **stored}


class NilForm(RecordPage):
    """The ledgers in which a month had nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        ledgers = Checks(look, [Option(ledger, partial(kind_words, ledger)) for ledger in REPORTED], across=50)
        self.form.field("ledgers", ledgers, lambda: self.tr("There was nothing in"), required=True)
        self.form.field("note", LongText(look, 300, lines=2), lambda: self.tr("Note"))

    @override
    def as_typed(self, stored: Mapping[str, JSON]) -> dict[str, JSON]:
        self.hint.set(str(stored.get("month", "")))
        self.hint.show()
        return dict(stored)

    @override
    def typed(self) -> dict[str, JSON]:
        return {"ledgers": [], **self.form.values}


class DissuasionForm(SmallForm):
    """Somebody talked out of a fraud."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Record a stopped fraud"))
        form = self.form
        form.field("fraud_type", self.choice("fraud_types"), lambda: self.tr("Which fraud"), required=True)
        form.field(
            "found_how",
            self.choice("dissuasion_sources"),
            lambda: self.tr("How you heard of it"),
            required=True,
            beside=True,
        )
        form.field("done", LongText(look, 300, lines=3), lambda: self.tr("What was done"), required=True)
        form.field("date", self.day(), lambda: self.tr("Which day"), required=True)
        form.field("amount", self.money(), lambda: self.tr("Money at stake"))
        form.field("saved", self.money(), lambda: self.tr("Money saved"), beside=True)
        form.field("victim", Line(look), lambda: self.tr("Who was it, as the village calls them"))
        form.field("reported", Check(look, lambda: self.tr("110 or 96110 was told")))
