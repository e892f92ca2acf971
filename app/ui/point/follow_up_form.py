"""Writing down what a follow-up found."""

from collections.abc import Mapping

from typing_extensions import override

from app.domain.changes import JSON
from app.domain.mediation import Outcome
from app.ui.days import Days
from app.ui.point.record_page import RecordPage
from app.ui.terms import Terms
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.choice import Segments
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import fill


class FollowUpForm(RecordPage):
    """Whom to ask stands on top."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, lambda: self.tr("Follow-up"))
        self._days = days
        self._whom = Text(look, "", Type.HEADING, copies=True)
        self.head.add(self._whom, stretch=1)
        self._next = Banner(look, Tone.BLUE, "")
        form = self.form
        day = DateLine(look, days.past, days.shown, days.today, beside=days.lunar)
        form.field("done_date", day, lambda: self.tr("Which day"), required=True)
        outcomes = Segments(look, terms.options("follow_up_outcomes"))
        form.field("outcome", outcomes, lambda: self.tr("How it is now"), required=True)
        content = Segments(look, terms.options("satisfactions"))
        form.field("satisfaction", content, lambda: self.tr("Are they content"))
        form.field("note", LongText(look, 300, lines=2), lambda: self.tr("What was said"))
        form.field("by", Line(look), lambda: self.tr("Who asked"))
        self.card.add(self._next)
        form.edited.connect(self._follow)

    def ask_whom(self, names: str, agreed: str = "") -> None:
        """Say whom this follow-up is about, and what they had agreed."""
        self._whom.set(names)
        self.hint.set(lambda: fill(self.tr("Agreed: %1"), agreed))
        self.hint.setVisible(bool(agreed))

    @override
    def begin(self, draft: str, values: Mapping[str, JSON] | None = None) -> None:
        super().begin(draft, values)
        self._follow()

    def _follow(self) -> None:
        """Say what the outcome leads to."""
        outcome = self.form["outcome"].input.value()
        self._next.setVisible(outcome in (Outcome.UNREACHABLE, Outcome.RELAPSE))
        self.form.show_field("satisfaction", outcome != Outcome.UNREACHABLE)
        if outcome == Outcome.RELAPSE:
            self._next.set(Tone.ORANGE, lambda: self.tr("After saving, mediation begins again; it stays one case."))
        else:
            self._next.set(
                Tone.BLUE, lambda: self.tr("You are reminded in three days; after three attempts the station decides.")
            )

    @override
    def fresh(self) -> dict[str, JSON]:
        return {"done_date": self._days.today().isoformat()}
