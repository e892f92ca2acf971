"""The registers of the other ledgers: 线索, 反诈宣传, 服务, 隐患, 回访."""

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.hazards import Hazard
from app.domain.mediation import FollowUp, Outcome
from app.domain.outreach import Outreach
from app.domain.recording import read_as
from app.domain.services import Service
from app.domain.tips import Tip, TipHandling
from app.reports.registers.listing import Columns, dispute_of, listed, table
from app.reports.registers.wording import Wording
from app.reports.source import Source
from app.reports.table import Cell, Kind, Table
from app.store import counts, ledgers
from app.store.counting import records
from app.store.ledgers import Query
from app.store.projection import RecordKey

TIPS: Columns = (
    ("record_no", Kind.TEXT, 16),
    ("date", Kind.DATE, 11),
    ("type", Kind.TEXT, 18),
    ("point", Kind.TEXT, 20),
    ("what", Kind.TEXT, 50),
    ("urgent", Kind.TEXT, 8),
    ("signed", Kind.DATE, 11),
    ("state", Kind.TEXT, 10),
    ("done", Kind.DATE, 11),
)
OUTREACH: Columns = (
    ("date", Kind.DATE, 11),
    ("point", Kind.TEXT, 20),
    ("place", Kind.TEXT, 16),
    ("form", Kind.TEXT, 10),
    ("face_count", Kind.COUNT, 10),
    ("reach_count", Kind.COUNT, 10),
    ("broadcast_times", Kind.COUNT, 10),
    ("pieces", Kind.COUNT, 10),
    ("apps", Kind.COUNT, 8),
    ("audience", Kind.TEXT, 16),
    ("fraud_types", Kind.TEXT, 30),
)
SERVICES: Columns = (
    ("date", Kind.DATE, 11),
    ("point", Kind.TEXT, 22),
    ("service_type", Kind.TEXT, 30),
    ("persons", Kind.COUNT, 8),
    ("content", Kind.TEXT, 50),
)
HAZARDS: Columns = (
    ("record_no", Kind.TEXT, 16),
    ("date", Kind.DATE, 11),
    ("place", Kind.TEXT, 20),
    ("service_type", Kind.TEXT, 30),
    ("severity", Kind.TEXT, 8),
    ("responsible", Kind.TEXT, 16),
    ("deadline", Kind.DATE, 11),
    ("recheck_date", Kind.DATE, 11),
    ("recheck_result", Kind.TEXT, 10),
)
FOLLOW_UPS: Columns = (
    ("record_no", Kind.TEXT, 22),
    ("parties", Kind.TEXT, 16),
    ("category", Kind.TEXT, 16),
    ("level", Kind.TEXT, 10),
    ("resolved_date", Kind.DATE, 11),
    ("due_date", Kind.DATE, 11),
    ("ordinal", Kind.COUNT, 6),
    ("done_date", Kind.DATE, 11),
    ("mode", Kind.TEXT, 14),
    ("outcome", Kind.TEXT, 10),
    ("satisfaction", Kind.TEXT, 8),
    ("relapse", Kind.TEXT, 8),
    ("by", Kind.TEXT, 8),
    ("remarks", Kind.TEXT, 20),
)


def tips(source: Source) -> Table:
    """The station's: what was told and how far it is. Who told it is in no register."""
    return table(source, "tips", TIPS, _tip_rows(source))


def outreach(source: Source) -> Table:
    return table(source, "outreach", OUTREACH, _outreach_rows(source))


def services(source: Source) -> Table:
    return table(source, "services", SERVICES, _service_rows(source))


def hazards(source: Source) -> Table:
    return table(source, "hazards", HAZARDS, _hazard_rows(source))


def follow_ups(source: Source) -> Table:
    """Those due in the period."""
    keys = records(source.db, counts.FOLLOW_UPS, "due", source.period)
    return table(source, "follow_ups", FOLLOW_UPS, follow_up_rows(source, keys))


def follow_up_rows(source: Source, keys: Iterable[RecordKey]) -> Iterator[Iterator[Cell]]:
    """A view over disputes: each follow-up beside what it follows up."""
    wording = Wording(source)
    for each in listed(source, "follow_ups", FollowUp, keys):
        yield _follow_up_cells(each.record, each.key, source, wording)


