"""The made-up points: which there are, and which of them stands in for which of the full number."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.actions.demo.recipe import POINTS, POINTS_BY_TOWNSHIP
from app.domain.errors import AppError, Code

_DIGITS = "〇一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class DemoPoint:
    """A point and its volunteer. `clock_off` is by how many days its laptop's clock is wrong."""

    number: str
    name: str
    village: str
    township: str
    volunteer: str
    clock_off: int = 0


def make_points(count: int, townships: Sequence[str]) -> tuple[DemoPoint, ...]:
    """The points, spread over the townships as the bureau's are; raises AppError for too few or too many."""
    if not 1 <= count <= POINTS:
        raise AppError(Code.BAD_VALUE, "points")
    if len(townships) != len(POINTS_BY_TOWNSHIP):
        raise AppError(Code.BAD_VALUE, "townships")
    homes = [code for code, points in zip(townships, POINTS_BY_TOWNSHIP, strict=True) for _ in range(points)]
    return tuple(_point(place, homes[-(-place * POINTS // count)]) for place in range(count))


def stand_in(place: int, count: int) -> int:
    """The place of the point that takes what the one of the full number would have had."""
    return place * count // POINTS


def in_words(number: int) -> str:
    """一, 十, 十一, 二十 … 八十四."""
    tens, ones = divmod(number, 10)
    words = ("" if tens == 1 else _DIGITS[tens]) + "十" if tens else ""
    return words + (_DIGITS[ones] if ones else "")


def _point(place: int, township: str) -> DemoPoint:
    number = place + 1
    village = f"示范{in_words(number)}嘎查"
    off = {20: -1461, 61: 730}.get(number, 0)  # a flat battery, and a year typed wrongly
    return DemoPoint(f"{number:02}", f"{village}警民联防点", village, township, f"王某{number}", off)
