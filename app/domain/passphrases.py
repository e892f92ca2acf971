"""What may lock a profile: words of one's own, or a PIN of six digits that is not the first one thinks of."""

from itertools import pairwise

from app.domain.errors import AppError, Code

LEAST = 6


def check(passphrase: str) -> None:
    """Raise AppError for one that is too short, one character alone, or a row of digits."""
    text = passphrase.strip()
    if len(text) < LEAST or len(set(text)) == 1 or _is_row(text):
        raise AppError(Code.WEAK_PASSPHRASE, "passphrase")


def _is_row(text: str) -> bool:
    if not (text.isascii() and text.isdigit()):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(text)}
    return steps in ({1}, {-1})
