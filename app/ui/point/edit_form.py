"""Changing what is written of a dispute: every field that is not a move."""

from collections.abc import Mapping

from typing_extensions import override

from app.actions.disputes import Case
from app.domain.changes import JSON
from app.domain.disputes import SETTLED
from app.domain.life_cycle import MoveOffer
from app.domain.recording import fields_of
from app.domain.wording import Lang
from app.ui.days import Days
from app.ui.point.case_form import CaseForm, as_fields, as_values
from app.ui.point.level_part import LEVEL, LevelPart, suggestion_of
from app.ui.point.parties import Parties
from app.ui.terms import Terms
from app.ui.widgets.box import Section
from app.ui.widgets.checks import Check, Checks
from app.ui.widgets.count import Count
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.tiles import Tiles

_OF_SETTLED = ("resolved_date", "agreement_form", "result")
_EMPTY: Mapping[str, JSON] = {
    "amount": None,
    "signs": [],
    "mediators": [],
    "ongoing": False,
    "difficult": False,
    "both_consent_extension": False,
}


class EditForm(CaseForm):
    """Writes only what was really changed."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Change what is written"))
        self._offered = ""
        self._ask_what_happened()
        self._ask_signs()
        self._ask_settlement()
        self._ask_more()
        self.form.edited.connect(self._follow)
        self.push()

    @override
    def fresh(self) -> dict[str, JSON]:
        fields = self._stored()
        if not fields.get("level_reason"):
            fields.pop("level", None)  # it follows the signs
        return as_values(fields)

    @override
    def typed(self) -> dict[str, JSON]:
        stored = self._stored()
        shown = {made.field_name for made in self.form.fields() if not made.isHidden()}
        now = as_fields(self.form.values)
        wanted = {name: now.get(name, _EMPTY.get(name, "")) for name in shown if name != LEVEL or name in now}
        return {name: value for name, value in wanted.items() if _differs(value, stored.get(name))}

    @override
    def ask_for(self, case: Case, offer: MoveOffer | None) -> None:
        is_settled = case.dispute.state in SETTLED
        for name in _OF_SETTLED:
            self.form.show_field(name, is_settled)
        self.form.show_field("accepted_date", case.dispute.accepted_date is not None)
        self.form.show_field("both_consent_extension", case.dispute.accepted_date is not None)
        self.form.show_field("summary_zh", case.dispute.lang in (Lang.MN, Lang.MIXED))

    def _ask_what_happened(self) -> None:
        form, terms = self.form, self._terms
        kinds = Tiles(self.look, terms.tiles("categories"), across=30)
        form.field("category", kinds, lambda: self.tr("What kind"), required=True)
        self._subtype = self.choice("subtypes")
        form.field("subtype", self._subtype, lambda: self.tr("More exactly"))
        form.field("relation", self.choice("relations"), lambda: self.tr("How they are related"), beside=True)
        form.field("parties", Parties(self.look), lambda: self.tr("Who"), required=True)
        told = LongText(self.look, 300, starters=terms.starters(), lines=3)
        form.field("summary", told, lambda: self.tr("What happened"), required=True)
        form.field("summary_zh", LongText(self.look, 300, lines=2), lambda: self.tr("The same in Chinese"))
        form.field("found_date", self.day(), lambda: self.tr("Which day"), required=True)
        form.field("village", Line(self.look), lambda: self.tr("Village"), required=True)
        form.field("ailitun", Line(self.look), lambda: self.tr("Hamlet"), beside=True)

    def _ask_signs(self) -> None:
        form, card = self.form, Section(self.look)
        form.go_on_in(card)
        signs = Checks(self.look, self._terms.options("signs"), across=68)
        form.field("signs", signs, lambda: self.tr("Signs of danger"))
        form.field("ongoing", Check(self.look, lambda: self.tr("They are still at it")))
        self._level = LevelPart(self.look, self._terms, form, card)
        form.field("analysis", LongText(self.look, 200, lines=2), lambda: self.tr("Why it came to this"))
        form.field("measure", LongText(self.look, 200, lines=2), lambda: self.tr("What is done about it"))
        self.add(card)

    def _ask_settlement(self) -> None:
        form, card = self.form, Section(self.look)
        form.go_on_in(card)
        form.field("accepted_date", self.day(), lambda: self.tr("Accepted on"))
        longer = Check(self.look, lambda: self.tr("Both sides agree to a second month"))
        form.field("both_consent_extension", longer)
        form.field("resolved_date", self.day(), lambda: self.tr("Settled on"))
        forms = self.segments("agreement_forms")
        form.field("agreement_form", forms, lambda: self.tr("Agreed how"))
        form.field("result", LongText(self.look, 300, lines=2), lambda: self.tr("What they agreed"))
        self.add(card)

    def _ask_more(self) -> None:
        form, card = self.form, Section(self.look, lambda: self.tr("If it is known"))
        form.go_on_in(card)
        people = Count(self.look, lambda: self.tr("people"), least=2, steps=(1, 10))
        form.field("people_count", people, lambda: self.tr("How many people"))
        form.field("amount", self.money(), lambda: self.tr("How much money"))
        form.field("scale", self.segments("scales"), lambda: self.tr("How large"))
        form.field("source", self.choice("sources"), lambda: self.tr("How it was heard of"))
        form.field("mediators", Line(self.look), lambda: self.tr("Who mediated"))
        form.field("method", self.choice("methods"), lambda: self.tr("In which way"), beside=True)
        form.field("paper_location", Line(self.look), lambda: self.tr("Where the paper lies"))
        form.field("difficult", Check(self.look, lambda: self.tr("It is difficult and tangled")), beside=True)
        self.add(card)

    def _stored(self) -> dict[str, JSON]:
        return fields_of(self._case.dispute) if self._case else {}

    def _follow(self) -> None:
        values = self.form.values
        self._level.follow(suggestion_of(values))
        category = str(values.get("category", ""))
        if category != self._offered:
            self._offered = category
            self._subtype.offer(self._terms.within("subtypes", "category", category))


def _differs(value: JSON, stored: JSON) -> bool:
    return value != stored and not (value in (None, "", [], False) and stored in (None, "", [], False))
