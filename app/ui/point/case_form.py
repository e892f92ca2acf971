"""The ground of the forms that move a dispute on: how it is read back, and how a refusal finds its field."""

import re
from collections.abc import Callable, Mapping

from typing_extensions import override

from app.actions.disputes import Case
from app.domain.changes import JSON
from app.domain.errors import AppError
from app.domain.life_cycle import MoveOffer
from app.ui.days import Days
from app.ui.point.ledger_rows import parties_text
from app.ui.point.level_part import with_level
from app.ui.point.record_page import RecordPage
from app.ui.terms import Terms
from app.ui.widgets.amount import Amount
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.look import Look
from app.ui.widgets.words import Words, fill

GROUP = "agreement."
_BETWEEN = re.compile(r"[、，,;；\s]+")
Maker = Callable[[Look, Terms, Days], "CaseForm"]


class CaseForm(RecordPage):
    """Made for one kind of step; `show_case` says for which dispute before `begin`."""

    def __init__(self, look: Look, terms: Terms, days: Days, title: Words, *, hint: Words = "") -> None:
        super().__init__(look, title, hint=hint)
        self._terms = terms
        self._days = days
        self._case: Case | None = None

    def show_case(self, case: Case, offer: MoveOffer | None = None) -> None:
        """Ask about this dispute, and for what the move asks."""
        self._case = case
        self.hint.set(_names(case))
        self.hint.show()
        self.ask_for(case, offer)

    def ask_for(self, case: Case, offer: MoveOffer | None) -> None:
        """Show the fields that this dispute needs."""

    @override
    def typed(self) -> dict[str, JSON]:
        return as_fields(self.form.values)

    @override
    def show_error(self, error: AppError) -> None:
        super().show_error(AppError(error.code, self._known(error.field), **error.details))

    def day(self) -> DateLine:
        """A day in the past."""
        return DateLine(self.look, self._days.past, self._days.shown, self._days.today, beside=self._days.lunar)

    def day_ahead(self) -> DateLine:
        """A day to come."""
        return DateLine(
            self.look, self._days.ahead, self._days.shown, self._days.today, ahead=True, beside=self._days.lunar
        )

    def choice(self, name: str) -> Choice:
        """A choice from a list."""
        return Choice(self.look, self._terms.options(name), lambda: self.tr("choose"))

    def segments(self, name: str) -> Segments:
        """A choice from a short list, all of it seen."""
        return Segments(self.look, self._terms.options(name))

    def money(self) -> Amount:
        """An amount in yuan."""
        return Amount(self.look, lambda: self.tr("yuan"), lambda yuan: fill(self.tr("%1 yuan"), f"{yuan:,}"))

    def today(self) -> str:
        """The day it is, as it is stored."""
        return self._days.today().isoformat()

    def _known(self, field: str) -> str:
        """The field of this form that a refused one belongs to."""
        names = [made.field_name for made in self.form.fields()]
        parts = field.split(".")
        heads = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
        found = next((head for head in heads if head in names), "")
        return found or next((name for name in names if name.startswith(f"{field}.")), field)


def as_fields(values: Mapping[str, JSON]) -> dict[str, JSON]:
    """What was typed, as the ledger takes it: a level is a number, mediators are a list, an agreement is one group."""
    fields = {name: value for name, value in with_level(values).items() if not name.startswith(GROUP)}
    if "mediators" in fields:
        fields["mediators"] = _listed(fields["mediators"], _BETWEEN)
    group = {name.removeprefix(GROUP): value for name, value in values.items() if name.startswith(GROUP)}
    if "items" in group:
        group["items"] = _listed(group["items"], re.compile(r"\n+"))
    return fields | ({"agreement": group} if group else {})


def as_values(fields: Mapping[str, JSON]) -> dict[str, JSON]:
    """The fields as the form shows them: `as_fields` the other way round."""
    values = {name: value for name, value in fields.items() if name != "agreement"}
    if "level" in values:
        values["level"] = str(values["level"])
    values["mediators"] = _joined(values.get("mediators"), "、")
    group = fields.get("agreement")
    if isinstance(group, dict):
        values |= {f"{GROUP}{name}": value for name, value in group.items()}
        values[f"{GROUP}items"] = _joined(group.get("items"), "\n")
    return values


def _listed(value: JSON, between: "re.Pattern[str]") -> list[JSON]:
    return [part for part in between.split(str(value).strip()) if part]


def _joined(value: JSON, between: str) -> str:
    return between.join(str(part) for part in value) if isinstance(value, list) else ""


def _names(case: Case) -> str:
    return "　".join((case.dispute.local_no, parties_text(case.row.fields.get("parties"))))
