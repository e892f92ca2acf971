"""Tips: an informant's name is sealed before anything is kept, and never readable here again."""

from collections.abc import Iterator
from datetime import datetime

from app.actions import recording
from app.actions.recording import NewId, Saved
from app.domain.changes import Fields
from app.domain.errors import AppError, Code
from app.domain.tips import Feedback, InformantMode
from app.exchange import informant
from app.store import ledgers
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.projection import RecordKey

LONGEST_NAME = 100
"""A name, and how to reach who bears it."""


def add_tip(
    profile: Profile, typed: Fields, *, informant_name: str = "", now: datetime, new_id: NewId, draft: str = ""
) -> Saved:
    """Keep a tip. `informant_name` is typed for the mode 实名交派出所 alone; it is sealed to the desks at once."""
    fields = dict(typed)
    if fields.get("informant_mode") == InformantMode.NAMED:
        if not informant_name.strip():
            raise AppError(Code.MISSING, "informant_name")
        if len(informant_name) > LONGEST_NAME:
            raise AppError(Code.TOO_LONG, "informant_name", limit=LONGEST_NAME)
        fields["sealed_informant"] = informant.seal(profile.db, informant_name.strip())
    return recording.add(profile, "tips", fields, now=now, new_id=new_id, draft=draft)


def answer(profile: Profile, tip: RecordKey) -> str:
    """What the station said about a tip (a code of 线索反馈), or ""."""
    found = ledgers.page(profile.db, Query("tip_handling", equal={"tip": tip.record}))
    return next((code for row in found if (code := str(row.fields.get("feedback") or ""))), "")


def more_wanted(profile: Profile) -> Iterator[Row]:
    """The tips to which the station wants more (请补充), until something is added."""
    for handling in ledgers.every(profile.db, "tip_handling"):
        if handling.fields.get("feedback") == Feedback.MORE_NEEDED:
            key = RecordKey(profile.identity.owner, str(handling.fields.get("tip", "")))
            tip = ledgers.find(profile.db, "tips", key)
            if tip and tip.stamp < handling.stamp:
                yield tip
