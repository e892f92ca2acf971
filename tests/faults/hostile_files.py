"""What an attacker may lay into a mailbox: damaged, forged, replayed, misdirected, overreaching, bombs and junk."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

import zstandard

from app.domain.changes import CHAIN_START, Change, Fields, Kind, payload_of
from app.exchange.batch import hash_of, write
from app.exchange.envelope import Header, read_header, unwrap, wrap
from app.exchange.keyring import own_keys, writer_keys
from app.exchange.sealing import SealingIdentity, SigningKey, WriterKeys, suite_of
from tests.builders import Device
from tests.faults.edits import random_edit

MARK = "HOSTILE"
STREAM = "desk"


@dataclass(frozen=True)
class Laid:
    """A file in the folder of a writer."""

    writer: str
    name: str
    data: bytes


@dataclass(frozen=True)
class Attacker:
    """Sees the whole mailbox, has keys of its own, and those of a point that has gone bad (`traitor`).

    `letters` are the honest ones by writer, `records` the ids that they are about.
    """

    traitor: Device
    members: Mapping[str, Device]
    letters: Mapping[str, Sequence[Laid]]
    records: Mapping[str, Sequence[str]]
    chance: Random
    stranger: SigningKey = field(default_factory=SigningKey.generate)

    def against(self, writer: str) -> list[Laid]:
        """One file of each kind that is aimed at this writer."""
        return [kind(self, writer) for kind in _KINDS]

    def keys_to(self, signing: SigningKey) -> WriterKeys:
        """As good as any point's, but for who signs."""
        return WriterKeys(signing, writer_keys(self.traitor.profile.db, STREAM).recipients)

    def honest(self, writer: str) -> bytes:
        return self.chance.choice(self.letters[writer]).data

    def hostile_changes(self, writer: str, owner: str) -> list[Change]:
        """Another's record rewritten, one erased, one made up, one given a number that only a desk gives."""
        known = self.chance.sample(self.records[owner], 2)
        made_up = f"0197aaaa-0000-7000-8000-{self.chance.randrange(16**12):012x}"
        told: list[tuple[str, str, Kind, Fields]] = [
            (owner, known[0], Kind.SET, {"summary": MARK}),
            (owner, known[1], Kind.ERASE, {}),
            (owner, made_up, Kind.SET, {"summary": MARK, "village": MARK}),
            (writer, known[0], Kind.SET, {"summary": MARK, "ledger_no": "2026-99999"}),
        ]
        return _chained(writer, told, self.chance)


def _chained(writer: str, told: Sequence[tuple[str, str, Kind, Fields]], chance: Random) -> list[Change]:
    changes: list[Change] = []
    prev = CHAIN_START
    for seq, (owner, record, kind, fields) in enumerate(told, 1):
        payload, payload_hash = payload_of(fields)
        clock = f"{0x01A000000000 + chance.randrange(2**30):012x}0000-{writer}"
        change = Change(
            writer, 1, STREAM, seq, clock, "2026-07-26T01:20:00+08:00", "disputes", record, owner, kind, "",
            payload, payload_hash, prev,
        )  # fmt: skip
        changes.append(change)
        prev = change.hash
    return changes


def _named(writer: str, seq: int, data: bytes) -> Laid:
    return Laid(writer, f"{writer}-e1-{seq}-{hash_of(data).hex()[:12]}.lfb", data)


def _header(writer: str, key: SigningKey, seq: int = 1) -> Header:
    return Header(signer=key.verify_key.id, writer=writer, epoch=1, stream=STREAM, seq=seq)


def _truncated(by: Attacker, writer: str) -> Laid:
    whole = by.honest(writer)
    return _named(writer, by.chance.randint(1, 9), whole[: by.chance.randrange(1, len(whole))])


def _flipped(by: Attacker, writer: str) -> Laid:
    data = bytearray(by.honest(writer))
    data[by.chance.randrange(len(data))] ^= 1 << by.chance.randrange(8)
    return _named(writer, by.chance.randint(1, 9), bytes(data))


