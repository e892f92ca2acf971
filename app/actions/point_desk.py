"""The points of a desk: who reports, whose laptop may write, what they are told and asked."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from app.actions import deciding, enrolling, recording
from app.actions.enrolling import Invited
from app.actions.recording import NewId, streams
from app.domain.changes import Changes, Edit, Fields, Kind
from app.domain.errors import AppError, Code
from app.domain.given_lists import KIND, checked, text_of
from app.domain.identity import BETWEEN_DESKS, BULLETINS, TO_DESKS, Role
from app.domain.ledgers import model_of
from app.domain.periods import months_later
from app.domain.recording import fields_of
from app.domain.rights import Right, require
from app.exchange import roster
from app.exchange.refusal import Reason
from app.store import hearing, ledgers, people, review, revoking
from app.store.database import writing
from app.store.ledgers import Query, Row
from app.store.locks import FULL_COST, Kdf
from app.store.people import Point, Writer
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.steps import step

REPORTED = ("disputes", "tips", "outreach", "dissuasions", "services", "hazards", "referrals")
"""An entry in any of these in a month is a report of that month; so is a nil report."""


@dataclass(frozen=True, slots=True)
class Reporting:
    """Who has reported a month, and who has not: to be rung up."""

    month: str
    reported: tuple[Point, ...]
    nil: tuple[Point, ...]
    silent: tuple[Point, ...]


def reporting(profile: Profile, month: date) -> Reporting:
    """How the points stand with that month: entries, a nil report, or silence."""
    first = month.replace(day=1)
    dated = [(ledger, model_of(ledger).counted_on) for ledger in REPORTED]
    busy = hearing.reporting(profile.db, dated, first.isoformat(), months_later(first, 1).isoformat())
    named = f"{first:%Y-%m}"
    nil = {row.key.owner for row in ledgers.page(profile.db, Query("nil_reports", equal={"month": named}))}
    everyone = people.points(profile.db)
    return Reporting(
        named,
        tuple(point for point in everyone if point.number in busy),
        tuple(point for point in everyone if point.number in nil - busy),
        tuple(point for point in everyone if point.number not in busy | nil),
    )


def devices(profile: Profile, point: str) -> list[Writer]:
    """The laptops of a point that ever joined, the newest last."""
    return [each for each in people.writers(profile.db) if each.owner == point and each.role == Role.POINT]


def revoke(profile: Profile, writer: str, epoch: int, *, now: datetime, last_seq: int | None = None) -> Changes:
    """Take a laptop's word away after this batch, or after the newest that is here.

    What later batches of it brought already is held and the records are made anew without it; what still comes is set
    aside. Nothing is sealed to it any more. Raises AppError NOT_FOUND.
    """
    require(profile.identity.role, Right.REVOKE)
    with writing(profile.db):
        known = people.writer(profile.db, writer, epoch)
        if known is None or known.role != Role.POINT:
            raise AppError(Code.NOT_FOUND, what="device", name=f"{writer}-e{epoch}")
        last = revoking.newest_seq(profile.db, writer, epoch, TO_DESKS) if last_seq is None else last_seq
        people.trust_until(profile.db, writer, epoch, last)
        touched = revoking.hold_after(profile.db, writer, epoch, TO_DESKS, last, Reason.REVOKED)
        review.queue_records(profile.db, touched)
        roster.tell(profile.db, profile.identity, replace(known, last_seq=last), now)
    return Changes.of("points", "quarantine", *{each.ledger for each in touched})


def revoke_all(profile: Profile, number: str, *, now: datetime) -> Changes:
    """Take the word of every laptop of a point away, with what is here of each."""
    done = Changes()
    with writing(profile.db):
        for device in devices(profile, number):
            if device.last_seq is None:
                done |= revoke(profile, device.writer, device.epoch, now=now)
    return done


def invite_again(profile: Profile, number: str, *, now: datetime, kdf: Kdf = FULL_COST) -> Invited:
    """A new kit for a point whose kit or code was lost before it was used; the old one opens nothing any more."""
    require(profile.identity.role, Right.INVITE)
    with writing(profile.db):
        point = people.point(profile.db, number)
        revoking.cancel_invitations(profile.db, number, now)
        return enrolling.invite(profile, point, now=now, kdf=kdf)


def replace_laptop(profile: Profile, number: str, *, now: datetime, kdf: Kdf = FULL_COST) -> Invited:
    """A kit for the laptop that takes another's place: the old one's word ends with what is here of it."""
    with writing(profile.db):
        revoke_all(profile, number, now=now)
        return invite_again(profile, number, now=now, kdf=kdf)


def publish(profile: Profile, typed: Fields, *, points: Collection[str] = (), now: datetime, new_id: NewId) -> Changes:
    """Give out a bulletin to every point, or to some of them. Raises AppError NOT_FOUND for a point nobody knows."""
    known = sorted({people.point(profile.db, number).number for number in points})
    bulletin = deciding.parsed(profile, "bulletins", {**typed, "points": [*known]} if known else typed, now)
    with step(profile.db, "bulletins", now):
        edit = Edit("bulletins", new_id(), profile.identity.owner, fields_of(bulletin), _readers(profile, known))
        recording.write(profile, [edit], now)
    return Changes.of("bulletins")


def give_list(
    profile: Profile, file: Path, typed: Fields, *, points: Collection[str] = (), now: datetime, new_id: NewId
) -> Changes:
    """Give out a list of words, such as the fraud types of a new year; whoever gets it has it when next opened.

    Raises AppError BAD_FILE, UNKNOWN_CODE for a list that may not be replaced, BAD_VALUE for an older one.
    """
    require(profile.identity.role, Right.PUBLISH)
    given = checked(_read(file), profile.vocabularies)
    named = f"{given.name} {given.year}"
    words = {"title": str(typed.get("title") or named), "text": str(typed.get("text") or given.source or named)}
    text = text_of(given.name, given.year, given.source, given.items)
    fields = {**typed, **words, "kind": KIND, "vocabulary": text}
    return publish(profile, fields, points=points, now=now, new_id=new_id)


def take_down(profile: Profile, bulletin: RecordKey, *, now: datetime) -> Changes:
    """Take a bulletin back wherever it went."""
    require(profile.identity.role, Right.PUBLISH)
    with step(profile.db, "bulletins", now):
        named = ledgers.get(profile.db, "bulletins", bulletin).fields.get("points")
        heard_by = _readers(profile, [str(each) for each in named] if isinstance(named, list) else [])
        recording.write(profile, [Edit("bulletins", bulletin.record, bulletin.owner, {}, heard_by, Kind.ERASE)], now)
    return Changes.of("bulletins")


def ask(profile: Profile, number: str, typed: Fields, *, now: datetime, new_id: NewId) -> Changes:
    """Ask a point for something: 请回访, 请补充, 请报送."""
    point = people.point(profile.db, number)
    task = deciding.parsed(profile, "tasks", typed, now)
    key = RecordKey(point.number, new_id())
    with step(profile.db, "tasks", now):
        edit = Edit("tasks", key.record, key.owner, fields_of(task), streams(profile, key))
        recording.write(profile, [edit], now)
    return Changes.of("tasks")


def tick_off(profile: Profile, task: RecordKey, done: date, *, now: datetime) -> Changes:
    """What was asked is done."""
    return recording.edit(profile, "tasks", task, {"done_date": done.isoformat()}, now=now)


def tasks(profile: Profile, *, open_only: bool = True) -> list[Row]:
    """What was asked of points, the latest first."""
    return ledgers.page(profile.db, Query("tasks", blank=("done_date",) if open_only else (), order="date"))


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AppError(Code.BAD_FILE, name=file.name, reason=str(error)) from error


def _readers(profile: Profile, points: Collection[str]) -> tuple[str, ...]:
    if not points:
        return (BULLETINS, BETWEEN_DESKS)
    return (*(stream for number in points for stream in people.streams_to(profile.db, number)), BETWEEN_DESKS)
