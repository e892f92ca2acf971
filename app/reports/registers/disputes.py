"""矛盾纠纷排查化解台账."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from app.domain.disputes import Dispute
from app.domain.mediation import FollowUp, Transfer
from app.reports.registers.listing import Columns, hanging, listed, table
from app.reports.registers.wording import Wording
from app.reports.source import Source
from app.reports.table import Cell, Kind, Table
from app.store import counts
from app.store.counting import records
from app.store.projection import RecordKey

COLUMNS: Columns = (
    ("record_no", Kind.TEXT, 13),
    ("found_date", Kind.DATE, 10),
    ("township", Kind.TEXT, 8),
    ("village", Kind.TEXT, 9),
    ("point", Kind.TEXT, 10),
    ("party_a", Kind.TEXT, 7),
    ("party_b", Kind.TEXT, 7),
    ("phone", Kind.TEXT, 9),
    ("category", Kind.TEXT, 9),
    ("summary", Kind.TEXT, 28),
    ("people_count", Kind.COUNT, 4),
    ("amount", Kind.MONEY, 8),
    ("level", Kind.TEXT, 6),
    ("finder", Kind.TEXT, 6),
    ("mediators", Kind.TEXT, 6),
    ("method", Kind.TEXT, 7),
    ("resolved_date", Kind.DATE, 10),
    ("result", Kind.TEXT, 20),
    ("agreement_form", Kind.TEXT, 5),
    ("transferred_to", Kind.TEXT, 7),
    ("followed_up", Kind.DATE, 10),
    ("follow_up", Kind.TEXT, 7),
    ("closed_date", Kind.DATE, 10),
    ("remarks", Kind.TEXT, 10),
)


def register(source: Source, keys: Iterable[RecordKey] | None = None) -> Table:
    """The disputes of the period that count, or those asked for, in the order they were found."""
    chosen = records(source.db, counts.DISPUTES, "found", source.period) if keys is None else keys
    return table(source, "disputes", COLUMNS, _rows(source, chosen))


def _rows(source: Source, keys: Iterable[RecordKey]) -> Iterator[Iterator[Cell]]:
    wording = Wording(source)
    for each in listed(source, "disputes", Dispute, keys):
        transfers = hanging(source, "transfers", each.key, Transfer)
        follow_ups = hanging(source, "follow_ups", each.key, FollowUp)
        yield chain(_cells(each.record, each.key, wording), _after(each.record, transfers, follow_ups, wording))


def _cells(dispute: Dispute, key: RecordKey, wording: Wording) -> Iterator[Cell]:
    """From 编号 to 化解责任人."""
    yield dispute.ledger_no or dispute.local_no
    yield dispute.found_date
    yield wording.township(key.owner)
    yield dispute.village
    yield wording.point(key.owner)
    yield dispute.parties[0].name
    yield wording.names(dispute.parties[1:])
    yield wording.masked_phones(dispute.parties)
    yield wording.kind(dispute)
    yield dispute.summary
    yield dispute.people_count
    yield dispute.amount
    yield wording.level(dispute.level)
    yield dispute.mediators[0] if dispute.mediators else ""
    yield wording.listed(dispute.mediators)


def _after(
    dispute: Dispute, transfers: Sequence[Transfer], follow_ups: Sequence[FollowUp], wording: Wording
) -> Iterator[Cell]:
    """From 化解方式 to 备注."""
    done = [each for each in follow_ups if each.done_date]
    last = max(done, key=lambda each: (str(each.done_date), each.ordinal), default=None)
    yield wording.label("methods", dispute.method)
    yield dispute.resolved_date
    yield dispute.result
    yield wording.label("agreement_forms", dispute.agreement_form.value if dispute.agreement_form else "")
    yield wording.listed(each.to_name or wording.label("transfer_targets", each.to) for each in transfers)
    yield last.done_date if last else None
    yield _found(last, wording) if last else ""
    yield dispute.closed_date
    yield wording.remarks(dispute)


def _found(follow_up: FollowUp, wording: Wording) -> str:
    outcome = wording.label("follow_up_outcomes", follow_up.outcome.value if follow_up.outcome else "")
    return wording.listed([outcome, wording.label("satisfactions", follow_up.satisfaction)])
