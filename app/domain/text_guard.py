"""The text guard: keeps numbers that identify people, and talk of who they are, out of free text."""

import re
import unicodedata
from collections.abc import Iterable

from app.domain.errors import AppError, Code
from app.domain.vocabulary import Item

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
_ID_NUMBER = re.compile(r"(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dXx])", re.ASCII)
_BANK_CARD = re.compile(r"(?<!\d)(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?)(?!\d)", re.ASCII)
_BETWEEN = re.compile(r"[ -]")


def check(text: str, field: str, talk: Iterable[Item] = ()) -> None:
    """Raise AppError for the first thing in the text that must not be kept; `talk` lists the identity words."""
    plain = unicodedata.normalize("NFKC", text)
    if any(map(is_id_number, _candidates(_ID_NUMBER, plain))):
        raise AppError(Code.ID_NUMBER, field)
    if any(map(is_bank_card, _candidates(_BANK_CARD, plain))):
        raise AppError(Code.BANK_CARD, field)
    word = identity_word(plain, talk)
    if word:
        raise AppError(Code.IDENTITY_TALK, field, word=word)


def is_id_number(digits: str) -> bool:
    """Whether 18 characters carry the checksum of GB 11643 and a possible birthday."""
    body, last = digits[:17], digits[17:].upper()
    if len(digits) != 18 or not (body.isascii() and body.isdecimal()):
        return False
    if not (1 <= int(body[10:12]) <= 12 and 1 <= int(body[12:14]) <= 31):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_ID_WEIGHTS, body, strict=True))
    return _ID_CHECKS[total % 11] == last


def is_bank_card(digits: str) -> bool:
    """Whether 16 to 19 digits pass Luhn."""
    if not (16 <= len(digits) <= 19 and digits.isascii() and digits.isdecimal()) or not int(digits):
        return False
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def identity_word(text: str, talk: Iterable[Item]) -> str:
    """The first word of the list that the text holds outside the phrases it allows (a school, a street), or ""."""
    for item in talk:
        for word in (item.zh, item.mn):
            if word and word in text and word in _without(text, item.extra.get("allowed")):
                return word
    return ""


def _candidates(pattern: re.Pattern[str], text: str) -> Iterable[str]:
    return (_BETWEEN.sub("", found.group()) for found in pattern.finditer(text))


def _without(text: str, allowed: object) -> str:
    for phrase in allowed if isinstance(allowed, list) else ():
        text = text.replace(phrase, "\n")
    return text
