"""Writing down what a follow-up found."""

from typing_extensions import override

from app.domain.changes import JSON
from app.ui.days import Days
from app.ui.point.record_page import RecordPage
from app.ui.terms import Terms
from app.ui.theme import Type
from app.ui.widgets.choice import Segments
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text


class FollowUpForm(RecordPage):
    """Whom to ask stands on top."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, lambda: self.tr("Follow-up"))
        self._days = days
        self._whom = Text(look, "", Type.HEADING, copies=True)
        self.head.add(self._whom, stretch=1)
        form = self.form
        day = DateLine(look, days.past, days.shown, days.today)
        form.field("done_date", day, lambda: self.tr("Which day"), required=True)
        outcomes = Segments(look, terms.options("follow_up_outcomes"))
        form.field("outcome", outcomes, lambda: self.tr("How it is now"), required=True)
        content = Segments(look, terms.options("satisfactions"))
        form.field("satisfaction", content, lambda: self.tr("Are they content"))
        form.field("note", LongText(look, 300, lines=2), lambda: self.tr("What was said"))
        form.field("by", Line(look), lambda: self.tr("Who asked"))

    def ask_whom(self, names: str) -> None:
        """Say whom this follow-up is about."""
        self._whom.set(names)

    @override
    def fresh(self) -> dict[str, JSON]:
        return {"done_date": self._days.today().isoformat()}
