"""Giving back: a laptop that takes another's place gets the point's records from the desk."""

from datetime import datetime

from app.domain.changes import Edit
from app.domain.identity import to_point
from app.domain.ledgers import LEDGERS
from app.store import change_log, ledgers
from app.store.ledgers import Query
from app.store.profile import Profile


def give_back(desk: Profile, writer: str, owner: str, now: datetime) -> int:
    """Write every record of the point, as it stands, in the desk's stream to this device; returns how many.

    What the desk gave the point (waivers, tasks) is among them. Inside a transaction of the caller. The history stays
    at the desk.
    """
    edits = [
        Edit(ledger, row.key.record, owner, row.fields, (to_point(writer),))
        for ledger in LEDGERS
        for row in ledgers.page(desk.db, Query(ledger, equal={"owner": owner}, ascending=True))
    ]
    change_log.append(desk.db, desk.identity, edits, now)
    return len(edits)
