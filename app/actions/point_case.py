"""A dispute at its point: with its history, what may be the same matter, and what was begun on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.actions import disputes
from app.actions.disputes import Case
from app.actions.history import Written, history_of
from app.actions.notices import open_tasks
from app.domain.changes import Changes
from app.domain.disputes import Dispute
from app.domain.duplicates import APART, likely_same, name_the_same, named
from app.domain.errors import AppError
from app.domain.recording import read_as
from app.store import drafts, ledgers, review
from app.store.database import writing
from app.store.drafts import Draft
from app.store.ledgers import Row
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.review import Pair


@dataclass(frozen=True, slots=True)
class PointCase:
    """The dispute's page. `alike` may be the same matter, `drafts` are steps that were begun and not saved, `asked` is
    what the station wants to be done about it."""

    case: Case
    alike: tuple[Row, ...]
    history: tuple[Written, ...]
    drafts: tuple[Draft, ...] = ()
    asked: tuple[Row, ...] = ()


def point_case(profile: Profile, record: str) -> PointCase:
    """The page of one of this point's own disputes. Raises AppError NOT_FOUND."""
    found = disputes.case(profile, own_key(profile, record))
    lines = sorted(reversed(history_of(profile, found)), key=lambda line: line.at, reverse=True)
    mine = {record, *(row.key.record for rows in found.hanging.values() for row in rows)}
    begun = (draft for draft in drafts.every(profile.db) if draft.id.partition(":")[0] in mine)
    asked = open_tasks(profile, record)
    return PointCase(found, tuple(alike(profile, found.row.key)), tuple(lines), tuple(begun), tuple(asked))


def alike(profile: Profile, key: RecordKey) -> Iterator[Row]:
    """是不是同一件事？ The disputes here that likely are the same matter and were not told apart."""
    mine = disputes.case(profile, key).dispute
    apart = review.told_apart(profile.db, key)
    sides = named(mine.parties)
    for near in review.neighbours(profile.db, key, APART):
        if near.key in apart or not name_the_same(sides, near.parties):
            continue
        row = ledgers.get(profile.db, "disputes", near.key)
        other = _read(row)
        if other and likely_same(mine, other, same_point=row.key.owner == key.owner):
            yield row


def dispute_of(profile: Profile, ledger: str, record: str) -> str:
    """The dispute that a record is, or hangs on."""
    if ledger == "disputes":
        return record
    return str(ledgers.get(profile.db, ledger, own_key(profile, record)).fields.get("dispute", ""))


def tell_apart(profile: Profile, record: str, other: str) -> Changes:
    """They are two matters: they are not asked about again."""
    one, another = own_key(profile, record), own_key(profile, other)
    with writing(profile.db):
        review.keep_pairs(profile.db, one, [another])
        review.tell_apart(profile.db, Pair.of(one, another))
    return Changes.of("pairs")


def own_key(profile: Profile, record: str) -> RecordKey:
    """The key of a record of this profile's own."""
    return RecordKey(profile.identity.owner, record)


def _read(row: Row) -> Dispute | None:
    try:
        return read_as(Dispute, row.fields)
    except AppError:
        return None
