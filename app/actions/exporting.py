"""Taking single records out of a desk: who does it and what for is in the access log before the file is written.

A point's own ledger is its own; totals name nobody.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.actions import printing, reporting, tip_desk
from app.actions.recording import NewId
from app.domain.changes import Changes
from app.domain.desk import Act
from app.domain.errors import AppError, Code
from app.domain.periods import Period
from app.reports.forms import OF_ROWS
from app.reports.paper.press import Press
from app.store.profile import Profile
from app.store.whole_files import hand_out

DATASET = "dataset"
REGISTER = "disputes"


@dataclass(frozen=True, slots=True)
class Purpose:
    """Who takes the records out, and what for."""

    by: str
    reason: str


def is_noted(profile: Profile, form: str) -> bool:
    """Whether taking this form out asks for a purpose."""
    return profile.identity.is_desk and (form == DATASET or form in OF_ROWS)


def workbook(
    profile: Profile, period: Period, file: Path, form: str, purpose: Purpose | None, *, now: datetime, new_id: NewId
) -> Changes:
    """Write a form as a workbook. Raises AppError MISSING where a purpose is asked for and none was given."""
    noted = note(profile, form or REGISTER, period, purpose, now=now, new_id=new_id)
    reporting.as_workbook(profile, period, file, form, now=now)
    return noted


def paper(
    profile: Profile,
    period: Period,
    file: Path,
    form: str,
    purpose: Purpose | None,
    *,
    press: Press,
    now: datetime,
    new_id: NewId,
) -> Changes:
    """Write a form as PDF; see `workbook`."""
    noted = note(profile, form, period, purpose, now=now, new_id=new_id)
    hand_out(file, printing.print_tables(profile, period, form, press=press, now=now))
    return noted


def dataset(
    profile: Profile, period: Period, folder: Path, purpose: Purpose | None, *, now: datetime, new_id: NewId
) -> Changes:
    """Write the records for analysis, without names and words; see `workbook`."""
    noted = note(profile, DATASET, period, purpose, now=now, new_id=new_id)
    reporting.as_dataset(profile, period, folder, now=now)
    return noted


def note(
    profile: Profile, form: str, period: Period, purpose: Purpose | None, *, now: datetime, new_id: NewId
) -> Changes:
    """Write down that single records of a desk are taken out, before they are. MISSING where no purpose was given."""
    if not is_noted(profile, form):
        return Changes()
    if purpose is None:
        raise AppError(Code.MISSING, "reason")
    about = f"{form} {period.name}"[:30]
    tip_desk.log(profile, Act.EXPORT, None, about, by=purpose.by, reason=purpose.reason, now=now, new_id=new_id)
    return Changes.of("access_log")
