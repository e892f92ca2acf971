"""Exchanging: one round with the mailbox, and what can be said truthfully about it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.actions import logins
from app.actions.recording import is_practice
from app.domain.changes import JSON, Change, Changes
from app.domain.errors import AppError, Code
from app.exchange import agreement, outbox
from app.exchange import logins as exchange_logins
from app.exchange.address import mailbox_of
from app.exchange.budget import UNLIMITED, Budget
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.carriers.deadline import answered
from app.exchange.envelope import MAX_FILE
from app.exchange.names import SUFFIX
from app.exchange.rounds import LOCK, Round, import_files, run_round
from app.exchange.sticks import DROP_SECONDS
from app.exchange.waiting import try_again as try_waiting
from app.store import arrivals, batches, delivery, history, meta
from app.store.arrivals import Arrival
from app.store.database import writing
from app.store.delivery import Tally
from app.store.one_at_a_time import alone
from app.store.profile import Profile

LAST_ROUND = "last-round"
REMEMBERED = timedelta(days=90)
"""How long a desk can look up what a round brought."""

_NOT_KNOWN = frozenset({Trouble.NO_LOGIN, Trouble.NO_RIGHT, Trouble.OTHER_HOST, Trouble.NO_TLS})
"""What a server says to a login that it does not know, or that is for another server."""

OpenMailbox = Callable[[str, Mapping[str, str]], Carrier]


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A round that is over, whole or cut short."""

    round: Round
    changes: Changes


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """What the exchange panel says. `trouble` is the code of what stopped the last round, "" if nothing did; `reason`
    says more of it, `stopped` that its time was over or that it was ended by hand. `differs` names the desks that do
    not hold what was sent to them.

    `confirmed_at` is when the station last said what it holds; moments are ISO 8601, "" for never.
    """

    tally: Tally
    tried_at: str
    trouble: str
    confirmed_at: str
    reason: str = ""
    stopped: str = ""
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldChange:
    """A change that is here and not applied, and why."""

    change: Change
    reason: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits in quarantine: files that could not be read, changes that could not be applied."""

    files: tuple[batches.Waiting, ...]
    changes: tuple[HeldChange, ...]


def exchange(
    profile: Profile,
    open_mailbox: OpenMailbox,
    *,
    clock: Callable[[], datetime],
    url: str = "",
    told: Callable[[Round], None] = lambda _: None,
    sparing: bool = False,
    budget: Budget = UNLIMITED,
) -> Exchanged:
    """Do one round with the profile's mailbox, or with another one that is at hand (a stick); `sparing` for one that
    nobody asked for.

    Raises AppError PRACTICE where records are invented: they are never sent, wherever to.
    """
    if is_practice(profile):
        raise AppError(Code.PRACTICE)
    before = _Before.of(profile)

    def one(login: Mapping[str, str]) -> Round:
        carrier = open_mailbox(url or own_url, {} if url else login)
        try:
            visiting = bool(url) and url != own_url
            return run_round(
                profile, carrier, clock=clock, told=told, visiting=visiting, sparing=sparing, budget=budget
            )
        finally:
            carrier.close()

    own_url, login = mailbox_of(profile)
    done = _with_the_coming(profile, one) if not url else None
    done = done or one(login)
    with writing(profile.db):
        meta.put(profile.db, LAST_ROUND, _as_json(done, clock()))
    return _kept(profile, done, before, url, clock())


def seal(profile: Profile, *, now: datetime) -> int:
    """Make ready what waits, where no mailbox is to be asked; returns how many batches. Raises AppError BUSY while a
    round runs: two that seal would give one number to two batches."""
    with alone(profile.home / LOCK):
        return outbox.seal_pending(profile, now)


def take_in(profile: Profile, files: Iterable[Path], *, clock: Callable[[], datetime]) -> Exchanged:
    """Read batch files that somebody brought. Raises AppError BAD_FILE for anything else among them, or
    MAILBOX_UNREACHABLE where their disk gives no answer; nothing is read then."""
    read = answered(lambda: [(file.name, _batch_file(file)) for file in files], DROP_SECONDS)
    before = _Before.of(profile)
    done = import_files(profile, iter(read), clock=clock)
    return _kept(profile, done, before, read[0][0] if read else "", clock())


def state(profile: Profile) -> ExchangeState:
    """Where everything stands: from batches and receipts alone."""
    last = meta.get(profile.db, LAST_ROUND)
    said: Mapping[str, JSON] = last if isinstance(last, dict) else {}
    return ExchangeState(
        delivery.tally(profile.db, profile.identity),
        str(said.get("at", "")),
        str(said.get("trouble", "")),
        delivery.last_confirmed(profile.db),
        str(said.get("reason", "")),
        str(said.get("stopped", "")),
        tuple(sorted(agreement.differences(profile))),
    )


def waiting(profile: Profile) -> Waiting:
    """What could not be read or applied, oldest first."""
    return Waiting(
        tuple(batches.quarantined(profile.db)),
        tuple(HeldChange(change, reason) for change, reason in history.held(profile.db)),
    )


def try_again(profile: Profile, *, clock: Callable[[], datetime]) -> Exchanged:
    """Read what waits, where it can be read now."""
    done = try_waiting(profile, clock=clock)
    return Exchanged(done, Changes(frozenset({*done.ledgers, "quarantine", "points"})))


def _with_the_coming(profile: Profile, one: Callable[[Mapping[str, str]], Round]) -> Round | None:
    """A round with the login that the desk told, which takes the old one's place if it works; None for no such round.

    Where the server does not know it (yet), the old one still holds.
    """
    coming = exchange_logins.coming(profile)
    if not coming:
        return None
    done = one(coming)
    if done.trouble and done.trouble.details.get("reason") in _NOT_KNOWN:
        return None
    if not done.trouble and not done.stopped:
        logins.take_on(profile)
    return done


@dataclass(frozen=True, slots=True)
class _Before:
    """Where the log and the batches ended before a round."""

    change: int
    batch: int

    @classmethod
    def of(cls, profile: Profile) -> "_Before":
        return cls(arrivals.newest_change(profile.db), arrivals.newest_batch(profile.db))


def _kept(profile: Profile, done: Round, before: _Before, source: str, now: datetime) -> Exchanged:
    """A desk remembers what the round brought."""
    if profile.identity.is_desk and (done.read or done.quarantined):
        with writing(profile.db):
            arrivals.forget(profile.db, now - REMEMBERED)
            arrivals.keep(profile.db, _arrival(profile, done, before, source, now))
    return Exchanged(done, Changes(frozenset({*done.ledgers, "exchange", "points"})))


def _arrival(profile: Profile, done: Round, before: _Before, source: str, now: datetime) -> Arrival:
    return Arrival(
        id=0,
        at=now.isoformat(timespec="seconds"),
        source=source,
        after_change=before.change,
        last_change=arrivals.newest_change(profile.db),
        read=done.read,
        unchanged=done.read - arrivals.batches_read(profile.db, before.batch),
        held=done.held,
        quarantined=done.quarantined,
        trouble=done.trouble.code.value if done.trouble else "",
    )


def _batch_file(file: Path) -> bytes:
    """The bytes of a batch file: no link is followed, and nothing larger than a batch is read."""
    try:
        if file.is_symlink() or not file.is_file() or file.suffix != SUFFIX or file.stat().st_size > MAX_FILE:
            raise AppError(Code.BAD_FILE, name=file.name, reason="not a batch file")
        return file.read_bytes()
    except OSError as error:
        raise AppError(Code.BAD_FILE, name=file.name, reason=error.strerror or "") from error


def _as_json(done: Round, now: datetime) -> dict[str, JSON]:
    trouble = done.trouble
    return {
        "at": now.isoformat(timespec="seconds"),
        "trouble": trouble.code.value if trouble else "",
        "reason": str(trouble.details.get("reason", "")) if trouble else "",
        "stopped": done.stopped.value if done.stopped else "",
    }
