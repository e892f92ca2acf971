"""Recording a dispute: five fields, and what is known beyond them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from typing_extensions import override

from app.domain import risk
from app.domain.changes import JSON
from app.ui.days import Days
from app.ui.emergency_words import CALL_110_FIRST, in_both
from app.ui.point.level_part import ANALYSED, LevelPart, suggestion_of, with_level
from app.ui.point.parties import Parties
from app.ui.point.record_page import RecordPage
from app.ui.terms import Terms
from app.ui.theme import Tone
from app.ui.widgets.amount import Amount
from app.ui.widgets.banner import Banner
from app.ui.widgets.box import Section
from app.ui.widgets.checks import Check, Checks
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.tiles import Tiles
from app.ui.widgets.words import Option, fill

_SETTLED = ("agreement_form", "resolved_date", "result")


class DisputeForm(RecordPage):
    """The first card is all that saving takes; the others wait below it.

    `call_needed` when a red line is ticked: 110 comes first, then the station, and the form last.
    """

    call_needed = Signal()

    def __init__(self, look: Look, terms: Terms, days: Days, village: str = "") -> None:
        super().__init__(
            look,
            lambda: self.tr("Record a dispute"),
            hint=lambda: self.tr("The first five are enough to save; the rest can wait."),
        )
        self._terms = terms
        self._days = days
        self._village = village
        self._offered = ""
        self._has_called = False
        self._ask_what_happened()
        self.ask_later(self._ask_how_it_stands, self._ask_signs, self._ask_more, self._go_along)

    @override
    def fresh(self) -> dict[str, JSON]:
        today = self._days.today().isoformat()
        return {
            "found_date": today,
            "village": self._village,
            "state": "registered",
            "resolved_date": today,
            "agreement_form": "oral",
        }

    @override
    def typed(self) -> dict[str, JSON]:
        values = with_level(self.form.values)
        return {name: value for name, value in values.items() if (name, value) != ("state", "registered")}

    @override
    def begin(self, draft: str, values: Mapping[str, JSON] | None = None) -> None:
        self._has_called = suggestion_of(values or {}).call_police
        super().begin(draft, values)

    def _ask_what_happened(self) -> None:
        form, terms = self.form, self._terms
        kinds = Tiles(self.look, terms.options("categories"), across=30)
        form.field("category", kinds, lambda: self.tr("What kind"), required=True)
        form.field("parties", Parties(self.look), lambda: self.tr("Who"), required=True)
        told = LongText(self.look, 300, starters=terms.starters(), lines=3)
        form.field("summary", told, lambda: self.tr("What happened"), required=True)
        form.field("found_date", self._day_line(), lambda: self.tr("Which day"), required=True)
        form.field(
            "village", Line(self.look, offers=terms.villages), lambda: self.tr("Village"), required=True, beside=True
        )

    def _ask_how_it_stands(self) -> None:
        form = self.form
        card = Section(self.look)
        form.go_on_in(card)
        states = (
            Option("registered", lambda: self.tr("Not settled yet")),
            Option("resolved", lambda: self.tr("Settled already")),
        )
        form.field("state", Segments(self.look, states), lambda: self.tr("How it stands"))
        forms = self._terms.options("agreement_forms", ("oral", "self_settled"))
        form.field("agreement_form", Segments(self.look, forms), lambda: self.tr("Agreed how"), beside=True)
        form.field("resolved_date", self._day_line(), lambda: self.tr("Settled on"))
        form.field("result", LongText(self.look, 300, lines=2), lambda: self.tr("What they agreed"))
        self.add(card)

    def _ask_signs(self) -> None:
        form = self.form
        card = Section(self.look)
        form.go_on_in(card)
        self._police = Banner(
            self.look,
            Tone.RED,
            in_both(self.look, lambda: self.tr("Call 110 first, then tell the station, write last."), CALL_110_FIRST),
        )
        card.add(self._police)
        signs = Checks(self.look, self._terms.options("signs"), across=68)
        form.field(
            "signs",
            signs,
            lambda: self.tr("Signs of danger"),
            hint=lambda: self.tr("Tick what was seen or heard; leaving all blank is right too."),
        )
        form.field("ongoing", Check(self.look, lambda: self.tr("They are still at it")))
        self._level = LevelPart(self.look, self._terms, form, card)
        form.field("analysis", LongText(self.look, 200, lines=2), lambda: self.tr("Why it came to this"))
        form.field("measure", LongText(self.look, 200, lines=2), lambda: self.tr("What is done about it"))
        self.add(card)

    def _ask_more(self) -> None:
        form = self.form
        card = Section(self.look, lambda: self.tr("If it is known"))
        form.go_on_in(card)
        self._subtype = Choice(self.look, (), lambda: self.tr("choose"))
        form.field("subtype", self._subtype, lambda: self.tr("More exactly"))
        relations = Choice(self.look, self._terms.options("relations"), lambda: self.tr("choose"))
        form.field("relation", relations, lambda: self.tr("How they are related"), beside=True)
        money = Amount(self.look, lambda: self.tr("yuan"), self._money)
        form.field("amount", money, lambda: self.tr("How much money"))
        form.field("ailitun", Line(self.look), lambda: self.tr("Hamlet"), beside=True)
        self.add(card)
        self.push()

    def _go_along(self) -> None:
        self.form.edited.connect(self._follow)
        self._follow()

    def _day_line(self) -> DateLine:
        return DateLine(self.look, self._days.past, self._days.shown, self._days.today, beside=self._days.lunar)

    def _money(self, yuan: int) -> str:
        return fill(self.tr("%1 yuan"), f"{yuan:,}")

    def _follow(self) -> None:
        """Ask for what the other answers make necessary."""
        values = self.form.values
        is_settled = values.get("state") == "resolved"
        suggestion = suggestion_of(values)
        level = self._level.follow(suggestion)
        for name in _SETTLED:
            self.form.show_field(name, is_settled)
        for name in ANALYSED:
            self.form.show_field(name, level <= risk.ORANGE)
        self._police.setVisible(suggestion.call_police)
        self._offer_subtypes(str(values.get("category", "")))
        if suggestion.call_police and not self._has_called:
            self._has_called = True
            self.call_needed.emit()

    def _offer_subtypes(self, category: str) -> None:
        if category != self._offered:
            self._offered = category
            self._subtype.offer(self._terms.within("subtypes", "category", category))
