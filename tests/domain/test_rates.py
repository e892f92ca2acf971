"""Rates are half-up to one decimal, and nothing is divided by nothing."""

from decimal import Decimal

import pytest

from app.domain.rates import FORMULAS, DisputeCounts, Rate, rate, year_on_year
from app.domain.vocabulary import Vocabularies


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(288, 317, "90.9"), (193, 195, "99.0"), (5894, 5935, "99.3"), (1, 3, "33.3"), (5, 5, "100.0"), (0, 7, "0.0")],
)
def test_a_rate_is_a_percentage_of_one_decimal(part: int, whole: int, percent: str) -> None:
    assert rate(part, whole) == Decimal(percent)


def test_a_half_goes_up() -> None:
    assert rate(1, 2000) == Decimal("0.1")
    assert rate(125, 1000) == Decimal("12.5")
    assert rate(1245, 10000) == Decimal("12.5")


def test_a_rate_of_nothing_is_none() -> None:
    assert rate(0, 0) is None


@pytest.mark.parametrize(("this", "last", "percent"), [(110, 100, "10.0"), (90, 100, "-10.0"), (100, 100, "0.0")])
def test_year_on_year_is_the_change(this: int, last: int, percent: str) -> None:
    assert year_on_year(this, last) == Decimal(percent)


def test_nothing_last_year_has_no_change() -> None:
    assert year_on_year(5, 0) is None


def test_the_two_success_rates_differ_by_what_they_divide_by() -> None:
    counts = DisputeCounts(
        found=317,
        handled=300,
        resolved=288,
        in_time=280,
        relapsed=10,
        ever_resolved=290,
        follow_ups_due=100,
        follow_ups_in_time=78,
    )
    percents = {which: str(formula(counts).percent) for which, formula in FORMULAS.items()}
    assert percents == {
        Rate.RESOLVED: "90.9",
        Rate.HANDLED: "94.6",
        Rate.SUCCESS_OF_FOUND: "90.9",
        Rate.SUCCESS_OF_HANDLED: "96.0",
        Rate.IN_TIME: "97.2",
        Rate.RELAPSE: "3.4",
        Rate.FOLLOW_UP_IN_TIME: "78.0",
    }


def test_counts_of_townships_add_up() -> None:
    assert DisputeCounts(found=3, resolved=2) + DisputeCounts(found=1) == DisputeCounts(found=4, resolved=2)


def test_each_rate_has_its_words_and_formula(vocabularies: Vocabularies) -> None:
    assert set(vocabularies["rates"].codes) == set(Rate) == set(FORMULAS)
    assert all(item.extra["formula"] for item in vocabularies["rates"])
