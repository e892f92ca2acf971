"""One round: seal, send, fetch, import, answer. What is done stays done, wherever the line breaks."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.attachments import LEDGER
from app.domain.errors import AppError, Code
from app.exchange import attachments, giving_pictures, housekeeping, importing, outbox, reading_back, receipts
from app.exchange.acknowledging import is_acknowledgement
from app.exchange.budget import UNLIMITED, Budget, RoundStopped, Stop, within
from app.exchange.carriers.carrier import Carrier
from app.exchange.envelope import MAX_FILE
from app.exchange.gaps import Fork, Gap, find_forks, find_gaps
from app.exchange.importing import Outcome
from app.exchange.mailbox import Letter, folder, letters, together, unread
from app.exchange.outbox import Outgoing
from app.exchange.passing_over import is_locked
from app.exchange.quiet import QuietFolders
from app.exchange.refusal import WAITS
from app.store import batches, parts
from app.store.database import writing
from app.store.one_at_a_time import alone
from app.store.profile import Profile

Clock = Callable[[], datetime]
LOCK = "round.lock"
FEW = 2**18
"""Bytes. What a folder has beyond that waits until the folders with less have been read."""


@dataclass(slots=True)
class Round:
    """What one round did. `trouble` says why it stopped early, if it did; `stopped` that its time was over or that it
    was ended by hand.

    `sent` and `read` are files, `sent_records` and `new` the changes in them, `parts_sent` and `parts_read` parts of
    pictures; `waiting` and `waiting_bytes` are what is still to be sent. `quarantined` are files that came whole and
    cannot be read, `unreadable` those, and folders, that the mailbox could not hand over.
    """

    sent: int = 0
    sent_bytes: int = 0
    sent_records: int = 0
    waiting: int = 0
    waiting_bytes: int = 0
    read: int = 0
    read_bytes: int = 0
    new: int = 0
    held: int = 0
    parts_sent: int = 0
    parts_read: int = 0
    quarantined: int = 0
    unreadable: int = 0
    enrolled: list[str] = field(default_factory=list)
    receipts: int = 0
    gaps: list[Gap] = field(default_factory=list)
    forks: list[Fork] = field(default_factory=list)
    ledgers: set[str] = field(default_factory=set)
    trouble: AppError | None = None
    stopped: Stop | None = None

    def miss(self) -> None:
        self.unreadable += 1


def run_round(
    profile: Profile,
    carrier: Carrier,
    *,
    clock: Clock,
    told: Callable[[Round], None] = lambda _: None,
    visiting: bool = False,
    sparing: bool = False,
    budget: Budget = UNLIMITED,
) -> Round:
    """Send what waits and read what came; `told` hears of every file. `visiting` says that this is a mailbox at hand
    (a stick) and not the profile's own, `sparing` that nobody asked for this round, so that it asks no more of the line
    than it must.

    Never raises for trouble with the mailbox: what was sent and read until then is kept, and `trouble` says why the
    round stopped. Running it again goes on from there. Raises AppError BUSY while another round of the profile runs.
    """
    done = Round()
    with alone(profile.home / LOCK):
        try:
            _do(profile, within(budget, carrier), _Manner(clock, told, budget, visiting, sparing), done)
        except RoundStopped as end:
            done.stopped = end.stop
        except AppError as error:
            if error.code not in (Code.MAILBOX_UNREACHABLE, Code.DISK_FULL):
                raise
            done.trouble = error
        _look_for_gaps(profile, done)
    return done


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a round is done."""

    clock: Clock
    told: Callable[[Round], None]
    budget: Budget
    visiting: bool
    sparing: bool


def _do(profile: Profile, carrier: Carrier, how: _Manner, done: Round) -> None:
    reading_back.read_back(profile, carrier, how.clock(), how.budget, visiting=how.visiting)
    outgoing = Outgoing(profile, carrier, visiting=how.visiting)
    _send(profile, outgoing, how, done)
    _retry(profile, how.clock, done)
    try:
        _fetch(profile, carrier, how, done)
        if done.enrolled:
            _retry(profile, how.clock, done)
    finally:  # what was read is answered for, even if nothing more goes out in this round
        _settle(profile, how.clock, done)
    _send(profile, outgoing, how, done)
    _exchange_pictures(profile, carrier, outgoing, how, done)
    housekeeping.sweep(profile, carrier, how.clock(), visiting=how.visiting)
    housekeeping.tidy(profile, carrier, how.clock(), how.budget, visiting=how.visiting)


def import_files(profile: Profile, files: Iterable[tuple[str, bytes]], *, clock: Clock) -> Round:
    """Read batch files that came another way: dropped on the window, or from a stick."""
    done = Round()
    for some in together((Letter("", "", name, len(data)), data) for name, data in files):
        _import_all(profile, some, clock, done)
    _settle(profile, clock, done)
    _look_for_gaps(profile, done)
    return done


def _send(profile: Profile, outgoing: Outgoing, how: _Manner, done: Round) -> None:
    outbox.seal_pending(profile, how.clock(), how.budget)
    waiting = outgoing.waiting()
    done.waiting, done.waiting_bytes = len(waiting), sum(batch.size for batch in waiting)
    for batch in waiting:
        how.budget.next_file()
        if not outgoing.put(batch, how.clock()):
            continue
        done.waiting -= 1
        done.waiting_bytes -= batch.size
        done.sent += 1
        done.sent_bytes += batch.size
        done.sent_records += batch.changes
        how.told(done)


