"""Recording anti-fraud outreach: four taps at the market."""

from collections.abc import Mapping

from typing_extensions import override

from app.domain.changes import JSON
from app.domain.outreach import MAIN_COUNT, Form
from app.ui.days import Days
from app.ui.point.record_page import RecordPage
from app.ui.terms import Terms
from app.ui.widgets.box import Section
from app.ui.widgets.checks import Check, Checks
from app.ui.widgets.choice import Segments
from app.ui.widgets.count import Count
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.tiles import Tiles

_HANDED_OUT = (Form.MARKET, Form.LEAFLETS)
"""Where people or leaflets are counted, never both."""
_COUNTS = ("face_count", "reach_count", "broadcast_times")


class OutreachForm(RecordPage):
    """Asks for the one count that belongs to the form of the outreach."""

    def __init__(self, look: Look, terms: Terms, days: Days, village: str = "") -> None:
        super().__init__(look, lambda: self.tr("Record anti-fraud outreach"))
        self._terms = terms
        self._days = days
        self._village = village
        self._ask_what_was_done()
        self._ask_more()
        self.form.edited.connect(self._follow)
        self._follow()

    @override
    def fresh(self) -> dict[str, JSON]:
        return {"date": self._days.today().isoformat(), "place": self._village}

    @override
    def typed(self) -> dict[str, JSON]:
        values = dict(self.form.values)
        leaflets, others = values.pop("leaflets", None), values.pop("materials", {})
        given = (others if isinstance(others, dict) else {}) | {"leaflets": leaflets or 0}
        return values | ({"materials": given} if any(given.values()) else {})

    @override
    def as_typed(self, stored: Mapping[str, JSON]) -> dict[str, JSON]:
        given = stored.get("materials")
        return {**stored, "leaflets": given.get("leaflets") if isinstance(given, dict) else None}

    def _ask_what_was_done(self) -> None:
        form, look = self.form, self.look
        ways = Tiles(look, self._terms.options("outreach_forms"), across=30)
        form.field("form", ways, lambda: self.tr("In which way"), required=True)
        form.field("face_count", self._people(), lambda: self.tr("How many did you talk to"), required=True)
        counted = Segments(look, self._terms.options("counted_by"))
        form.field("counted_by", counted, lambda: self.tr("What was counted"))
        form.field(
            "reach_count", self._people(), lambda: self.tr("How many are in the group, without you"), required=True
        )
        form.field("group", Line(look), lambda: self.tr("Which group"), beside=True)
        times = Count(look, lambda: self.tr("times"), steps=(1, 5))
        form.field("broadcast_times", times, lambda: self.tr("How often was it read out"), required=True)
        homes = Count(look, lambda: self.tr("households"), steps=(1, 50))
        form.field("households", homes, lambda: self.tr("How many households hear it"))
        day = DateLine(look, self._days.past, self._days.shown, self._days.today, beside=self._days.lunar)
        form.field("date", day, lambda: self.tr("Which day"), required=True)
        form.field("place", Line(look), lambda: self.tr("Where"), required=True, beside=True)

    def _ask_more(self) -> None:
        form, look, terms = self.form, self.look, self._terms
        card = Section(look, lambda: self.tr("If you like"))
        form.go_on_in(card)
        sheets = Count(look, lambda: self.tr("sheets"), steps=(1, 10))
        form.field("leaflets", sheets, lambda: self.tr("Leaflets given out"))
        installed = Count(look, lambda: self.tr("people"), steps=(1, 10))
        form.field("app_installed", installed, lambda: self.tr("App installed for"))
        form.field("audience", Checks(look, terms.options("audiences"), across=34), lambda: self.tr("Who was there"))
        kinds = Checks(look, terms.options("fraud_types"), across=50)
        form.field("fraud_types", kinds, lambda: self.tr("Which frauds were explained"))
        spoken = Segments(look, terms.options("talk_languages"))
        form.field("language", spoken, lambda: self.tr("Language of the talk"))
        form.field("minutes", Count(look, lambda: self.tr("minutes"), steps=(5, 30)), lambda: self.tr("How long"))
        form.field("with_station", Check(look, lambda: self.tr("The station took part")))
        self.add(card)
        self.push()

    def _people(self) -> Count:
        return Count(self.look, lambda: self.tr("people"), steps=(1, 10, 50))

    def _follow(self) -> None:
        """Ask for the count of this form alone."""
        asked = _main_count(self.form.values)
        for name in _COUNTS:
            self.form.show_field(name, name == asked)
        self.form.show_field("counted_by", self.form.values.get("form") in _HANDED_OUT)
        self.form.show_field("group", asked == "reach_count")
        self.form.show_field("households", asked == "broadcast_times")


def _main_count(values: Mapping[str, JSON]) -> str:
    form = values.get("form")
    return MAIN_COUNT[Form(form)] if form in list(Form) else "face_count"
