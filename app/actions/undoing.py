"""Undo: the last step of this person is taken back, as a change of its own that travels like any other."""

from datetime import datetime, timedelta

from app.actions import recording
from app.actions.recording import streams
from app.domain.changes import JSON, Change, Changes, Edit, Kind
from app.domain.errors import AppError, Code
from app.domain.ledgers import model_of
from app.domain.merge import Merged, merged
from app.store import gone, history, steps
from app.store.database import writing
from app.store.profile import Profile
from app.store.projection import RecordKey, load
from app.store.steps import Step

LASTS = timedelta(hours=24)


def undoable(profile: Profile, *, now: datetime) -> Step | None:
    """The step that `undo` would take back; None after a day or where there is none."""
    return steps.last_step(profile.db, now - LASTS)


def undo(profile: Profile, *, now: datetime) -> Changes:
    """Take the last step back whole: what it made goes, what it altered is as before.

    Raises AppError NOT_FOUND where there is nothing to take back, CHANGED_SINCE where somebody built on it.
    """
    last = undoable(profile, now=now)
    if last is None:
        raise AppError(Code.NOT_FOUND, what="step", name="")
    with writing(profile.db):
        touched = {(change.ledger, RecordKey(change.owner, change.record)) for change in _changes(profile, last)}
        recording.write(profile, [_back(profile, ledger, key, last) for ledger, key in sorted(touched)], now)
        steps.mark_undone(profile.db, last)
    return Changes.of(*(ledger for ledger, _ in touched))


def _changes(profile: Profile, last: Step) -> list[Change]:
    return [
        change
        for change in history.between(profile.db, last.first, last.last)
        if change.writer == profile.identity.writer  # of any epoch: the laptop may have been restored since
    ]


def _back(profile: Profile, ledger: str, key: RecordKey, last: Step) -> Edit:
    others, later = history.of_record_outside(profile.db, key, last.first, last.last)
    if later or gone.among(profile.db, [key]):  # of what was let go nobody knows any more how it was
        raise AppError(Code.CHANGED_SINCE)
    before = merged(others)
    if not before.stamp:
        return Edit(ledger, key.record, key.owner, {}, streams(profile, key), Kind.ERASE)
    now_there = load(profile.db, ledger, key)
    fields = {name: _value(ledger, before, name) for name in now_there.fields if _differs(before, now_there, name)}
    return Edit(ledger, key.record, key.owner, fields, streams(profile, key))


def _differs(before: Merged, now_there: Merged, name: str) -> bool:
    return name not in before.fields or before.fields[name] != now_there.fields[name]


def _value(ledger: str, before: Merged, name: str) -> JSON:
    """The value as it was; a field that was never set gets the one its form begins with."""
    if name in before.fields:
        return before.fields[name]
    field = model_of(ledger).model_fields.get(name)
    blank = model_of(ledger).model_construct()
    value: JSON = blank.model_dump(mode="json", include={name}).get(name) if field else None
    return value
