"""Where this profile's point is."""

from app.actions.enrolling import PLACE
from app.store import meta
from app.store.profile import Profile


def village_of(profile: Profile) -> str:
    """The village the kit named; "" for a desk."""
    match meta.get(profile.db, PLACE):
        case {"village": str(village)}:
            return village
        case _:
            return ""
