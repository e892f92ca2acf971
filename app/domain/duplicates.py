"""是不是同一件事？ Whether two disputes likely are one matter; a person decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from app.domain.disputes import UNCOUNTED, Dispute, Party

APART = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Named:
    """A side of a dispute as it is compared: its name without blanks, and its phone."""

    name: str
    phone: str = ""

    @classmethod
    def of(cls, name: str, phone: str) -> "Named":
        return cls("".join(name.split()), phone)


def likely_same(one: Dispute, other: Dispute, *, same_point: bool = False) -> bool:
    """Same point or village, same category, found within 14 days, and a party that both name."""
    return (
        not UNCOUNTED.intersection({one.state, other.state})
        and one.category == other.category
        and (same_point or one.village == other.village)
        and abs(one.found_date - other.found_date) <= APART
        and name_the_same(named(one.parties), named(other.parties))
    )


def named(parties: Iterable[Party]) -> tuple[Named, ...]:
    """The sides as they are compared."""
    return tuple(Named.of(party.name, party.phone) for party in parties)


def name_the_same(mine: Iterable[Named], theirs: Iterable[Named]) -> bool:
    """Whether a side of one is a side of the other."""
    others = tuple(theirs)
    return any(_overlap(each, other) for each in mine for other in others)


def _overlap(mine: Named, theirs: Named) -> bool:
    if mine.phone and mine.phone == theirs.phone:
        return True
    return mine.name in theirs.name or theirs.name in mine.name
