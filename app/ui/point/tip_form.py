"""Recording a tip: what, where, when; never who told it."""

from collections.abc import Callable, Mapping
from functools import partial

from typing_extensions import override

from app.domain.changes import JSON
from app.domain.tips import AT_ONCE
from app.ui.days import Days
from app.ui.emergency_words import CALL_110_NOW, in_both
from app.ui.point.record_page import RecordPage
from app.ui.terms import Terms
from app.ui.theme import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.box import Section
from app.ui.widgets.checks import Checks
from app.ui.widgets.choice import Segments
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.moment_line import MomentLine
from app.ui.widgets.tiles import Tiles
from app.ui.widgets.words import Option, fill

_LINES = ("110", "119", "120", "122", "96110")


class TipForm(RecordPage):
    """`new_code` makes an informant's code. Who told of it is written once, and not asked for again."""

    settled = ("informant_mode", "informant_code", "informant_name")

    def __init__(self, look: Look, terms: Terms, days: Days, new_code: Callable[[], str], village: str = "") -> None:
        super().__init__(
            look,
            lambda: self.tr("Record a tip"),
            hint=lambda: self.tr("Write what happened, not who people are."),
        )
        self._terms = terms
        self._days = days
        self._new_code = new_code
        self._village = village
        self._is_happening = False
        self._ask_what_happened()
        self.ask_for_a_picture()
        self._ask_how_it_is_known()
        self.form.edited.connect(self._follow)
        self._follow()

    def happening(self, is_happening: bool) -> None:
        """The answer to the first question."""
        self._is_happening = is_happening

    @override
    def fresh(self) -> dict[str, JSON]:
        return {
            "happening_now": "yes" if self._is_happening else "no",
            "time": f"{self._days.today().isoformat()}T{self._days.clock()}",
            "village": self._village,
            "danger": "yes",
            "informant_mode": "anonymous",
            "informant_code": self._new_code(),
        }

    @override
    def typed(self) -> dict[str, JSON]:
        values = dict(self.form.values)
        for name in ("happening_now", "danger"):
            if name in values:
                values[name] = values[name] == "yes"
        if self.stored:
            unasked = ("informant_mode", "informant_code", "danger")
            return {name: self.stored[name] for name in unasked if name in self.stored} | values
        if values.get("informant_mode") == "named":
            values["informant_name"] = self.form.secret("informant_name")
        return values

    @override
    def as_typed(self, stored: Mapping[str, JSON]) -> dict[str, JSON]:
        told = {name: "yes" if stored.get(name, True) else "no" for name in ("happening_now", "danger")}
        return {**stored, **told}

    def _ask_what_happened(self) -> None:
        form, look, days = self.form, self.look, self._days
        self._urgent = Banner(
            look,
            Tone.RED,
            in_both(
                look,
                lambda: self.tr("Call 110 now. Writing it down here tells nobody until it is received."),
                CALL_110_NOW,
            ),
        )
        self.card.add(self._urgent)
        form.field("happening_now", self._yes_or_no(), lambda: self.tr("Is it happening now?"), required=True)
        kinds = Tiles(look, self._terms.tiles("tip_categories"), across=34)
        form.field("category", kinds, lambda: self.tr("What kind"), required=True)
        form.field("danger", self._yes_or_no(), lambda: self.tr("Is anybody in danger?"))
        told = LongText(look, 300, lines=3, placeholder=lambda: self.tr("What, which vehicle or thing, which way"))
        form.field("what", told, lambda: self.tr("What happened"), required=True)
        moment = MomentLine(look, DateLine(look, days.past, days.shown, days.today, beside=days.lunar), days.time)
        form.field("time", moment, lambda: self.tr("When"), required=True)
        form.field("place", Line(look), lambda: self.tr("Where"), required=True)
        form.field("village", Line(look), lambda: self.tr("Village"))

    def _ask_how_it_is_known(self) -> None:
        form, look, terms = self.form, self.look, self._terms
        card = Section(look)
        form.go_on_in(card)
        known = Segments(look, terms.options("seen_or_heard"))
        form.field("seen_or_heard", known, lambda: self.tr("Seen or heard"), required=True)
        called = Checks(look, [Option(line, partial(self._line, line)) for line in _LINES], across=34)
        form.field("called", called, lambda: self.tr("Whom you have called already"))
        modes = Segments(look, terms.options("informant_modes"))
        form.field("informant_mode", modes, lambda: self.tr("Who told you"))
        form.field("informant_code", Line(look), lambda: self.tr("Give this code on a slip of paper"))
        who = Line(look, lambda: self.tr("sealed at once; only the station can read it"), is_sealed=True)
        form.field("informant_name", who, lambda: self.tr("What is the name"))
        form.keep_secret("informant_name")
        self.add(card)
        self.push()

    def _line(self, number: str) -> str:
        return fill(self.tr("%1 %2"), number, self._terms.label("phone_lines", number))

    def _yes_or_no(self) -> Segments:
        return Segments(self.look, (Option("yes", lambda: self.tr("Yes")), Option("no", lambda: self.tr("No"))))

    def _follow(self) -> None:
        values = self.form.values
        is_grave = values.get("category") in AT_ONCE
        is_now = values.get("happening_now") == "yes"
        self.form.show_field("danger", is_grave)
        if not self.stored:
            self.form.show_field("informant_code", values.get("informant_mode") == "code")
            self.form.show_field("informant_name", values.get("informant_mode") == "named")
        self._urgent.setVisible(is_now or (is_grave and values.get("danger") == "yes"))
