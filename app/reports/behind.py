"""The records behind a number of the statistics: a click on it opens exactly these."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.domain.periods import Period
from app.reports.places import IsThere
from app.store import counts
from app.store.counting import Counted, Equal, records
from app.store.projection import RecordKey


@dataclass(frozen=True, slots=True)
class Behind:
    """The ledger, and its records in the order of their days."""

    ledger: str
    keys: tuple[RecordKey, ...]


MEASURED: Mapping[str, tuple[str, Counted[Any], str]] = MappingProxyType(
    {
        **{
            name: ("disputes", counts.DISPUTES, name)
            for name in ("found", "handled", "resolved", "transferred", "open", "relapsed", "in_time", "ever_resolved")
        },
        "settled": ("disputes", counts.SETTLEMENTS, "settled"),
        "follow_ups_due": ("follow_ups", counts.FOLLOW_UPS, "due"),
        "follow_ups_done": ("follow_ups", counts.FOLLOW_UPS, "done"),
        "follow_ups_in_time": ("follow_ups", counts.FOLLOW_UPS, "in_time"),
        "follow_ups_overdue": ("follow_ups", counts.FOLLOW_UPS, "overdue"),
        "tips": ("tips", counts.TIPS, "tips"),
        "persons": ("services", counts.SERVICES, "persons"),
        "face": ("outreach", counts.OUTREACH, "face"),
        "reach": ("outreach", counts.OUTREACH, "reach"),
        "broadcasts": ("outreach", counts.OUTREACH, "broadcasts"),
        "dissuaded": ("dissuasions", counts.DISSUASIONS, "confirmed"),
        "saved": ("dissuasions", counts.DISSUASIONS, "saved"),
        "hazards": ("hazards", counts.HAZARDS, "found"),
        "mended": ("hazards", counts.HAZARDS, "mended"),
        "referrals": ("referrals", counts.REFERRALS, "referrals"),
        **{
            f"judicial_{'success' if name == 'resolved' else name}": ("disputes", counts.JUDICIAL, name)
            for name in counts.JUDICIAL.sums
        },
    }
)
"""Of each measure its ledger, how it is counted, and which of the sums it is."""


def behind(
    db: Database,
    measure: str,
    period: Period,
    is_there: IsThere | None = None,
    equal: Equal | None = None,
) -> Behind:
    """The records that a measure counts: of all, or of the owners in one place; `equal` narrows to a kind or a level.

    Raises AppError for a measure that does not exist.
    """
    if measure not in MEASURED:
        raise AppError(Code.UNKNOWN_FIELD, measure)
    ledger, counted, name = MEASURED[measure]
    keys = records(db, counted, name, period, equal)
    return Behind(ledger, tuple(key for key in keys if is_there is None or is_there(key.owner)))
