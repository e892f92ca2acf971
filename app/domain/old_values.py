"""How old ledgers write things: a date in ten ways, money with commas, two names in one cell. Never a guess."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from app.domain.errors import AppError, Code
from app.domain.vocabulary import Vocabulary

Cell: TypeAlias = str | int | float | bool | date | None

_FIRST, _LAST = 20_000, 80_000
"""Days that Excel counts from its beginning: 1954 to 2119."""
_EXCEL_BEGINS = date(1899, 12, 30)
_FULL = re.compile(r"(\d{4})(?:[-./]|年)(\d{1,2})(?:[-./]|月)(\d{1,2})[日号]?(?:00?:00(?::00)?)?", re.ASCII)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_SHORT = re.compile(r"(\d{1,2})(?:[-./]|月)(\d{1,2})[日号]?", re.ASCII)
_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万)?[元人起名块]*", re.ASCII)
_BETWEEN_NAMES = re.compile(r"[、，,；;/\n\s]+|(?:与|诉|vs\.?)")
_NOTHING = frozenset({"", "-", "--", "—", "——", "/", "\\", "无", "暂无", "空"})
_NOISE = re.compile(r"\(.*?\)|[\s\W_]+")
_ENDINGS = re.compile(r"(矛盾纠纷|纠纷|矛盾|问题|类|案件)+$")


def text(cell: Cell) -> str:
    """What the cell says; "" for what means nothing, such as a dash."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    said = "" if cell is None else str(cell).strip()
    return "" if said in _NOTHING else said


def day(cell: Cell, field: str, year: int | None) -> date | None:
    """The date; None of an empty cell. `year` is the ledger's, for days that stand without one.

    Raises AppError MISSING for a day whose year nobody knows, BAD_VALUE for what is no date: a month, a span, a word.
    """
    if isinstance(cell, bool):
        raise AppError(Code.BAD_VALUE, field)
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float):
        return _counted(cell, field)
    said = _plain(text(cell))
    return _day(said, field, year) if said else None


def whole_number(cell: Cell, field: str) -> int | None:
    """The number; None of an empty cell. Raises AppError BAD_VALUE for 约3, 3-5, 几."""
    if isinstance(cell, bool | date):
        raise AppError(Code.BAD_VALUE, field)
    said = _plain(text(cell))
    if not said:
        return None
    found = _NUMBER.fullmatch(said)
    if not found:
        raise AppError(Code.BAD_VALUE, field)
    try:
        number = Decimal(f"{found[1].replace(',', '')}{found[2] or ''}") * (10_000 if found[3] else 1)
    except InvalidOperation as error:
        raise AppError(Code.BAD_VALUE, field) from error
    if number != number.to_integral_value() or number > 10**12:
        raise AppError(Code.BAD_VALUE, field)
    return int(number)


def names(cell: Cell) -> tuple[str, ...]:
    """The names in one cell, however they are kept apart."""
    return tuple(name for name in (part.strip() for part in _BETWEEN_NAMES.split(text(cell))) if name)


def code(cell: Cell, field: str, vocabulary: Vocabulary) -> str:
    """The code of the words; "" of an empty cell. Raises AppError UNKNOWN_CODE for words that are in no list."""
    said = text(cell)
    if not said:
        return ""
    wanted = bare(said)
    for item in vocabulary:
        if wanted in {item.code, *map(bare, _words(item.zh, item.extra.get("also"), item.extra.get("word")))}:
            return item.code
    raise AppError(Code.UNKNOWN_CODE, field, value=said[:40])


def bare(words: str) -> str:
    """Words without spaces, marks, brackets and endings that say nothing, as lists and headings are compared."""
    plain = _NOISE.sub("", _plain(words))
    return _ENDINGS.sub("", plain) or plain


def year_in(words: Iterable[str]) -> int | None:
    """The one year that a title or a file's name tells of; None for none or several."""
    found = {int(each) for title in words for each in re.findall(r"(?<!\d)(20\d\d)(?=年|度|[-_ ]|$|\D)", title)}
    return found.pop() if len(found) == 1 else None


def _words(zh: str, *more: object) -> Iterable[str]:
    yield zh
    for each in more:
        if isinstance(each, str):
            yield each
            yield f"{zh}{each}"
            yield f"{zh}色"
        elif isinstance(each, list | tuple):
            yield from map(str, each)


def _counted(cell: float, field: str) -> date:
    """A day of Excel's count, or 20250305. Never 3.5: it may have been 3.50 before Excel took it for a number."""
    if _FIRST <= cell <= _LAST:
        return _EXCEL_BEGINS + timedelta(days=int(cell))
    if packed := _PACKED.fullmatch(text(cell)):
        return _day(packed[0], field, None)
    raise AppError(Code.BAD_VALUE, field)


def _day(said: str, field: str, year: int | None) -> date:
    try:
        if full := _FULL.fullmatch(said) or _PACKED.fullmatch(said):
            return date(int(full[1]), int(full[2]), int(full[3]))
        if (short := _SHORT.fullmatch(said)) and year is None:
            date(2000, int(short[1]), int(short[2]))
            raise AppError(Code.MISSING, "year")
        if short and year is not None:
            return date(year, int(short[1]), int(short[2]))
    except ValueError as error:
        raise AppError(Code.BAD_VALUE, field) from error
    raise AppError(Code.BAD_VALUE, field)


def _plain(said: str) -> str:
    return "".join(unicodedata.normalize("NFKC", said).split())
