"""Whether both ends hold the same changes: the desk says a fingerprint in its receipt, the point compares it."""

from collections.abc import Collection

from app.domain.changes import JSON
from app.domain.desk import Receipt, Sum
from app.domain.identity import TO_DESKS
from app.exchange.fingerprint import fingerprint
from app.store import holdings, meta
from app.store.profile import Profile

_DIFFERENCES = "differences"


def sums_of(profile: Profile, writer: str) -> tuple[Sum, ...]:
    """What a desk holds of the writer and has applied, epoch by epoch."""
    held = holdings.applied(profile.db, writer, TO_DESKS)
    return tuple(
        Sum(epoch=epoch, changes=count, sum=total)
        for epoch, hashes in sorted(held.items())
        for count, total in (fingerprint(hashes),)
    )


def compare(profile: Profile, receipt: Receipt, covered: Collection[bytes]) -> tuple[int, ...]:
    """The epochs in which the desk does not hold what it should: all that the covered batches have, less what it says
    stepped aside.

    An epoch whose head is another's is not compared: a twin or a later self of this laptop wrote there.
    """
    heads = [head for head in receipt.heads if head.stream == TO_DESKS]
    own = {head.epoch for head in heads if bytes.fromhex(head.hash) in covered}
    alone = {epoch for epoch in own if sum(head.epoch == epoch for head in heads) == 1}
    aside = {(rejected.epoch, rejected.seq) for rejected in receipt.rejected}
    ours: dict[int, list[bytes]] = {epoch: [] for epoch in alone}
    for epoch, seq, change_hash, batch in holdings.sealed(profile.db, profile.identity.writer, TO_DESKS):
        if epoch in alone and batch in covered and (epoch, seq) not in aside:
            ours[epoch].append(change_hash)
    theirs = {said.epoch: (said.changes, said.sum) for said in receipt.sums}
    return tuple(epoch for epoch in sorted(alone & theirs.keys()) if fingerprint(ours[epoch]) != theirs[epoch])


def remember(profile: Profile, differing: dict[str, tuple[int, ...]]) -> bool:
    """Keep which desks differ, until they do not any more; returns whether that is news.

    Inside a transaction of the caller.
    """
    before = differences(profile)
    kept: dict[str, JSON] = {desk: [*epochs] for desk, epochs in differing.items() if epochs}
    meta.put(profile.db, _DIFFERENCES, kept)
    return before != differences(profile)


def differences(profile: Profile) -> dict[str, tuple[int, ...]]:
    """The desks that do not hold what they should, with the epochs."""
    kept = meta.get(profile.db, _DIFFERENCES)
    found = kept.items() if isinstance(kept, dict) else ()
    return {
        desk: tuple(epoch for epoch in epochs if isinstance(epoch, int))
        for desk, epochs in found
        if isinstance(epochs, list)
    }


def look_again(profile: Profile, writer: str) -> int:
    """A desk was told that it differs: what it lacks is forgotten, so that it is read or asked for once more.

    Returns how many batches. Inside a transaction of the caller.
    """
    lacking = holdings.incomplete(profile.db, writer, TO_DESKS)
    holdings.forget(profile.db, lacking)
    return len(lacking)
