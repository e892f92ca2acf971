"""One round: seal, send, fetch, import, answer. What is done stays done, wherever the line breaks."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.errors import AppError, Code
from app.exchange import importing, outbox, receipts
from app.exchange.carriers.carrier import Carrier
from app.exchange.envelope import MAX_FILE
from app.exchange.gaps import Fork, Gap, find_forks, find_gaps
from app.exchange.importing import Outcome
from app.exchange.mailbox import Letter, folder, letters
from app.exchange.outbox import Outgoing
from app.exchange.refusal import WAITS
from app.store import batches
from app.store.batches import Batch
from app.store.database import writing
from app.store.profile import Profile

Clock = Callable[[], datetime]


@dataclass(slots=True)
class Round:
    """What one round did. `trouble` says why it stopped early, if it did.

    `quarantined` are files that came whole and cannot be read, `unreadable` those the mailbox could not hand over.
    """

    sent: int = 0
    sent_bytes: int = 0
    read: int = 0
    new: int = 0
    held: int = 0
    quarantined: int = 0
    unreadable: int = 0
    enrolled: list[str] = field(default_factory=list)
    receipts: int = 0
    gaps: list[Gap] = field(default_factory=list)
    forks: list[Fork] = field(default_factory=list)
    ledgers: set[str] = field(default_factory=set)
    trouble: AppError | None = None


def run_round(
    profile: Profile,
    carrier: Carrier,
    *,
    clock: Clock,
    told: Callable[[Round], None] = lambda _: None,
    visiting: bool = False,
) -> Round:
    """Send what waits and read what came; `told` hears of every file. `visiting` says that this is a mailbox at hand
    (a stick) and not the profile's own.

    Never raises for trouble with the mailbox: what was sent and read until then is kept, and `trouble` says why the
    round stopped. Running it again goes on from there.
    """
    done = Round()
    try:
        outgoing = Outgoing(profile, carrier, visiting=visiting)
        _send(profile, outgoing, clock, done, told)
        _retry(profile, clock, done)
        _fetch(profile, carrier, clock, done, told)
        if done.enrolled:
            _retry(profile, clock, done)
        _settle(profile, clock, done)
        _send(profile, outgoing, clock, done, told)
        outbox.sweep(profile, carrier, clock())
    except AppError as error:
        if error.code not in (Code.MAILBOX_UNREACHABLE, Code.DISK_FULL):
            raise
        done.trouble = error
    _look_for_gaps(profile, done)
    return done


def import_files(profile: Profile, files: Iterable[tuple[str, bytes]], *, clock: Clock) -> Round:
    """Read batch files that came another way: dropped on the window, or from a stick."""
    done = Round()
    for name, data in files:
        _import(profile, Letter("", "", name, len(data)), data, clock, done)
    _settle(profile, clock, done)
    _look_for_gaps(profile, done)
    return done


def _send(profile: Profile, outgoing: Outgoing, clock: Clock, done: Round, told: Callable[[Round], None]) -> None:
    def count(batch: Batch) -> None:
        done.sent += 1
        done.sent_bytes += batch.size
        told(done)

    outbox.seal_pending(profile, clock())
    outgoing.send(clock, count)


def _fetch(profile: Profile, carrier: Carrier, clock: Clock, done: Round, told: Callable[[Round], None]) -> None:
    for of_stream in letters(profile, carrier):
        for letter in _unread(profile, of_stream):
            place = folder(profile.identity.organisation, letter.writer, letter.stream)
            try:
                data = carrier.get(f"{place}/{letter.name}", MAX_FILE)
            except AppError as error:
                if error.code not in (Code.BAD_FILE, Code.NOT_FOUND):
                    raise
                done.unreadable += 1  # one bad file keeps back no other
                continue
            _import(profile, letter, data, clock, done)
            told(done)


def _unread(profile: Profile, of_stream: list[Letter]) -> Iterator[Letter]:
    first = of_stream[0]
    known = batches.known_names(profile.db, first.writer, first.stream)
    aside = batches.settled_names(profile.db, first.writer, first.stream)
    for letter in of_stream:
        if letter.name not in known and (letter.name, letter.size) not in aside and letter.size <= MAX_FILE:
            yield letter


def _import(profile: Profile, letter: Letter, data: bytes, clock: Clock, done: Round) -> None:
    """Import one file or set it aside."""
    try:
        _count(importing.import_file(profile, letter.name, data, clock()), done)
    except AppError as error:
        if error.code is not Code.BAD_BATCH:
            raise
        place = (letter.writer, letter.stream, letter.name)
        done.quarantined += importing.set_aside(profile, place, data, _reason(error), clock())


def _retry(profile: Profile, clock: Clock, done: Round) -> None:
    """Try again what an upgrade or an enrolment may have made readable, files and single changes."""
    for waiting in batches.quarantined(profile.db):
        if waiting.reason in WAITS and waiting.body is not None:
            try:
                _count(importing.import_file(profile, waiting.name, waiting.body, clock()), done)
            except AppError as error:
                if error.code is not Code.BAD_BATCH:
                    raise
    released = importing.retry_held(profile, clock())
    done.new += len(released)
    done.ledgers |= {change.ledger for change in released}


def _settle(profile: Profile, clock: Clock, done: Round) -> None:
    with writing(profile.db):
        done.receipts = receipts.settle(profile, clock())


def _count(outcome: Outcome, done: Round) -> None:
    done.read += 1
    done.new += len(outcome.changes)
    done.held += outcome.held
    done.ledgers |= outcome.ledgers
    if outcome.enrolled:
        done.enrolled.append(outcome.writer)


def _look_for_gaps(profile: Profile, done: Round) -> None:
    for writer in batches.uneven_writers(profile.db):
        read = batches.read_of(profile.db, writer)
        done.gaps += find_gaps(read)
        done.forks += find_forks(read)


def _reason(error: AppError) -> str:
    return str(error.details.get("reason", "bad-batch"))
