"""Receipts: the desk says what it holds of a writer; a point believes nothing else."""

from collections.abc import Iterable
from datetime import datetime

from app.domain.changes import JSON, Edit
from app.domain.desk import Gap, Head, Receipt, Rejected
from app.domain.identity import TO_DESKS, Role, to_point
from app.domain.record import Record
from app.domain.recording import fields_of, read
from app.exchange import gaps
from app.store import batches, change_log, delivery, ledgers, people
from app.store.profile import Profile
from app.store.projection import RecordKey

LEDGER = "receipts"


def answer(profile: Profile, writers: Iterable[str], now: datetime) -> int:
    """Write a receipt for each of these writers of which the desk holds something it has not said yet.

    Returns how many. Inside a transaction of the caller, after what they sent was kept.
    """
    edits = [
        Edit(LEDGER, writer, profile.identity.owner, fields_of(receipt), (to_point(writer),))
        for writer in writers
        for receipt in (_receipt(profile, writer, now),)
        if receipt.heads and _news(receipt) != _last_said(profile, writer)
    ]
    change_log.append(profile.db, profile.identity, edits, now)
    return len(edits)


def take(profile: Profile) -> bool:
    """Believe the receipts that have come for this writer; returns whether there was one.

    Inside a transaction of the caller.
    """
    found = False
    own = batches.own(profile.db, TO_DESKS)
    rejected: dict[RecordKey, str] = {}
    desks = {writer.owner for writer in people.writers(profile.db) if writer.role != Role.POINT}
    for row in ledgers.page(profile.db, ledgers.Query(LEDGER, equal={"writer": profile.identity.writer})):
        if row.key.owner not in desks:
            continue
        receipt = _as_receipt(read(LEDGER, row.fields))
        heads = [bytes.fromhex(head.hash) for head in receipt.heads]
        missing = [(gap.epoch, gap.first, gap.last) for gap in receipt.missing]
        batches.mark_received(profile.db, gaps.held_through(own, heads, missing), receipt.at)
        rejected |= _rejected_records(profile, receipt)
        found = True
    if found:
        delivery.reject(profile.db, rejected)
    return found


def _receipt(profile: Profile, writer: str, now: datetime) -> Receipt:
    held = [batch for batch in batches.read_of(profile.db, writer) if batch.stream == TO_DESKS]
    return Receipt(
        writer=writer,
        at=now.isoformat(timespec="seconds"),
        heads=tuple(
            Head(writer=writer, epoch=tip.epoch, stream=tip.stream, seq=tip.seq, hash=tip.hash.hex())
            for tip in gaps.tips(held)
        ),
        missing=tuple(Gap(epoch=gap.epoch, first=gap.first, last=gap.last) for gap in gaps.find_gaps(held)),
        rejected=tuple(
            Rejected(epoch=change.epoch, seq=change.seq, code=reason)
            for change, reason in change_log.held(profile.db)
            if change.writer == writer
        ),
    )


def _last_said(profile: Profile, writer: str) -> JSON:
    rows = ledgers.page(
        profile.db, ledgers.Query(LEDGER, equal={"writer": writer, "owner": profile.identity.owner}), limit=1
    )
    return _news(_as_receipt(read(LEDGER, rows[0].fields))) if rows else None


def _news(receipt: Receipt) -> JSON:
    """What a receipt says, without when."""
    said: JSON = receipt.model_dump(mode="json", exclude={"at"})
    return said


def _as_receipt(record: Record) -> Receipt:
    if not isinstance(record, Receipt):
        raise TypeError(type(record))
    return record


def _rejected_records(profile: Profile, receipt: Receipt) -> dict[RecordKey, str]:
    found: dict[RecordKey, str] = {}
    for rejected in receipt.rejected:
        key = change_log.record_of(profile.db, profile.identity.writer, rejected.epoch, TO_DESKS, rejected.seq)
        if key:
            found[key] = rejected.code
    return found
