"""Dates are read as people type and say them."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import AppError, Code
from app.domain.spoken_dates import read, shown

WEDNESDAY = date(2026, 7, 15)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("今天", "2026-07-15"),
        ("昨天", "2026-07-14"),
        (" 前天 ", "2026-07-13"),
        ("大前天", "2026-07-12"),
        ("明天", "2026-07-16"),
        ("3天前", "2026-07-12"),
        ("两天前", "2026-07-13"),
        ("十天后", "2026-07-25"),
        ("3.5", "2026-03-05"),
        ("3/5", "2026-03-05"),
        ("3-5", "2026-03-05"),
        ("３．５", "2026-03-05"),
        ("3月5日", "2026-03-05"),
        ("3月5号", "2026-03-05"),
        ("0305", "2026-03-05"),
        ("7.15", "2026-07-15"),
        ("12.30", "2025-12-30"),
        ("1230", "2025-12-30"),
        ("20260305", "2026-03-05"),
        ("2026-03-05", "2026-03-05"),
        ("2026.3.5", "2026-03-05"),
        ("2026年3月5日", "2026-03-05"),
        ("5号", "2026-07-05"),
        ("20号", "2026-06-20"),
        ("上个月5号", "2026-06-05"),
        ("上周二", "2026-07-07"),
        ("上上周日", "2026-07-05"),
        ("上个星期天", "2026-07-12"),
        ("这周一", "2026-07-13"),
        ("本周三", "2026-07-15"),
        ("下周二", "2026-07-21"),
        ("周三", "2026-07-15"),
        ("周四", "2026-07-09"),
        ("礼拜一", "2026-07-13"),
    ],
)
def test_what_is_said_is_meant_from_today(text: str, day: str) -> None:
    assert read(text, WEDNESDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("7.15", "2026-07-15"),
        ("3.5", "2027-03-05"),
        ("20号", "2026-07-20"),
        ("5号", "2026-08-05"),
        ("上个月5号", "2026-06-05"),
        ("周四", "2026-07-16"),
        ("周一", "2026-07-20"),
    ],
)
def test_a_deadline_looks_ahead(text: str, day: str) -> None:
    assert read(text, WEDNESDAY, ahead=True) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text", ["", "什么时候", "13.40", "2.29", "2026-02-30", "上个月31号", "45号", "昨天晚上", "0000", "99991231后"]
)
def test_what_is_not_understood_is_said(text: str) -> None:
    with pytest.raises(AppError) as trouble:
        read(text, WEDNESDAY, field="found_date")
    assert (trouble.value.code, trouble.value.field) == (Code.BAD_VALUE, "found_date")


def test_the_end_of_time_is_not_understood() -> None:
    with pytest.raises(AppError):
        read("3天后", date.max)


def test_a_date_is_shown_without_padding() -> None:
    assert shown(date(2026, 3, 5)) == "2026年3月5日"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_is_shown_is_read_back(day: date) -> None:
    assert read(shown(day), WEDNESDAY) == day
    assert read(day.isoformat(), WEDNESDAY) == day


@given(st.dates(min_value=date(1001, 1, 1)), st.text(max_size=12))
def test_any_text_is_a_date_or_an_expected_refusal(today: date, text: str) -> None:
    with suppress(AppError):
        assert isinstance(read(text, today), date)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026 ᠣᠨ\u202fᠤ 3 ᠰᠠᠷ\u180eᠠ\u202fᠶᠢᠨ 5", date(2026, 3, 5)),
        ("3 ᠰᠠᠷ\u180eᠠ\u202fᠶᠢᠨ 5", date(2026, 3, 5)),
        ("ᠥᠴᠦᠭᠡᠳᠦᠷ", date(2026, 7, 19)),
        ("ᠥᠨᠥ\u180bᠳᠦᠷ", date(2026, 7, 20)),
    ],
)
def test_a_mongolian_date_is_understood_with_the_digits_of_everyone(typed: str, meant: date) -> None:
    assert read(typed, date(2026, 7, 20)) == meant
