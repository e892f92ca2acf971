"""What this profile has to send: its changes, sealed into batches that are frozen before they travel."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from app.domain.changes import Change
from app.domain.identity import TO_DESKS
from app.exchange.batch import SealedBatch, write_all
from app.exchange.carriers.carrier import Carrier
from app.exchange.enrolment import write_enrolment
from app.exchange.envelope import Header
from app.exchange.keyring import has_readers, own_keys, writer_keys
from app.exchange.mailbox import folder
from app.store import batches, change_log
from app.store.batches import Batch
from app.store.database import writing
from app.store.profile import Profile

LEFTOVER_AGE = timedelta(days=1)


def seal_pending(profile: Profile, now: datetime) -> int:
    """Seal every change that no batch holds yet; returns how many batches were made."""
    with writing(profile.db):
        pending = change_log.unsealed(profile.db, profile.identity)
        return sum(_seal_stream(profile, stream, changes, now) for stream, changes in pending.items())


def send(profile: Profile, carrier: Carrier, now: Callable[[], datetime], told: Callable[[Batch], None]) -> None:
    """Put every unsent batch into the mailbox, oldest first; each is marked as soon as it lies there.

    Raises AppError MAILBOX_UNREACHABLE when the line breaks; what was put before stays put.
    """
    for batch, body in batches.unsent(profile.db):
        place = folder(profile.identity.organisation, batch.writer, batch.stream)
        carrier.put(f"{place}/{batch.name}", body)
        with writing(profile.db):
            batches.mark_sent(profile.db, batch, now())
        told(batch)


def sweep(profile: Profile, carrier: Carrier, now: datetime) -> None:
    """Take away what broken lines left aside in this writer's own folders, once it is a day old."""
    for stream in batches.own_streams(profile.db):
        carrier.sweep(folder(profile.identity.organisation, profile.identity.writer, stream), now - LEFTOVER_AGE)


def freeze(profile: Profile, sealed: SealedBatch, now: datetime) -> None:
    """Keep a sealed batch's bytes for good: whatever is sent under its name is this."""
    header = sealed.header
    batches.keep_own(
        profile.db,
        Batch(
            header.writer,
            header.epoch,
            header.stream,
            header.seq,
            sealed.hash,
            bytes.fromhex(header.prev),
            sealed.name,
            len(sealed.data),
        ),
        sealed.data,
        (sealed.first_seq, sealed.last_seq),
        now,
    )


def enrol(profile: Profile, code_key: bytes, now: datetime) -> None:
    """Freeze this device's first word to the desks; inside a transaction of the caller."""
    identity = profile.identity
    keys = own_keys(profile.db)
    sealed = write_enrolment(
        identity.writer, identity.epoch, writer_keys(profile.db, TO_DESKS), keys.sealing.recipient, code_key
    )
    freeze(profile, sealed, now)


def _seal_stream(profile: Profile, stream: str, changes: Sequence[Change], now: datetime) -> int:
    if not has_readers(profile.db, profile.identity, stream):
        return 0
    keys = writer_keys(profile.db, stream)
    seq, prev = batches.head(profile.db, profile.identity, stream)
    header = Header(
        signer=keys.signing.verify_key.id,
        writer=profile.identity.writer,
        epoch=profile.identity.epoch,
        stream=stream,
        seq=seq + 1,
        prev=prev.hex(),
    )
    count = 0
    for sealed in write_all(header, changes, keys):
        freeze(profile, sealed, now)
        count += 1
    return count
