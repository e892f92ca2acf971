"""A desk that was restored from a backup reads its own streams back, before it writes on: nothing it said is unsaid.

What it lacks of others it asks for as always, with receipts that name what it holds.
"""

from datetime import datetime, timedelta

from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.domain.identity import BETWEEN_DESKS, BULLETINS, Role, to_point
from app.exchange import roster
from app.exchange.batch import OpenBatch, open_batch
from app.exchange.budget import Budget
from app.exchange.carriers.carrier import Carrier
from app.exchange.envelope import MAX_FILE
from app.exchange.keyring import own_keys
from app.exchange.mailbox import folder
from app.exchange.names import parse_name
from app.store import batches, change_log, holdings, ledger_numbers, meta, people
from app.store.batches import Batch
from app.store.database import writing
from app.store.profile import Profile

_RESTORED = "restored"
PATIENCE = timedelta(days=14)
"""So long a restored desk lets nothing go for what it may have said since the backup: that something is held."""


def begin(restored: Profile, now: datetime) -> None:
    """From the next round on; ledger numbers go on far behind those that may have been given since the backup."""
    with writing(restored.db):
        meta.put(restored.db, _RESTORED, now.isoformat())
        ledger_numbers.leap(restored.db, now.year)


def may_lack(profile: Profile, now: datetime) -> bool:
    """Whether the desk was restored lately and has not read yet what it said since the backup."""
    restored = meta.get_text(profile.db, _RESTORED)
    return bool(restored) and now - datetime.fromisoformat(restored) < PATIENCE


def read_back(profile: Profile, carrier: Carrier, now: datetime, budget: Budget, *, visiting: bool) -> int:
    """Read what this desk wrote and does not hold; returns how many batches. On a visited mailbox there may be less
    than in its own, which is read all the same."""
    if not meta.get(profile.db, _RESTORED):
        return 0
    read = sum(_read_stream(profile, carrier, stream, now, budget) for stream in (BETWEEN_DESKS, BULLETINS))
    for device in sorted({each.writer for each in people.writers(profile.db) if each.role == Role.POINT}):
        read += _read_stream(profile, carrier, to_point(device), now, budget)
    if not visiting:
        done: JSON = False
        with writing(profile.db):
            meta.put(profile.db, _RESTORED, done)
    return read


def _read_stream(profile: Profile, carrier: Carrier, stream: str, now: datetime, budget: Budget) -> int:
    identity, keys = profile.identity, own_keys(profile.db)
    at = folder(identity.organisation, identity.writer, stream)
    known = batches.known_names(profile.db, identity.writer, stream)
    claims = ((parse_name(entry.name), entry.name) for entry in carrier.list(at) if entry.name not in known)
    unknown = sorted((claim.epoch, claim.seq, name) for claim, name in claims if claim)
    read = 0
    for _, _, name in unknown:
        budget.next_file()
        try:
            data = carrier.get(f"{at}/{name}", MAX_FILE)
            opened = open_batch(data, keys.signing.verify_key, keys.sealing, name=name)
        except AppError as error:
            if error.code not in (Code.BAD_BATCH, Code.BAD_FILE, Code.NOT_FOUND):
                raise
            continue
        if (opened.header.writer, opened.header.stream) == (identity.writer, stream):
            with writing(profile.db):
                _keep(profile, opened, data, now)
            read += 1
    with writing(profile.db):
        change_log.follow(profile.db, identity, stream)
    return read


def _keep(profile: Profile, opened: OpenBatch, data: bytes, now: datetime) -> None:
    header, changes = opened.header, opened.changes
    prev = bytes.fromhex(header.prev)
    kept = Batch(
        header.writer,
        header.epoch,
        header.stream,
        header.seq,
        opened.hash,
        prev,
        opened.name,
        len(data),
        len(changes),
    )
    if batches.is_known(profile.db, opened.hash):
        return
    row = batches.keep_own_again(profile.db, kept, data, (changes[0].seq, changes[-1].seq), now)
    applied = change_log.accept(profile.db, changes, row, {})
    holdings.adopt(profile.db, kept, row, (change.hash for change in changes))
    roster.learn(profile.db, applied, now)
