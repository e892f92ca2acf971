"""Printing: one form of a record, a month or a period, or a slip, as PDF or as pictures to look at first."""

from datetime import datetime

from app.actions import reporting
from app.actions.days import today_of
from app.actions.disputes import hanging_on
from app.actions.print_forms import FORMS
from app.actions.print_order import About, Asked, Order, Printable, issuer_of
from app.domain.errors import AppError, Code
from app.domain.file_names import file_name as named_file
from app.domain.ledgers import model_of
from app.domain.periods import Period
from app.domain.rights import Right, require
from app.reports.paper.form import Form
from app.reports.paper.press import SCREEN, Press
from app.reports.paper.table_forms import tables_paper
from app.reports.words import fill
from app.store import ledgers, people
from app.store.ledgers import Query
from app.store.profile import Profile
from app.store.projection import RecordKey

__all__ = [
    "FORMS",
    "About",
    "Asked",
    "asked_for",
    "file_name",
    "form_of",
    "preview_form",
    "print_form",
    "print_tables",
    "tables_of",
]


def print_form(profile: Profile, name: str, asked: Asked, *, press: Press, now: datetime) -> bytes:
    """The form as PDF. Raises AppError for a form or record that does not exist."""
    return press.render(form_of(profile, name, asked, now=now))


def preview_form(
    profile: Profile, name: str, asked: Asked, *, press: Press, now: datetime, ppi: int = SCREEN
) -> list[bytes]:
    """The form's pages as PNG, to look at or to hand to a printer."""
    return press.pictures(form_of(profile, name, asked, now=now), ppi)


def print_tables(profile: Profile, period: Period, name: str, *, press: Press, now: datetime) -> bytes:
    """A report or register of a period as PDF, by the names of `reports.forms`; raises AppError for no such one."""
    return press.render(tables_of(profile, period, name, now=now))


def tables_of(profile: Profile, period: Period, name: str, *, now: datetime) -> Form:
    """The report's value as it goes on paper."""
    issuer = issuer_of(profile, profile.identity.owner, today_of(now))
    return tables_paper(reporting.form(profile, period, name, now=now), issuer)


def form_of(profile: Profile, name: str, asked: Asked, *, now: datetime) -> Form:
    """The form's value, as it stands now."""
    printable = _known(name)
    require(profile.identity.role, Right.READ_ROWS if printable.about is About.RECORD else Right.REPORT)
    return printable.make(Order(profile, asked, today_of(now)))


def file_name(profile: Profile, name: str, about: str) -> str:
    """What a file of the form is called; a code stands on the paper alone."""
    printable = _known(name)
    shown = "" if printable.about in (About.CODE, About.NOTHING) else about
    words = profile.vocabularies
    return named_file(fill(words, "file_name", title=fill(words, f"paper_{name}"), unit=shown), ".pdf")


def asked_for(profile: Profile, name: str, about: str) -> Asked:
    """What a person means who names a form and a record's number (or uuid), a month or a period, or a code."""
    printable = _known(name)
    match printable.about:
        case About.RECORD:
            return Asked(key=_find(profile, printable.ledger, about))
        case About.MONTH | About.PERIOD:
            return Asked(period=about)
        case About.CODE:
            return Asked(code=about)
        case _:
            return Asked()


def _known(name: str) -> Printable:
    if name not in FORMS:
        raise AppError(Code.NOT_FOUND, what="form", name=name)
    return FORMS[name]


def _find(profile: Profile, ledger: str, about: str) -> RecordKey:
    """The record of this uuid or number; the month of a nil report; the newest of what hangs on the dispute named."""
    owners = [profile.identity.owner, *(point.number for point in people.points(profile.db))]
    keys = (RecordKey(owner, about) for owner in owners)
    found = next((key for key in keys if ledgers.find(profile.db, ledger, key)), None)
    return found or _named(profile, ledger, about)


def _named(profile: Profile, ledger: str, about: str) -> RecordKey:
    model = model_of(ledger)
    if ledger == "nil_reports":
        found = ledgers.page(profile.db, Query(ledger, equal={"month": about}), limit=1)
    elif model.prefix and about.startswith(model.prefix):
        return ledgers.by_number(profile.db, ledger, about).key
    elif model.parent == "dispute":
        found = hanging_on(profile, ledger, ledgers.by_number(profile.db, "disputes", about).key)[-1:]
    else:
        found = []
    if not found:
        raise AppError(Code.NOT_FOUND, what=ledger, name=about)
    return found[0].key
