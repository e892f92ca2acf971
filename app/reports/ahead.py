"""What the statistics and charts of a period will ask for, counted ahead, one question at a time."""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from app.domain.periods import Period
from app.reports.charts import GROUPED
from app.reports.figures import COUNTED
from app.store import counts
from app.store.counts import Counted, tally_ahead

_Asked = tuple[Counted[Any], Period, tuple[str, ...]]


def count_one(db: Database, period: Period) -> bool:
    """Answer one question that has no answer yet; returns whether there was one."""
    return any(tally_ahead(db, *asked) for asked in _asked(period))


def _asked(period: Period) -> Iterator[_Asked]:
    for each in dict.fromkeys((period, period.last_year(), period.previous())):
        if each:
            yield from ((counted, each, ("owner",)) for counted in COUNTED)
    yield from ((counts.DISPUTES, period, (key,)) for key in GROUPED)
