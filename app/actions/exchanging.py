"""Exchanging: one round with the mailbox, and what can be said truthfully about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.actions.enrolling import mailbox_of
from app.domain.changes import JSON, Changes
from app.exchange.carriers.carrier import Carrier
from app.exchange.rounds import Round, run_round
from app.store import delivery, meta
from app.store.database import writing
from app.store.delivery import Tally
from app.store.profile import Profile

LAST_ROUND = "last-round"

OpenMailbox = Callable[[str, Mapping[str, str]], Carrier]


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A round that is over, whole or cut short."""

    round: Round
    changes: Changes


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """What the exchange panel says. `trouble` is the code of what stopped the last round, "" if nothing did.

    `confirmed_at` is when the station last said what it holds; moments are ISO 8601, "" for never.
    """

    tally: Tally
    tried_at: str
    trouble: str
    confirmed_at: str


def exchange(
    profile: Profile,
    open_mailbox: OpenMailbox,
    *,
    clock: Callable[[], datetime],
    url: str = "",
    told: Callable[[Round], None] = lambda _: None,
) -> Exchanged:
    """Do one round with the profile's mailbox, or with another one that is at hand (a stick)."""
    own_url, credentials = mailbox_of(profile)
    carrier = open_mailbox(url or own_url, {} if url else credentials)
    done = run_round(profile, carrier, clock=clock, told=told)
    with writing(profile.db):
        meta.put(profile.db, LAST_ROUND, _as_json(done, clock()))
    return Exchanged(done, Changes(frozenset({*done.ledgers, "exchange", "points"})))


def state(profile: Profile) -> ExchangeState:
    """Where everything stands: from batches and receipts alone."""
    last = meta.get(profile.db, LAST_ROUND)
    said: Mapping[str, JSON] = last if isinstance(last, dict) else {}
    return ExchangeState(
        delivery.tally(profile.db, profile.identity.writer),
        str(said.get("at", "")),
        str(said.get("trouble", "")),
        delivery.last_confirmed(profile.db),
    )


def _as_json(done: Round, now: datetime) -> dict[str, JSON]:
    return {"at": now.isoformat(timespec="seconds"), "trouble": done.trouble.code.value if done.trouble else ""}
