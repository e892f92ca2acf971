"""Taking single records out of a desk: who does it and what for is in the access log before the file is written.

A point's own ledger is its own; totals name nobody.
"""

from collections.abc import Callable
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
from app.store.whole_files import replace_whole

DATASET = "dataset"
REGISTER = "disputes"


@dataclass(frozen=True, slots=True)
class Purpose:
    """Who takes the records out, and what for."""

    by: str
    reason: str


def is_noted(profile: Profile, form: str) -> bool:
    """Whether taking this form out asks for a purpose."""
    return profile.identity.is_desk and (form == DATASET or (form or REGISTER) in OF_ROWS)


def workbook(
    profile: Profile, period: Period, file: Path, form: str, purpose: Purpose | None, *, now: datetime, new_id: NewId
) -> Changes:
    """Write a form as a workbook. Raises AppError MISSING where a purpose is asked for and none was given."""
    return _noted(
        profile,
        _Export(form or REGISTER, period, purpose),
        lambda: reporting.as_workbook(profile, period, file, form, now=now),
        now,
        new_id,
    )


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
    return _noted(
        profile,
        _Export(form, period, purpose),
        lambda: replace_whole(file, printing.print_tables(profile, period, form, press=press, now=now)),
        now,
        new_id,
    )


def dataset(
    profile: Profile, period: Period, folder: Path, purpose: Purpose | None, *, now: datetime, new_id: NewId
) -> Changes:
    """Write the records for analysis, without names and words; see `workbook`."""
    return _noted(
        profile,
        _Export(DATASET, period, purpose),
        lambda: reporting.as_dataset(profile, period, folder, now=now),
        now,
        new_id,
    )


@dataclass(frozen=True, slots=True)
class _Export:
    form: str
    period: Period
    purpose: Purpose | None


def _noted(profile: Profile, export: _Export, write: Callable[[], None], now: datetime, new_id: NewId) -> Changes:
    if not is_noted(profile, export.form):
        write()
        return Changes()
    if export.purpose is None:
        raise AppError(Code.MISSING, "reason")
    about = f"{export.form} {export.period.name}"[:30]
    by, reason = export.purpose.by, export.purpose.reason
    tip_desk.log(profile, Act.EXPORT, None, about, by=by, reason=reason, now=now, new_id=new_id)
    write()
    return Changes.of("access_log")
