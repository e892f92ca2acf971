"""Where the exchange stands, for whoever looks after it: all that a program may want to watch, and no record's text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from app.actions import exchanging
from app.actions.exchanging import ExchangeState
from app.actions.own_clock import OwnClock, own_clock
from app.domain.identity import BETWEEN_DESKS, BULLETINS, TO_DESKS, Role, to_point
from app.exchange import agreement, damage, receipts, roster
from app.exchange.fingerprint import fingerprint
from app.exchange.gaps import Gap
from app.store import batches, change_log, delivery, drafts, hearing, history, holdings, keeping, parts, people
from app.store.keeping import Kept
from app.store.profile import Profile


@dataclass(frozen=True, slots=True)
class ToSend:
    """What waits to be sent: changes in no batch yet, batches that lie in no mailbox, with their bytes; and parts of
    pictures, with theirs, that the station does not hold."""

    changes: int
    batches: int
    bytes: int
    parts: int
    part_bytes: int


@dataclass(frozen=True, slots=True)
class Attention:
    """A record that the station could not take, and why."""

    owner: str
    record: str
    reason: str


@dataclass(frozen=True, slots=True)
class Held:
    """A change that is here and not applied: its place in its writer's log, and why. Never what it says."""

    writer: str
    epoch: int
    stream: str
    seq: int
    ledger: str
    owner: str
    record: str
    reason: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """A file in quarantine: where it lay, how large it is, and why it could not be read."""

    writer: str
    stream: str
    name: str
    size: int
    reason: str


@dataclass(frozen=True, slots=True)
class Asked:
    """An own batch that a reader asks for again."""

    stream: str
    epoch: int
    seq: int


@dataclass(frozen=True, slots=True)
class Print:
    """The fingerprint of what a writer sent in an epoch: of what it sealed, at a desk of what is applied there."""

    writer: str
    epoch: int
    changes: int
    sum: str


@dataclass(frozen=True, slots=True)
class Key:
    """A device that may write here, up to `last_seq` if it was revoked; `home` is the desk that made its kit."""

    writer: str
    epoch: int
    role: str
    home: str
    last_seq: int | None


@dataclass(frozen=True, slots=True)
class KeyList:
    """What a desk said of its devices: the serial is the number of the newest such word in its log."""

    desk: str
    serial: int


@dataclass(frozen=True, slots=True)
class Standing:
    """`asked` is what readers ask of this profile again, `asks` what it asks of others."""

    writer: str
    epoch: int
    role: str
    state: ExchangeState
    drafts: int
    to_send: ToSend
    attention: tuple[Attention, ...]
    held: tuple[Held, ...]
    quarantine: tuple[SetAside, ...]
    asked: tuple[Asked, ...]
    asks: tuple[Gap, ...]
    fingerprints: tuple[Print, ...]
    keys: tuple[Key, ...]
    key_lists: tuple[KeyList, ...]
    housekeeping: Kept
    clock: OwnClock


def standing(profile: Profile, *, now: datetime, built: date) -> Standing:
    """Look through all of it."""
    db, identity = profile.db, profile.identity
    return Standing(
        writer=identity.writer,
        epoch=identity.epoch,
        role=identity.role,
        state=exchanging.state(profile),
        drafts=len(drafts.every(db)),
        to_send=_to_send(profile),
        attention=tuple(Attention(*key, reason) for key, reason in delivery.rejections(db).items()),
        held=tuple(_held(profile)),
        quarantine=tuple(
            SetAside(each.writer, each.stream, each.name, each.size, each.reason) for each in batches.quarantined(db)
        ),
        asked=tuple(Asked(*each) for each in sorted(receipts.asked_for(profile))),
        asks=tuple(_asks(profile)),
        fingerprints=tuple(_prints(profile)),
        keys=tuple(Key(each.writer, each.epoch, each.role, each.home, each.last_seq) for each in people.writers(db)),
        key_lists=tuple(KeyList(*each) for each in hearing.newest_word_on(db, roster.LEDGER)),
        housekeeping=keeping.kept(db),
        clock=own_clock(profile, now, built),
    )


def _to_send(profile: Profile) -> ToSend:
    waiting = [
        batch
        for stream in batches.own_streams(profile.db)
        for batch, was_sent in batches.unconfirmed(profile.db, stream)
        if not was_sent
    ]
    pictures = parts.to_send(profile.db)
    unsealed = change_log.unsealed(profile.db, profile.identity)
    return ToSend(
        changes=sum(len(changes) for changes in unsealed.values()),
        batches=len(waiting),
        bytes=sum(batch.size for batch in waiting),
        parts=len(pictures),
        part_bytes=sum(part.size for part in pictures),
    )


def _held(profile: Profile) -> Iterator[Held]:
    for change, reason in history.held(profile.db):
        place = change.writer, change.epoch, change.stream, change.seq
        yield Held(*place, change.ledger, change.owner, change.record, reason)


def _asks(profile: Profile) -> Iterator[Gap]:
    ours = profile.identity.writer
    heard = {TO_DESKS, BETWEEN_DESKS, BULLETINS, to_point(ours)}
    for writer in sorted({each.writer for each in people.writers(profile.db)} - {ours}):
        read = [batch for batch in batches.read_of(profile.db, writer) if batch.stream in heard]
        yield from damage.lacking(profile, writer, read, heard)


def _prints(profile: Profile) -> Iterator[Print]:
    """A desk's of each point's device, and a point's of its own."""
    if not profile.identity.is_desk:
        ours: dict[int, list[bytes]] = {}
        for epoch, _, change_hash, _ in holdings.sealed(profile.db, profile.identity.writer, TO_DESKS):
            ours.setdefault(epoch, []).append(change_hash)
        for epoch, hashes in sorted(ours.items()):
            yield Print(profile.identity.writer, epoch, *fingerprint(hashes))
        return
    for writer in sorted({each.writer for each in people.writers(profile.db) if each.role == Role.POINT}):
        for said in agreement.sums_of(profile, writer):
            yield Print(writer, said.epoch, said.changes, said.sum)
