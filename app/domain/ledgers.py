"""The ledgers by name, and what each is made of."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.attachments import Attachment
from app.domain.desk import Access, Bulletin, Device, Merge, Receipt, StatedFact, Task, Waiver
from app.domain.disputes import Dispute
from app.domain.errors import AppError, Code
from app.domain.hazards import Hazard
from app.domain.mediation import FollowUp, Referral, Session, Transfer
from app.domain.nil_reports import NilReport
from app.domain.outreach import Dissuasion, Outreach
from app.domain.record import Record
from app.domain.services import Service
from app.domain.tips import Tip, TipHandling

LEDGERS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "disputes": Dispute,
        "sessions": Session,
        "follow_ups": FollowUp,
        "transfers": Transfer,
        "referrals": Referral,
        "tips": Tip,
        "outreach": Outreach,
        "dissuasions": Dissuasion,
        "services": Service,
        "hazards": Hazard,
        "nil_reports": NilReport,
        "attachments": Attachment,
        "tip_handling": TipHandling,
        "waivers": Waiver,
        "merges": Merge,
        "bulletins": Bulletin,
        "tasks": Task,
        "facts": StatedFact,
        "receipts": Receipt,
        "access_log": Access,
        "devices": Device,
    }
)
"""Point ledgers first, then the desk's, as the windows list them."""


def model_of(ledger: str) -> type[Record]:
    """The values of a ledger; raises AppError for one that does not exist."""
    if ledger not in LEDGERS:
        raise AppError(Code.UNKNOWN_LEDGER, ledger=ledger)
    return LEDGERS[ledger]
