"""What was counted ahead is all that the statistics and the charts ask for."""

from datetime import date

import pytest
from sqlite_utils import Database

from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports import ahead
from app.reports.charts import charts
from app.reports.statistics import statistics


@pytest.mark.parametrize("text", ["2025", "ytd", "2025-09"])
def test_nothing_is_left_to_count(db: Database, vocabularies: Vocabularies, text: str) -> None:
    period = parse(text, as_of=date(2025, 12, 31))
    counted = statistics(db, vocabularies, period)
    while ahead.count_one(db, period):
        pass
    asked: list[str] = []
    with db.tracer(lambda sql, _: asked.append(sql)):
        known = statistics(db, vocabularies, period)
        charts(db, vocabularies, known)
    assert known == counted
    assert not [sql for sql in asked if "sum(" in sql]
