"""Settling a dispute: how it ended, and, where it was written down, what the agreement holds (人民调解法 art 29)."""

from typing_extensions import override

from app.actions.disputes import Case
from app.domain import risk
from app.domain.changes import JSON
from app.domain.life_cycle import MoveOffer
from app.domain.recording import fields_of
from app.ui.days import Days
from app.ui.point.case_form import GROUP, CaseForm, as_values
from app.ui.point.level_part import ANALYSED, LevelPart
from app.ui.terms import Terms
from app.ui.widgets.box import Section
from app.ui.widgets.checks import Check
from app.ui.widgets.count import Count
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look

_BEGUN_WITH = (
    "level",
    "level_reason",
    "analysis",
    "measure",
    "mediators",
    "method",
    "source",
    "people_count",
    "amount",
    "difficult",
    "paper_location",
    "agreement",
)


class SettleForm(CaseForm):
    """化解: three fields are enough for most; the rest waits below."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("It is settled"))
        self._ask_how()
        self._written = Section(look, lambda: self.tr("The written agreement"))
        self._ask_agreement()
        self._ask_level()
        self._ask_more()
        self.form.edited.connect(self._follow)
        self.push()

    @override
    def fresh(self) -> dict[str, JSON]:
        begun: dict[str, JSON] = {"resolved_date": self.today(), "agreement_form": "oral", "method": "people"}
        if self._case is None:
            return begun
        fields = fields_of(self._case.dispute)
        known = {name: fields[name] for name in _BEGUN_WITH if fields.get(name)}
        if not self._case.dispute.level_reason:
            known.pop("level", None)
        return begun | as_values(known)

    @override
    def ask_for(self, case: Case, offer: MoveOffer | None) -> None:
        asks = offer.asks if offer else ()
        for made in self.form.fields():
            if not made.field_name.startswith(GROUP):
                self.form.show_field(made.field_name, made.field_name in asks)
        self._follow()

    def _ask_how(self) -> None:
        form = self.form
        form.field("resolved_date", self.day(), lambda: self.tr("Settled on"), required=True)
        form.field("agreement_form", self.segments("agreement_forms"), lambda: self.tr("Agreed how"), required=True)
        told = LongText(self.look, 300, starters=self._terms.starters(), lines=3)
        form.field("result", told, lambda: self.tr("What they agreed"), required=True)

    def _ask_agreement(self) -> None:
        form, look = self.form, self.look
        form.go_on_in(self._written)
        form.field(
            f"{GROUP}committee",
            Line(look),
            lambda: self.tr("Whose committee puts its seal"),
            hint=lambda: self.tr("the village's mediation committee, never the point"),
            required=True,
        )
        form.field(f"{GROUP}case_no", Line(look), lambda: self.tr("Number of the agreement"))
        form.field(f"{GROUP}copies", Count(look, least=1), lambda: self.tr("Copies"), beside=True)
        form.field(f"{GROUP}facts", LongText(look, 300, lines=2), lambda: self.tr("What happened"))
        form.field(
            f"{GROUP}disputed_points", LongText(look, 300, lines=2), lambda: self.tr("What they disagreed about")
        )
        form.field(f"{GROUP}responsibilities", LongText(look, 300, lines=2), lambda: self.tr("Who answers for what"))
        items = LongText(look, 2000, lines=4)
        form.field(
            f"{GROUP}items",
            items,
            lambda: self.tr("What is agreed"),
            hint=lambda: self.tr("one point a line"),
            required=True,
        )
        form.field(f"{GROUP}manner", Line(look), lambda: self.tr("How it is carried out"))
        form.field(f"{GROUP}place", Line(look), lambda: self.tr("Where"), beside=True)
        form.field(f"{GROUP}deadline", self.day_ahead(), lambda: self.tr("Until when"))
        form.field(f"{GROUP}signed_date", self.day(), lambda: self.tr("Signed on"))
        form.field(f"{GROUP}mediator", Line(look), lambda: self.tr("Mediator"))
        form.field(f"{GROUP}recorder", Line(look), lambda: self.tr("Who wrote it down"), beside=True)
        confirmed = Check(look, lambda: self.tr("Both want the court to confirm it"))
        form.field(f"{GROUP}court_confirmation", confirmed)
        self.add(self._written)

    def _ask_level(self) -> None:
        form, card = self.form, Section(self.look)
        form.go_on_in(card)
        self._level = LevelPart(self.look, self._terms, form, card)
        causes, measures = LongText(self.look, 200, lines=2), LongText(self.look, 200, lines=2)
        form.field("analysis", causes, lambda: self.tr("Why it came to this"), hint=self._when_needed)
        form.field("measure", measures, lambda: self.tr("What is done about it"), hint=self._when_needed)
        self.add(card)

    def _ask_more(self) -> None:
        form, card = self.form, Section(self.look, lambda: self.tr("If it is known"))
        form.go_on_in(card)
        form.field("mediators", Line(self.look), lambda: self.tr("Who mediated"))
        form.field("method", self.choice("methods"), lambda: self.tr("In which way"), beside=True)
        form.field("source", self.choice("sources"), lambda: self.tr("How it was heard of"))
        people = Count(self.look, lambda: self.tr("people"), least=2, steps=(1, 10))
        form.field("people_count", people, lambda: self.tr("How many people"))
        form.field("amount", self.money(), lambda: self.tr("How much money"))
        form.field("paper_location", Line(self.look), lambda: self.tr("Where the paper lies"), beside=True)
        form.field("difficult", Check(self.look, lambda: self.tr("It was difficult and tangled")))
        self.add(card)

    def _when_needed(self) -> str:
        return self.tr("needed for the two highest levels")

    def _follow(self) -> None:
        is_written = self.form["agreement_form"].input.value() == "written"
        self._written.setVisible(is_written)
        for made in self.form.fields():
            if made.field_name.startswith(GROUP):
                self.form.show_field(made.field_name, is_written)
        if self._case is None or self.form["level"].isHidden():
            return
        level = self._level.follow(self._case.dispute.suggestion)
        for name in ANALYSED:
            is_filled = not self.form[name].input.is_blank
            self.form.show_field(name, level <= risk.ORANGE or is_filled)
