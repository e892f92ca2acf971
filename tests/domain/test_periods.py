"""A period knows its days, its cut-off and what it is compared with."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.domain.errors import AppError, Code
from app.domain.periods import Kind, month_of, months_later, parse, quarter_of, usual, year_to

AS_OF = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        ("2026", "year", "2026-01-01", "2026-12-31"),
        ("2026-02", "month", "2026-02-01", "2026-02-28"),
        ("2024-02", "month", "2024-02-01", "2024-02-29"),
        ("2026Q1", "quarter", "2026-01-01", "2026-03-31"),
        ("2026Q4", "quarter", "2026-10-01", "2026-12-31"),
        ("2026H1", "half", "2026-01-01", "2026-06-30"),
        ("2026H2", "half", "2026-07-01", "2026-12-31"),
        ("ytd", "ytd", "2026-01-01", "2026-12-31"),
        ("all", "all", "2000-01-01", "2026-12-31"),
        ("2026-01-05..2026-02-04", "custom", "2026-01-05", "2026-02-04"),
    ],
)
def test_each_form_is_read_and_written(text: str, kind: str, first: str, last: str) -> None:
    period = parse(text, as_of=AS_OF)
    assert (period.kind, f"{period.first}", f"{period.last}", period.as_of) == (kind, first, last, AS_OF)
    assert period.name == text


@pytest.mark.parametrize("text", ["", "26", "2026-13", "2026Q5", "2026Q0", "2026H3", "2026-1", "0000", "x..y", "YTD"])
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(AppError) as trouble:
        parse(text, as_of=AS_OF)
    assert (trouble.value.code, trouble.value.field) == (Code.BAD_VALUE, "period")


def test_a_custom_period_does_not_run_backwards() -> None:
    with pytest.raises(AppError) as trouble:
        parse("2026-02-04..2026-01-05", as_of=AS_OF)
    assert trouble.value.code is Code.DATE_ORDER


@pytest.mark.parametrize(
    ("text", "previous"),
    [
        ("2026", "2025"),
        ("2026-01", "2025-12"),
        ("2026Q1", "2025Q4"),
        ("2026H2", "2026H1"),
        ("2026-03-01..2026-03-10", "2026-02-19..2026-02-28"),
    ],
)
def test_the_previous_one_is_adjacent_and_of_equal_kind(text: str, previous: str) -> None:
    before = parse(text, as_of=AS_OF).previous()
    assert before
    assert before.name == previous


@pytest.mark.parametrize("text", ["ytd", "all"])
def test_a_running_period_has_no_previous_one(text: str) -> None:
    assert parse(text, as_of=AS_OF).previous() is None


def test_the_compared_one_has_data_as_old_as_ours() -> None:
    june = parse("2026-07", as_of=date(2026, 8, 5)).previous()
    assert june
    assert june.as_of == date(2026, 7, 5)


@pytest.mark.parametrize(
    ("text", "as_of", "first", "last"),
    [
        ("2026Q2", "2026-07-01", "2025-04-01", "2025-06-30"),
        ("ytd", "2024-02-29", "2023-01-01", "2023-02-28"),
        ("2023-02", "2023-03-01", "2022-02-01", "2022-02-28"),
        ("2025-02", "2025-03-01", "2024-02-01", "2024-02-29"),
    ],
)
def test_last_year_is_the_same_period_a_year_before(text: str, as_of: str, first: str, last: str) -> None:
    before = parse(text, as_of=date.fromisoformat(as_of)).last_year()
    assert before
    assert (f"{before.first}", f"{before.last}") == (first, last)


def test_all_time_has_no_year_before() -> None:
    assert parse("all", as_of=AS_OF).last_year() is None


def test_both_ends_belong_to_it() -> None:
    july = parse("2026-07", as_of=AS_OF)
    assert date(2026, 7, 1) in july
    assert date(2026, 7, 31) in july
    assert date(2026, 8, 1) not in july


def test_a_day_names_its_month_quarter_and_year() -> None:
    day = date(2026, 5, 9)
    assert month_of(day, as_of=day).name == "2026-05"
    assert quarter_of(day, as_of=day).name == "2026Q2"
    assert (year_to(day).kind, year_to(day).first) == (Kind.YTD, date(2026, 1, 1))


def test_a_month_later_keeps_the_day_or_takes_the_last() -> None:
    assert months_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_later(date(2026, 1, 31), -2) == date(2025, 11, 30)


@pytest.mark.parametrize("text", ["2026", "2026H2", "ytd", "all", "2026-03-05..2026-09-20", "1995-01-01..1999-12-31"])
@pytest.mark.parametrize("as_of", [AS_OF, date(2026, 7, 15)])
def test_its_parts_are_its_days_up_to_the_cut_off(text: str, as_of: date) -> None:
    period = parse(text, as_of=as_of)
    parts = list(period.parts())
    assert parts[0].first == period.first
    assert parts[-1].last == min(period.last, as_of)
    for before, after in pairwise(parts):
        assert after.first - before.last == timedelta(days=1)
    assert {(part.kind, part.as_of) for part in parts} == {(Kind.CUSTOM, as_of)}
    assert len(parts) <= 54


def test_a_period_after_its_cut_off_has_one_day_that_nothing_is_counted_on() -> None:
    period = parse("2026H2", as_of=date(2026, 3, 1))
    assert [(part.first, part.last) for part in period.parts()] == [(period.first, period.first)]


def test_periods_of_one_cut_off_share_their_parts() -> None:
    parts = {name: set(parse(name, as_of=date(2026, 7, 15)).parts()) for name in usual(date(2026, 7, 15))}
    assert parts["2026"] == parts["ytd"] < parts["all"] > parts["2025"]
    assert parts["2026H2"] == parts["2026Q3"] == parts["2026-07"] < parts["2026"]


def test_it_is_cut_by_months_and_by_half_years_before_the_last_ones() -> None:
    days = [(part.first, part.last) for part in parse("2023-11-05..2024-02-10", as_of=date(2026, 7, 15)).parts()]
    assert days == [
        (date(2023, 11, 5), date(2023, 12, 31)),
        (date(2024, 1, 1), date(2024, 1, 31)),
        (date(2024, 2, 1), date(2024, 2, 10)),
    ]


def test_the_usual_ones_are_those_around_today() -> None:
    assert usual(date(2026, 1, 3)) == (
        *("ytd", "2026-01", "2025-12", "2026Q1", "2025Q4", "2026H1", "2026", "2025", "all"),
    )
