"""Tips: an informant's name is sealed before anything is kept, and never readable here again."""

from datetime import datetime

from app.actions import recording
from app.actions.recording import NewId, Saved
from app.domain.changes import Fields
from app.domain.errors import AppError, Code
from app.domain.tips import InformantMode
from app.exchange import informant
from app.store.profile import Profile


def add_tip(
    profile: Profile, typed: Fields, *, informant_name: str = "", now: datetime, new_id: NewId, draft: str = ""
) -> Saved:
    """Keep a tip. `informant_name` is typed for the mode 实名交派出所 alone; it is sealed to the desks at once."""
    fields = dict(typed)
    if fields.get("informant_mode") == InformantMode.NAMED:
        if not informant_name.strip():
            raise AppError(Code.MISSING, "informant_name")
        fields["sealed_informant"] = informant.seal(profile.db, informant_name.strip())
    return recording.add(profile, "tips", fields, now=now, new_id=new_id, draft=draft)
