"""What happened to a dispute, as lines of a timeline."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.actions.days import CHINA
from app.actions.disputes import Case
from app.actions.history import Written
from app.domain.follow_up_plan import FollowUpState, status
from app.domain.mediation import FollowUp, Referral, Session, SessionKind, Transfer
from app.domain.recording import read_as
from app.store.ledgers import Row
from app.ui.captions import field_words
from app.ui.days import Days
from app.ui.point.ledger_rows import day_text
from app.ui.point.record_tiles import kind_words
from app.ui.terms import Terms
from app.ui.theme import Tone
from app.ui.widgets.timeline import Event
from app.ui.widgets.words import fill

_LINES = 12
Dated = tuple[str, int, Event]


def case_events(case: Case, terms: Terms, days: Days) -> list[Event]:
    """From the registration to what is still planned, in its order."""
    found = [
        *_milestones(case, days),
        *_sessions(case, days),
        *_transfers(case, terms, days),
        *_referrals(case, terms, days),
        *_follow_ups(case, terms, days),
    ]
    return [event for _, _, event in sorted(found, key=lambda line: line[:2])]


def history_events(history: Iterable[Written], days: Days) -> list[Event]:
    """The newest changes: when, and which fields."""
    return [
        Event(_moment(line.at, days), kind_words(line.ledger), _fields(line.fields), Tone.GREY)
        for line in list(history)[:_LINES]
    ]


def _milestones(case: Case, days: Days) -> Iterator[Dated]:
    translate, dispute = QCoreApplication.translate, case.dispute
    told = (
        (dispute.found_date, translate("Case", "Registered"), dispute.summary, Tone.BLUE),
        (dispute.accepted_date, translate("Case", "Accepted"), "", Tone.BLUE),
        (dispute.resolved_date, translate("Case", "Settled"), dispute.result, Tone.GREEN),
        (dispute.closed_date, translate("Case", "Closed"), dispute.close_note, Tone.GREEN),
    )
    for order, (day, title, text, tone) in enumerate(told):
        if day:
            yield day.isoformat(), order * 10, Event(day_text(days, day.isoformat()), title, text, tone)


def _sessions(case: Case, days: Days) -> Iterator[Dated]:
    translate = QCoreApplication.translate
    for row in case.hanging["sessions"]:
        session = read_as(Session, row.fields)
        again = session.kind is SessionKind.RELAPSE
        title = translate("Case", "It broke out again") if again else translate("Case", "Mediation")
        day = session.date.isoformat()
        where = day_text(days, day) if not session.place else f"{day_text(days, day)}　{session.place}"
        tone = Tone.RED if again else Tone.BLUE
        yield day, 15, Event(where, title, session.text, tone, key=_key("sessions", row))


def _transfers(case: Case, terms: Terms, days: Days) -> Iterator[Dated]:
    translate = QCoreApplication.translate
    for row in case.hanging["transfers"]:
        transfer = read_as(Transfer, row.fields)
        to = terms.label("transfer_targets", transfer.to)
        day, title = transfer.date.isoformat(), fill(translate("Case", "Handed on to %1"), to)
        yield day, 16, Event(day_text(days, day), title, transfer.reason, Tone.ORANGE, key=_key("transfers", row))
        if transfer.feedback_date:
            day, title = transfer.feedback_date.isoformat(), fill(translate("Case", "%1 answered"), to)
            yield day, 17, Event(day_text(days, day), title, transfer.feedback, Tone.GREEN)


def _referrals(case: Case, terms: Terms, days: Days) -> Iterator[Dated]:
    for row in case.hanging["referrals"]:
        referral = read_as(Referral, row.fields)
        room = terms.label("counselling_rooms", referral.room)
        title = fill(QCoreApplication.translate("Case", "Counselling: %1"), room)
        day, reason = referral.date.isoformat(), terms.label("referral_reasons", referral.reason)
        result = terms.label("referral_results", referral.result)
        text = QCoreApplication.translate("Ledgers", ", ").join(part for part in (reason, result) if part)
        yield day, 18, Event(day_text(days, day), title, text, Tone.BLUE, key=_key("referrals", row))


def _follow_ups(case: Case, terms: Terms, days: Days) -> Iterator[Dated]:
    for row in case.hanging["follow_ups"]:
        visit = read_as(FollowUp, row.fields)
        is_planned = visit.done_date is None
        if is_planned and visit.settlement != case.dispute.reopen_count:
            continue  # an older settlement's plan, which the relapse ended
        day = (visit.done_date or visit.due_date).isoformat()
        title = fill(QCoreApplication.translate("Case", "Follow-up %1"), visit.ordinal)
        outcome = terms.label("follow_up_outcomes", visit.outcome or "")
        text = (visit.note and f"{outcome}：{visit.note}") or outcome or terms.label("follow_up_modes", visit.mode)
        is_late = status(visit, days.today()) is FollowUpState.OVERDUE
        tone = Tone.RED if is_late else Tone.YELLOW if is_planned else Tone.GREEN
        key = "" if is_planned else _key("follow_ups", row)
        yield day, 25, Event(day_text(days, day), title, text, tone, is_planned, key)


def _key(ledger: str, row: Row) -> str:
    """Which record a line of the timeline shows."""
    return f"{ledger}:{row.key.record}"


def _moment(stored: str, days: Days) -> str:
    try:
        moment = datetime.fromisoformat(stored).astimezone(CHINA)
    except ValueError:
        return stored
    return f"{days.near(moment.date())} {moment:%H:%M}"


def _fields(names: Iterable[str]) -> str:
    words = dict.fromkeys(words for name in names if (words := field_words(name)))
    return QCoreApplication.translate("Ledgers", ", ").join(words)
