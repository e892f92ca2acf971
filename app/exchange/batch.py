"""Batches: runs of changes, sealed into files that are frozen for ever; nothing unsigned is ever opened."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app import __version__
from app.domain.changes import Change
from app.exchange.contents import Contents, plain_of, unseal
from app.exchange.envelope import BatchKind, Header, overhead, read_header, unwrap, wrap
from app.exchange.lines import changes_of, line_of, zone_named, zone_of
from app.exchange.names import BatchName
from app.exchange.packing import PLAIN, Packing
from app.exchange.refusal import Reason, Refusal, told_of
from app.exchange.sealing import SealingIdentity, VerifyKey, WriterKeys, suite_of

MAX_SEALED = 64 * 2**10
_AGE_ROOM = 400  # what age adds, with the random line that it strews in
_RECIPIENT_ROOM = 100
_FIRST_RATIO = 5.0
_CAUTION = 0.97


@dataclass(frozen=True, slots=True)
class SealedBatch:
    """A file as it will lie in the mailbox; `first_seq` to `last_seq` are the numbers of its changes."""

    header: Header
    data: bytes
    hash: bytes
    first_seq: int
    last_seq: int

    @property
    def name(self) -> str:
        return name_of(self.header, self.hash)


@dataclass(frozen=True, slots=True)
class OpenBatch:
    """A batch that was verified and opened; `program` is the version that sealed it, "" where it does not say."""

    header: Header
    changes: tuple[Change, ...]
    hash: bytes
    program: str = ""

    @property
    def name(self) -> str:
        return name_of(self.header, self.hash)


def peek(data: bytes, name: str = "") -> Header:
    """What the file says it is: cheap, and not to be trusted, for neither signature nor contents were looked at."""
    with told_of(name):
        return read_header(data)


def open_batch(
    data: bytes, verify_key: VerifyKey, *identities: SealingIdentity, packing: Packing = PLAIN, name: str = ""
) -> OpenBatch:
    """The changes of a batch signed with this key and sealed to one of these; the signature is checked first."""
    with told_of(name):
        header, body = unwrap(data, verify_key)
        if header.kind is not BatchKind.CHANGES:
            raise Refusal(Reason.BAD_HEADER)
        contents = unseal(header, body, identities, packing)
        return OpenBatch(header, _changes(header, contents), hash_of(data), contents.manifest.program)


def write(header: Header, changes: Sequence[Change], keys: WriterKeys, packing: Packing = PLAIN) -> SealedBatch:
    """One batch of all these changes, which are a run of the header's writer, epoch and stream."""
    run = _Run.of(header, changes)
    return _sealed(header, run, packing.pack(run.plain(header)), keys)


def write_all(
    header: Header, changes: Sequence[Change], keys: WriterKeys, packing: Packing = PLAIN, limit: int = MAX_SEALED
) -> Iterator[SealedBatch]:
    """As many batches as the changes need, each within the limit unless one change alone is bigger.

    `header` is that of the first; the others follow it in number and name the one before. A batch is packed once,
    and once more only where the ratio of the one before promised too much.
    """
    whole, start, ratio = _Run.of(header, changes), 0, _FIRST_RATIO
    while start < len(changes):
        room = limit - overhead(header) - _AGE_ROOM - _RECIPIENT_ROOM * len(keys.recipients)
        run = whole.part(start, whole.reach(start, int(room * ratio * _CAUTION)))
        packed = packing.pack(plain := run.plain(header))
        while len(packed) > room and len(run.lines) > 1:
            run = run.part(0, max(1, int(len(run.lines) * _CAUTION * room / len(packed))))
            packed = packing.pack(plain := run.plain(header))
        ratio = len(plain) / len(packed)
        batch = _sealed(header, run, packed, keys)
        yield batch
        header = header.model_copy(update={"seq": header.seq + 1, "prev": batch.hash.hex()})
        start += len(run.lines)


def name_of(header: Header, batch_hash: bytes) -> str:
    """What the file is called in the mailbox."""
    return str(BatchName(header.writer, header.epoch, header.seq, batch_hash.hex()[:12]))


def hash_of(data: bytes) -> bytes:
    """What names the batch in the next one's header and in receipts."""
    return hashlib.sha256(data).digest()


@dataclass(frozen=True, slots=True)
class _Run:
    """Changes that follow one another, and their lines."""

    changes: Sequence[Change]
    lines: Sequence[bytes]
    zone: str

    @classmethod
    def of(cls, header: Header, changes: Sequence[Change]) -> "_Run":
        _check_run(header, changes)
        zone = zone_of(changes[0])
        named = zone_named(zone)
        return cls(changes, [line_of(change, named) for change in changes], zone)

    def part(self, start: int, end: int) -> "_Run":
        return _Run(self.changes[start:end], self.lines[start:end], self.zone)

    def reach(self, start: int, size: int) -> int:
        """The end of the part from `start` on that has about this size, and one line at least."""
        end = start + 1
        size -= len(self.lines[start])
        while end < len(self.lines) and size >= len(self.lines[end]):
            size -= len(self.lines[end]) + 1
            end += 1
        return end

    def plain(self, header: Header) -> bytes:
        return plain_of(
            header,
            self.lines,
            first_seq=self.changes[0].seq,
            prev_change=self.changes[0].prev.hex(),
            last_change=self.changes[-1].hash.hex(),
            zone=self.zone,
            program=__version__,
        )


def _check_run(header: Header, changes: Sequence[Change]) -> None:
    """What the store hands over is a whole run, or there is a bug, and no batch."""
    if not changes or header.kind is not BatchKind.CHANGES:
        raise ValueError("a batch of changes holds one change at least")
    seq, prev = changes[0].seq, changes[0].prev
    for change in changes:
        if (change.writer, change.epoch, change.stream) != (header.writer, header.epoch, header.stream):
            raise ValueError("this change is of another writer, epoch or stream")
        if change.seq != seq or change.prev != prev or not change.intact():
            raise ValueError("this change does not follow the one before")
        seq, prev = seq + 1, change.hash


def _sealed(header: Header, run: _Run, packed: bytes, keys: WriterKeys) -> SealedBatch:
    if header.signer != keys.signing.verify_key.id:
        raise ValueError("the header names another key")
    data = wrap(header, suite_of(header.suite).seal(packed, keys.recipients), keys.signing)
    return SealedBatch(header, data, hash_of(data), run.changes[0].seq, run.changes[-1].seq)


def _changes(header: Header, contents: Contents) -> tuple[Change, ...]:
    manifest = contents.manifest
    if manifest.prev_change is None or manifest.last_change is None:
        raise Refusal(Reason.BAD_MANIFEST)
    changes = changes_of(
        header,
        contents.lines,
        first_seq=manifest.first_seq,
        prev=bytes.fromhex(manifest.prev_change),
        zone=zone_named(manifest.zone),
    )
    if changes[-1].hash.hex() != manifest.last_change:
        raise Refusal(Reason.BROKEN_CHAIN)
    return changes
