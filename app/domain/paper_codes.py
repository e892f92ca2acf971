"""Codes that people copy from paper: Crockford's base32 in groups of four, forgiving in what it reads."""

import unicodedata

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans("OIL", "011")
_GROUP = 4
_BITS = 5


def written(number: int, length: int) -> str:
    """The code of so many characters that stands for the number."""
    if not 0 <= number < 1 << _BITS * length:
        raise ValueError("this number needs a longer code")
    code = "".join(_DIGITS[number >> _BITS * place & 31] for place in reversed(range(length)))
    return "-".join(code[at : at + _GROUP] for at in range(0, length, _GROUP))


def read(text: str, length: int) -> int | None:
    """The number that was meant, or None if it can be none.

    Small letters, full-width ones from an input method, O for 0, I and L for 1, any dashes and spaces are forgiven.
    """
    plain = unicodedata.normalize("NFKC", text).upper().translate(_MEANT)
    code = "".join(sign for sign in plain if not (sign.isspace() or unicodedata.category(sign) == "Pd"))
    if len(code) != length or any(sign not in _DIGITS for sign in code):
        return None
    number = 0
    for sign in code:
        number = number << _BITS | _DIGITS.index(sign)
    return number
