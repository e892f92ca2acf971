"""Telephone numbers: which are taken, and how they are shown."""

import re

from app.domain.errors import AppError, Code

_MOBILE = re.compile(r"1[3-9]\d{9}")
_FIXED = re.compile(r"(0\d{2,3}-?)?\d{7,8}")
_DEMO = re.compile(r"100\d{8}")


def check(number: str, field: str = "phone", *, demo: bool = False) -> None:
    """Raise AppError unless it is a mobile or fixed number; demo numbers (100xxxxxxxx) only where `demo`."""
    if not (_MOBILE.fullmatch(number) or _FIXED.fullmatch(number) or (demo and _DEMO.fullmatch(number))):
        raise AppError(Code.BAD_PHONE, field)


def masked(number: str) -> str:
    """138****1234: as screens and ledgers show it; the call list alone shows all of it."""
    if len(number) < 7:
        return "*" * len(number)
    return f"{number[:3]}{'*' * (len(number) - 7)}{number[-4:]}"
