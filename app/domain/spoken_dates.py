"""Dates as people type and say them: `昨天`, `3.5`, `0305`, `上周二`, `3月5日`."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta

from app.domain.errors import AppError, Code

_DAYS = {"大前天": -3, "前天": -2, "昨天": -1, "昨日": -1, "今天": 0, "今日": 0, "明天": 1, "后天": 2, "大后天": 3}
_WEEKS = {"上上": -2, "上": -1, "": 0, "这": 0, "本": 0, "下": 1}
_WEEKDAYS = "一二三四五六日"
_NUMERALS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}

# As typed without the signs that only choose a shape; u and ü are told apart by nobody's eye.
_MONGOLIAN_DAYS = {
    "ᠤᠷᠵᠢᠳᠤᠷ": "前天",
    "ᠤᠷᠵᠢᠳᠦᠷ": "前天",
    "ᠥᠴᠦᠭᠡᠳᠦᠷ": "昨天",
    "ᠥᠴᠥᠭᠡᠳᠦᠷ": "昨天",
    "ᠥᠨᠦᠳᠦᠷ": "今天",
    "ᠥᠨᠥᠳᠦᠷ": "今天",
    "ᠮᠠᠷᠭᠠᠰᠢ": "明天",
    "ᠨᠥᠭᠦᠭᠡᠳᠦᠷ": "后天",
}
_MONGOLIAN = re.compile("[\u1820-\u18aa]")
_MONGOLIAN_CONTROLS = re.compile("[\u180b-\u180f\u200c\u200d]")
_NUMBER = re.compile(r"\d+", re.ASCII)

_FULL = re.compile(r"(\d{4})(?:[-./]|年)(\d{1,2})(?:[-./]|月)(\d{1,2})[日号]?", re.ASCII)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_SHORT = re.compile(r"(\d{1,2})(?:[-./]|月)(\d{1,2})[日号]?", re.ASCII)
_PACKED_SHORT = re.compile(r"(\d{2})(\d{2})", re.ASCII)
_DAY_OF_MONTH = re.compile(r"(上个?月)?(\d{1,2})[日号]", re.ASCII)
_AGO = re.compile(r"(\d{1,3}|[一二两三四五六七八九十])天(前|后)", re.ASCII)
_WEEKDAY = re.compile(r"(上上|上|这|本|下|)个?(?:周|星期|礼拜)([一二三四五六日天])")


def read(text: str, today: date, *, ahead: bool = False, field: str = "date") -> date:
    """The day that is meant, seen from today; raises AppError when nothing is understood.

    A day without its year is the last such day, or the next one where `ahead` (deadlines).
    """
    plain = "".join(_in_digits(unicodedata.normalize("NFKC", text)).split())
    try:
        return _read(plain, today, ahead)
    except (ValueError, OverflowError) as error:
        raise AppError(Code.BAD_VALUE, field) from error


def shown(day: date) -> str:
    """2026年3月5日, without padding."""
    return f"{day.year}年{day.month}月{day.day}日"


def _in_digits(text: str) -> str:
    """A Mongolian date as its numbers, or its word for a day as the Chinese one; anything else as it is."""
    if not _MONGOLIAN.search(text):
        return text
    bare = _MONGOLIAN_CONTROLS.sub("", text).strip()
    return _MONGOLIAN_DAYS.get(bare) or "-".join(_NUMBER.findall(text)) or text


def _read(text: str, today: date, ahead: bool) -> date:
    if text in _DAYS:
        return today + timedelta(days=_DAYS[text])
    for pattern, meant in _FORMS:
        found = pattern.fullmatch(text)
        if found:
            return meant(found, today, ahead)
    raise ValueError("no date")


def _full(found: re.Match[str], _today: date, _ahead: bool) -> date:
    return date(int(found[1]), int(found[2]), int(found[3]))


def _short(found: re.Match[str], today: date, ahead: bool) -> date:
    month, day = int(found[1]), int(found[2])
    here = (month, day) >= (today.month, today.day) if ahead else (month, day) <= (today.month, today.day)
    return date(today.year if here else today.year + (1 if ahead else -1), month, day)


def _day_of_month(found: re.Match[str], today: date, ahead: bool) -> date:
    day = int(found[2])
    if not found[1] and (day >= today.day if ahead else day <= today.day):
        return today.replace(day=day)
    first = today.replace(day=1)
    other = (first + timedelta(days=31)) if ahead and not found[1] else (first - timedelta(days=1))
    return other.replace(day=day)


def _ago(found: re.Match[str], today: date, _ahead: bool) -> date:
    days = _NUMERALS.get(found[1]) or int(found[1])
    return today + timedelta(days=days if found[2] == "后" else -days)


def _weekday(found: re.Match[str], today: date, ahead: bool) -> date:
    weekday = _WEEKDAYS.index(found[2].replace("天", "日"))
    day = today + timedelta(days=weekday - today.weekday(), weeks=_WEEKS[found[1]])
    if found[1]:
        return day
    if ahead:
        return day if day >= today else day + timedelta(weeks=1)
    return day if day <= today else day - timedelta(weeks=1)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date, bool], date]], ...] = (
    (_FULL, _full),
    (_PACKED, _full),
    (_SHORT, _short),
    (_PACKED_SHORT, _short),
    (_DAY_OF_MONTH, _day_of_month),
    (_AGO, _ago),
    (_WEEKDAY, _weekday),
)
