"""One number for a set of changes, whatever order they came in: both ends make it and compare."""

from collections.abc import Iterable

_SIZE = 32
_MODULUS = 1 << (8 * _SIZE)


def fingerprint(hashes: Iterable[bytes]) -> tuple[int, str]:
    """How many changes, and the sum of their chain hashes modulo 2^256 as 64 hexadecimal digits.

    A sum, because it is cheap and knows no order. It finds what was lost, not who lied: signatures are for that.
    """
    count, total = 0, 0
    for each in hashes:
        count += 1
        total += int.from_bytes(each)
    return count, (total % _MODULUS).to_bytes(_SIZE).hex()
