"""Batches that came damaged: they are asked for again by the number that their name claims."""

from collections.abc import Iterable

from app.exchange.gaps import Gap, find_gaps
from app.exchange.names import parse_name
from app.exchange.refusal import WAITS
from app.store import batches
from app.store.batches import Batch
from app.store.profile import Profile

_MOST = 100


def lacking(profile: Profile, writer: str, held: Iterable[Batch], streams: Iterable[str]) -> list[Gap]:
    """What is missing before the newest batch of each of these streams, and what lies in quarantine as damaged.

    A name is no proof; asking for a number that was never written does no harm.
    """
    kept = list(held)
    found = find_gaps(kept)
    here = {(batch.epoch, batch.stream, batch.seq) for batch in kept}
    named = {
        (gap.epoch, gap.stream, seq) for gap in found for seq in range(gap.first, min(gap.last, gap.first + _MOST) + 1)
    }
    wanted = set(streams)
    for stream, name, reason in batches.names_set_aside(profile.db, writer)[:_MOST]:
        claim = parse_name(name)
        place = (claim.epoch, stream, claim.seq) if claim and claim.writer == writer else None
        if place and stream in wanted and reason not in WAITS and place not in here | named:
            named.add(place)
            found.append(Gap(writer, place[0], stream, place[2], place[2]))
    return found
