"""Every number of every table opens exactly the records that it counts, and nothing else opens any."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports import forms
from app.reports.behind import Behind
from app.reports.openings import opened
from app.reports.source import Source
from app.reports.table import Cell, Column, Kind, Row, Table
from tests.reports import by_hand
from tests.reports.by_hand import Book

TABLES = ("summary", "kinds", "governance", "judicial")
SUMMED = {
    "persons": "persons",
    "face": "face_count",
    "reach": "reach_count",
    "broadcasts": "broadcast_times",
    "saved": "saved",
    "people": "people_count",
    "amount": "amount",
}


@pytest.fixture(scope="module")
def kept(entries: list[Entry]) -> Book:
    return by_hand.book(entries)


@pytest.fixture(scope="module", params=[("2025", "2025-12-31"), ("2025-08", "2025-10-20")], ids=["year", "month"])
def source(request: pytest.FixtureRequest, db: Database, vocabularies: Vocabularies) -> Source:
    named, as_of = request.param
    return Source(db, vocabularies, parse(named, as_of=date.fromisoformat(as_of)), "旗公安局", date(2026, 1, 5))


def cells(table: Table) -> Iterator[tuple[Row, Column, Cell]]:
    return ((row, *each) for row in table.rows for each in zip(table.columns, row.cells, strict=True))


def number_of(kept: Book, column: str, found: Behind) -> int:
    """The records counted, or what they add up to."""
    rows = [kept.ledgers[found.ledger][key.record] for key in found.keys]
    return sum(int(row.get(SUMMED[column]) or 0) for row in rows) if column in SUMMED else len(rows)


@pytest.mark.parametrize("form", TABLES)
def test_every_number_opens_what_it_counts(source: Source, kept: Book, form: str) -> None:
    tables = forms.make(form, source)
    numbers = 0
    for table in tables:
        for row, column, cell in cells(table):
            if isinstance(cell, int):
                found = opened(source, table.name, row.name, column.code)
                assert found is not None, (table.name, row.name, column.code)
                assert number_of(kept, column.code, found) == cell, (table.name, row.name, column.code)
                numbers += 1
    assert numbers >= 25 * len(tables)


@pytest.mark.parametrize("form", TABLES)
def test_names_shares_and_changes_open_nothing(source: Source, form: str) -> None:
    for table in forms.make(form, source):
        for row, column, cell in cells(table):
            if not isinstance(cell, int) and (cell is not None or column.kind in (Kind.PERCENT, Kind.CHANGE)):
                assert opened(source, table.name, row.name, column.code) is None
