"""Pictures given back: a laptop in a lost one's place names those it lacks, and its desk seals them for it anew.

Their pieces lie beside the desk's batches to that laptop, which alone reads there, and nobody learns from a name whose
they are. They stay until the laptop says that it has them.
"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime

from app.domain.attachments import LEDGER, Attachment
from app.domain.errors import AppError, Code
from app.domain.identity import TO_DESKS, Role, to_point
from app.domain.recording import read_as
from app.exchange import acknowledging, attachments
from app.exchange.attachments import MAGIC
from app.exchange.budget import Budget
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.keyring import home_of, writer_keys
from app.exchange.mailbox import folder
from app.exchange.names import PART_SUFFIX
from app.exchange.sealing import suite_of
from app.store import ledgers, parts, people, returned
from app.store.database import writing
from app.store.parts import Part
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.returned import ReturnedPart

_SUITE = 1
_NAMED, _SEALING = 24, 12


def give(profile: Profile, carrier: Carrier, budget: Budget, *, visiting: bool) -> Iterator[int]:
    """At a desk: put there what its points' laptops ask for, and take away what they have; the size of each put."""
    asked = _asked(profile)
    for writer in sorted({*asked, *returned.writers(profile.db)}):
        lacked = asked.get(writer, frozenset())
        _seal(profile, writer, lacked)
        kept = returned.of(profile.db, writer)
        identity = profile.identity
        if not kept or (visiting and not carrier.list(folder(identity.organisation, writer, TO_DESKS))):
            continue
        at = folder(identity.organisation, identity.writer, to_point(writer))
        lying = {entry.name: entry.size for entry in carrier.list(at) if entry.name.endswith(PART_SUFFIX)}
        yield from _put(profile, carrier, at, [part for part in kept if part.key in lacked], lying, budget)
        had = [part.name for part in kept if part.key not in lacked]
        if _taken_away(carrier, at, [name for name in had if name in lying]) and not visiting:
            with writing(profile.db):
                returned.forget(profile.db, writer, had)


def take(profile: Profile, carrier: Carrier, now: datetime, budget: Budget) -> Iterator[int]:
    """At a point: fetch what the desk gave back, and let it hear of that; the size of each piece, 0 for what was not
    what it should be."""
    home = home_of(profile.db)
    lacked = {each.key for each in parts.wanted(profile.db)}
    if not home or not lacked:
        return
    at = folder(profile.identity.organisation, home, to_point(profile.identity.writer))
    lying = sorted(entry.name for entry in carrier.list(at) if entry.name.endswith(PART_SUFFIX))
    for key in sorted(lacked):
        if names := _of_one_sealing(lying, key, len(_told(profile, key).parts)):
            yield from _take_one(profile, carrier, at, key, names, budget)
            with writing(profile.db):
                acknowledging.hurry(profile, {home}, now)


def _take_one(
    profile: Profile, carrier: Carrier, at: str, key: RecordKey, names: Sequence[str], budget: Budget
) -> Iterator[int]:
    here = {*parts.names(profile.db, key)}
    if here - {*names}:  # of another sealing, which the desk has forgotten
        _drop(profile, key)
        here = set()
    for number, name in enumerate(names):
        if name not in here:
            budget.next_file()
            yield _fetch(profile, carrier, f"{at}/{name}", Part(key, number, name, 0))
    if not _is_right(profile, key):
        _drop(profile, key)
        yield 0


def _asked(profile: Profile) -> dict[str, frozenset[RecordKey]]:
    """What the laptops of this desk's points say they lack; a point's pictures are for its own laptops alone."""
    ours = people.points_of(profile.db, profile.identity.writer)
    owners = {each.writer: each.owner for each in people.writers(profile.db) if each.role == Role.POINT}
    return {
        writer: frozenset(RecordKey(owners[writer], record) for record in said.lacks)
        for writer, said in acknowledging.acknowledged(profile).items()
        if said.lacks and writer in owners and writer in ours
    }


def _seal(profile: Profile, writer: str, lacked: frozenset[RecordKey]) -> None:
    """Seal what is whole here and was not sealed for this laptop yet, as it was cut before."""
    for key in sorted(lacked - {part.key for part in returned.of(profile.db, writer)}):
        if ledgers.find(profile.db, LEDGER, key) is None:
            continue
        try:
            picture = attachments.whole(profile, key)
        except AppError as error:
            if error.code not in (Code.NOT_FOUND, Code.DAMAGED):
                raise
            continue
        sealed = suite_of(_SUITE).seal(picture, writer_keys(profile.db, to_point(writer)).recipients)
        size = -(-len(sealed) // len(_told(profile, key).parts))
        start = f"{_named(key)}-{attachments.name_of(sealed)[:_SEALING]}"
        cut = [MAGIC + sealed[place : place + size] for place in range(0, len(sealed), size)]
        files = [(f"{start}-{number}{PART_SUFFIX}", file) for number, file in enumerate(cut)]
        with writing(profile.db):
            returned.keep(profile.db, writer, key, files)


def _put(
    profile: Profile, carrier: Carrier, at: str, wanted: list[ReturnedPart], lying: dict[str, int], budget: Budget
) -> Iterator[int]:
    for part in wanted:
        body = b"" if lying.get(part.name) == part.size else returned.body_of(profile.db, part)
        if body:
            budget.next_file()
            attachments.put(carrier, f"{at}/{part.name}", body)
            yield part.size


def _taken_away(carrier: Carrier, at: str, names: Sequence[str]) -> bool:
    """Whether they are gone; a mailbox that lets nothing be taken away keeps them."""
    try:
        for name in names:
            carrier.delete(f"{at}/{name}")
    except AppError as error:
        if error.details.get("reason") not in (Trouble.NO_RIGHT, Trouble.READ_ONLY):
            raise
        return False
    return True


def _of_one_sealing(lying: Sequence[str], key: RecordKey, count: int) -> list[str]:
    """The files of the picture, in order, as far as all of one sealing lie there."""
    starts = sorted({name.rpartition("-")[0] for name in lying if name.startswith(f"{_named(key)}-")})
    wholes = ([f"{start}-{number}{PART_SUFFIX}" for number in range(count)] for start in starts)
    return next((names for names in wholes if {*names} <= {*lying}), [])


def _fetch(profile: Profile, carrier: Carrier, path: str, part: Part) -> int:
    try:
        file = carrier.get(path)
    except AppError as error:
        if error.code not in (Code.BAD_FILE, Code.NOT_FOUND):
            raise
        return 0
    with writing(profile.db):
        if not file.startswith(MAGIC) or ledgers.find(profile.db, LEDGER, part.key) is None:
            return 0
        parts.keep(profile.db, Part(part.key, part.number, part.hash, len(file)), file, own=False)
    return len(file)


def _is_right(profile: Profile, key: RecordKey) -> bool:
    """Whether what came is the picture that the record tells of; what is not all here yet may become it."""
    try:
        attachments.whole(profile, key)
    except AppError as error:
        return error.code is not Code.DAMAGED
    return True


def _drop(profile: Profile, key: RecordKey) -> None:
    with writing(profile.db):
        parts.drop(profile.db, key)


def _told(profile: Profile, key: RecordKey) -> Attachment:
    return read_as(Attachment, ledgers.get(profile.db, LEDGER, key).fields)


def _named(key: RecordKey) -> str:
    return hashlib.sha256("/".join(key).encode()).hexdigest()[:_NAMED]
