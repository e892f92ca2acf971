"""What each round brought to a desk, and the records behind every number of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.exchange.gaps import Fork, Gap, find_forks, find_gaps
from app.store import arrivals, batches, ledgers, people
from app.store.arrivals import Arrival, Brought
from app.store.ledgers import Row
from app.store.profile import Profile
from app.store.projection import RecordKey

SHOWN = 60


@dataclass(frozen=True, slots=True)
class Arrived:
    """A round line by line: what came from whom, and which of its records are in conflict."""

    arrival: Arrival
    lines: tuple[Brought, ...]
    conflicts: tuple[RecordKey, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """Batches that have not come although later ones have, and numbers that two laptops used."""

    gaps: tuple[Gap, ...]
    forks: tuple[Fork, ...]


def rounds(profile: Profile, *, limit: int = SHOWN) -> list[Arrival]:
    """The rounds that brought something, the latest first."""
    return arrivals.latest(profile.db, limit)


def arrived(profile: Profile, arrival_id: int) -> Arrived:
    """One round. Raises AppError NOT_FOUND."""
    arrival = arrivals.get(profile.db, arrival_id)
    lines = arrivals.brought(profile.db, arrival, profile.identity.writer)
    return Arrived(arrival, tuple(lines), tuple(arrivals.conflicts(profile.db, arrival)))


def behind(profile: Profile, arrival_id: int, line: Brought, *, new: bool) -> list[RecordKey]:
    """The records behind a line's number."""
    return arrivals.records(profile.db, arrivals.get(profile.db, arrival_id), line, new=new)


def rows_of(profile: Profile, ledger: str, keys: Iterable[RecordKey]) -> list[Row]:
    """These records, in this order; one that was erased since is not among them."""
    found = (ledgers.find(profile.db, ledger, key) for key in keys)
    return [row for row in found if row]


def missing(profile: Profile) -> Missing:
    """What is missing now, whichever round it is missing from."""
    read = [
        batch
        for name in sorted({writer.writer for writer in people.writers(profile.db)} - {profile.identity.writer})
        for batch in batches.read_of(profile.db, name)
    ]
    return Missing(tuple(find_gaps(read)), tuple(find_forks(read)))