def _extended(by: Attacker, writer: str) -> Laid:
    return _named(writer, by.chance.randint(1, 9), by.honest(writer) + by.chance.randbytes(by.chance.randint(1, 99)))


def _edited(by: Attacker, writer: str) -> Laid:
    return _named(writer, by.chance.randint(1, 9), random_edit(by.honest(writer), by.chance))


def _replayed(by: Attacker, writer: str) -> Laid:
    """Under a number of the future."""
    return _named(writer, by.chance.randint(900, 999), by.honest(writer))


def _replayed_elsewhere(by: Attacker, writer: str) -> Laid:
    """Another's honest letter under this writer's name."""
    return _named(writer, by.chance.randint(1, 9), by.honest(by.chance.choice(sorted(by.letters))))


def _forged(by: Attacker, writer: str) -> Laid:
    """Well made, for the point's name, signed by nobody's key."""
    batch = write(_header(writer, by.stranger), by.hostile_changes(writer, writer), by.keys_to(by.stranger))
    return _named(writer, 1, batch.data)


def _forged_signature(by: Attacker, writer: str) -> Laid:
    """The same, and it says that the point's own key signed it."""
    batch = write(_header(writer, by.stranger), by.hostile_changes(writer, writer), by.keys_to(by.stranger))
    _, body = unwrap(batch.data, by.stranger.verify_key)
    honest = read_header(by.honest(writer))
    return _named(writer, honest.seq, wrap(honest, body, by.stranger))


def _impersonating(by: Attacker, writer: str) -> Laid:
    """A point that is trusted writes in another's name."""
    key = own_keys(by.traitor.profile.db).signing
    return _named(writer, 1, write(_header(writer, key), by.hostile_changes(writer, writer), by.keys_to(key)).data)


def _resigned(by: Attacker, writer: str) -> Laid:
    """A point that is trusted signs another's sealed body as its own."""
    key, traitor = own_keys(by.traitor.profile.db).signing, by.traitor.profile.identity.writer
    _, body = unwrap(by.honest(writer), own_keys(by.members[writer].profile.db).signing.verify_key)
    return _named(traitor, 5, wrap(_header(traitor, key, 5), body, key))


def _overreaching(by: Attacker, writer: str) -> Laid:
    """A point that is trusted writes into another's records."""
    key, traitor = own_keys(by.traitor.profile.db).signing, by.traitor.profile.identity.writer
    return _named(traitor, 1, write(_header(traitor, key), by.hostile_changes(traitor, writer), by.keys_to(key)).data)


def _misdirected(by: Attacker, writer: str) -> Laid:
    """Signed by the point, sealed to somebody else."""
    key = own_keys(by.members[writer].profile.db).signing
    others = WriterKeys(key, (SealingIdentity.generate().recipient, SealingIdentity.generate().recipient))
    return _named(writer, 9, write(_header(writer, key, 9), by.hostile_changes(writer, writer), others).data)


def _bomb(by: Attacker, writer: str) -> Laid:
    """Signed by a trusted point: it would inflate to 64 MiB and more."""
    key, traitor = own_keys(by.traitor.profile.db).signing, by.traitor.profile.identity.writer
    packer = zstandard.ZstdCompressor(level=3).compressobj(size=2**26 + len(writer))
    packed = packer.compress(bytes(2**26 + len(writer))) + packer.flush()
    header = _header(traitor, key, by.chance.randint(10, 10**6))
    return _named(traitor, header.seq, wrap(header, suite_of(1).seal(packed, by.keys_to(key).recipients), key))


def _junk(by: Attacker, writer: str) -> Laid:
    return _named(writer, by.chance.randint(1, 9), by.chance.randbytes(by.chance.randint(1, 3000)))


_KINDS: Sequence[Callable[[Attacker, str], Laid]] = (
    _truncated,
    _flipped,
    _extended,
    _edited,
    _replayed,
    _replayed_elsewhere,
    _forged,
    _forged_signature,
    _impersonating,
    _resigned,
    _overreaching,
    _misdirected,
    _bomb,
    _junk,
)
