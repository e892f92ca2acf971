"""Looking: pages of a ledger with how far each record has come, and the roster of points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.exchange.gaps import find_forks, find_gaps
from app.store import batches, delivery, hearing, ledgers, people, search
from app.store.database import writing_at_once
from app.store.delivery import Delivery
from app.store.hearing import Heard
from app.store.ledgers import Query, Row
from app.store.people import Point, Writer
from app.store.profile import Profile

_SOME = 500
TOLERANCE = timedelta(minutes=10)
"""A clock that is off by less is not worth a word."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A record in a list; `delivery` is None for one that another writer made."""

    row: Row
    delivery: Delivery | None


@dataclass(frozen=True, slots=True)
class Found:
    """How many records were found, and how many, at the most, wait to be made findable."""

    count: int
    left: int = 0


@dataclass(frozen=True, slots=True)
class RosterLine:
    """A point as its desk knows it. `last_heard` is ISO 8601, "" for never; `missing` counts batches, `forks` the
    numbers that two laptops used, `held` the changes and `set_aside` the files that wait.

    `clock_off` is by how many seconds its clock is surely wrong (ahead is positive), 0 where it may be right.
    `awaited` says that a kit is out and unused, `revoked` that no device of it may write any more; `program` is the
    version of the program that it writes with, "" while it has not said.
    """

    point: Point
    enrolled: bool
    last_heard: str
    missing: int
    forks: int = 0
    held: int = 0
    set_aside: int = 0
    clock_off: int = 0
    awaited: bool = False
    revoked: bool = False
    program: str = ""


def listed(profile: Profile, query: Query, *, limit: int = -1, offset: int = 0) -> Sequence[Listed]:
    """A page of a ledger."""
    found = rows(profile, query, limit=limit, offset=offset)
    stages = delivery.of_records(profile.db, (row.key for row in found), profile.identity.writer)
    return [Listed(row, stages.get(row.key)) for row in found]


def rows(profile: Profile, query: Query, *, limit: int = -1, offset: int = 0, at_once: bool = False) -> Sequence[Row]:
    """A page of a ledger, where nobody asks how far its records have come; `at_once` of what can be found by now."""
    if not at_once:
        _find_everything(profile, query)
    return ledgers.page(profile.db, query, limit=limit, offset=offset)


def points(profile: Profile) -> Sequence[Point]:
    """The points of this desk, by number."""
    return people.points(profile.db)


def count(profile: Profile, query: Query) -> int:
    """How many records the query finds."""
    _find_everything(profile, query)
    return ledgers.count(profile.db, query)


def find(profile: Profile, query: Query, *, at_once: bool = False) -> Found:
    """How many records the query finds by now, after some more were made findable; for who does not want to wait.

    `at_once` of what is findable already, which waits for nothing that comes in meanwhile.
    """
    if not query.text:
        return Found(ledgers.count(profile.db, query))
    left = search.left(profile.db) if at_once else _made_findable(profile)
    return Found(ledgers.count(profile.db, query), left)


def _made_findable(profile: Profile) -> int:
    """How many are left; all of them while something comes in."""
    with writing_at_once(profile.db) as is_free:
        return search.catch_up(profile.db, limit=_SOME) if is_free else search.left(profile.db)


def roster(profile: Profile) -> list[RosterLine]:
    """Every point of this desk, by number."""
    devices: dict[str, list[Writer]] = {}
    for writer in people.writers(profile.db):
        devices.setdefault(writer.owner, []).append(writer)
    told = _Told(
        hearing.newest(profile.db),
        hearing.held(profile.db),
        hearing.set_aside(profile.db),
        frozenset(people.awaited(profile.db)),
        hearing.programs(profile.db),
    )
    return [_line(profile, point, devices.get(point.number, []), told) for point in people.points(profile.db)]


@dataclass(frozen=True, slots=True)
class _Told:
    """What is asked of the store once for all points, by writer."""

    heard: Mapping[str, Heard]
    held: Mapping[str, int]
    set_aside: Mapping[str, int]
    awaited: frozenset[str]
    programs: Mapping[str, str]


def _line(profile: Profile, point: Point, devices: list[Writer], told: _Told) -> RosterLine:
    names = {device.writer for device in devices}
    read = [batch for name in names for batch in batches.read_of(profile.db, name)]
    heard = [told.heard[name] for name in names if name in told.heard]
    return RosterLine(
        point,
        bool(devices),
        max((each.at for each in heard), default=""),
        missing=sum(gap.last - gap.first + 1 for gap in find_gaps(read)),
        forks=len(find_forks(read)),
        held=sum(told.held.get(name, 0) for name in names),
        set_aside=sum(told.set_aside.get(name, 0) for name in names),
        clock_off=max((_clock_off(each) for each in heard), key=abs, default=0),
        awaited=point.number in told.awaited,
        program=next((told.programs[each.writer] for each in reversed(devices) if each.writer in told.programs), ""),
        revoked=bool(devices) and all(device.last_seq is not None for device in devices),
    )


def _clock_off(heard: Heard) -> int:
    """Ahead where it wrote later than its batch came; behind where it had seen a moment that was later than its own."""
    try:
        wrote, came = datetime.fromisoformat(heard.at), datetime.fromisoformat(heard.arrived_at)
        seen = datetime.fromtimestamp(int(heard.clock[:12], 16) / 1000, tz=came.tzinfo)
    except (ValueError, OverflowError, OSError):  # a clock that shows no date at all
        return 0
    if wrote - came > TOLERANCE:
        return int((wrote - came).total_seconds())
    return -int((seen - wrote).total_seconds()) if seen - wrote > TOLERANCE and seen <= came else 0


def _find_everything(profile: Profile, query: Query) -> None:
    """What arrived a moment ago is found, too."""
    if query.text:
        while search.catch_up(profile.db):
            pass