def _fetch(profile: Profile, carrier: Carrier, how: _Manner, done: Round) -> None:
    """The folders with little first: one point that has written for months keeps no other waiting."""
    large: list[list[Letter]] = []
    quiet = QuietFolders(profile, carrier, how.clock(), sparing=how.sparing and not how.visiting)
    for of_stream in letters(profile, carrier, quiet, done.miss):
        new = unread(profile, of_stream)
        if sum(letter.size for letter in new) > FEW:
            large.append(new)
        else:
            _fetch_all(profile, carrier, new, how, done)
    for new in sorted(large, key=lambda some: sum(letter.size for letter in some)):
        _fetch_all(profile, carrier, new, how, done)
    if not (how.visiting or done.unreadable or done.quarantined):
        quiet.keep()


def _fetch_all(profile: Profile, carrier: Carrier, new: list[Letter], how: _Manner, done: Round) -> None:
    for some in together(_fetched(profile, carrier, new, how, done)):
        _import_all(profile, some, how.clock, done)
        how.told(done)


def _fetched(
    profile: Profile, carrier: Carrier, new: list[Letter], how: _Manner, done: Round
) -> Iterator[tuple[Letter, bytes]]:
    for letter in new:
        how.budget.next_file()
        place = folder(profile.identity.organisation, letter.writer, letter.stream)
        try:
            data = carrier.get(f"{place}/{letter.name}", MAX_FILE)
        except AppError as error:
            if error.code not in (Code.BAD_FILE, Code.NOT_FOUND) and not is_locked(profile, carrier, error):
                raise
            done.miss()  # one bad file keeps back no other
            continue
        done.read_bytes += len(data)
        yield letter, data


def _exchange_pictures(profile: Profile, carrier: Carrier, outgoing: Outgoing, how: _Manner, done: Round) -> None:
    """After everything else; what came is answered for at once."""
    _send_parts(profile, carrier, how, done)
    is_desk, before = profile.identity.is_desk, done.parts_read
    try:
        (_fetch_parts if is_desk else _take_back)(profile, carrier, how, done)
    finally:
        if done.parts_read > before:
            _settle(profile, how.clock, done)
    if done.parts_read > before:
        _send(profile, outgoing, how, done)
    for size in giving_pictures.give(profile, carrier, how.budget, visiting=how.visiting) if is_desk else ():
        done.parts_sent += 1
        done.sent_bytes += size
        how.told(done)


def _send_parts(profile: Profile, carrier: Carrier, how: _Manner, done: Round) -> None:
    waiting = parts.to_send(profile.db)
    done.waiting += len(waiting)
    done.waiting_bytes += sum(part.size for part in waiting)
    for part, lay_there in attachments.send(profile, carrier, how.clock(), how.budget):
        done.waiting -= 1
        done.waiting_bytes -= part.size
        if not lay_there:
            done.parts_sent += 1
            done.sent_bytes += part.size
            how.told(done)


def _take_back(profile: Profile, carrier: Carrier, how: _Manner, done: Round) -> None:
    for size in giving_pictures.take(profile, carrier, how.clock(), how.budget):
        done.unreadable += not size
        if size:
            done.parts_read += 1
            done.read_bytes += size
            done.ledgers.add(LEDGER)
            how.told(done)


def _fetch_parts(profile: Profile, carrier: Carrier, how: _Manner, done: Round) -> None:
    for wanted, size in attachments.fetch(profile, carrier, how.budget):
        done.unreadable += not size
        if size:
            done.parts_read += 1
            done.read_bytes += size
            done.ledgers.add(LEDGER)
            with writing(profile.db):
                receipts.owe(profile.db, {wanted.device})
            how.told(done)


def _import_all(profile: Profile, files: list[tuple[Letter, bytes]], clock: Clock, done: Round) -> None:
    """Import these files, or set them aside, in one transaction; what it did counts once it is kept."""
    if not files:
        return
    with writing(profile.db):
        outcomes = [_imported(profile, letter, data, clock) for letter, data in files]
    for outcome in outcomes:
        if isinstance(outcome, Outcome):
            _count(outcome, done)
        else:
            done.quarantined += outcome


def _imported(profile: Profile, letter: Letter, data: bytes, clock: Clock) -> Outcome | bool:
    """What the file brought, or whether it is new among those that were set aside."""
    try:
        return importing.import_file(profile, letter.name, data, clock())
    except AppError as error:
        if error.code is not Code.BAD_BATCH:
            raise
        place, reason = (letter.writer, letter.stream, letter.name), str(error.details.get("reason", "bad-batch"))
        return importing.set_aside(profile, place, data, reason, clock())


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
        done.receipts += receipts.settle(profile, clock())


def _count(outcome: Outcome, done: Round) -> None:
    done.read += 1
    done.new += sum(not is_acknowledgement(change) for change in outcome.changes)
    done.held += outcome.held
    done.ledgers |= outcome.ledgers
    if outcome.enrolled:
        done.enrolled.append(outcome.writer)


def _look_for_gaps(profile: Profile, done: Round) -> None:
    for writer in batches.uneven_writers(profile.db):
        read = batches.read_of(profile.db, writer)
        done.gaps += find_gaps(read)
        done.forks += find_forks(read)
