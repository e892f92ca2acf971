"""A number of the statistics opens the records it counts, no more and no fewer."""

from datetime import date

import pytest
from sqlite_utils import Database

from app.domain.errors import AppError
from app.domain.periods import Period, parse
from app.domain.vocabulary import Vocabularies
from app.reports.behind import behind
from app.reports.measures import MEASURES
from app.reports.statistics import Report, statistics
from app.store import ledgers
from app.store.projection import RecordKey

SUMMED = {
    "persons": "persons",
    "face": "face_count",
    "reach": "reach_count",
    "broadcasts": "broadcast_times",
    "saved": "saved",
}


@pytest.fixture(scope="module", params=["2025", "2025-08"])
def period(request: pytest.FixtureRequest) -> Period:
    return parse(request.param, as_of=date(2025, 10, 20))


@pytest.fixture(scope="module")
def report(db: Database, vocabularies: Vocabularies, period: Period) -> Report:
    return statistics(db, vocabularies, period)


@pytest.mark.parametrize("measure", MEASURES)
def test_every_number_of_every_township_opens_what_it_counts(
    db: Database, report: Report, period: Period, measure: str
) -> None:
    for township in report.townships:
        found = behind(db, measure, period, {line.code for line in township.parts}.__contains__)
        assert number_of(db, measure, found.ledger, found.keys) == MEASURES[measure](township.now)
    everything = behind(db, measure, period)
    assert number_of(db, measure, everything.ledger, everything.keys) == MEASURES[measure](report.total.now)


def number_of(db: Database, measure: str, ledger: str, keys: tuple[RecordKey, ...]) -> int:
    rows = [ledgers.get(db, ledger, key) for key in keys]
    return sum(int(str(row.fields[SUMMED[measure]])) for row in rows) if measure in SUMMED else len(rows)


def test_a_kind_narrows_it(db: Database, period: Period) -> None:
    land = behind(db, "found", period, equal={"category": "land"})
    assert {ledgers.get(db, land.ledger, key).fields["category"] for key in land.keys} == {"land"}


def test_an_unknown_measure_is_refused(db: Database, period: Period) -> None:
    with pytest.raises(AppError):
        behind(db, "score", period)
