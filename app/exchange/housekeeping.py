"""Transport is no archive: what every reader holds leaves the mailbox after a while, and our own copy later.

What was erased since leaves the mailbox as soon as every reader holds the batch, and our copy when others leave the
mailbox: until then a desk that was restored may still ask for what stands beside it.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from app.domain.desk import Gap, Receipt
from app.domain.errors import AppError
from app.domain.identity import BETWEEN_DESKS, BULLETINS, TO_DESKS, Role, to_point
from app.exchange import attachments, gaps
from app.exchange.budget import Budget
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.mailbox import folder
from app.exchange.names import PART_SUFFIX
from app.store import batches, keeping, meta, parts, people
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
        for at, old in _old(profile, now, also_gone=visiting):
            with _passed_over() as right:
                taken += _take_away(profile, carrier, at, old, budget, visiting=visiting)
            if right.lacking and not visiting:
                with writing(profile.db):
                    meta.put(profile.db, _REFUSED, now.isoformat(timespec="seconds"))
    with writing(profile.db):
        keeping.empty_bodies(profile.db, now - HERE, now - IN_THE_MAILBOX)
    return taken


_Old = tuple[str, Callable[[], None]]
"""A file's name, and what notes that it is gone."""


def _old(profile: Profile, now: datetime, *, also_gone: bool) -> Iterator[tuple[str, list[_Old]]]:
    """What need not lie in the mailbox any more, by folder."""
    db, before, identity = profile.db, now - IN_THE_MAILBOX, profile.identity
    for stream in batches.own_streams(db):
        letters = keeping.to_take_away(db, stream, before, also_gone=also_gone)
        yield (
            folder(identity.organisation, identity.writer, stream),
            [(letter.name, partial(keeping.mark_gone, db, letter, now)) for letter in letters],
        )
    pictures = parts.to_take_away(db, before, also_gone=also_gone)
    yield (
        folder(identity.organisation, identity.writer, attachments.STREAM),
        [(part.hash + PART_SUFFIX, partial(parts.mark_gone, db, part, now)) for part in pictures],
    )


def _take_away(profile: Profile, carrier: Carrier, at: str, old: list[_Old], budget: Budget, *, visiting: bool) -> int:
    taken = 0
    lying = {entry.name for entry in carrier.list(at)} if visiting and old else set[str]()
    for name, mark_gone in old:
        if visiting and name not in lying:
            continue
        budget.next_file()
        carrier.delete(f"{at}/{name}")
        taken += 1
        if not visiting:
            with writing(profile.db):
                mark_gone()
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
