"""Which changes of a trusted writer may be applied, and why the others wait."""

from enum import StrEnum

from app.domain.changes import Change, Kind
from app.domain.errors import AppError
from app.domain.identity import Role
from app.domain.ledgers import LEDGERS
from app.domain.recording import check_fields
from app.exchange.acknowledging import is_acknowledgement
from app.store.people import Writer


class Hold(StrEnum):
    """Why a change steps aside; it never blocks what follows and is tried again after an upgrade."""

    UNKNOWN_LEDGER = "unknown-ledger"
    OVERREACH = "overreach"
    BAD_VALUE = "bad-value"


DESK_FIELDS = {
    "disputes": frozenset({"ledger_no", "merged_into"}),
    "dissuasions": frozenset({"station_confirmed"}),
}
"""Fields of a point's record that only a desk may set."""


def reason_to_hold(change: Change, writer: Writer) -> str:
    """Why this change has to wait; "" for one that may be applied.

    A point writes its own records and no desk's fields; unknown fields of a newer version pass.
    """
    if change.ledger not in LEDGERS:
        return Hold.UNKNOWN_LEDGER
    if writer.role == Role.POINT and not _own(change, writer):
        return Hold.OVERREACH
    if change.kind is Kind.SET and change.payload is not None:
        try:
            check_fields(change.ledger, change.payload)
        except AppError:
            return Hold.BAD_VALUE
    return ""


def _own(change: Change, writer: Writer) -> bool:
    if is_acknowledgement(change):
        return change.owner == writer.owner
    return (
        change.owner == writer.owner
        and not LEDGERS[change.ledger].desk
        and not DESK_FIELDS.get(change.ledger, frozenset()) & change.fields.keys()
    )
