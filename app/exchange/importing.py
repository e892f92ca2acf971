"""Reading one batch file into the store: verified first, whole or not at all, and never twice."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.changes import Change
from app.domain.errors import AppError, Code
from app.domain.identity import Role
from app.exchange import admission, enrolment
from app.exchange.batch import OpenBatch, open_batch, peek
from app.exchange.keyring import own_keys
from app.exchange.refusal import Reason
from app.exchange.sealing import VerifyKey
from app.store import batches, change_log, ledger_numbers, people
from app.store.batches import Batch, Waiting
from app.store.database import writing
from app.store.people import Writer
from app.store.profile import Profile


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one file brought. `changes` are those that were new and could be applied."""

    writer: str
    changes: Sequence[Change] = ()
    held: int = 0
    enrolled: bool = False

    @property
    def ledgers(self) -> frozenset[str]:
        return frozenset(change.ledger for change in self.changes)


def import_file(profile: Profile, name: str, data: bytes, now: datetime) -> Outcome:
    """Read a batch into the store in one transaction.

    Raises AppError BAD_BATCH with the reason, and nothing has changed then; the same bytes a second time change
    nothing either.
    """
    header = peek(data, name)
    file_hash = hashlib.sha256(data).digest()
    if batches.is_known(profile.db, file_hash):
        return Outcome(header.writer)
    if header.kind == enrolment.KIND:
        return _enrol(profile, name, data, now)
    writer = people.writer(profile.db, header.writer, header.epoch)
    if writer is None:
        raise AppError(Code.BAD_BATCH, name=name, reason=Reason.UNKNOWN_WRITER)
    if writer.last_seq is not None and header.seq > writer.last_seq:
        raise AppError(Code.BAD_BATCH, name=name, reason=Reason.REVOKED)
    opened = open_batch(data, VerifyKey.parse(writer.verify_key), own_keys(profile.db).sealing, name)
    return _keep(profile, opened, writer, len(data), now)


def set_aside(profile: Profile, place: tuple[str, str, str], data: bytes, reason: str, now: datetime) -> None:
    """Put a file that was refused in quarantine: `place` is writer, stream and name as the mailbox has them."""
    with writing(profile.db):
        waiting = Waiting(0, *place, size=len(data), reason=reason, body=data)
        batches.set_aside(profile.db, waiting, hashlib.sha256(data).digest(), now)


def _keep(profile: Profile, opened: OpenBatch, writer: Writer, size: int, now: datetime) -> Outcome:
    held = {
        change.hash: reason
        for change in opened.changes
        for reason in (admission.reason_to_hold(change, writer),)
        if reason
    }
    with writing(profile.db):
        row = batches.keep_read(profile.db, _as_batch(opened, size), now)
        applied = change_log.accept(profile.db, opened.changes, row, held)
        batches.set_free(profile.db, opened.hash)
        if profile.identity.is_desk and writer.role == Role.POINT:
            ledger_numbers.assign(profile.db, profile.identity, applied, now)
    return Outcome(writer.writer, applied, len(held))


def _enrol(profile: Profile, name: str, data: bytes, now: datetime) -> Outcome:
    opened = enrolment.open_statement(profile.db, name, data)
    with writing(profile.db):
        people.enrol(profile.db, opened.writer, now)
        people.use_invitation(profile.db, opened.writer.writer, opened.writer.epoch, now)
        batches.keep_read(profile.db, opened.batch, now)
        batches.set_free(profile.db, opened.batch.hash)
    return Outcome(opened.writer.writer, enrolled=True)


def _as_batch(opened: OpenBatch, size: int) -> Batch:
    header = opened.header
    return Batch(
        header.writer,
        header.epoch,
        header.stream,
        header.seq,
        opened.hash,
        bytes.fromhex(header.prev),
        opened.name,
        size,
    )
