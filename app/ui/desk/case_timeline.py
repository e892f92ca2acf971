"""What happened to a dispute, and who wrote what of it, as lines of a timeline."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from app.actions.disputes import Case
from app.actions.history import Written
from app.domain.mediation import FollowUp, Session, SessionKind, Transfer
from app.domain.recording import read_as
from app.ui.captions import caption
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import day_text, listed, moment_text
from app.ui.theme import Tone
from app.ui.widgets.timeline import Event
from app.ui.widgets.words import fill

_LINES = 12
Dated = tuple[str, Event]


def case_events(parts: DeskParts, case: Case) -> list[Event]:
    """Sessions, transfers and follow-ups in their order."""
    events = [*_sessions(parts, case), *_transfers(parts, case), *_follow_ups(parts, case)]
    return [event for _, event in sorted(events, key=lambda pair: pair[0])]


def history_events(parts: DeskParts, history: Iterable[Written]) -> list[Event]:
    """The newest changes: when, by whom, which fields."""
    return [
        Event(
            moment_text(line.at),
            parts.names.writer(line.writer),
            listed(dict.fromkeys(caption(name) for name in line.fields if caption(name)))
            or parts.terms.label("ledgers", line.ledger),
            Tone.GREY,
        )
        for line in list(history)[:_LINES]
    ]


def _sessions(parts: DeskParts, case: Case) -> Iterator[Dated]:
    translate = QCoreApplication.translate
    for row in case.hanging["sessions"]:
        session = read_as(Session, row.fields)
        again = session.kind is SessionKind.RELAPSE
        title = translate("DeskCase", "It broke out again") if again else translate("DeskCase", "Mediation")
        day = session.date.isoformat()
        yield day, Event(day_text(parts.days, day), title, session.text, Tone.RED if again else Tone.BLUE)


def _transfers(parts: DeskParts, case: Case) -> Iterator[Dated]:
    translate = QCoreApplication.translate
    for row in case.hanging["transfers"]:
        transfer = read_as(Transfer, row.fields)
        to = parts.terms.label("transfer_targets", transfer.to)
        day = transfer.date.isoformat()
        title = fill(translate("DeskCase", "Handed on to %1"), to)
        yield day, Event(day_text(parts.days, day), title, transfer.reason, Tone.ORANGE)
        if transfer.feedback_date:
            day = transfer.feedback_date.isoformat()
            title = fill(translate("DeskCase", "%1 answered"), to)
            yield day, Event(day_text(parts.days, day), title, transfer.feedback, Tone.GREEN)


def _follow_ups(parts: DeskParts, case: Case) -> Iterator[Dated]:
    translate = QCoreApplication.translate
    for row in case.hanging["follow_ups"]:
        follow_up = read_as(FollowUp, row.fields)
        day, planned = (follow_up.done_date or follow_up.due_date).isoformat(), follow_up.done_date is None
        title = fill(translate("DeskCase", "Follow-up %1"), follow_up.ordinal)
        outcome = parts.terms.label("follow_up_outcomes", follow_up.outcome or "")
        text = outcome or parts.terms.label("follow_up_modes", follow_up.mode)
        yield day, Event(day_text(parts.days, day), title, text, Tone.YELLOW if planned else Tone.GREEN, planned)
