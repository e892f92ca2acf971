"""Time limits that begin with a date: mediation, transfers, court confirmation."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.disputes import Dispute, DisputeState

MONTH = 30
EXTENSION = 30
WARN_BEFORE = 5
RECEIPT_DAYS = 3
FEEDBACK_DAYS = 15
COURT_DAYS = 30
_FRIDAY = 4


class Clock(StrEnum):
    """Whether the month for mediation still runs: amber from day 25, red from day 31 (30 days later if extended)."""

    STOPPED = "stopped"
    RUNNING = "running"
    AMBER = "amber"
    RED = "red"


def mediation_clock(dispute: Dispute, today: date) -> Clock:
    """一般在一个月内调结 (人民调解工作若干规定 art 33), counted from the acceptance; both parties may agree to more."""
    if dispute.state not in (DisputeState.ACCEPTED, DisputeState.MEDIATING) or not dispute.accepted_date:
        return Clock.STOPPED
    limit = MONTH + (EXTENSION if dispute.both_consent_extension else 0)
    days = (today - dispute.accepted_date).days
    if days > limit:
        return Clock.RED
    return Clock.AMBER if days >= limit - WARN_BEFORE else Clock.RUNNING


def settled_in_time(dispute: Dispute) -> bool:
    """按期化解: at most 30 days after the acceptance; one settled on the spot, without any, is in time."""
    if not dispute.resolved_date:
        return False
    return not dispute.accepted_date or (dispute.resolved_date - dispute.accepted_date).days <= MONTH


@dataclass(frozen=True, slots=True)
class TransferDue:
    """When a transfer's receipt and feedback are due."""

    receipt: date
    feedback: date


def transfer_due(day: date, receipt_days: int = RECEIPT_DAYS, feedback_days: int = FEEDBACK_DAYS) -> TransferDue:
    """3 and 15 working days, unless the bureau sets others."""
    return TransferDue(working_days_after(day, receipt_days), working_days_after(day, feedback_days))


def working_days_after(day: date, count: int) -> date:
    """Monday to Friday; public holidays are not known here."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day


def court_deadline(signed: date) -> date:
    """司法确认: jointly, within 30 days of the agreement taking effect (人民调解法 art 33)."""
    return signed + timedelta(days=COURT_DAYS)
