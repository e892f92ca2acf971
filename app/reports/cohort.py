"""The disputes of a period by kind and level, counted once for all tables and charts that group them."""

from collections.abc import Collection, Mapping

from sqlite_utils import Database

from app.domain.periods import Period
from app.store import counts, tallies
from app.store.counting import tally

KEYS = ("category", "subtype", "level")
MONTH = ("month",)
POINT_AND_MONTH = ("owner", "month")
OF_JUDICIAL = ("category", "subtype", "source")


def by_all(db: Database, period: Period) -> Mapping[tuple[str, ...], tallies.Disputes]:
    """By category, subtype and level."""
    return tally(db, counts.DISPUTES, period, KEYS)


def by_one(db: Database, period: Period, key: str) -> Mapping[str, tallies.Disputes]:
    """By one of them."""
    return of_one(by_all(db, period), key)


def of_one(found: Mapping[tuple[str, ...], tallies.Disputes], key: str) -> Mapping[str, tallies.Disputes]:
    """What was found by all of them, by one."""
    place, sums = KEYS.index(key), dict[str, tallies.Disputes]()
    for names, each in found.items():
        sums[names[place]] = sums.get(names[place], tallies.Disputes()) + each
    return sums


def by_month(db: Database, period: Period) -> Mapping[str, tallies.Disputes]:
    """By the month in which they were found."""
    return {month: sums for (month,), sums in tally(db, counts.DISPUTES, period, MONTH).items()}


def found_in(db: Database, period: Period) -> Collection[tuple[str, str]]:
    """The points, with the months, in which any was found."""
    return {(key[0], key[1]) for key in tally(db, counts.DISPUTES, period, POINT_AND_MONTH)}


def judicial(db: Database, period: Period) -> Mapping[tuple[str, ...], tallies.Judicial]:
    """What the judicial return asks of them, by category, subtype and source."""
    return tally(db, counts.JUDICIAL, period, OF_JUDICIAL)
