"""是不是同一件事？ Whether two disputes likely are one matter; a person decides."""

from datetime import timedelta

from app.domain.disputes import UNCOUNTED, Dispute, Party

APART = timedelta(days=14)


def likely_same(one: Dispute, other: Dispute, *, same_point: bool = False) -> bool:
    """Same point or village, same category, found within 14 days, and a party that both name."""
    return (
        not UNCOUNTED.intersection({one.state, other.state})
        and one.category == other.category
        and (same_point or one.village == other.village)
        and abs(one.found_date - other.found_date) <= APART
        and any(_overlap(mine, theirs) for mine in one.parties for theirs in other.parties)
    )


def _overlap(mine: Party, theirs: Party) -> bool:
    if mine.phone and mine.phone == theirs.phone:
        return True
    short, long = sorted((_plain(mine.name), _plain(theirs.name)), key=len)
    return short in long


def _plain(name: str) -> str:
    return "".join(name.split())
