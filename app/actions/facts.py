"""Facts: figures that no record holds, which a bureau states with source and date."""

from collections.abc import Sequence
from datetime import datetime

from app.actions import deciding, recording
from app.actions.deciding import between_desks
from app.actions.recording import NewId
from app.domain.changes import Changes, Fields
from app.domain.rights import Right, require
from app.reports.facts import LEDGER
from app.store import ledgers
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.steps import step


def state(profile: Profile, typed: Fields, *, now: datetime, new_id: NewId) -> Changes:
    """Write a figure down; of its name the latest by date counts, and nothing that was stated before goes away."""
    fact = deciding.parsed(profile, LEDGER, typed, now)
    with step(profile.db, LEDGER, now):
        recording.write(profile, [between_desks(profile, LEDGER, fact, new_id)], now)
    return Changes.of(LEDGER)


def stated(profile: Profile) -> Sequence[Row]:
    """All that this desk stated, the latest first."""
    require(profile.identity.role, Right.REPORT)
    return ledgers.page(profile.db, Query(LEDGER, {"owner": profile.identity.owner}, order="date"))
