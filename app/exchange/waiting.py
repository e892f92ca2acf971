"""Trying again what waits: files in quarantine and changes that were held, whatever they were refused for."""

from app.domain.errors import AppError, Code
from app.exchange import importing, receipts
from app.exchange.rounds import Clock, Round
from app.store import batches, history
from app.store.batches import Waiting
from app.store.database import writing
from app.store.profile import Profile


def try_again(profile: Profile, *, clock: Clock) -> Round:
    """Read what can be read now, and answer for it; the rest goes on waiting under its newest reason."""
    done = Round()
    for waiting in batches.quarantined(profile.db):
        if waiting.body is not None:
            _read(profile, waiting, waiting.body, clock, done)
    released = importing.retry_held(profile, clock())
    done.new += len(released)
    done.ledgers |= {change.ledger for change in released}
    done.held = len(history.held(profile.db))
    with writing(profile.db):
        done.receipts = receipts.settle(profile, clock())
    return done


def _read(profile: Profile, waiting: Waiting, body: bytes, clock: Clock, done: Round) -> None:
    try:
        outcome = importing.import_file(profile, waiting.name, body, clock())
    except AppError as error:
        if error.code is not Code.BAD_BATCH:
            raise
        place, reason = (waiting.writer, waiting.stream, waiting.name), str(error.details.get("reason", ""))
        importing.set_aside(profile, place, body, reason, clock())
        done.quarantined += 1
        return
    done.read += 1
    done.new += len(outcome.changes)
    done.ledgers |= outcome.ledgers
