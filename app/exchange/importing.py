"""Reading one batch file into the store: verified first, whole or not at all, and never twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from app.domain.changes import Change
from app.domain.errors import AppError, Code
from app.domain.identity import BULLETINS, Role, is_desk_name
from app.exchange import acknowledging, admission, receipts, returning, roster
from app.exchange.batch import OpenBatch, hash_of, name_of, open_batch, peek
from app.exchange.enrolment import Enrolment, open_enrolment, open_succession
from app.exchange.envelope import BatchKind, Header
from app.exchange.keyring import own_keys, voucher_of
from app.exchange.refusal import Reason
from app.exchange.sealing import VerifyKey
from app.store import batches, change_log, hearing, history, holdings, ledger_numbers, people, review
from app.store.batches import Batch, Waiting
from app.store.database import writing
from app.store.people import Writer
from app.store.profile import Profile
from app.store.projection import Folding


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
    if batches.is_known(profile.db, hash_of(data)):
        return Outcome(header.writer)
    if header.kind is BatchKind.ENROL:
        return _enrol(profile, header, name, data, now)
    writer = people.writer(profile.db, header.writer, header.epoch)
    if writer is None:
        raise AppError(Code.BAD_BATCH, name=name, reason=Reason.UNKNOWN_WRITER)
    if writer.last_seq is not None and header.seq > writer.last_seq:
        raise AppError(Code.BAD_BATCH, name=name, reason=Reason.REVOKED)
    try:
        opened = open_batch(data, VerifyKey.parse(writer.verify_key), own_keys(profile.db).sealing, name=name)
    except AppError as error:
        if header.stream != BULLETINS or error.details.get("reason") != Reason.WRONG_RECIPIENT:
            raise
        return _pass_over(profile, header, data, now)
    return _keep(profile, opened, writer, len(data), now)


def set_aside(profile: Profile, place: tuple[str, str, str], data: bytes, reason: str, now: datetime) -> bool:
    """Put a file that was refused in quarantine: `place` is writer, stream and name as the mailbox has them.

    Returns whether it is new there.
    """
    with writing(profile.db):
        waiting = Waiting(0, *place, size=len(data), reason=reason, body=data)
        is_new = batches.set_aside(profile.db, waiting, hash_of(data), now)
        if is_new and place[0]:
            _say_at_once(profile, place[0], now)
        return is_new


def retry_held(profile: Profile, now: datetime) -> Sequence[Change]:
    """Apply the changes that this version need not hold back any more; returns them.

    What a revoked laptop brought stays held.
    """
    free = [
        change
        for change, reason in history.held(profile.db)
        for writer in (people.writer(profile.db, change.writer, change.epoch),)
        if writer and reason != Reason.REVOKED and not admission.reason_to_hold(change, writer)
    ]
    if not free:
        return ()
    with writing(profile.db):
        released = change_log.release(profile.db, [change.hash for change in free])
        folding = Folding(profile.db)
        folding.take(released)
        folding.take(_numbers(profile, released, folding, now))
        folding.save()
        _follow(profile, released, {change.writer for change in released}, now)
    return released


def _pass_over(profile: Profile, header: Header, data: bytes, now: datetime) -> Outcome:
    """A bulletin that was sealed before this laptop joined is for the others, and no trouble."""
    with writing(profile.db):
        batches.keep_read(profile.db, _as_batch(header, hash_of(data), name_of(header, hash_of(data)), len(data)), now)
    return Outcome(header.writer)


def _keep(profile: Profile, opened: OpenBatch, writer: Writer, size: int, now: datetime) -> Outcome:
    held = {
        change.hash: reason
        for change in opened.changes
        for reason in (admission.reason_to_hold(change, writer),)
        if reason
    }
    batch = _as_batch(opened.header, opened.hash, opened.name, size, len(opened.changes))
    with writing(profile.db):
        if batches.is_known(profile.db, batch.hash):
            return Outcome(writer.writer)
        row = batches.keep_read(profile.db, batch, now)
        applied = change_log.accept(
            profile.db, opened.changes, row, held, answered_by=partial(_numbers, profile, now=now)
        )
        if len(applied) + len(held) < len(opened.changes):
            holdings.adopt(profile.db, batch, row, (change.hash for change in opened.changes))
        if batches.set_free(profile.db, batch):
            _say_at_once(profile, writer.writer, now)
        hearing.note_program(profile.db, batch, opened.program)
        _follow(profile, applied, {writer.writer}, now)
    return Outcome(writer.writer, applied, len(held))


def _numbers(profile: Profile, arrived: Sequence[Change], folding: Folding, now: datetime) -> Sequence[Change]:
    """The numbers a desk gives to what its own points sent."""
    if not profile.identity.is_desk:
        return ()
    ours = people.points_of(profile.db, profile.identity.writer)
    from_ours = [change for change in arrived if change.writer in ours]
    return ledger_numbers.assign(profile.db, profile.identity, from_ours, folding, now)


def _follow(profile: Profile, applied: Sequence[Change], writers: set[str], now: datetime) -> None:
    """What a desk owes for what arrived, in the same transaction: a look, and an answer before long."""
    if profile.identity.is_desk:
        returning.pass_on(profile, applied, now)
        review.queue(profile.db, applied)
        roster.learn(profile.db, applied, now)
    acknowledging.note(profile, applied, now)
    receipts.owe(profile.db, writers)


def _say_at_once(profile: Profile, writer: str, now: datetime) -> None:
    """What came damaged is asked for with the next answer, and what came after all is not asked for any longer."""
    acknowledging.hurry(profile, {writer}, now)
    receipts.owe(profile.db, {writer})


def _enrol(profile: Profile, header: Header, name: str, data: bytes, now: datetime) -> Outcome:
    """Trust a device that knew the code of its kit; a kit serves one device only."""
    if people.writer(profile.db, header.writer, header.epoch):
        raise AppError(Code.BAD_BATCH, name=name, reason=Reason.KIT_USED)
    owner, enrolment = _vouched_for(profile, header, name, data)
    said = enrolment.statement
    role, home = (Role.STATION, said.writer) if owner == said.writer and is_desk_name(owner) else (Role.POINT, "")
    with writing(profile.db):
        device = Writer(
            said.writer,
            said.epoch,
            owner,
            role,
            str(said.verify_key),
            str(said.recipient),
            home=home or profile.identity.writer,
        )
        people.enrol(profile.db, device, now)
        if role is Role.POINT:
            roster.tell(profile.db, profile.identity, device, now)
        people.use_invitation(profile.db, said.writer, said.epoch, now)
        people.keep_escrow(profile.db, said.writer, said.epoch, enrolment.escrow)
        if people.epochs(profile.db, said.writer) > 1:
            returning.give_back(profile, said.writer, owner, now)
        batch = _as_batch(header, hash_of(data), name_of(header, hash_of(data)), len(data))
        batches.keep_read(profile.db, batch, now)
        batches.set_free(profile.db, batch)
        receipts.owe(profile.db, {said.writer})
    return Outcome(said.writer, enrolled=True)


def _vouched_for(profile: Profile, header: Header, name: str, data: bytes) -> tuple[str, Enrolment]:
    """Whose device it is, and what it says: vouched for by its kit's code, or by the key it had before a restore."""
    opens_with = own_keys(profile.db).sealing
    invitation = people.invitation(profile.db, header.writer, header.epoch)
    if invitation and invitation.used:  # by nobody: the desk made another kit in its place
        raise AppError(Code.BAD_BATCH, name=name, reason=Reason.KIT_USED)
    if invitation:
        return invitation.point, open_enrolment(data, invitation.code_key, opens_with, name=name)
    if is_desk_name(header.writer) and profile.identity.role is Role.BUREAU:
        return header.writer, open_enrolment(data, voucher_of(profile.db), opens_with, name=name)
    before = people.newest_writer(profile.db, header.writer)
    if before is None:
        raise AppError(Code.BAD_BATCH, name=name, reason=Reason.UNKNOWN_WRITER)

    def earlier(epoch: int) -> VerifyKey | None:
        known = people.writer(profile.db, header.writer, epoch)
        return VerifyKey.parse(known.verify_key) if known and known.last_seq is None else None

    return before.owner, open_succession(data, earlier, opens_with, name=name)


def _as_batch(header: Header, batch_hash: bytes, name: str, size: int, changes: int = 0) -> Batch:
    prev = bytes.fromhex(header.prev)
    return Batch(header.writer, header.epoch, header.stream, header.seq, batch_hash, prev, name, size, changes)
