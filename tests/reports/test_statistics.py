"""The report's rows hold what their points have, and their comparisons what other periods had."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.actions.demo.year import Plan, Year
from app.domain.changes import JSON, Edit
from app.domain.identity import Identity, Role
from app.domain.periods import parse
from app.domain.rates import Rate
from app.domain.vocabulary import Vocabularies
from app.reports import measures
from app.reports.measures import MEASURES
from app.reports.statistics import Line, statistics
from app.store import change_log, people
from app.store.database import open_database, writing
from app.store.people import Point, Writer
from tests.reports import by_hand
from tests.reports.by_hand import Book
from tests.reports.conftest import NOW, fill

END = date(2025, 12, 31)


@pytest.fixture(scope="module")
def kept(entries: list[Entry]) -> Book:
    return by_hand.book(entries)


@pytest.mark.parametrize(
    ("text", "as_of"), [("2025", END), ("ytd", date(2025, 8, 8)), ("2025-09", END), ("2025Q2", date(2025, 7, 1))]
)
def test_every_cell_is_what_a_person_would_count(
    db: Database, vocabularies: Vocabularies, kept: Book, years: tuple[Year, ...], text: str, as_of: date
) -> None:
    period = parse(text, as_of=as_of)
    report = statistics(db, vocabularies, period)
    counted = by_hand.measured(kept, period)
    for township in report.townships:
        for line in township.parts:
            cells = {name: measure(line.now) for name, measure in MEASURES.items()}
            assert {name: n for name, n in cells.items() if name in counted} == {
                name: owners.get(line.code, 0) for name, owners in counted.items() if name in cells
            }
    assert [line.code for township in report.townships for line in township.parts] == [
        p.number for p in years[1].points
    ]


def test_totals_are_the_sums_of_their_rows(db: Database, vocabularies: Vocabularies) -> None:
    report = statistics(db, vocabularies, parse("2025", as_of=END))
    for name, measure in MEASURES.items():
        assert measure(report.total.now) == sum(measure(line.now) for line in report.townships), name
        for township in report.townships:
            assert measure(township.now) == sum(measure(line.now) for line in township.parts), name
    assert len(report.townships) == 13
    assert report.townships[0].name == "音德尔镇"
    assert len(report.townships[0].parts) == 14


def test_comparisons_are_the_figures_of_the_other_periods(db: Database, vocabularies: Vocabularies) -> None:
    may = statistics(db, vocabularies, parse("2025-05", as_of=END))
    april = statistics(db, vocabularies, parse("2025-04", as_of=date(2025, 11, 30)))
    before = statistics(db, vocabularies, parse("2024-05", as_of=date(2024, 12, 31)))
    assert may.total.last_year == before.total.now.compared
    assert may.total.previous
    assert may.total.previous.found == april.total.now.disputes.found
    assert may.total.on_previous("found") == Decimal("20.0")
    assert may.total.on_last_year("found") == Decimal("0.0")


def test_what_had_nothing_before_has_no_percentage(db: Database, vocabularies: Vocabularies) -> None:
    first = statistics(db, vocabularies, parse("2024", as_of=date(2024, 12, 31)))
    assert first.total.last_year is not None
    assert first.total.on_last_year("found") is None
    running = statistics(db, vocabularies, parse("ytd", as_of=END))
    assert (running.total.previous, running.total.on_previous("found")) == (None, None)
    everything = statistics(db, vocabularies, parse("all", as_of=END))
    assert everything.total.last_year is None


def test_rates_are_half_up_to_one_decimal(db: Database, vocabularies: Vocabularies) -> None:
    now = statistics(db, vocabularies, parse("2025", as_of=END)).total.now
    assert measures.percent(now, Rate.RESOLVED) == Decimal("90.9")
    assert measures.percent(now, Rate.HANDLED) == Decimal("100.0")
    assert measures.percent(now, Rate.RELAPSE) == Decimal("4.1")  # 12 of 290
    assert measures.percent(Line("", "", now).now, Rate.FOLLOW_UP_IN_TIME) == Decimal("75.0")  # 420 of 560


def test_twice_the_records_of_another_seed_are_twice_the_totals(
    db: Database, vocabularies: Vocabularies, tmp_path: Path
) -> None:
    twice = Year(Plan(2025, points=12, scale=2, seed=9), vocabularies["townships"].codes)
    database = open_database(tmp_path / "twice.db", bytes(32))
    fill(database, twice, [*(entry for point in twice.points for entry in twice.entries(point)), *twice.desk()])
    period = parse("2025", as_of=END)
    counted = {name: of(statistics(database, vocabularies, period).total.now) for name, of in MEASURES.items()}
    database.close()
    once = statistics(db, vocabularies, period).total.now
    left_by_2024 = {"follow_ups_due": 22, "follow_ups_overdue": 22}
    assert counted == {name: 2 * (of(once) - left_by_2024.get(name, 0)) for name, of in MEASURES.items()}


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "small.db", bytes(32))
    with writing(database):
        for number in ("01", "02", "03"):
            people.add_point(database, Point(number, f"点{number}", "示范一嘎查", "152223100"), NOW)
            people.enrol(database, Writer(number, 0, number, "point", "", ""), NOW)
    yield database
    database.close()


def test_points_whose_data_is_old_are_named(small: Database, vocabularies: Vocabularies) -> None:
    for number, day in (("01", 26), ("02", 25)):
        identity = Identity(Role.POINT, number, 0, number, "demo")
        edit = Edit("services", f"0000000{number[1]}-0000-7000-8000-000000000000", number, service(), ("desk",))
        with writing(small):
            change_log.append(small, identity, [edit], datetime(2025, 11, day, tzinfo=UTC))
    report = statistics(small, vocabularies, parse("2025", as_of=END))
    assert [(each.number, each.heard) for each in report.stale] == [("02", date(2025, 11, 25)), ("03", None)]


def test_an_owner_that_is_no_point_is_still_counted(small: Database, vocabularies: Vocabularies) -> None:
    identity = Identity(Role.POINT, "77", 0, "77", "demo")
    edit = Edit("services", "00000000-0000-7000-8000-000000000000", "77", service(), ("desk",))
    with writing(small):
        change_log.append(small, identity, [edit], NOW)
    report = statistics(small, vocabularies, parse("2025", as_of=END))
    assert report.total.now.services.persons == 3
    assert report.townships[-1].parts[0].code == "77"


def service() -> dict[str, JSON]:
    return {"date": "2025-06-01", "type": "advice", "persons": 3}
