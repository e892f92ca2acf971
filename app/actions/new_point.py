"""A point (联防点) as a person tells of it: held to one rule, whether typed, in a command or in a list."""

from app.domain.errors import AppError, Code
from app.domain.wording import normal
from app.store.people import Point

LIMIT = 30


def told_point(number: str, name: str, village: str, township: str) -> Point:
    """The number may be typed as 7, 07 or 7号. Raises AppError BAD_VALUE, MISSING or TOO_LONG with the field; whether
    the township is one its caller asks the list."""
    return Point(_number(number), _words("name", name), _words("village", village), township)


def _number(typed: str) -> str:
    number = normal(typed).removesuffix("号").zfill(2)
    if not (len(number) == 2 and number.isascii() and number.isdecimal() and number != "00"):
        raise AppError(Code.BAD_VALUE, "number")
    return number


def _words(field: str, typed: str) -> str:
    words = normal(typed)
    if not words:
        raise AppError(Code.MISSING, field)
    if len(words) > LIMIT:
        raise AppError(Code.TOO_LONG, field, limit=LIMIT)
    return words
