"""Random damage to bytes, as bad memory, bad sticks and bad people do it."""

from collections.abc import Callable
from random import Random

Edit = Callable[[bytearray, int, Random], None]


def random_edit(data: bytes, chance: Random) -> bytes:
    """The bytes after one to four random edits."""
    edited = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        chance.choice(_EDITS)(edited, chance.randrange(len(edited) + 1), chance)
    return bytes(edited)


def _flip(data: bytearray, at: int, chance: Random) -> None:
    if at < len(data):
        data[at] ^= 1 << chance.randrange(8)


def _overwrite(data: bytearray, at: int, chance: Random) -> None:
    data[at : at + 4] = chance.randbytes(min(4, len(data) - at))


def _insert(data: bytearray, at: int, chance: Random) -> None:
    data[at:at] = chance.randbytes(chance.randint(1, 40))


def _remove(data: bytearray, at: int, chance: Random) -> None:
    del data[at : at + chance.randint(1, 40)]


def _repeat(data: bytearray, at: int, chance: Random) -> None:
    data[at:at] = data[at : at + chance.randint(1, 40)]


def _zero(data: bytearray, at: int, chance: Random) -> None:
    end = min(len(data), at + chance.randint(1, 40))
    data[at:end] = bytes(end - at)


def _cut(data: bytearray, at: int, chance: Random) -> None:
    del data[max(1, at if chance.random() < 0.5 else len(data) - 3) :]


_EDITS: tuple[Edit, ...] = (_flip, _overwrite, _insert, _remove, _repeat, _zero, _cut)
