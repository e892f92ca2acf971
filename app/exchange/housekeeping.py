"""Transport is no archive: what every reader holds leaves the mailbox after a while, and our own copy later.

What was erased since leaves the mailbox as soon as every reader holds the batch, and our copy when others leave the
mailbox: until then a desk that was restored may still ask for what stands beside it.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.desk import Gap, Receipt
from app.domain.errors import AppError
from app.domain.identity import BETWEEN_DESKS, BULLETINS, TO_DESKS, Role, to_point
from app.exchange import gaps
from app.exchange.budget import Budget
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.mailbox import folder
from app.store import batches, keeping, meta, people
from app.store.database import writing
from app.store.profile import Profile

IN_THE_MAILBOX = timedelta(days=30)
HERE = timedelta(days=90)
LEFTOVER_AGE = timedelta(days=1)
_SWEPT, _REFUSED = "swept", "taking-away-refused"


def confirm(profile: Profile, receipts: dict[str, Receipt], now: datetime) -> None:
    """Note what every reader of a stream holds; `receipts` by who says so. Inside a transaction of the caller."""
    for stream in batches.own_streams(profile.db):
        readers = _readers(profile, stream)
        if not readers:
            continue
        own = batches.own(profile.db, stream)
        held = [
            gaps.held_through(own, _heads(receipts[reader], stream), _missing(receipts[reader].missing, stream))
            if reader in receipts
            else set[bytes]()
            for reader in readers
        ]
        everywhere = set.intersection(*held)
        keeping.confirm(profile.db, stream, everywhere, now)
        if stream != TO_DESKS:
            batches.mark_received(profile.db, everywhere, now.isoformat(timespec="seconds"))
            batches.take_back_received(profile.db, stream, everywhere)


def sweep(profile: Profile, carrier: Carrier, now: datetime, *, visiting: bool) -> None:
    """Take away what broken lines left aside in this writer's own folders, once it is a day old.

    Once a day is enough where each folder is a question to a server; a stick is swept whenever it is here.
    """
    if not visiting and _recently(profile, _SWEPT, now):
        return
    for stream in batches.own_streams(profile.db):
        with _passed_over():
            carrier.sweep(folder(profile.identity.organisation, profile.identity.writer, stream), now - LEFTOVER_AGE)
    if not visiting:
        with writing(profile.db):
            meta.put(profile.db, _SWEPT, now.isoformat(timespec="seconds"))


def tidy(profile: Profile, carrier: Carrier, now: datetime, budget: Budget, *, visiting: bool) -> int:
    """Take away what every reader has held for long enough; returns how many files. A visited mailbox (a stick) is
    looked at for what lies there, since nobody remembers that.

    A mailbox that lets nothing be taken away keeps it, and is asked again a day later.
    """
    taken = 0
    if visiting or not _recently(profile, _REFUSED, now):
        for stream in batches.own_streams(profile.db):
            with _passed_over() as right:
                taken += _tidy_stream(profile, carrier, stream, now, budget, visiting=visiting)
            if right.lacking and not visiting:
                with writing(profile.db):
                    meta.put(profile.db, _REFUSED, now.isoformat(timespec="seconds"))
    with writing(profile.db):
        keeping.empty_bodies(profile.db, now - HERE, now - IN_THE_MAILBOX)
    return taken


def _tidy_stream(
    profile: Profile, carrier: Carrier, stream: str, now: datetime, budget: Budget, *, visiting: bool
) -> int:
    taken = 0
    old = keeping.to_take_away(profile.db, stream, now - IN_THE_MAILBOX, also_gone=visiting)
    at = folder(profile.identity.organisation, profile.identity.writer, stream)
    lying = {entry.name for entry in carrier.list(at)} if visiting and old else set[str]()
    for batch in old:
        if visiting and batch.name not in lying:
            continue
        budget.next_file()
        carrier.delete(f"{at}/{batch.name}")
        taken += 1
        if not visiting:
            with writing(profile.db):
                keeping.mark_gone(profile.db, batch, now)
    return taken


@dataclass(slots=True)
class _Right:
    """Whether the login lacked the right for what was tried."""

    lacking: bool = False


@contextmanager
def _passed_over() -> Iterator[_Right]:
    """What the login may not do inside is left undone, and no trouble: a tidy mailbox is worth no broken round."""
    right = _Right()
    try:
        yield right
    except AppError as error:
        if error.details.get("reason") not in (Trouble.NO_RIGHT, Trouble.READ_ONLY):
            raise
        right.lacking = True


def _recently(profile: Profile, what: str, now: datetime) -> bool:
    at = meta.get_text(profile.db, what)
    return bool(at) and abs(now - datetime.fromisoformat(at)) < LEFTOVER_AGE


def _readers(profile: Profile, stream: str) -> set[str]:
    """Who has to say that it holds what is in the stream."""
    ours = profile.identity.writer
    writers = [each for each in people.writers(profile.db) if each.writer != ours and each.last_seq is None]
    desks = {each.writer for each in writers if each.role != Role.POINT}
    points = {each.writer for each in writers if each.role == Role.POINT}
    if stream in (TO_DESKS, BETWEEN_DESKS):
        return desks
    if stream == BULLETINS:
        return points
    return {writer for writer in points if to_point(writer) == stream}


def _heads(receipt: Receipt, stream: str) -> Iterable[bytes]:
    return [bytes.fromhex(head.hash) for head in receipt.heads if head.stream == stream]


def _missing(missing: Iterable[Gap], stream: str) -> list[tuple[int, int, int]]:
    return [(gap.epoch, gap.first, gap.last) for gap in missing if (gap.stream or TO_DESKS) == stream]
