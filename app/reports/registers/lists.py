"""What a desk has to look after: overdue, open for long, red and orange, transfers unanswered, months unreported."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from app.domain.deadlines import Clock, mediation_clock
from app.domain.disputes import SETTLED, UNCOUNTED, Dispute, DisputeState
from app.domain.mediation import Transfer
from app.domain.periods import Period, month_end, months_later
from app.domain.recording import read_as
from app.domain.risk import ORANGE, RED
from app.reports import cohort
from app.reports.registers import others
from app.reports.registers.listing import Columns, Listed, dispute_of, listed, table
from app.reports.registers.wording import Wording
from app.reports.source import Source
from app.reports.table import Cell, Kind, Table
from app.store import counts, ledgers, people
from app.store.counting import records
from app.store.ledgers import Query

DISPUTES: Columns = (
    ("record_no", Kind.TEXT, 22),
    ("point", Kind.TEXT, 20),
    ("found_date", Kind.DATE, 11),
    ("accepted_date", Kind.DATE, 11),
    ("days", Kind.COUNT, 6),
    ("parties", Kind.TEXT, 16),
    ("category", Kind.TEXT, 16),
    ("level", Kind.TEXT, 10),
    ("summary", Kind.TEXT, 40),
    ("remarks", Kind.TEXT, 20),
)
TRANSFERS: Columns = (
    ("record_no", Kind.TEXT, 22),
    ("point", Kind.TEXT, 20),
    ("parties", Kind.TEXT, 16),
    ("category", Kind.TEXT, 16),
    ("transferred_to", Kind.TEXT, 14),
    ("transfer_date", Kind.DATE, 11),
    ("reason", Kind.TEXT, 30),
    ("received_date", Kind.DATE, 11),
    ("feedback_due", Kind.DATE, 11),
)
UNREPORTED: Columns = (
    ("township", Kind.TEXT, 14),
    ("point", Kind.TEXT, 24),
    ("months", Kind.TEXT, 40),
    ("nil_months", Kind.TEXT, 40),
)
MEDIATORS: Columns = (
    ("mediators", Kind.TEXT, 12),
    ("point", Kind.TEXT, 20),
    ("record_no", Kind.TEXT, 22),
    ("parties", Kind.TEXT, 16),
    ("category", Kind.TEXT, 16),
    ("resolved_date", Kind.DATE, 11),
    ("agreement_form", Kind.TEXT, 10),
    ("closed_date", Kind.DATE, 11),
)
_NOBODY = frozenset({DisputeState.CLOSED}) | UNCOUNTED
_Months = Mapping[str, set[str]]


def overdue(source: Source) -> Table:
    """超期回访: all that are overdue at the cut-off."""
    now = source.up_to_now()
    keys = records(now.db, counts.FOLLOW_UPS, "overdue", now.period)
    return table(now, "overdue", others.FOLLOW_UPS, others.follow_up_rows(now, keys))


def open_long(source: Source) -> Table:
    """30日未结: accepted more than the month ago that both sides have, and not settled."""
    now = source.up_to_now()
    open_ones = records(now.db, counts.DISPUTES, "open", now.period)
    late = (each for each in listed(now, "disputes", Dispute, open_ones) if _is_late(each.record, now.period.as_of))
    return table(now, "open_long", DISPUTES, _dispute_rows(now, late))


def red_orange(source: Source) -> Table:
    """Red and orange disputes that are not closed."""
    now = source.up_to_now()
    keys = [
        key
        for level in (RED, ORANGE)
        for key in records(now.db, counts.DISPUTES, "found", now.period, {"level": level})
    ]
    living = (each for each in listed(now, "disputes", Dispute, keys) if each.record.state not in _NOBODY)
    return table(now, "red_orange", DISPUTES, _dispute_rows(now, living))


def transfers(source: Source) -> Table:
    """移交未反馈."""
    now = source.up_to_now()
    return table(now, "transfers", TRANSFERS, _transfer_rows(now))


def unreported(source: Source) -> Table:
    """未报点, 零报告: months that are over, in which a point neither found a dispute nor said that there was none."""
    return table(source, "unreported", UNREPORTED, _unreported_rows(source))


def mediators(source: Source) -> Table:
    """个人办理案件: who settled what in the period, for claims by case. Sorted by name: it ranks nobody."""
    return table(source, "mediators", MEDIATORS, sorted(_mediator_rows(source), key=_by_person))


def _by_person(cells: Iterable[Cell]) -> tuple[str, ...]:
    return tuple(map(str, cells))


def _is_late(dispute: Dispute, today: date) -> bool:
    return mediation_clock(dispute, today) is Clock.RED


def _dispute_rows(source: Source, disputes: Iterator[Listed[Dispute]]) -> Iterator[tuple[Cell, ...]]:
    wording = Wording(source)
    for each in disputes:
        dispute = each.record
        yield (
            dispute.ledger_no or dispute.local_no,
            wording.point(each.key.owner),
            dispute.found_date,
            dispute.accepted_date,
            _days(dispute, source.period.as_of),
            wording.names(dispute.parties),
            wording.kind(dispute),
            wording.level(dispute.level),
            dispute.summary,
            wording.remarks(dispute),
        )


def _days(dispute: Dispute, today: date) -> int | None:
    """How long it has been in hand; nothing once it is settled."""
    return None if dispute.state in SETTLED else (today - (dispute.accepted_date or dispute.found_date)).days


def _transfer_rows(source: Source) -> Iterator[tuple[Cell, ...]]:
    wording = Wording(source)
    query = Query("transfers", between={"date": _span(source.period)}, order="date", ascending=True)
    for row in ledgers.page(source.db, query):
        transfer = read_as(Transfer, row.fields)
        dispute = dispute_of(source, row.key.owner, transfer.dispute)
        if not dispute or dispute.state in UNCOUNTED or _answered(transfer, source.period.as_of):
            continue
        yield (
            dispute.ledger_no or dispute.local_no,
            wording.point(row.key.owner),
            wording.names(dispute.parties),
            wording.kind(dispute),
            transfer.to_name or wording.label("transfer_targets", transfer.to),
            transfer.date,
            transfer.reason,
            transfer.received_date,
            transfer.feedback_due,
        )


def _answered(transfer: Transfer, as_of: date) -> bool:
    return transfer.feedback_date is not None and transfer.feedback_date <= as_of


def _unreported_rows(source: Source) -> Iterator[tuple[Cell, ...]]:
    wording, over = Wording(source), _months_over(source.period)
    busy = cohort.found_in(source.db, source.period)
    nil = _nil_months(source, over)
    begun = min({month for _, month in busy}.union(*nil.values()), default="9999")
    for point in people.points(source.db):
        said = nil.get(point.number, set())
        missing = [m for m in over if m >= begun and (point.number, m) not in busy and m not in said]
        if missing or said:
            months = wording.months(missing), wording.months(sorted(said))
            yield wording.township(point.number), f"{point.number} {point.name}", *months


def _nil_months(source: Source, months: list[str]) -> _Months:
    """The months in which each point said that it found no dispute."""
    said: dict[str, set[str]] = {}
    if months:
        query = Query("nil_reports", between={"month": (months[0], months[-1])})
        for row in ledgers.page(source.db, query):
            if "disputes" in _ledgers(row.fields.get("ledgers")):
                said.setdefault(row.key.owner, set()).add(str(row.fields["month"]))
    return said


def _ledgers(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _months_over(period: Period) -> list[str]:
    """The months of the period that ended by the cut-off."""
    until = min(period.last, period.as_of)
    first, months = period.first.replace(day=1), []
    while month_end(first) <= until:
        months.append(f"{first:%Y-%m}")
        first = months_later(first, 1)
    return months


def _mediator_rows(source: Source) -> Iterator[tuple[Cell, ...]]:
    wording = Wording(source)
    settled = records(source.db, counts.SETTLEMENTS, "settled", source.period)
    for each in listed(source, "disputes", Dispute, settled):
        dispute = each.record
        for person in dispute.mediators or ("",):
            yield (
                person,
                wording.point(each.key.owner),
                dispute.ledger_no or dispute.local_no,
                wording.names(dispute.parties),
                wording.kind(dispute),
                dispute.resolved_date,
                wording.label("agreement_forms", dispute.agreement_form.value if dispute.agreement_form else ""),
                dispute.closed_date,
            )


def _span(period: Period) -> tuple[str, str]:
    return period.first.isoformat(), min(period.last, period.as_of).isoformat()
