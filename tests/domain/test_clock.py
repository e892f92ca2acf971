"""Stamps go forward, whatever the laptop's clock says."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clock import MAX_COUNTER, MAX_MS, is_stamp, tick, wall_clock_doubtful

moments = st.integers(-5, MAX_MS)
writers = st.sampled_from(["07", "07B", "desk-152223"])
stamps = st.builds(tick, st.just(""), st.integers(1, MAX_MS), writers)


@given(stamps, moments, writers)
def test_the_next_stamp_is_later_than_the_last_and_not_before_the_wall_clock(last: str, now: int, writer: str) -> None:
    stamp = tick(last, now, writer)
    assert stamp > last
    assert int(stamp[:12], 16) >= now
    assert stamp.endswith(f"-{writer}")


@given(st.lists(st.tuples(moments, writers), min_size=1, max_size=30))
def test_a_run_of_stamps_is_sorted_and_without_doubles(ticks: list[tuple[int, str]]) -> None:
    made = [""]
    for now, writer in ticks:
        made.append(tick(made[-1], now, writer))
    assert made == sorted(set(made))


@given(stamps, st.integers(0, MAX_MS - 1), writers)
def test_every_stamp_is_one(last: str, now: int, writer: str) -> None:
    assert is_stamp(last)
    assert int(last[:12], 16) == MAX_MS or is_stamp(tick(last, now, writer))


def test_a_full_counter_moves_on_to_the_next_millisecond() -> None:
    full = f"{1000:012x}{MAX_COUNTER:04x}-07"
    assert tick(full, 5, "07") == f"{1001:012x}0000-07"


@pytest.mark.parametrize(
    "text",
    ["", "07", "0000000003e80000", "0000000003e80000-", "0000000003E80000-07", "3e80000-07", "ffffffffffffffff-07"],
)
def test_another_text_is_no_stamp(text: str) -> None:
    assert not is_stamp(text)


def test_a_clock_before_the_newest_record_or_the_build_is_doubted() -> None:
    built, newest = date(2026, 3, 1), date(2026, 7, 15)
    assert wall_clock_doubtful(date(2020, 1, 1), built)
    assert wall_clock_doubtful(date(2026, 7, 14), built, newest)
    assert not wall_clock_doubtful(newest, built, newest)
    assert not wall_clock_doubtful(newest, built)
