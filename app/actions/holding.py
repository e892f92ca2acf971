"""Holding back what would be let go: for a reason, by somebody, written down for every desk."""

from dataclasses import dataclass
from datetime import datetime

from app.actions import tip_desk
from app.actions.recording import NewId
from app.domain.changes import Changes
from app.domain.desk import Act
from app.domain.rights import Right, require
from app.store import ledgers
from app.store.ledgers import Query
from app.store.profile import Profile
from app.store.projection import RecordKey


@dataclass(frozen=True, slots=True)
class Hold:
    """Who holds it and why."""

    by: str
    reason: str


def hold(
    profile: Profile, key: RecordKey, number: str, *, by: str, reason: str, now: datetime, new_id: NewId
) -> Changes:
    """Let nothing of this record go until somebody says so; raises AppError MISSING without a name and a reason."""
    return _write(profile, Act.HOLD, key, number, Hold(by, reason), now, new_id)


def release(
    profile: Profile, key: RecordKey, number: str, *, by: str, reason: str, now: datetime, new_id: NewId
) -> Changes:
    """It may go again when it is due."""
    return _write(profile, Act.RELEASE, key, number, Hold(by, reason), now, new_id)


def held(profile: Profile) -> dict[str, Hold]:
    """What is held, by record: of hold and release the later counts, and of two at one moment the hold."""
    lines = [
        (str(row.fields.get("at")), act is Act.HOLD, row)
        for act in (Act.HOLD, Act.RELEASE)
        for row in ledgers.page(profile.db, Query("access_log", equal={"act": act.value}))
    ]
    last = {str(row.fields.get("tip")): (is_held, row) for _, is_held, row in sorted(lines, key=lambda each: each[:2])}
    return {
        record: Hold(str(row.fields.get("by")), str(row.fields.get("reason")))
        for record, (is_held, row) in last.items()
        if is_held
    }


def _write(profile: Profile, act: Act, key: RecordKey, number: str, why: Hold, now: datetime, new_id: NewId) -> Changes:
    require(profile.identity.role, Right.ERASE)
    tip_desk.log(profile, act, key, number, by=why.by, reason=why.reason, now=now, new_id=new_id)
    return Changes.of("access_log")
