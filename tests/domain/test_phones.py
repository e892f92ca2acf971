"""Numbers of people are taken and shown with care; service numbers are nobody's."""

import pytest

from app.domain.errors import AppError, Code
from app.domain.phones import check, masked


@pytest.mark.parametrize(
    "number", ["13800001234", "19900000000", "0482-6120000", "04826120000", "6120000", "010-12345678"]
)
def test_mobile_and_fixed_numbers_are_taken(number: str) -> None:
    check(number)


@pytest.mark.parametrize(
    "number", ["110", "96110", "12800001234", "1380000123", "138 0000 1234", "abc", "１３８００００１２３４"]
)
def test_others_are_refused(number: str) -> None:
    with pytest.raises(AppError) as trouble:
        check(number, "parties.0.phone")
    assert (trouble.value.code, trouble.value.field) == (Code.BAD_PHONE, "parties.0.phone")


def test_demo_numbers_belong_to_the_demo() -> None:
    check("10012345678", demo=True)
    with pytest.raises(AppError):
        check("10012345678")


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("13800001234", "138****1234"),
        ("0482-6120000", "048*****0000"),
        ("6120000", "6120000"),
        ("110", "***"),
        ("", ""),
    ],
)
def test_a_shown_number_is_masked(number: str, shown: str) -> None:
    assert masked(number) == shown
