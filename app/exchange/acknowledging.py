"""Acknowledgements: what a reader holds of a desk's streams. They have the form of a receipt, the other way round."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from app.domain.attachments import LEDGER as PICTURES
from app.domain.changes import JSON, Change, Edit
from app.domain.desk import Gap, Head, Receipt
from app.domain.identity import BETWEEN_DESKS, BULLETINS, TO_DESKS, Identity, Role, to_point
from app.domain.recording import fields_of, read_as
from app.exchange import agreement, attachments, damage, gaps, keyring
from app.store import batches, change_log, ledgers, meta, people
from app.store.batches import Batch
from app.store.profile import Profile

LEDGER = "receipts"
OFTEN, SELDOM = timedelta(days=1), timedelta(days=7)
"""How long what came goes without an answer, and how long receipts alone do: else receipts would answer receipts for
ever, and every round would leave something to send."""
_DUE = "acknowledgements-due"


def is_acknowledgement(change: Change) -> bool:
    """Whether the change is what its writer says it holds of a desk's streams."""
    return change.ledger == LEDGER and change.record.endswith(f"-by-{change.writer}")


def note(profile: Profile, applied: Iterable[Change], now: datetime) -> None:
    """Something came from these desks, which calls for an answer before long; in the transaction that keeps it."""
    ours = profile.identity.writer
    due = {change.writer: now + SELDOM for change in applied if change.writer != ours}
    due |= {change.writer: now + OFTEN for change in applied if change.writer != ours and change.ledger != LEDGER}
    if profile.identity.role is Role.POINT:  # a desk tells of pictures that it has and this laptop has not
        due |= {change.writer: now for change in applied if change.writer != ours and change.ledger == PICTURES}
    _put_due(profile, due)


def hurry(profile: Profile, desks: Iterable[str], now: datetime) -> None:
    """These desks have to hear at once; inside a transaction of the caller."""
    _put_due(profile, dict.fromkeys(desks, now))


def acknowledge(profile: Profile, now: datetime) -> int:
    """Say what is held of each desk's streams, where that is due; returns how many were written.

    Inside a transaction of the caller.
    """
    kept = _due(profile)
    due = [desk for desk, at in kept.items() if at <= now or at - now > SELDOM]
    if not due:
        return 0
    left: dict[str, JSON] = {desk: at.isoformat(timespec="seconds") for desk, at in kept.items() if desk not in due}
    meta.put(profile.db, _DUE, left)
    identity = profile.identity
    edits = [
        Edit(LEDGER, _record(desk, identity), identity.owner, fields_of(said), (_to_desks(identity),))
        for desk in sorted(_desks(profile).intersection(due))
        for said in (_acknowledgement(profile, desk, now),)
        if said.heads or said.missing
    ]
    change_log.append(profile.db, identity, edits, now)
    return len(edits)


def acknowledged(profile: Profile) -> dict[str, Receipt]:
    """What each reader says it holds of this desk's streams, by the reader's name."""
    start = f"{profile.identity.writer}-by-"
    rows = ledgers.page(profile.db, ledgers.Query(LEDGER, equal={"writer": profile.identity.writer}))
    return {
        row.key.record.removeprefix(start): read_as(Receipt, row.fields)
        for row in rows
        if row.key.record.startswith(start)
    }


def _acknowledgement(profile: Profile, desk: str, now: datetime) -> Receipt:
    heard = (to_point(profile.identity.writer), BULLETINS, BETWEEN_DESKS)
    read = [batch for batch in batches.read_of(profile.db, desk) if batch.stream in heard]
    return Receipt(
        writer=desk,
        at=now.isoformat(timespec="seconds"),
        heads=tuple(_head(tip) for tip in gaps.tips(read)),
        missing=tuple(
            Gap(epoch=gap.epoch, first=gap.first, last=gap.last, stream=gap.stream)
            for gap in damage.lacking(profile, desk, read, heard)
        ),
        differs=agreement.differences(profile).get(desk, ()),
        lacks=attachments.lacking(profile) if desk == keyring.home_of(profile.db) else (),
    )


def _head(tip: Batch) -> Head:
    return Head(writer=tip.writer, epoch=tip.epoch, stream=tip.stream, seq=tip.seq, hash=tip.hash.hex())


def _record(desk: str, identity: Identity) -> str:
    return f"{desk}-by-{identity.writer}"


def _to_desks(identity: Identity) -> str:
    return BETWEEN_DESKS if identity.is_desk else TO_DESKS


def _desks(profile: Profile) -> set[str]:
    writers = {each.writer for each in people.writers(profile.db) if each.role != Role.POINT}
    return writers - {profile.identity.writer}


def _due(profile: Profile) -> dict[str, datetime]:
    kept = meta.get(profile.db, _DUE)
    return {desk: datetime.fromisoformat(str(at)) for desk, at in kept.items()} if isinstance(kept, dict) else {}


def _put_due(profile: Profile, due: dict[str, datetime]) -> None:
    kept = _due(profile)
    sooner = {desk: at for desk, at in due.items() if desk not in kept or at < kept[desk]}
    if sooner:
        all_of_it: dict[str, JSON] = {desk: at.isoformat(timespec="seconds") for desk, at in (kept | sooner).items()}
        meta.put(profile.db, _DUE, all_of_it)
