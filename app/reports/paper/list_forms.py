"""Lists on paper: whom to call for a follow-up, and the cases a person handled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from app.domain.disputes import SETTLED, Dispute, DisputeState
from app.domain.follow_up_plan import FollowUpState, current, status
from app.domain.mediation import FollowUp
from app.domain.name_order import name_key
from app.domain.periods import Period
from app.domain.vocabulary import Vocabularies
from app.reports.paper.form import Form, Issuer, day
from app.reports.paper.matter import kind_of


@dataclass(frozen=True, slots=True)
class Call:
    """One follow-up to be made; the one paper that shows whole telephone numbers."""

    number: str
    parties: tuple[tuple[str, str], ...]
    kind: str
    resolved: str
    ordinal: str
    due: str
    mode: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class CallList(Form):
    """回访电话清单."""

    template: ClassVar[str] = "call_list"
    until: str
    calls: tuple[Call, ...]


def call_list(
    due: Iterable[tuple[Dispute, FollowUp]], today: date, until: date, words: Vocabularies, issuer: Issuer
) -> CallList:
    """The follow-ups still to be made, the longest due first."""
    ordered = sorted(due, key=lambda pair: (pair[1].due_date, _names(pair[0]), pair[0].local_no))
    return CallList(issuer, day(until), tuple(_call(dispute, visit, today, words) for dispute, visit in ordered))


def _names(dispute: Dispute) -> tuple[str, ...]:
    return name_key(*(party.name for party in dispute.parties))


def _call(dispute: Dispute, visit: FollowUp, today: date, words: Vocabularies) -> Call:
    return Call(
        number=dispute.local_no,
        parties=tuple((party.name, party.phone) for party in dispute.parties),
        kind=kind_of(dispute, words),
        resolved=day(dispute.resolved_date),
        ordinal=f"第{visit.ordinal}次",
        due=day(visit.due_date),
        mode=words.label("follow_up_modes", visit.mode),
        overdue=status(visit, today) is FollowUpState.OVERDUE,
    )


@dataclass(frozen=True, slots=True)
class Handled:
    """A case in the personal list."""

    number: str
    found: str
    names: tuple[str, ...]
    kind: str
    state: str
    resolved: str
    agreement_form: str
    followed: str
    case_no: str


@dataclass(frozen=True, slots=True)
class PersonalList(Form):
    """个人办理案件清单: each dispute once, however often it broke out again; no sum of money is worked out."""

    template: ClassVar[str] = "personal_list"
    first: str
    last: str
    cases: tuple[Handled, ...]
    settled: str
    written: str
    at_station: str = ""


def personal_list(
    cases: Sequence[tuple[Dispute, Sequence[FollowUp]]],
    period: Period,
    words: Vocabularies,
    issuer: Issuer,
    at_station: str = "",
) -> PersonalList:
    """The disputes found in the period with how far each has come; void and merged ones are left out by the caller.
    `at_station` says how many more there are that the station alone keeps."""
    return PersonalList(
        issuer,
        first=day(period.first),
        last=day(min(period.last, period.as_of)),
        cases=tuple(_handled(dispute, follow_ups, words) for dispute, follow_ups in cases),
        settled=str(sum(dispute.state in SETTLED for dispute, _ in cases)),
        written=str(sum(dispute.agreement is not None for dispute, _ in cases)),
        at_station=at_station,
    )


def _handled(dispute: Dispute, follow_ups: Sequence[FollowUp], words: Vocabularies) -> Handled:
    planned = current(dispute, follow_ups)
    done = sum(each.done_date is not None for each in planned)
    closed = f"\n{day(dispute.closed_date)}" if dispute.state is DisputeState.CLOSED else ""
    return Handled(
        number=dispute.local_no,
        found=day(dispute.found_date),
        names=tuple(party.name for party in dispute.parties),
        kind=kind_of(dispute, words),
        state=words.label("dispute_states", dispute.state) + closed,
        resolved=day(dispute.resolved_date),
        agreement_form=words.label("agreement_forms", dispute.agreement_form) if dispute.agreement_form else "",
        followed=f"{done}/{len(planned)}" if planned else "",
        case_no=dispute.agreement.case_no if dispute.agreement else "",
    )
