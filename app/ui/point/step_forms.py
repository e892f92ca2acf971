"""The forms of the short steps in a dispute's life."""

from typing_extensions import override

from app.actions.disputes import Case, last_visit
from app.domain.changes import JSON
from app.domain.deadlines import transfer_due
from app.domain.life_cycle import MoveOffer
from app.domain.mediation import Outcome
from app.ui.days import Days
from app.ui.point.case_form import CaseForm
from app.ui.terms import Terms
from app.ui.theme import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.checks import Check
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look


class AcceptForm(CaseForm):
    """受理: both sides are willing, and the month begins."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Accept it for mediation"))
        willing = Check(look, lambda: self.tr("Both sides are willing to be mediated"))
        self.form.field("both_willing", willing)
        self.form.field("accepted_date", self.day(), lambda: self.tr("Accepted on"), required=True)

    @override
    def fresh(self) -> dict[str, JSON]:
        return {"accepted_date": self.today()}


class SessionForm(CaseForm):
    """调解: what was said where."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Write down a mediation"))
        told = LongText(look, 1000, starters=terms.starters(), lines=6)
        self.form.field("date", self.day(), lambda: self.tr("Which day"), required=True)
        self.form.field("place", Line(look), lambda: self.tr("Where"))
        self.form.field("text", told, lambda: self.tr("What was said"), required=True)

    @override
    def fresh(self) -> dict[str, JSON]:
        return {"date": self.today(), "place": self._case.dispute.village if self._case else ""}


class GiveUpForm(CaseForm):
    """未化解: with what the parties have to be told (人民调解法 art 26)."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("It could not be settled"))
        self.card.add(
            Banner(
                look,
                Tone.ORANGE,
                lambda: self.tr("Tell both sides: the law leaves them arbitration, the authorities and the court."),
            )
        )
        reasons = self.segments("unresolved_reasons")
        self.form.field("unresolved_reason", reasons, lambda: self.tr("Why"), required=True)


class TransferForm(CaseForm):
    """移交: to whom, why, and until when an answer is due."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Hand it on"))
        form = self.form
        form.field("to", self.segments("transfer_targets"), lambda: self.tr("To whom"), required=True)
        form.field("to_name", Line(look), lambda: self.tr("Who exactly"))
        form.field("date", self.day(), lambda: self.tr("Handed on"), required=True)
        form.field("reason", LongText(look, 300, lines=3), lambda: self.tr("Why"), required=True)
        form.field("receipt_due", self.day_ahead(), lambda: self.tr("They confirm until"))
        form.field("feedback_due", self.day_ahead(), lambda: self.tr("They answer until"))

    @override
    def fresh(self) -> dict[str, JSON]:
        due = transfer_due(self._days.today())
        return {
            "date": self.today(),
            "receipt_due": due.receipt.isoformat(),
            "feedback_due": due.feedback.isoformat(),
        }


class AnswerForm(CaseForm):
    """反馈: what those it was handed to have answered."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("What they answered"))
        self.form.field("received_date", self.day(), lambda: self.tr("They have it since"))
        self.form.field("feedback_date", self.day(), lambda: self.tr("They answered on"))
        self.form.field("feedback", LongText(look, 300, lines=3), lambda: self.tr("What they answered"))


class CloseForm(CaseForm):
    """结案."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Close the case"))
        self.form.field("closed_date", self.day(), lambda: self.tr("Closed on"), required=True)
        self.form.field("close_note", LongText(look, 300, lines=3), lambda: self.tr("What remains to be said"))

    @override
    def fresh(self) -> dict[str, JSON]:
        return {"closed_date": self.today()}


class ReopenForm(CaseForm):
    """反复: the same case again, its month begins anew."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("It broke out again"))
        told = Banner(
            look, Tone.BLUE, lambda: self.tr("It stays one case: the settlement is kept, and mediation begins again.")
        )
        self.card.add(told)
        self.form.field("text", LongText(look, 1000, lines=4), lambda: self.tr("What happened"), required=True)

    @override
    def fresh(self) -> dict[str, JSON]:
        last = last_visit(self._case) if self._case else None
        is_told = last and last.outcome is Outcome.RELAPSE and last.note
        return {"text": last.note} if last and is_told else {}


class VoidForm(CaseForm):
    """作废: it stays in the file and out of every count."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Make it void"))
        self.card.add(
            Banner(
                look,
                Tone.ORANGE,
                lambda: self.tr("It stays in the file and does not count; its number is not reused."),
            )
        )
        self.form.field("void_reason", self.segments("void_reasons"), lambda: self.tr("Why"), required=True)


class ReferForm(CaseForm):
    """心理疏导转介: what is said there is never written down."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("Counselling"))
        form = self.form
        form.field("name", Line(look), lambda: self.tr("For whom, as the village calls them"), required=True)
        form.field("consent", Check(look, lambda: self.tr("They want it")))
        form.field("reason", self.segments("referral_reasons"), lambda: self.tr("Why"), required=True)
        form.field("room", self.choice("counselling_rooms"), lambda: self.tr("Where"), required=True)
        form.field("urgency", self.segments("urgencies"), lambda: self.tr("How soon"), beside=True)
        form.field("date", self.day(), lambda: self.tr("Which day"), required=True)

    @override
    def fresh(self) -> dict[str, JSON]:
        return {"date": self.today(), "urgency": "normal"}

    @override
    def ask_for(self, case: Case, offer: MoveOffer | None) -> None:
        self.form["consent"].input.put(False)


class ReferredForm(CaseForm):
    """What became of a referral, as a code and a day."""

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        super().__init__(look, terms, days, lambda: self.tr("What became of the counselling"))
        results = self.segments("referral_results")
        self.form.field("result", results, lambda: self.tr("How it went"), required=True)
        self.form.field("ended_date", self.day(), lambda: self.tr("Ended on"))
