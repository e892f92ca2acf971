"""The measures of the tables, in their order: each a number of the figures, named and explained by its vocabulary."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType

from app.domain.rates import FORMULAS, Rate
from app.reports.figures import Figures

MEASURES: Mapping[str, Callable[[Figures], int]] = MappingProxyType(
    {
        "found": lambda figures: figures.disputes.found,
        "handled": lambda figures: figures.disputes.handled,
        "resolved": lambda figures: figures.disputes.resolved,
        "settled": lambda figures: figures.settlements.settled,
        "transferred": lambda figures: figures.disputes.transferred,
        "open": lambda figures: figures.disputes.open,
        "relapsed": lambda figures: figures.disputes.relapsed,
        "follow_ups_due": lambda figures: figures.follow_ups.due,
        "follow_ups_done": lambda figures: figures.follow_ups.done,
        "follow_ups_overdue": lambda figures: figures.follow_ups.overdue,
        "tips": lambda figures: figures.tips.tips,
        "persons": lambda figures: figures.services.persons,
        "face": lambda figures: figures.outreach.face,
        "reach": lambda figures: figures.outreach.reach,
        "broadcasts": lambda figures: figures.outreach.broadcasts,
        "dissuaded": lambda figures: figures.dissuasions.confirmed,
        "saved": lambda figures: figures.dissuasions.saved,
        "hazards": lambda figures: figures.hazards.found,
        "mended": lambda figures: figures.hazards.mended,
        "referrals": lambda figures: figures.referrals.referrals,
    }
)
MONEY = frozenset({"saved"})


def percent(figures: Figures, which: Rate) -> Decimal | None:
    """A rate in percent, half-up to one decimal; None (shown as —) of nothing."""
    return FORMULAS[which](figures.dispute_counts).percent
