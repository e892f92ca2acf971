"""What hangs on a dispute, changed after it was written; and counselling, which may hang on none."""

from collections.abc import Mapping

from typing_extensions import override

from app.domain.changes import JSON
from app.domain.mediation import Outcome
from app.ui.days import Days
from app.ui.point.small_forms import SmallForm
from app.ui.terms import Terms
from app.ui.widgets.checks import Check
from app.ui.widgets.choice import Segments
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look

_LATER = ("result", "ended_date")
"""What becomes of counselling: asked once it is on record."""


class SessionChange(SmallForm):
    """A mediation, or the line that says it broke out again."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, "")
        form = self.form
        form.field("date", self.day(), lambda: self.tr("Which day"), required=True)
        form.field("place", Line(look), lambda: self.tr("Where"))
        told = LongText(look, 1000, starters=terms.starters(), lines=6)
        form.field("text", told, lambda: self.tr("What was said"), required=True)


class FollowUpChange(SmallForm):
    """A follow-up that was done; what it was planned for stays."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, "")
        form = self.form
        form.field("done_date", self.day(), lambda: self.tr("Which day"), required=True)
        outcomes = Segments(look, terms.options("follow_up_outcomes"))
        form.field("outcome", outcomes, lambda: self.tr("How it is now"), required=True)
        content = Segments(look, terms.options("satisfactions"))
        form.field("satisfaction", content, lambda: self.tr("Are they content"))
        form.field("note", LongText(look, 300, lines=2), lambda: self.tr("What was said"))
        form.field("by", Line(look), lambda: self.tr("Who asked"))
        form.edited.connect(self._follow)

    @override
    def begin(self, draft: str, values: Mapping[str, JSON] | None = None) -> None:
        super().begin(draft, values)
        self._follow()

    def _follow(self) -> None:
        self.form.show_field("satisfaction", self.form["outcome"].input.value() != Outcome.UNREACHABLE)


class TransferChange(SmallForm):
    """To whom it was handed on, and what they answered."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, "")
        form, to = self.form, Segments(look, terms.options("transfer_targets"))
        form.field("to", to, lambda: self.tr("To whom"), required=True)
        form.field("to_name", Line(look), lambda: self.tr("Who exactly"))
        form.field("date", self.day(), lambda: self.tr("Handed on"), required=True)
        form.field("reason", LongText(look, 300, lines=3), lambda: self.tr("Why"), required=True)
        form.field("receipt_due", self._day_ahead(), lambda: self.tr("They confirm until"))
        form.field("feedback_due", self._day_ahead(), lambda: self.tr("They answer until"))
        form.field("received_date", self.day(), lambda: self.tr("They have it since"))
        form.field("feedback_date", self.day(), lambda: self.tr("They answered on"))
        form.field("feedback", LongText(look, 300, lines=3), lambda: self.tr("What they answered"))

    def _day_ahead(self) -> DateLine:
        return DateLine(
            self.look, self._days.ahead, self._days.shown, self._days.today, ahead=True, beside=self._days.lunar
        )


class ReferralForm(SmallForm):
    """心理疏导转介, with a dispute or without: what is said there is never written down."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Counselling"))
        form = self.form
        form.field("name", Line(look), lambda: self.tr("For whom, as the village calls them"), required=True)
        form.field("consent", Check(look, lambda: self.tr("They want it")))
        reasons = Segments(look, terms.options("referral_reasons"))
        form.field("reason", reasons, lambda: self.tr("Why"), required=True)
        form.field("room", self.choice("counselling_rooms"), lambda: self.tr("Where"), required=True)
        form.field("urgency", Segments(look, terms.options("urgencies")), lambda: self.tr("How soon"), beside=True)
        form.field("date", self.day(), lambda: self.tr("Which day"), required=True)
        form.field("result", Segments(look, terms.options("referral_results")), lambda: self.tr("How it went"))
        form.field("ended_date", self.day(), lambda: self.tr("Ended on"))
        for name in _LATER:
            form.show_field(name, False)

    @override
    def fresh(self) -> dict[str, JSON]:
        return super().fresh() | {"urgency": "normal", "consent": False}

    @override
    def as_typed(self, stored: Mapping[str, JSON]) -> dict[str, JSON]:
        for name in _LATER:
            self.form.show_field(name, True)
        return dict(stored)
