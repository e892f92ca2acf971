"""Deciding: how a desk writes what it decides, and who hears how much of it."""

from datetime import datetime

from app.actions.days import today_of
from app.actions.recording import NewId, is_demo
from app.domain.changes import Edit, Fields
from app.domain.identity import BETWEEN_DESKS
from app.domain.record import Record
from app.domain.recording import R, Rules, fields_of, parse_new, revise
from app.domain.rights import require, to_write
from app.store import people
from app.store.profile import Profile
from app.store.projection import RecordKey


def rules_of(profile: Profile, now: datetime) -> Rules:
    """What is typed now is held against these."""
    return Rules(today_of(now), profile.vocabularies, demo=is_demo(profile))


def parsed(profile: Profile, ledger: str, typed: Fields, now: datetime) -> Record:
    """A new record of a desk's ledger, if the role may write one; raises AppError."""
    require(profile.identity.role, to_write(ledger))
    rules = rules_of(profile, now)
    return parse_new(ledger, typed, today=rules.today, rules=rules.vocabularies, demo=rules.demo)


def between_desks(profile: Profile, ledger: str, record: Record, new_id: NewId) -> Edit:
    """A new record that no point hears of."""
    return Edit(ledger, new_id(), profile.identity.owner, fields_of(record), (BETWEEN_DESKS,))


def split(profile: Profile, ledger: str, key: RecordKey, fields: Fields, told: Fields, point: str) -> list[Edit]:
    """What other desks hear whole, and a point only as far as it may know it; nothing where nothing is set."""
    to_point = people.streams_to(profile.db, point)
    edits = [
        Edit(ledger, key.record, key.owner, told, to_point),
        Edit(ledger, key.record, key.owner, fields, (BETWEEN_DESKS,)),
    ]
    return [edit for edit in edits if edit.fields and edit.streams]


def revised(profile: Profile, record: R, typed: Fields, now: datetime) -> R:
    """The record with newly typed fields; raises AppError."""
    return revise(record, typed, rules_of(profile, now))
