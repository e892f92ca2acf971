"""What old ledgers write is understood exactly or refused; nothing is guessed."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import old_values
from app.domain.errors import AppError, Code
from app.domain.old_values import Cell
from app.domain.vocabulary import Item, Vocabulary

LEVELS = Vocabulary(
    "levels", 2026, "", (Item("1", "红", "", {"word": "紧急"}), Item("2", "橙", "", {"also": ["较大"]}))
)


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("2025.3.5", date(2025, 3, 5)),
        ("2025-03-05", date(2025, 3, 5)),
        ("2025/3/5", date(2025, 3, 5)),
        ("2025年3月5日", date(2025, 3, 5)),
        (" 2025 年 3 月 5 号", date(2025, 3, 5)),
        ("２０２５．３．５", date(2025, 3, 5)),
        ("2025-03-05 00:00:00", date(2025, 3, 5)),
        ("20250305", date(2025, 3, 5)),
        (20250305, date(2025, 3, 5)),
        (45721, date(2025, 3, 5)),
        (45721.5, date(2025, 3, 5)),
        (date(2025, 3, 5), date(2025, 3, 5)),
        ("3月5日", date(2024, 3, 5)),
        ("3.5", date(2024, 3, 5)),
        ("2月29日", date(2024, 2, 29)),
        ("", None),
        ("—", None),
        (None, None),
    ],
)
def test_a_day_is_read_however_it_was_written(cell: Cell, meant: date | None) -> None:
    assert old_values.day(cell, "found_date", 2024) == meant


@pytest.mark.parametrize(
    "cell", ["2025年3月", "3月初", "2025.2.30", "13.5", "2025.3.5-3.7", "昨天", "25.3.5", 3.5, 7, True, "#REF!", 1e300]
)
def test_what_is_no_day_is_refused(cell: Cell) -> None:
    with pytest.raises(AppError) as refused:
        old_values.day(cell, "found_date", 2024)
    assert (refused.value.code, refused.value.field) == (Code.BAD_VALUE, "found_date")


def test_a_day_without_a_year_waits_for_one() -> None:
    with pytest.raises(AppError) as refused:
        old_values.day("3月5日", "found_date", None)
    assert (refused.value.code, refused.value.field) == (Code.MISSING, "year")


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.sampled_from([".", "-", "/"]))
def test_every_day_is_read_back(day: date, mark: str) -> None:
    assert old_values.day(f"{day.year}{mark}{day.month}{mark}{day.day}", "date", None) == day
    assert old_values.day(f"{day.year}年{day.month}月{day.day}日", "date", None) == day
    assert old_values.day((day - date(1899, 12, 30)) // timedelta(days=1), "date", None) == day


@pytest.mark.parametrize(
    ("cell", "meant"), [("3", 3), (3.0, 3), ("3人", 3), ("3,000元", 3000), ("1.2万元", 12000), ("", None), ("/", None)]
)
def test_a_number_is_read_however_it_was_written(cell: Cell, meant: int | None) -> None:
    assert old_values.whole_number(cell, "amount") == meant


@pytest.mark.parametrize(
    "cell", ["约3", "约3起", "3-5", "几", "3余", "1.23456万", 1.5, True, date(2025, 1, 1), "3,00", "-3"]
)
def test_what_is_no_number_is_refused(cell: Cell) -> None:
    with pytest.raises(AppError) as refused:
        old_values.whole_number(cell, "amount")
    assert refused.value.code is Code.BAD_VALUE


@given(st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.dates(), st.none()))
def test_any_cell_is_read_or_refused(cell: Cell) -> None:
    for read in (
        lambda: old_values.day(cell, "found_date", 2024),
        lambda: old_values.whole_number(cell, "amount"),
        lambda: old_values.names(cell),
        lambda: old_values.code(cell, "level", LEVELS),
    ):
        with suppress(AppError):
            read()


@pytest.mark.parametrize(
    "cell", ["张某1、李某1", "张某1 李某1", "张某1，李某1", "张某1与李某1", "张某1\n李某1", "张某1诉李某1"]
)
def test_names_in_one_cell_are_told_apart(cell: str) -> None:
    assert old_values.names(cell) == ("张某1", "李某1")


@pytest.mark.parametrize("cell", ["红", "红色", "紧急", "红 (紧急)", "红紧急", 1, "1"])
def test_a_code_is_found_by_any_of_its_words(cell: Cell) -> None:
    assert old_values.code(cell, "level", LEVELS) == "1"


def test_headings_are_compared_without_what_says_nothing() -> None:
    assert old_values.bare("涉及金额（元）") == old_values.bare(" 涉及\n金额 ") == "涉及金额"
    assert old_values.bare("邻里纠纷") == "邻里"
    assert old_values.bare("纠纷") == "纠纷"


@pytest.mark.parametrize(
    ("title", "year"),
    [("2024年矛盾纠纷台账", 2024), ("台账2024", 2024), ("2023-2024年台账", None), ("台账", None), ("12024", None)],
)
def test_the_ledgers_year_is_taken_from_its_title(title: str, year: int | None) -> None:
    assert old_values.year_in([title]) == year
