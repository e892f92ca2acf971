"""Looking: pages of a ledger with how far each record has come, and the roster of points."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.gaps import find_gaps
from app.store import batches, delivery, ledgers, people, search
from app.store.delivery import Delivery
from app.store.ledgers import Query, Row
from app.store.people import Point
from app.store.profile import Profile


@dataclass(frozen=True, slots=True)
class Listed:
    """A record in a list; `delivery` is None for one that another writer made."""

    row: Row
    delivery: Delivery | None


@dataclass(frozen=True, slots=True)
class RosterLine:
    """A point as its desk knows it. `last_heard` is ISO 8601, "" for never; `missing` counts batches."""

    point: Point
    enrolled: bool
    last_heard: str
    missing: int


def listed(profile: Profile, query: Query, *, limit: int = -1, offset: int = 0) -> Sequence[Listed]:
    """A page of a ledger."""
    if query.text:
        while search.catch_up(profile.db):
            pass
    rows = ledgers.page(profile.db, query, limit=limit, offset=offset)
    stages = delivery.of_records(profile.db, (row.key for row in rows), profile.identity.writer)
    return [Listed(row, stages.get(row.key)) for row in rows]


def count(profile: Profile, query: Query) -> int:
    """How many records the query finds."""
    return ledgers.count(profile.db, query)


def roster(profile: Profile) -> list[RosterLine]:
    """Every point of this desk, by number."""
    by_owner: dict[str, list[str]] = {}
    for writer in people.writers(profile.db):
        by_owner.setdefault(writer.owner, []).append(writer.writer)
    return [_line(profile, point, set(by_owner.get(point.number, []))) for point in people.points(profile.db)]


def _line(profile: Profile, point: Point, devices: set[str]) -> RosterLine:
    read = [batch for device in devices for batch in batches.read_of(profile.db, device)]
    missing = sum(gap.last - gap.first + 1 for gap in find_gaps(read))
    return RosterLine(point, bool(devices), batches.last_heard(profile.db, devices), missing)
