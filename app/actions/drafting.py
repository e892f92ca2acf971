"""Keeping what is being typed, and taking it up again."""

from datetime import datetime

from app.domain.changes import Changes, Fields
from app.store import drafts
from app.store.database import writing
from app.store.drafts import Draft
from app.store.profile import Profile


def keep_draft(profile: Profile, draft: str, form: str, fields: Fields, *, now: datetime) -> Changes:
    """Keep what was typed so far, as typed."""
    drafts.keep(profile.db, Draft(draft, form, fields, now.isoformat(timespec="seconds")))
    return Changes.of("drafts")


def drop_draft(profile: Profile, draft: str) -> Changes:
    """Throw a draft away."""
    with writing(profile.db):
        drafts.drop(profile.db, draft)
    return Changes.of("drafts")
