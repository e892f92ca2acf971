"""How long points keep cases that are over: their desk says it, and with it what its last backup holds.

A desk that is restored from that backup asks no point for what came before it, so that a point may let it go.
"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.changes import JSON
from app.domain.desk import CLOSED_DAYS, Receipt
from app.store import last_backup, meta
from app.store.profile import Profile

RETENTION = "retention"
"""What a desk keeps to, by what it is about."""
_TERMS = "closed-cases"


@dataclass(frozen=True, slots=True)
class Terms:
    """All that came to the station before `backed_up` (ISO 8601, "" for nothing) lies in its backup; a case that has
    been over for `days` need not stay here."""

    backed_up: str = ""
    days: int = CLOSED_DAYS


def told(desk: Profile, now: datetime) -> dict[str, JSON]:
    """What a receipt says of it; nothing where no backup was ever made."""
    until, kept = last_backup.holds_until(desk.db, now), meta.get(desk.db, RETENTION)
    days = kept.get("closed", CLOSED_DAYS) if isinstance(kept, dict) else CLOSED_DAYS
    return {} if until is None else {"backed_up": until, "closed_days": days}


def hear(profile: Profile, receipt: Receipt) -> None:
    """Keep what the point's own station says; a backup from the future is none. Inside a transaction of the caller."""
    said = Terms(receipt.backed_up, receipt.closed_days)
    if not _is_before(receipt.backed_up, receipt.at):
        said = Terms("", said.days)
    if said != terms(profile):
        meta.put(profile.db, _TERMS, {"backed_up": said.backed_up, "days": said.days})


def terms(profile: Profile) -> Terms:
    """What the station said last."""
    match meta.get(profile.db, _TERMS):
        case {"backed_up": str(backed_up), "days": int(days)}:
            return Terms(backed_up, days)
        case _:
            return Terms()


def _is_before(moment: str, other: str) -> bool:
    try:
        return datetime.fromisoformat(moment) <= datetime.fromisoformat(other)
    except (ValueError, TypeError):
        return False
