"""A new epoch: a restored laptop writes on under a new key, so that its twin's numbers never meet its own."""

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.identity import TO_DESKS, Role
from app.exchange import keyring, outbox
from app.exchange.enrolment import write_succession
from app.exchange.keyring import Keyring, writer_keys
from app.exchange.sealing import SigningKey
from app.store import change_log, profile
from app.store.database import writing
from app.store.profile import Profile

_BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)


def begin(restored: Profile, now: datetime) -> Profile:
    """The profile under a new epoch and key; its next batch tells the desk, vouched for by the key it had.

    What was never sealed moves to the new epoch. A desk keeps its key: points know it by its kit.
    """
    before = restored.identity
    if before.role is not Role.POINT:
        return restored
    earlier = keyring.own_keys(restored.db)
    identity = replace(before, epoch=max(before.epoch + 1, int((now - _BEGINNING).total_seconds()) // 60))
    fresh = replace(restored, identity=identity)
    with writing(restored.db):
        keyring.keep(restored.db, Keyring(SigningKey.generate(), earlier.sealing), keyring.reserve_of(restored.db))
        profile.keep_identity(restored.db, identity)
        change_log.rechain(restored.db, before, identity)
        keys = writer_keys(restored.db, TO_DESKS)
        said = write_succession(
            identity.writer, identity.epoch, keys, earlier.sealing.recipient, earlier.signing, before.epoch
        )
        outbox.freeze(fresh, said, now)
    return fresh
