"""The statistical definitions: counts of one period, and the rates that are printed with their formulas."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from types import MappingProxyType

_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class DisputeCounts:
    """Counts of the disputes found in a period, as they stand at the cut-off; void and merged ones are in none."""

    found: int = 0
    """排查数 F: found_date in the period."""
    handled: int = 0
    """调处数 H: of F, ever accepted, mediated, resolved or transferred."""
    resolved: int = 0
    """化解数 S: of F, resolved or closed at the cut-off."""
    in_time: int = 0
    """Of S, at most 30 days after the acceptance."""
    relapsed: int = 0
    """Reopened at least once."""
    ever_resolved: int = 0
    """Of F, resolved at least once: S and what relapsed and is still open."""
    follow_ups_due: int = 0
    follow_ups_in_time: int = 0

    def __add__(self, other: "DisputeCounts") -> "DisputeCounts":
        return DisputeCounts(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


class Rate(StrEnum):
    """The rates; two of them are called 成功率, so each is printed with its formula."""

    RESOLVED = "resolved"
    HANDLED = "handled"
    SUCCESS_OF_FOUND = "success_of_found"
    SUCCESS_OF_HANDLED = "success_of_handled"
    IN_TIME = "in_time"
    RELAPSE = "relapse"
    FOLLOW_UP_IN_TIME = "follow_up_in_time"


@dataclass(frozen=True, slots=True)
class Fraction:
    """A rate as its two counts."""

    part: int
    whole: int

    @property
    def percent(self) -> Decimal | None:
        return rate(self.part, self.whole)


FORMULAS: Mapping[Rate, Callable[[DisputeCounts], Fraction]] = MappingProxyType(
    {
        Rate.RESOLVED: lambda n: Fraction(n.resolved, n.found),
        Rate.HANDLED: lambda n: Fraction(n.handled, n.found),
        Rate.SUCCESS_OF_FOUND: lambda n: Fraction(n.resolved, n.found),
        Rate.SUCCESS_OF_HANDLED: lambda n: Fraction(n.resolved, n.handled),
        Rate.IN_TIME: lambda n: Fraction(n.in_time, n.resolved),
        Rate.RELAPSE: lambda n: Fraction(n.relapsed, n.ever_resolved),
        Rate.FOLLOW_UP_IN_TIME: lambda n: Fraction(n.follow_ups_in_time, n.follow_ups_due),
    }
)
"""化解率 = S ÷ F; 调处率 = H ÷ F and 成功率(÷排查) = S ÷ F (综治 month form); 成功率(÷调处) = S ÷ H (township and
justice returns); 按期化解率 = in time ÷ S; 反复率 = reopened ÷ ever resolved; 回访按时率 = done in the window ÷ due."""


def rate(part: int, whole: int) -> Decimal | None:
    """Percent, half-up to one decimal; None (shown as —) of nothing."""
    return _tenths(Decimal(part) * 100 / whole) if whole else None


def year_on_year(this: int, last: int) -> Decimal | None:
    """同比 and 环比: the change in percent; None when there was nothing before (上年同期为0)."""
    return _tenths(Decimal(this - last) * 100 / last) if last else None


def _tenths(percent: Decimal) -> Decimal:
    return percent.quantize(_TENTH, ROUND_HALF_UP)
