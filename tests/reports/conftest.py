"""A desk that holds two made-up years in a real encrypted store, and the same years in lists to count by hand."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.actions.demo.year import Plan, Year
from app.domain.changes import Edit
from app.domain.identity import Identity, Role
from app.domain.vocabulary import Vocabularies
from app.store import change_log, people
from app.store.database import open_database, writing
from app.store.vocabularies import load_vocabularies

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
DESK = Identity(Role.BUREAU, "desk-152223", 0, "desk-152223", "demo")


@pytest.fixture(scope="session")
def vocabularies() -> Vocabularies:
    return load_vocabularies(Path(__file__).resolve().parents[2] / "resources")


@pytest.fixture(scope="session")
def years(vocabularies: Vocabularies) -> tuple[Year, ...]:
    townships = vocabularies["townships"].codes
    return Year(Plan(2024, seed=5), townships), Year(Plan(2025, seed=1), townships)


@pytest.fixture(scope="session")
def entries(years: tuple[Year, ...]) -> list[Entry]:
    """What the points wrote and what the desk decided."""
    return [entry for year in years for point in year.points for entry in year.entries(point)] + [
        entry for year in years for entry in year.desk()
    ]


@pytest.fixture(scope="session")
def db(tmp_path_factory: pytest.TempPathFactory, years: tuple[Year, ...], entries: list[Entry]) -> Iterator[Database]:
    """Two years of the bureau."""
    database = open_database(tmp_path_factory.mktemp("desk") / "lianfang.db", bytes(32))
    fill(database, years[0], entries)
    yield database
    database.close()


def fill(db: Database, year: Year, entries: list[Entry]) -> None:
    """Keep the entries as one writer would have written them, with the year's points."""
    edits = [Edit(each.ledger, each.record, each.owner or DESK.owner, each.fields, ("desk",)) for each in entries]
    with writing(db):
        for point in year.points:
            people.add_point(db, people.Point(point.number, point.name, point.village, point.township), NOW)
        change_log.append(db, DESK, edits, NOW)
