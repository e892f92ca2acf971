"""Letting go of cases at a point: what has been over for long, and lies in the station's backup, leaves the laptop.

Nothing travels. What a record said goes from its ledger, the index and the payloads of its history, with its pictures;
the links of the chain stay, so that it is whole as before, and so does the fingerprint that the station compares.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import islice

from app.actions.days import today_of
from app.actions.notices import open_tasks
from app.actions.recording import is_practice, never_again
from app.domain.changes import Changes
from app.exchange.closed_cases import Terms, terms
from app.store import closed_cases, gone
from app.store.closed_cases import Leaf
from app.store.database import writing
from app.store.profile import Profile
from app.store.projection import RecordKey

MOST = 10
"""So many cases at once: no click waits longer for it. The next ones go after the next round."""
_LOOKED_AT = 200
WARNING = timedelta(days=14)
_CASE = "disputes"


@dataclass(frozen=True, slots=True)
class LetGo:
    """How many cases went now."""

    cases: int = 0
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class AtTheStation:
    """How many cases are kept by the station alone, and how many more leave this laptop within the warning's time."""

    gone: int = 0
    soon: int = 0


def let_go(profile: Profile, *, now: datetime, most: int = MOST) -> LetGo:
    """Let some of the cases go that may go, the longest closed first, and what came since of those that went."""
    said = terms(profile)
    if profile.identity.is_desk or is_practice(profile) or not said.backed_up:
        return LetGo()
    over = _over_by(profile, said, today_of(now))
    found = (_free(profile, said, key) for key in islice(over, _LOOKED_AT))
    with writing(profile.db):
        cases = list(islice((leaves for leaves in found if leaves), most))
        rest = [leaf for leaf in _left_over(profile) if _is_free(profile, said, leaf)]
        leaves = [leaf for leaves in cases for leaf in leaves] + rest
        never_again(profile, [leaf.local_no for leaf in leaves if leaf.local_no])
        closed_cases.let_go(profile.db, leaves)
        closed_cases.forget_words(profile.db, {leaf.ledger for leaf in leaves})
    return LetGo(len(cases), Changes.of(*{leaf.ledger for leaf in leaves}))


def at_the_station(profile: Profile, today: date) -> AtTheStation:
    """What the exchange says of it."""
    said, owner = terms(profile), profile.identity.owner
    if profile.identity.is_desk:
        return AtTheStation()
    soon = sum(1 for _ in _over_by(profile, said, today + WARNING)) if said.backed_up else 0
    return AtTheStation(gone.count(profile.db, _CASE, owner), soon)


def is_due(profile: Profile, today: date) -> bool:
    """Whether it is worth while to look what may go."""
    said = terms(profile)
    return bool(said.backed_up) and (any(True for _ in _over_by(profile, said, today)) or bool(_left_over(profile)))


def gone_between(profile: Profile, first: str, last: str, ledger: str = _CASE) -> int:
    """How many of the records that count on a day between these (ISO 8601) are kept by the station alone."""
    return gone.count(profile.db, ledger, profile.identity.owner, first, last)


def _over_by(profile: Profile, said: Terms, day: date) -> Iterable[RecordKey]:
    until = (day - timedelta(days=said.days)).isoformat()
    return (over.key for over in closed_cases.over_by(profile.db, profile.identity.owner, until))


def _free(profile: Profile, said: Terms, key: RecordKey) -> list[Leaf]:
    """The case with all that hangs on it; nothing where a part of it is open."""
    if closed_cases.open_visits(profile.db, key) or open_tasks(profile, key.record):
        return []
    leaves = closed_cases.family(profile.db, key)
    return leaves if all(_is_free(profile, said, leaf) for leaf in leaves) else []


def _left_over(profile: Profile) -> list[Leaf]:
    """What came late and hangs on what went, and what was said of it since."""
    asked = {row.key for row in open_tasks(profile)}
    return [
        leaf for leaf in (*closed_cases.strays(profile.db), *closed_cases.halves(profile.db)) if leaf.key not in asked
    ]


def _is_free(profile: Profile, said: Terms, leaf: Leaf) -> bool:
    return not closed_cases.is_kept(profile.db, leaf, profile.identity.writer, said.backed_up)
