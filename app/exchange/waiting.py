"""Trying again what waits: files in quarantine and changes that were held, after an upgrade or by hand."""

from app.domain.errors import AppError, Code
from app.exchange import admission, importing, receipts
from app.exchange.refusal import Reason
from app.exchange.rounds import Clock, Round
from app.store import batches, change_log, people, review
from app.store.batches import Waiting
from app.store.database import writing
from app.store.profile import Profile


def try_again(profile: Profile, *, clock: Clock) -> Round:
    """Read what can be read now, and answer for it; the rest goes on waiting under its newest reason."""
    done = Round()
    heard = {_file(profile, waiting, clock, done) for waiting in batches.quarantined(profile.db) if waiting.body}
    heard |= _release(profile, done)
    with writing(profile.db):
        if profile.identity.is_desk:
            done.receipts = receipts.answer(profile, sorted(heard - {""}), clock())
    return done


def _file(profile: Profile, waiting: Waiting, clock: Clock, done: Round) -> str:
    try:
        outcome = importing.import_file(profile, waiting.name, waiting.body or b"", clock())
    except AppError as error:
        if error.code is not Code.BAD_BATCH:
            raise
        place = (waiting.writer, waiting.stream, waiting.name)
        importing.set_aside(profile, place, waiting.body or b"", str(error.details.get("reason", "")), clock())
        done.quarantined += 1
        return ""
    done.read += 1
    done.new += len(outcome.changes)
    done.ledgers |= outcome.ledgers
    return "" if outcome.enrolled else outcome.writer


def _release(profile: Profile, done: Round) -> set[str]:
    """Apply the held changes that nothing is wrong with any more; what a revoked laptop sent stays held."""
    with writing(profile.db):
        free = []
        for change, reason in change_log.held(profile.db):
            writer = people.writer(profile.db, change.writer, change.epoch)
            if reason != Reason.REVOKED and writer and not admission.reason_to_hold(change, writer):
                free.append(change.hash)
        released = change_log.release(profile.db, free)
        if profile.identity.is_desk:
            review.queue(profile.db, released)
    done.new += len(released)
    done.held = len(change_log.held(profile.db))
    done.ledgers |= {change.ledger for change in released}
    return {change.writer for change in released}
