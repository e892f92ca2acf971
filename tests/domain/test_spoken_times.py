"""Times of day as people say them."""

from datetime import time

import pytest

from app.domain.errors import AppError, Code
from app.domain.spoken_times import read


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("21:30", time(21, 30)),
        ("2130", time(21, 30)),
        ("0905", time(9, 5)),
        ("9", time(9)),
        ("9点", time(9)),
        ("9点半", time(9, 30)),
        ("９点１５分", time(9, 15)),
        ("晚上9点", time(21)),
        ("下午 3:20", time(15, 20)),
        ("夜里2点", time(2)),
        ("夜里11点", time(23)),
        ("早上7点", time(7)),
        ("中午12点", time(12)),
        ("中午1点", time(13)),
    ],
)
def test_a_time_is_read_as_it_is_said(said: str, meant: time) -> None:
    assert read(said) == meant


@pytest.mark.parametrize("said", ["", "天黑时", "25点", "9:75", "12345", "晚上20点半半"])
def test_what_is_no_time_is_refused(said: str) -> None:
    with pytest.raises(AppError) as refused:
        read(said)
    assert refused.value.code is Code.BAD_VALUE
