"""Reviewing: what arrived is looked over for conflicts and for disputes reported twice; a person decides both."""

from dataclasses import dataclass
from datetime import datetime

from app.actions import recording
from app.actions.recording import streams
from app.domain.changes import JSON, Changes, Edit, Fields, canonical
from app.domain.conflicts import Conflict, Sight, conflicts
from app.domain.disputes import Dispute
from app.domain.duplicates import APART, likely_same, name_the_same, named
from app.domain.errors import AppError, Code
from app.domain.identity import Role
from app.domain.ledgers import LEDGERS, model_of
from app.domain.recording import check_fields, read_as
from app.domain.rights import Right, require
from app.store import history, ledgers, people, review, search
from app.store.database import writing
from app.store.ledgers import Row
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.review import Marked, Pair
from app.store.steps import step

CHUNK = 50
"""A tenth of a second at 300,000 records: no click waits longer for it."""
FINDABLE = 250
"""So many are indexed in about the same time."""
MOST = 200
"""So many are shown at once; when they are decided, the next ones come."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """A record with the fields that two writers set unseen."""

    ledger: str
    row: Row
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class Twins:
    """Two disputes that are likely one matter, side by side; the one found first stands first."""

    one: Row
    other: Row


def look_over(profile: Profile, *, limit: int = CHUNK) -> tuple[int, Changes]:
    """Look at some of the records that arrived and make some findable; returns how many are left, and what was found.

    Short enough to run between two clicks: call it again while it returns more than 0.
    """
    with writing(profile.db):
        some = review.queued(profile.db, limit)
        for marked in some:
            _look_at(profile, marked)
        left = review.looked_at(profile.db, some) + search.catch_up(profile.db, limit=FINDABLE)
    return left, Changes.of("conflicts", "pairs") if some else Changes()


def in_conflict(profile: Profile) -> list[Disputed]:
    """The first records in conflict; one that was settled elsewhere meanwhile is none any more."""
    require(profile.identity.role, Right.SETTLE)
    found = (_disputed(profile, marked) for marked in review.in_conflict(profile.db, MOST))
    return [each for each in found if each and each.conflicts]


def conflicts_of(profile: Profile, ledger: str, key: RecordKey) -> tuple[Conflict, ...]:
    """The open conflicts of one record."""
    if not review.several_wrote(profile.db, key):
        return ()
    arrived = history.of_record(profile.db, key, applied=True, as_arrived=True)
    desks = frozenset(each.writer for each in people.writers(profile.db) if each.role != Role.POINT)
    sight = Sight(profile.identity.writer, desks)
    return conflicts((each for each in arrived if each.ledger == ledger), model_of(ledger).given, sight)


def settle(profile: Profile, ledger: str, key: RecordKey, chosen: Fields, *, now: datetime) -> Changes:
    """Choose one side of each of these fields. It is written even where it shows already: that is what settles it.

    Raises AppError for a field that is in no conflict, or a value that is on no side.
    """
    require(profile.identity.role, Right.SETTLE)
    with step(profile.db, ledger, now):
        sides = {each.field: [side.value for side in each.sides] for each in conflicts_of(profile, ledger, key)}
        for name, value in chosen.items():
            _check_choice(sides, name, value)
        check_fields(ledger, chosen)
        recording.write(profile, [Edit(ledger, key.record, key.owner, chosen, streams(profile, key))], now)
        _look_at(profile, Marked(ledger, key))
    return Changes.of(ledger, "conflicts")


def likely_pairs(profile: Profile) -> list[Twins]:
    """The pairs nobody has decided on, the latest first."""
    require(profile.identity.role, Right.MERGE)
    found = (_twins(profile, pair) for pair in review.pairs(profile.db, MOST))
    return [each for each in found if each]


def tell_apart(profile: Profile, one: RecordKey, other: RecordKey) -> Changes:
    """These are two matters; the question is not asked again at this desk."""
    require(profile.identity.role, Right.MERGE)
    with writing(profile.db):
        review.tell_apart(profile.db, Pair.of(one, other))
    return Changes.of("pairs")


def look_again(profile: Profile, keys: list[RecordKey]) -> None:
    """Look at these disputes now; inside a transaction of the caller."""
    for key in keys:
        _look_at(profile, Marked("disputes", key))


def _look_at(profile: Profile, marked: Marked) -> None:
    if marked.ledger not in LEDGERS:
        return
    found = conflicts_of(profile, marked.ledger, marked.key)
    review.mark_conflict(profile.db, marked, standing=bool(found))
    if marked.ledger == "disputes":
        review.keep_pairs(profile.db, marked.key, _alike(profile, marked.key))


def _alike(profile: Profile, key: RecordKey) -> list[RecordKey]:
    row = ledgers.find(profile.db, "disputes", key)
    dispute = _read(row) if row else None
    if dispute is None:
        return []
    mine, near = named(dispute.parties), review.neighbours(profile.db, key, APART)
    alike = [each.key for each in near if name_the_same(mine, each.parties)]
    return [other for other in alike if _is_same(dispute, ledgers.find(profile.db, "disputes", other))]


def _is_same(dispute: Dispute, row: Row | None) -> bool:
    other = _read(row) if row else None
    return other is not None and likely_same(dispute, other)


def _read(row: Row) -> Dispute | None:
    """The dispute, or None while a part of it is still on its way."""
    try:
        return read_as(Dispute, row.fields)
    except AppError:
        return None


def _disputed(profile: Profile, marked: Marked) -> Disputed | None:
    row = ledgers.find(profile.db, marked.ledger, marked.key)
    return Disputed(marked.ledger, row, conflicts_of(profile, marked.ledger, marked.key)) if row else None


def _check_choice(sides: dict[str, list[JSON]], name: str, value: JSON) -> None:
    if name not in sides:
        raise AppError(Code.UNKNOWN_FIELD, name)
    if canonical(value) not in [canonical(each) for each in sides[name]]:
        raise AppError(Code.BAD_VALUE, name)


def _twins(profile: Profile, pair: Pair) -> Twins | None:
    rows = [ledgers.find(profile.db, "disputes", key) for key in (pair.one, pair.other)]
    here = sorted((row for row in rows if row), key=lambda row: (str(row.fields.get("found_date")), row.id))
    return Twins(here[0], here[1]) if len(here) == len(rows) else None
