"""What every paper's value is: words that are ready to be set, and blanks for what only the paper may hold."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from app.domain.amounts import in_capitals
from app.domain.spoken_dates import shown


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who prints: the point with its village and township, and the day it is printed."""

    point: str
    village: str = ""
    township: str = ""
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A paper. What is "" in it is a blank that people fill by hand."""

    template: ClassVar[str]
    """The file in resources/forms that sets it."""
    issuer: Issuer


def day(value: date | None) -> str:
    """2026年3月5日, or a blank."""
    return shown(value) if value else ""


def month(text: str) -> str:
    """`2026-07` as 2026年7月."""
    year, _, number = text.partition("-")
    return f"{int(year)}年{int(number)}月"


def yuan(amount: int | None) -> str:
    """3,500元, or a blank."""
    return "" if amount is None else f"{amount:,}元"


def capitals(amount: int | None) -> str:
    """叁仟伍佰元整, or a blank."""
    return "" if amount is None else in_capitals(amount)


def committee_of(village: str) -> str:
    """The village's people's mediation committee: it seals, a joint-defence point never does."""
    return f"{village}人民调解委员会"
