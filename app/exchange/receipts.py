"""Receipts: the desk says what it holds of a writer; a point believes nothing else."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.domain.changes import JSON, Edit
from app.domain.desk import Gap, Head, Receipt, Rejected
from app.domain.identity import TO_DESKS, Role, to_point
from app.domain.record import Record
from app.domain.recording import fields_of, read
from app.exchange import (
    acknowledging,
    agreement,
    attachments,
    closed_cases,
    damage,
    gaps,
    housekeeping,
    keyring,
    logins,
)
from app.exchange.enrolment import STREAM as ENROL
from app.store import batches, change_log, delivery, history, ledgers, meta, people
from app.store.profile import Profile
from app.store.projection import RecordKey

LEDGER = "receipts"
_OWED = "owed-answers"
_MOST_ASKED = 10_000


def owe(db: Database, writers: Iterable[str]) -> None:
    """Something came from these writers that was not answered (at a desk) or believed (at a point) yet.

    In the transaction that keeps what came, so that no crash forgets it.
    """
    waiting: list[JSON] = [*sorted({*owed(db), *writers})]
    meta.put(db, _OWED, waiting)


def owe_points(desk: Profile) -> None:
    """A desk has something new to say to its own points; inside a transaction of the caller."""
    owe(desk.db, people.points_of(desk.db, desk.identity.writer))


def owed(db: Database) -> list[str]:
    """The writers who wait for an answer, or whose receipts wait to be believed."""
    kept = meta.get(db, _OWED)
    return [str(writer) for writer in kept] if isinstance(kept, list) else []


def settle(profile: Profile, now: datetime) -> int:
    """A desk answers those it heard from, a point believes the receipts that came; returns how many were written.

    Inside a transaction of the caller.
    """
    writers = owed(profile.db)
    if not writers:
        acknowledging.acknowledge(profile, now)
        return 0
    meta.put(profile.db, _OWED, [])
    if not profile.identity.is_desk:
        take(profile, now)
        housekeeping.confirm(profile, _said_of(profile), now)
        acknowledging.acknowledge(profile, now)
        return 0
    _look_again(profile, writers)
    housekeeping.confirm(profile, acknowledging.acknowledged(profile), now)
    acknowledging.acknowledge(profile, now)
    return answer(profile, sorted(_points(profile).intersection(writers)), now)


def answer(profile: Profile, writers: Iterable[str], now: datetime) -> int:
    """Write a receipt for each of these writers of which the desk holds something it has not said yet.

    Returns how many. Inside a transaction of the caller, after what they sent was kept.
    """
    edits = [
        Edit(LEDGER, writer, profile.identity.owner, fields_of(receipt), (to_point(writer),))
        for writer in writers
        for receipt in (_receipt(profile, writer, now),)
        if (receipt.heads or receipt.missing or receipt.login) and _news(receipt) != _last_said(profile, writer)
    ]
    change_log.append(profile.db, profile.identity, edits, now)
    return len(edits)


def take(profile: Profile, now: datetime) -> None:
    """Believe what the desks say now that they hold of this writer, and nothing they once said.

    Inside a transaction of the caller.
    """
    said = _said_of(profile)
    if not said:
        return
    home = keyring.home_of(profile.db)
    if home in said:
        logins.hear(profile, said[home].login)
        closed_cases.hear(profile, said[home])
        if said[home].picture_kb:
            attachments.keep_limit(profile, said[home].picture_kb)
    own = batches.own(profile.db, TO_DESKS)
    covered: set[bytes] = set()
    held_by: dict[str, set[bytes]] = {}
    differing: dict[str, tuple[int, ...]] = {}
    rejected: dict[RecordKey, str] = {}
    for desk, receipt in said.items():
        heads = [bytes.fromhex(head.hash) for head in receipt.heads]
        held = held_by[desk] = gaps.held_through(own, heads, _missing(receipt))
        if desk == home or not home:  # "received by the station" is what the station says
            batches.mark_received(profile.db, held, receipt.at)
            covered |= held
        differing[desk] = agreement.compare(profile, receipt, held)
        rejected |= _rejected_records(profile, receipt)
    batches.take_back_received(profile.db, TO_DESKS, covered)
    attachments.believe(profile, said, held_by, home)
    if agreement.remember(profile, differing):
        acknowledging.hurry(profile, differing, now)
    epoch = profile.identity.epoch
    answered = [receipt.at for receipt in said.values() if any(head.epoch == epoch for head in receipt.heads)]
    if answered:
        batches.mark_received(profile.db, [batch.hash for batch in batches.own(profile.db, ENROL)], answered[0])
    delivery.reject(profile.db, rejected)


def asked_for(profile: Profile) -> set[tuple[str, int, int]]:
    """Stream, epoch and number of the own batches that a reader says it is missing."""
    said = acknowledging.acknowledged(profile) if profile.identity.is_desk else _said_of(profile)
    return {
        (gap.stream or TO_DESKS, gap.epoch, seq)
        for receipt in said.values()
        for gap in receipt.missing
        for seq in range(gap.first, min(gap.last, gap.first + _MOST_ASKED) + 1)
    }


def _said_of(profile: Profile) -> dict[str, Receipt]:
    """The newest receipt of each desk for this writer; what anybody else wrote as one is none."""
    desks = {writer.owner for writer in people.writers(profile.db) if writer.role != Role.POINT}
    rows = ledgers.page(profile.db, ledgers.Query(LEDGER, equal={"writer": profile.identity.writer}))
    return {row.key.owner: _as_receipt(read(LEDGER, row.fields)) for row in rows if row.key.owner in desks}


def _points(profile: Profile) -> set[str]:
    """Every device of a point that this desk reads, its own or another desk's: each reader answers."""
    return {each.writer for each in people.writers(profile.db) if each.role == Role.POINT}


def _look_again(profile: Profile, writers: Iterable[str]) -> None:
    """What a writer says this desk lacks is read once more."""
    said = acknowledging.acknowledged(profile)
    for writer in writers:
        if writer in said and said[writer].differs:
            agreement.look_again(profile, writer)


def _missing(receipt: Receipt) -> list[tuple[int, int, int]]:
    return [(gap.epoch, gap.first, gap.last) for gap in receipt.missing]


def _receipt(profile: Profile, writer: str, now: datetime) -> Receipt:
    held = [batch for batch in batches.read_of(profile.db, writer) if batch.stream == TO_DESKS]
    receipt = Receipt(
        writer=writer,
        at=now.isoformat(timespec="seconds"),
        heads=tuple(
            Head(writer=writer, epoch=tip.epoch, stream=tip.stream, seq=tip.seq, hash=tip.hash.hex())
            for tip in gaps.tips(held)
        ),
        missing=tuple(
            Gap(epoch=gap.epoch, first=gap.first, last=gap.last)
            for gap in damage.lacking(profile, writer, held, (TO_DESKS,))
        ),
        rejected=tuple(
            Rejected(epoch=change.epoch, seq=change.seq, code=reason)
            for change, reason in history.held(profile.db)
            if change.writer == writer
        ),
        sums=agreement.sums_of(profile, writer),
        lacks=attachments.lacking(profile, writer),
    )
    said = {"login": logins.told(profile, writer), "picture_kb": attachments.told_limit(profile)}
    known = {name: value for name, value in said.items() if value is not None} | closed_cases.told(profile, now)
    return receipt.model_copy(update=known)


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
        key = history.record_of(profile.db, profile.identity.writer, rejected.epoch, TO_DESKS, rejected.seq)
        if key:
            found[key] = rejected.code
    return found
