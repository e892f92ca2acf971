"""What was counted ahead is all that the statistics, their tables and the charts ask for."""

from datetime import date

import pytest
from sqlite_utils import Database

from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports import ahead, screen
from app.reports.charts import charts
from app.reports.source import Source
from app.reports.statistics import statistics
from app.store.database import writing


@pytest.mark.parametrize("text", ["2025", "ytd", "2025-09"])
def test_nothing_is_left_to_count(db: Database, vocabularies: Vocabularies, text: str) -> None:
    period = parse(text, as_of=date(2025, 12, 31))
    counted = statistics(db, vocabularies, period)
    while ahead.count_some(db, [period]) is not None:
        pass
    asked: list[str] = []
    with db.tracer(lambda sql, _: asked.append(sql)):
        known = statistics(db, vocabularies, period)
        charts(db, vocabularies, known)
        source = Source(db, vocabularies, period, "示范派出所", period.as_of)
        for name in screen.TABLES:
            screen.table(name, source, known)
    assert known == counted
    assert not [sql for sql in asked if "sum(" in sql]


def test_it_goes_on_where_it_was_and_stops_when_it_is_enough(db: Database) -> None:
    periods = [parse(text, as_of=date(2025, 12, 31)) for text in ("2025-09", "2025")]
    with writing(db):
        db.execute("delete from answers")
    places = [ahead.count_some(db, periods)]
    while places[-1] is not None:
        places.append(ahead.count_some(db, periods, places[-1]))
    assert len(places) > 20
    known = [place for place in places if place is not None]
    assert known == sorted(known)
    assert ahead.count_some(db, periods, enough=lambda: False) is None
