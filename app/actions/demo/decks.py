"""Lists with exact counts, made of tables, to be shuffled and dealt."""

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from statistics import NormalDist
from typing import TypeVar

T = TypeVar("T")


def dealt(cards: Sequence[T], scale: int, chance: Random) -> list[T]:
    """The cards, so many times each, shuffled."""
    deck = list(cards) * scale
    chance.shuffle(deck)
    return deck


def spread(counts: Mapping[T, int]) -> list[T]:
    """Each key as often as its count says."""
    return [key for key, count in counts.items() for _ in range(count)]


def shares(parts: Mapping[T, float], total: int, rest: T) -> list[T]:
    """So many cards, each key with its share rounded, the rest filling up."""
    cards = [key for key, share in parts.items() for _ in range(round(total * share))]
    return cards + [rest] * (total - len(cards))


def parts(total: int, count: int, unevenness: float = 0.6) -> list[int]:
    """So many whole numbers above 0 with exactly this sum, some larger and some smaller."""
    base, more = divmod(total, count)
    values = [base + (place < more) for place in range(count)]
    for place in range(count // 2):
        shift = min(base - 1, int(base * unevenness * place / max(1, count // 2)))
        values[place] -= shift
        values[-1 - place] += shift
    return values


def lognormal(count: int, mu: float, sigma: float) -> list[float]:
    """The quantiles of a lognormal distribution: its shape without its chance."""
    normal = NormalDist(mu, sigma)
    return [math.exp(normal.inv_cdf((place + 0.5) / count)) for place in range(count)]


def days_of_year(count: int, year: int) -> list[date]:
    """So many days, evenly from 1 January to 31 December."""
    first, length = date(year, 1, 1), (date(year + 1, 1, 1) - date(year, 1, 1)).days
    return [first + timedelta(days=place * (length - 1) // max(1, count - 1)) for place in range(count)]


def record_id(day: date, chance: Random) -> str:
    """A version 7 uuid of that day."""
    milliseconds = (day.toordinal() - _EPOCH) * 86_400_000 + chance.randrange(86_400_000)
    value = milliseconds << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62)
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


_EPOCH = date(1970, 1, 1).toordinal()
