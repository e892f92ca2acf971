"""What is missing from a writer's batches, and where its history forks; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.store.batches import Batch


@dataclass(frozen=True, slots=True)
class Gap:
    """Batches not here although later ones are; both ends included."""

    writer: str
    epoch: int
    stream: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Fork:
    """Two batches of one number: a cloned or restored laptop wrote on. Both are kept."""

    writer: str
    epoch: int
    stream: str
    seq: int


def find_gaps(batches: Iterable[Batch]) -> list[Gap]:
    """The runs of numbers that are missing before the newest batch of each chain."""
    found: list[Gap] = []
    for (writer, epoch, stream), chain in _chains(batches):
        expected = 1
        for batch in chain:
            if batch.seq > expected:
                found.append(Gap(writer, epoch, stream, expected, batch.seq - 1))
            expected = max(expected, batch.seq + 1)
    return found


def find_forks(batches: Iterable[Batch]) -> list[Fork]:
    """The numbers under which more than one batch is here."""
    return [
        Fork(writer, epoch, stream, seq)
        for (writer, epoch, stream), chain in _chains(batches)
        for seq, same in groupby(chain, key=lambda batch: batch.seq)
        if len(list(same)) > 1
    ]


def tips(batches: Iterable[Batch]) -> list[Batch]:
    """The batches that no other one here follows: one a chain, more where it forks."""
    kept = list(batches)
    followed = {batch.prev for batch in kept if batch.prev}
    return [batch for batch in kept if batch.hash not in followed]


def held_through(own: Sequence[Batch], heads: Iterable[bytes], missing: Iterable[tuple[int, int, int]]) -> set[bytes]:
    """The own batches that a receipt's heads cover, less the ones it says are missing (epoch, first, last)."""
    by_hash = {batch.hash: batch for batch in own}
    gone = list(missing)
    covered: set[bytes] = set()
    for head in heads:
        batch = by_hash.get(head)
        while batch and batch.hash not in covered:
            if not any(epoch == batch.epoch and first <= batch.seq <= last for epoch, first, last in gone):
                covered.add(batch.hash)
            batch = by_hash.get(batch.prev)
    return covered


def _chains(batches: Iterable[Batch]) -> Iterable[tuple[tuple[str, int, str], list[Batch]]]:
    def chain_of(batch: Batch) -> tuple[str, int, str]:
        return batch.writer, batch.epoch, batch.stream

    ordered = sorted(batches, key=lambda batch: (*chain_of(batch), batch.seq, batch.hash))
    return [(chain, list(members)) for chain, members in groupby(ordered, key=chain_of)]