def _tip_rows(source: Source) -> Iterator[Iterator[Cell]]:
    wording = Wording(source)
    for each in listed(source, "tips", Tip, records(source.db, counts.TIPS, "tips", source.period)):
        yield _tip_cells(each.record, each.key, _handling(source, each.key), wording)


def _tip_cells(tip: Tip, key: RecordKey, handling: TipHandling | None, wording: Wording) -> Iterator[Cell]:
    yield tip.local_no
    yield date.fromisoformat(tip.time[:10])
    yield wording.label("tip_categories", tip.category)
    yield wording.point(key.owner)
    yield tip.what
    yield wording.yes_or_no(tip.urgent)
    yield _day(handling.signed_at) if handling else None
    yield wording.label("tip_states", handling.state.value if handling else "waiting")
    yield _day(handling.closed_at) if handling else None


def _handling(source: Source, tip: RecordKey) -> TipHandling | None:
    """What the desk did with it; the newest where two desks wrote."""
    rows = ledgers.page(source.db, Query("tip_handling", equal={"tip": tip.record}), limit=1)
    return read_as(TipHandling, rows[0].fields) if rows else None


def _outreach_rows(source: Source) -> Iterator[Iterator[Cell]]:
    wording = Wording(source)
    for each in listed(source, "outreach", Outreach, records(source.db, counts.OUTREACH, "all", source.period)):
        yield _outreach_cells(each.record, each.key, wording)


def _outreach_cells(told: Outreach, key: RecordKey, wording: Wording) -> Iterator[Cell]:
    yield told.date
    yield wording.point(key.owner)
    yield told.place
    yield wording.label("outreach_forms", told.form.value)
    yield told.face_count
    yield told.reach_count
    yield told.broadcast_times
    yield told.materials.pieces
    yield told.app_installed
    yield wording.labels("audiences", told.audience)
    yield wording.labels("fraud_types", told.fraud_types)


def _service_rows(source: Source) -> Iterator[tuple[Cell, ...]]:
    wording = Wording(source)
    for each in listed(source, "services", Service, records(source.db, counts.SERVICES, "rows", source.period)):
        served = each.record
        kind = wording.label("service_types", served.type)
        yield served.date, wording.point(each.key.owner), kind, served.persons, served.note


def _hazard_rows(source: Source) -> Iterator[Iterator[Cell]]:
    wording = Wording(source)
    for each in listed(source, "hazards", Hazard, records(source.db, counts.HAZARDS, "found", source.period)):
        yield _hazard_cells(each.record, wording)


def _hazard_cells(hazard: Hazard, wording: Wording) -> Iterator[Cell]:
    yield hazard.local_no
    yield hazard.found_date
    yield wording.listed([hazard.village, hazard.place])
    yield wording.label("hazard_types", hazard.type)
    yield wording.label("severities", hazard.severity)
    yield hazard.responsible
    yield hazard.deadline
    yield hazard.recheck_date
    yield wording.label("recheck_results", hazard.recheck_result.value if hazard.recheck_result else "")


def _follow_up_cells(follow_up: FollowUp, key: RecordKey, source: Source, wording: Wording) -> Iterator[Cell]:
    dispute = dispute_of(source, key.owner, follow_up.dispute)
    yield (dispute.ledger_no or dispute.local_no) if dispute else ""
    yield wording.names(dispute.parties) if dispute else ""
    yield wording.kind(dispute) if dispute else ""
    yield wording.level(dispute.level) if dispute else ""
    yield dispute.resolved_date if dispute else None
    yield follow_up.due_date
    yield follow_up.ordinal
    yield follow_up.done_date
    yield wording.label("follow_up_modes", follow_up.mode)
    yield wording.label("follow_up_outcomes", follow_up.outcome.value if follow_up.outcome else "")
    yield wording.label("satisfactions", follow_up.satisfaction)
    yield wording.has_or_not(follow_up.outcome is Outcome.RELAPSE) if follow_up.done_date else ""
    yield follow_up.by
    yield follow_up.note


def _day(moment: str | None) -> date | None:
    return date.fromisoformat(moment[:10]) if moment else None
