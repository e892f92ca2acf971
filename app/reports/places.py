"""Where a row of a table is: everywhere, in a township, at a point, or at a point that stands in no known township."""

from collections.abc import Callable

from sqlite_utils import Database

from app.domain.vocabulary import Vocabularies
from app.store import people

TOTAL = "total"
ELSEWHERE = "elsewhere"

IsThere = Callable[[str], bool]
"""Whether an owner is in the place."""


def in_place(db: Database, vocabularies: Vocabularies, place: str) -> IsThere | None:
    """None for everywhere."""
    if place in ("", TOTAL):
        return None
    townships = vocabularies["townships"]
    home = {point.number: point.township for point in people.points(db)}
    if place == ELSEWHERE:
        return lambda owner: home.get(owner, "") not in townships
    if place in townships:
        return lambda owner: home.get(owner) == place
    return lambda owner: owner == place
