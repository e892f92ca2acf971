"""Times of day as people type and say them: `21:30`, `2130`, `9点半`, `晚上9点`."""

import re
import unicodedata
from datetime import time

from app.domain.errors import AppError, Code

_LATER = ("下午", "傍晚", "晚上", "夜里", "晚")
_EARLIER = ("凌晨", "早上", "清早", "上午", "早", "中午")
_CLOCK = re.compile(r"(\d{1,2})(?:[:：点时](?:(\d{1,2})分?|(半)|整)?)?", re.ASCII)
_PACKED = re.compile(r"(\d{2})(\d{2})", re.ASCII)
_NOON = 12
_LATE_NIGHT = 6  # 夜里2点 is two in the morning


def read(text: str, *, field: str = "time") -> time:
    """The time that is meant; raises AppError when nothing is understood."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    part = next((word for word in (*_LATER, *_EARLIER) if plain.startswith(word)), "")
    try:
        hour, minute = _clock(plain.removeprefix(part))
        return time(_in_the(part, hour), minute)
    except ValueError as error:
        raise AppError(Code.BAD_VALUE, field) from error


def _clock(text: str) -> tuple[int, int]:
    if packed := _PACKED.fullmatch(text):
        return int(packed[1]), int(packed[2])
    found = _CLOCK.fullmatch(text)
    if not found:
        raise ValueError("no time")
    return int(found[1]), 30 if found[3] else int(found[2] or 0)


def _in_the(part: str, hour: int) -> int:
    if part == "夜里" and hour < _LATE_NIGHT:
        return hour
    if part == "中午" and hour == 1:
        return hour + _NOON
    return hour + _NOON if part in _LATER and hour < _NOON else hour
