"""What has to be done today: follow-ups, drafts, old cases, urgent tips not received, the month report."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.actions import upkeep
from app.actions.disputes import hanging_on
from app.actions.notices import Notices, notices
from app.domain.deadlines import Clock, mediation_clock
from app.domain.disputes import SETTLED, Dispute, DisputeState
from app.domain.follow_up_plan import FollowUpState, current, last_done, status
from app.domain.mediation import FollowUp, Outcome
from app.domain.name_order import name_key
from app.domain.periods import months_later
from app.domain.recording import read_as
from app.domain.tips import Tip
from app.store import delivery, drafts, ledgers
from app.store.delivery import Delivery
from app.store.drafts import Draft
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.projection import RecordKey

AHEAD = timedelta(days=2)
REPORT_DAY = 20
TIP_DAYS = 30
_LONG = timedelta(days=400)
"""Beyond the longest plan of follow-ups."""
_OPEN = (DisputeState.ACCEPTED, DisputeState.MEDIATING)


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """A follow-up that is due or overdue, with whom it is about, where to call and what they had agreed."""

    key: RecordKey
    dispute: RecordKey
    parties: tuple[str, ...]
    phones: tuple[str, ...]
    due_date: date
    overdue: bool
    mode: str
    agreed: str = ""


@dataclass(frozen=True, slots=True)
class OldCase:
    """A dispute in mediation past day 25 (amber) or past its month (red)."""

    key: RecordKey
    parties: tuple[str, ...]
    accepted_date: date
    red: bool


@dataclass(frozen=True, slots=True)
class Relapsed:
    """A settled dispute that a follow-up found broken out again, and that is not in mediation yet."""

    key: RecordKey
    parties: tuple[str, ...]
    found_on: date


@dataclass(frozen=True, slots=True)
class UnheardTip:
    """An urgent tip that the station has not received: pick up the telephone."""

    key: RecordKey
    what: str
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class Today:
    """The first screen, each list in the order of urgency. `report_month` is the month whose report is due, or ""."""

    tips: tuple[UnheardTip, ...]
    follow_ups: tuple[DueFollowUp, ...]
    old_cases: tuple[OldCase, ...]
    drafts: tuple[Draft, ...]
    report_month: str
    backup_due: bool = False
    clock_doubtful: bool = False
    relapsed: tuple[Relapsed, ...] = ()
    said: Notices = field(default_factory=Notices)

    @property
    def empty(self) -> bool:
        lists = self.tips or self.relapsed or self.follow_ups or self.old_cases or self.drafts
        return not (lists or self.report_month or self.backup_due or self.said.asks)


def today(profile: Profile, day: date, *, built: date = date.min) -> Today:
    """What there is to do on this day; a day before `built` is no day at all."""
    return Today(
        tips=tuple(_unheard_tips(profile, day)),
        follow_ups=tuple(sorted(_due_follow_ups(profile, day), key=lambda due: (due.due_date, name_key(*due.parties)))),
        old_cases=tuple(sorted(_old_cases(profile, day), key=lambda old: (old.accepted_date, name_key(*old.parties)))),
        drafts=tuple(drafts.every(profile.db)),
        report_month=_report_month(profile, day),
        backup_due=upkeep.backup_due(profile, day),
        clock_doubtful=upkeep.clock_doubtful(profile, day, built),
        relapsed=tuple(_relapsed(profile, day)),
        said=notices(profile),
    )


def _due_follow_ups(profile: Profile, day: date) -> Iterator[DueFollowUp]:
    until = {"due_date": ("", (day + AHEAD).isoformat())}
    waived = {row.fields.get("follow_up") for row in ledgers.every(profile.db, "waivers")}
    for row in ledgers.page(profile.db, Query("follow_ups", between=until, blank=("done_date",))):
        follow_up = read_as(FollowUp, row.fields)
        dispute = ledgers.find(profile.db, "disputes", RecordKey(row.key.owner, follow_up.dispute))
        if dispute and row.key.record not in waived:
            yield from _due(row, follow_up, dispute, day)


def _due(row: Row, follow_up: FollowUp, dispute_row: Row, day: date) -> Iterator[DueFollowUp]:
    dispute = read_as(Dispute, dispute_row.fields)
    if dispute.state in SETTLED and current(dispute, [follow_up]):
        yield due(row.key, follow_up, dispute_row.key, dispute, day)


def due(key: RecordKey, follow_up: FollowUp, about: RecordKey, dispute: Dispute, day: date) -> DueFollowUp:
    """The follow-up as it is asked for on this day."""
    return DueFollowUp(
        key,
        about,
        tuple(party.name for party in dispute.parties),
        tuple(party.phone for party in dispute.parties if party.phone),
        follow_up.due_date,
        status(follow_up, day) is FollowUpState.OVERDUE,
        follow_up.mode,
        dispute.result,
    )


def _relapsed(profile: Profile, day: date) -> Iterator[Relapsed]:
    near = {"due_date": ((day - _LONG).isoformat(), (day + _LONG).isoformat())}
    found = ledgers.page(profile.db, Query("follow_ups", {"outcome": Outcome.RELAPSE.value}, near, order="due_date"))
    for about in dict.fromkeys(RecordKey(row.key.owner, str(row.fields.get("dispute", ""))) for row in found):
        row = ledgers.find(profile.db, "disputes", about)
        dispute = read_as(Dispute, row.fields) if row else None
        if dispute is None or dispute.state not in SETTLED:
            continue
        visits = (read_as(FollowUp, visit.fields) for visit in hanging_on(profile, "follow_ups", about))
        last = last_done(dispute, visits)
        if last and last.outcome is Outcome.RELAPSE and last.done_date:
            yield Relapsed(about, tuple(party.name for party in dispute.parties), last.done_date)


def _old_cases(profile: Profile, day: date) -> Iterator[OldCase]:
    for state in _OPEN:
        for row in ledgers.page(profile.db, Query("disputes", equal={"state": state.value})):
            dispute = read_as(Dispute, row.fields)
            clock = mediation_clock(dispute, day)
            if clock in (Clock.AMBER, Clock.RED) and dispute.accepted_date:
                names = tuple(party.name for party in dispute.parties)
                yield OldCase(row.key, names, dispute.accepted_date, clock is Clock.RED)


def _unheard_tips(profile: Profile, day: date) -> Iterator[UnheardTip]:
    since = {"time": ((day - timedelta(days=TIP_DAYS)).isoformat(), (day + timedelta(days=1)).isoformat())}
    rows = ledgers.page(profile.db, Query("tips", between=since, order="time"))
    stages = delivery.of_records(profile.db, (row.key for row in rows), profile.identity.writer)
    for row in rows:
        tip = read_as(Tip, row.fields)
        stage = stages.get(row.key, Delivery.RECEIVED)
        if tip.urgent and stage is not Delivery.RECEIVED:
            yield UnheardTip(row.key, tip.what, stage)


def _report_month(profile: Profile, day: date) -> str:
    """From the 20th on this month's report is due; before, last month's until it was made or said to be nil."""
    month = day if day.day >= REPORT_DAY else months_later(day.replace(day=1), -1)
    named = f"{month:%Y-%m}"
    return "" if ledgers.count(profile.db, Query("nil_reports", equal={"month": named})) else named
