"""Who wrote what of a dispute and of all that hangs on it."""

from dataclasses import dataclass

from app.actions.disputes import Case
from app.store import history, people
from app.store.profile import Profile


@dataclass(frozen=True, slots=True)
class Written:
    """One change of a case as a person reads it: who wrote which fields of which ledger, and when."""

    at: str
    writer: str
    ledger: str
    fields: tuple[str, ...]


def history_of(profile: Profile, each: Case) -> list[Written]:
    """Every change, ledger by ledger; what a desk only gave back is no change of its own."""
    keys = [("disputes", each.row.key), *((name, row.key) for name, rows in each.hanging.items() for row in rows)]
    return [
        Written(change.at, change.writer, change.ledger, tuple(change.fields))
        for ledger, key in keys
        for change in history.of_record(profile.db, key, applied=True)
        if change.ledger == ledger and change.stream not in people.streams_to(profile.db, key.owner)
    ]
