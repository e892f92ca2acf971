"""Makes the pages of the point's window, each when it is first wanted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.ui.days import Days
from app.ui.outside import Outside
from app.ui.point.dispute_form import DisputeForm
from app.ui.point.hanging_forms import FollowUpChange, ReferralForm, SessionChange, TransferChange
from app.ui.point.outreach_form import OutreachForm
from app.ui.point.record_page import RecordPage
from app.ui.point.small_forms import DissuasionForm, HazardForm, NilForm, ServiceForm
from app.ui.point.tip_form import TipForm
from app.ui.terms import Terms
from app.ui.widgets.look import Look


@dataclass(frozen=True, slots=True)
class PageParts:
    """What every page is made of."""

    look: Look
    terms: Terms
    days: Days
    outside: Outside
    village: str = ""
    is_practice: bool = False


def form_makers(parts: PageParts) -> Mapping[str, Callable[[], RecordPage]]:
    """A form for each ledger that is written in."""
    look, terms, days = parts.look, parts.terms, parts.days
    return {
        "disputes": lambda: DisputeForm(look, terms, days, parts.village),
        "tips": lambda: TipForm(look, terms, days, parts.outside.new_code, parts.village),
        "outreach": lambda: OutreachForm(look, terms, days, parts.village),
        "services": lambda: ServiceForm(look, terms, days),
        "hazards": lambda: HazardForm(look, terms, days),
        "dissuasions": lambda: DissuasionForm(look, terms, days),
        "referrals": lambda: ReferralForm(look, terms, days),
    }


def change_makers(parts: PageParts) -> Mapping[str, Callable[[], RecordPage]]:
    """The forms again, to change what was written; a dispute has a page of its own."""
    look, terms, days = parts.look, parts.terms, parts.days
    return {
        **{name: make for name, make in form_makers(parts).items() if name != "disputes"},
        "nil_reports": lambda: NilForm(look),
        "sessions": lambda: SessionChange(look, terms, days),
        "follow_ups": lambda: FollowUpChange(look, terms, days),
        "transfers": lambda: TransferChange(look, terms, days),
    }
