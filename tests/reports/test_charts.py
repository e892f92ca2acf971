"""Every bar is as long as the records behind it are many."""

from datetime import date

import pytest
from sqlite_utils import Database

from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports.behind import behind
from app.reports.charts import Chart, charts
from app.reports.statistics import statistics
from app.store import people

END = date(2025, 12, 31)


def drawn(db: Database, vocabularies: Vocabularies, named: str, as_of: date) -> dict[str, Chart]:
    report = statistics(db, vocabularies, parse(named, as_of=as_of))
    return {chart.name: chart for chart in charts(db, vocabularies, report)}


@pytest.mark.parametrize(("named", "as_of"), [("2025", END), ("2025Q3", date(2025, 9, 1)), ("all", END)])
def test_every_bar_opens_as_many_records_as_it_says(
    db: Database, vocabularies: Vocabularies, named: str, as_of: date
) -> None:
    period = parse(named, as_of=as_of)
    bars = [bar for chart in drawn(db, vocabularies, named, as_of).values() for g in chart.groups for bar in g.bars]
    assert len(bars) > 40
    for bar in bars:
        inside = {point.number for point in people.points(db) if bar.place == point.township}
        owners = inside.__contains__ if bar.place else None
        assert len(behind(db, bar.measure, period, owners, bar.equal).keys) == bar.value, bar


def test_months_kinds_levels_and_townships_add_up_to_the_year(db: Database, vocabularies: Vocabularies) -> None:
    found = drawn(db, vocabularies, "2025", END)
    for name in ("months", "kinds", "levels", "townships"):
        assert [sum(g.bars[place].value for g in found[name].groups) for place in (0, 1)] == [317, 288]
    assert [len(found[name].groups) for name in ("months", "kinds", "levels", "townships")] == [12, 13, 4, 13]


def test_a_quiet_month_stands_in_its_place(db: Database, vocabularies: Vocabularies) -> None:
    months = drawn(db, vocabularies, "2023", END)["months"].groups
    assert [group.label for group in months] == [f"2023-{month:02}" for month in range(1, 13)]
    assert not any(bar.value for group in months for bar in group.bars)


def test_a_running_year_ends_with_its_cut_off(db: Database, vocabularies: Vocabularies) -> None:
    months = drawn(db, vocabularies, "ytd", date(2025, 8, 8))["months"].groups
    assert [group.label for group in months][-1] == "2025-08"
