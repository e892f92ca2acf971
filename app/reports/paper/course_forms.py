"""The papers that speak of one step of a dispute: a session, a follow-up, a transfer, a referral."""

from dataclasses import dataclass
from typing import ClassVar

from app.domain.disputes import Dispute
from app.domain.mediation import FollowUp, Referral, Session, SessionKind, Transfer
from app.domain.vocabulary import Vocabularies
from app.reports.paper.form import Form, Issuer, committee_of, day
from app.reports.paper.matter import Matter, matter_of


@dataclass(frozen=True, slots=True)
class Minutes(Form):
    """人民调解记录. `before` is the settlement that a relapse ended, as its date and its result."""

    template: ClassVar[str] = "minutes"
    matter: Matter
    date: str
    place: str
    text: str
    relapse: bool
    before: tuple[str, str]


def minutes(dispute: Dispute, session: Session, words: Vocabularies, issuer: Issuer) -> Minutes:
    """The minutes of one session."""
    return Minutes(
        issuer,
        matter_of(dispute, words),
        date=day(session.date),
        place=session.place,
        text=session.text,
        relapse=session.kind is SessionKind.RELAPSE,
        before=(day(session.previous_resolved_date), session.previous_result),
    )


@dataclass(frozen=True, slots=True)
class FollowUpRecord(Form):
    """回访记录; one that is only planned is printed to be filled in by hand."""

    template: ClassVar[str] = "follow_up"
    matter: Matter
    ordinal: str
    due: str
    done: str
    mode: str
    outcome: str
    satisfaction: str
    text: str
    by: str


def follow_up_record(dispute: Dispute, visit: FollowUp, words: Vocabularies, issuer: Issuer) -> FollowUpRecord:
    """The record of one follow-up."""
    return FollowUpRecord(
        issuer,
        matter_of(dispute, words),
        ordinal=f"第{visit.ordinal}次",
        due=day(visit.due_date),
        done=day(visit.done_date),
        mode=words.label("follow_up_modes", visit.mode),
        outcome=words.label("follow_up_outcomes", visit.outcome) if visit.outcome else "",
        satisfaction=words.label("satisfactions", visit.satisfaction) if visit.satisfaction else "",
        text=visit.note,
        by=visit.by,
    )


@dataclass(frozen=True, slots=True)
class TransferSlip(Form):
    """矛盾纠纷移交单, with the receipt that comes back."""

    template: ClassVar[str] = "transfer"
    matter: Matter
    to: str
    date: str
    reason: str
    sessions: str
    receipt_due: str
    feedback_due: str
    received: str
    feedback: str
    feedback_date: str


def transfer_slip(
    dispute: Dispute, transfer: Transfer, sessions: int, words: Vocabularies, issuer: Issuer
) -> TransferSlip:
    """The slip with which a dispute goes to somebody else; `sessions` were held before."""
    return TransferSlip(
        issuer,
        matter_of(dispute, words),
        to=transfer.to_name or words.label("transfer_targets", transfer.to),
        date=day(transfer.date),
        reason=transfer.reason,
        sessions=f"已调解{sessions}次" if sessions else "",
        receipt_due=day(transfer.receipt_due),
        feedback_due=day(transfer.feedback_due),
        received=day(transfer.received_date),
        feedback=transfer.feedback,
        feedback_date=day(transfer.feedback_date),
    )


@dataclass(frozen=True, slots=True)
class ReferralSlip(Form):
    """心理疏导转介单: to whom, why in one word, and the consent. Nothing of what is said or found there."""

    template: ClassVar[str] = "referral"
    number: str
    committee: str
    name: str
    reason: str
    urgency: str
    room: str
    date: str
    result: str
    ended: str


def referral_slip(referral: Referral, village: str, words: Vocabularies, issuer: Issuer) -> ReferralSlip:
    """The slip that a person takes to the counselling room; `village` is the one whose committee seals."""
    return ReferralSlip(
        issuer,
        number=referral.local_no,
        committee=committee_of(village),
        name=referral.name,
        reason=words.label("referral_reasons", referral.reason),
        urgency=words.label("urgencies", referral.urgency) if referral.urgency else "",
        room=words.label("counselling_rooms", referral.room),
        date=day(referral.date),
        result=words.label("referral_results", referral.result) if referral.result else "",
        ended=day(referral.ended_date),
    )
