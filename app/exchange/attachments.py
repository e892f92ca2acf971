"""Pictures on their way: one sealed whole, cut into parts of 512 KiB that are named by their hash, after all batches.

A line that is cut costs one part at most; the next round goes on with the first that is not there.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import groupby

from app.domain.attachments import LEDGER, MOST_LACKING, PART_SIZE, USUAL_KB, Attachment
from app.domain.changes import JSON
from app.domain.desk import Receipt
from app.domain.errors import AppError, Code
from app.domain.identity import TO_DESKS
from app.domain.recording import read_as
from app.exchange.budget import Budget
from app.exchange.carriers.carrier import Carrier
from app.exchange.keyring import own_keys, writer_keys
from app.exchange.mailbox import folder
from app.exchange.names import PART_SUFFIX, is_name
from app.exchange.passing_over import is_locked, listed
from app.exchange.refusal import Refusal
from app.exchange.sealing import suite_of
from app.store import ledgers, meta, parts, people
from app.store.database import writing
from app.store.parts import Part, Wanted
from app.store.profile import Profile
from app.store.projection import RecordKey

STREAM = "parts"
MAGIC = b"LFA1"
_SUITE = 1
_SLICE = PART_SIZE - len(MAGIC)
_LIMIT = "picture-kb"


def cut(profile: Profile, picture: bytes) -> list[bytes]:
    """The files of a picture: sealed to the desks, and to this device, which keeps no other copy."""
    keys = own_keys(profile.db)
    readers = (*writer_keys(profile.db, TO_DESKS).recipients, keys.sealing.recipient)
    sealed = suite_of(_SUITE).seal(picture, readers)
    return [MAGIC + sealed[start : start + _SLICE] for start in range(0, len(sealed), _SLICE)]


def name_of(file: bytes) -> str:
    """What the part is named by."""
    return hashlib.sha256(file).hexdigest()


def keep_own(profile: Profile, key: RecordKey, files: Iterable[bytes]) -> None:
    """Keep the parts of a picture of ours; inside a transaction of the caller."""
    for number, file in enumerate(files):
        parts.keep(profile.db, Part(key, number, name_of(file), len(file)), file, own=True)


def whole(profile: Profile, key: RecordKey) -> bytes:
    """The picture itself. Raises AppError NOT_FOUND where parts are not here, DAMAGED for another than was told."""
    told = read_as(Attachment, ledgers.get(profile.db, LEDGER, key).fields)
    files = parts.bodies(profile.db, key)
    if len(files) != len(told.parts):
        raise AppError(Code.NOT_FOUND, what="picture", name=key.record)
    sealed = b"".join(file[len(MAGIC) :] for file in files)
    try:
        picture = suite_of(_SUITE).open(sealed, [own_keys(profile.db).sealing])
    except Refusal as error:
        raise AppError(Code.DAMAGED, name=key.record) from error
    if len(picture) != told.size or hashlib.sha256(picture).hexdigest() != told.sha256:
        raise AppError(Code.DAMAGED, name=key.record)
    return picture


def send(profile: Profile, carrier: Carrier, now: datetime, budget: Budget) -> Iterator[tuple[Part, bool]]:
    """Put the parts there that no receipt confirms, one by one; each with whether it lay there already."""
    waiting = parts.to_send(profile.db)
    if not waiting:
        return
    at = folder(profile.identity.organisation, profile.identity.writer, STREAM)
    lying = {(entry.name, entry.size) for entry in carrier.list(at)}
    for part in waiting:
        name = part.hash + PART_SUFFIX
        lies = (name, part.size) in lying
        body = b"" if lies else parts.body_of(profile.db, part)
        if body:
            budget.next_file()
            put(carrier, f"{at}/{name}", body)
        if body or lies:
            with writing(profile.db):
                parts.mark_sent(profile.db, part, now)
        yield part, not body


def fetch(profile: Profile, carrier: Carrier, budget: Budget) -> Iterator[tuple[Wanted, int]]:
    """Bring in the parts that this desk knows of and that lie there; each with its size, 0 for one that is not what
    it should be."""
    owners = {writer.writer: writer.owner for writer in people.writers(profile.db)}
    by_device = groupby(sorted(parts.wanted(profile.db), key=lambda each: each.device), key=lambda each: each.device)
    for device, wanted in by_device:
        if not is_name(device):
            continue
        at = folder(profile.identity.organisation, device, STREAM)
        lying: dict[str, int] | None = None
        for each in wanted:
            if owners.get(device) != each.key.owner:  # a point speaks for its own devices alone
                continue
            if lying is None:
                lying = {entry.name: entry.size for entry in listed(profile, carrier, at) or ()}
            name = f"{each.hash}{PART_SUFFIX}"
            if lying.get(name, PART_SIZE + 1) <= PART_SIZE:
                budget.next_file()
                yield each, _take(profile, carrier, f"{at}/{name}", each)


def lacking(profile: Profile, writer: str = "") -> tuple[str, ...]:
    """The pictures (of one writer) that are not whole here."""
    lacks = {each.key.record for each in parts.wanted(profile.db, writer)}
    return tuple(sorted(lacks))[:MOST_LACKING]


def believe(profile: Profile, said: Mapping[str, Receipt], covered: Mapping[str, set[bytes]], home: str) -> None:
    """Take from the desks' receipts which parts each holds; `covered` are the batches that each desk holds.

    Inside a transaction of the caller.
    """
    own = parts.own(profile.db)
    if not own:
        return
    told_in = parts.sealed_in(profile.db, profile.identity.writer)
    held = {
        desk: {
            part.hash
            for part in own
            if len(receipt.lacks) < MOST_LACKING
            and told_in.get(part.key, b"") in covered.get(desk, set())
            and part.key.record not in receipt.lacks
        }
        for desk, receipt in said.items()
    }
    at = max(receipt.at for receipt in said.values())
    parts.say_received(profile.db, held[home] if home in held else set[str]().union(*held.values()), at)
    desks = {each.writer for each in people.writers(profile.db) if each.role != "point" and each.last_seq is None}
    everywhere = set.intersection(*(held.get(desk, set()) for desk in desks)) if desks else set[str]()
    parts.confirm(profile.db, everywhere, at)


def limit_kb(profile: Profile) -> int:
    """How large a picture may be here."""
    kept = meta.get(profile.db, _LIMIT)
    return kept if isinstance(kept, int) and kept else USUAL_KB


def told_limit(profile: Profile) -> int | None:
    """What a desk has set, None for nothing."""
    kept = meta.get(profile.db, _LIMIT)
    return kept if isinstance(kept, int) else None


def keep_limit(profile: Profile, kb: int) -> None:
    """Allow pictures of this size from now on; inside a transaction of the caller."""
    value: JSON = kb
    meta.put(profile.db, _LIMIT, value)


def put(carrier: Carrier, path: str, body: bytes) -> None:
    """What else lies under this name is a damaged copy, since its hash is its name."""
    try:
        carrier.put(path, body)
    except AppError as error:
        if error.code is not Code.FILE_EXISTS:
            raise
        carrier.delete(path)
        carrier.put(path, body)


def _take(profile: Profile, carrier: Carrier, path: str, wanted: Wanted) -> int:
    try:
        file = carrier.get(path, PART_SIZE)
    except AppError as error:
        if error.code not in (Code.BAD_FILE, Code.NOT_FOUND) and not is_locked(profile, carrier, error):
            raise
        return 0
    if name_of(file) != wanted.hash or not file.startswith(MAGIC):
        return 0
    with writing(profile.db):
        if ledgers.find(profile.db, LEDGER, wanted.key) is None:  # erased while it was on its way
            return 0
        parts.keep(profile.db, Part(wanted.key, wanted.number, wanted.hash, len(file)), file, own=False)
    return len(file)
