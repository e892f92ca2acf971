"""What the statistics, tables and charts of some periods will ask for, counted ahead, one question at a time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from sqlite_utils import Database

from app.domain.periods import Period
from app.reports import cohort
from app.reports.figures import COUNTED
from app.reports.tables.governance import year_so_far
from app.store import counts
from app.store.counting import Counted, tally_ahead
from app.store.database import writing

_Asked = tuple[Counted[Any], Period, tuple[str, ...]]


def count_some(
    db: Database, periods: Iterable[Period], begin: int = 0, *, enough: Callable[[], bool] = lambda: True
) -> int | None:
    """Answer questions that have no answer yet, one at least and of those from `begin` on, until it is enough.

    Returns where to go on, None at the end. All in one transaction: an old disk is slow with each.
    """
    asked = (each for period in periods for each in _asked(period))
    with writing(db):
        for place, each in enumerate(islice(asked, begin, None), begin):
            while tally_ahead(db, *each):  # a long period is asked for in parts
                if enough():
                    return place
    return None


def _asked(period: Period) -> Iterator[_Asked]:
    yield from ((counted, period, ("owner",)) for counted in COUNTED)
    for each in filter(None, (period.last_year(), period.previous())):
        yield counts.COMPARED, each, ("owner",)
    yield from ((counts.DISPUTES, period, keys) for keys in (cohort.MONTH, cohort.KEYS, cohort.POINT_AND_MONTH))
    yield counts.DISPUTES, year_so_far(period), cohort.KEYS
    yield counts.JUDICIAL, period, cohort.OF_JUDICIAL
