"""What a form that somebody wants printed is told, and the records it finds by that."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from app.actions.disputes import hanging_on
from app.actions.enrolling import PLACE, place_of
from app.domain import periods
from app.domain.disputes import Dispute
from app.domain.errors import AppError, Code
from app.domain.periods import Period
from app.domain.record import Record
from app.domain.recording import read_as
from app.domain.vocabulary import Vocabularies
from app.reports.paper.form import Form, Issuer, day
from app.store import ledgers, meta, people
from app.store.profile import Profile
from app.store.projection import RecordKey

R = TypeVar("R", bound=Record)


class About(StrEnum):
    """What a form has to be told: a record, a month, any period, a code that is kept nowhere, or nothing."""

    RECORD = "record"
    MONTH = "month"
    PERIOD = "period"
    CODE = "code"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Asked:
    """What it is told. `owner` is the point that a desk prints for."""

    key: RecordKey | None = None
    period: str = ""
    code: str = field(default="", repr=False)
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """A form that somebody wants to have printed."""

    profile: Profile
    asked: Asked
    today: date

    @property
    def words(self) -> Vocabularies:
        return self.profile.vocabularies

    @property
    def key(self) -> RecordKey:
        if self.asked.key is None:
            raise AppError(Code.MISSING, "record")
        return self.asked.key

    @property
    def owner(self) -> str:
        """Whose records it is about."""
        return self.asked.key.owner if self.asked.key else self.asked.owner or self.profile.identity.owner

    @property
    def issuer(self) -> Issuer:
        return issuer_of(self.profile, self.owner, self.today)

    def record(self, ledger: str, model: type[R]) -> R:
        """The record that is asked for."""
        return read_as(model, ledgers.get(self.profile.db, ledger, self.key).fields)

    def dispute(self, record: str = "") -> Dispute:
        """The dispute that is asked for, or the one that the record asked for hangs on."""
        key = RecordKey(self.key.owner, record or self.key.record)
        return read_as(Dispute, ledgers.get(self.profile.db, "disputes", key).fields)

    def hanging(self, ledger: str, model: type[R], record: str = "") -> tuple[R, ...]:
        """What hangs on that dispute, oldest first."""
        key = RecordKey(self.key.owner, record or self.key.record)
        return tuple(read_as(model, row.fields) for row in hanging_on(self.profile, ledger, key))

    def period(self, text: str) -> Period:
        return periods.parse(text or periods.Kind.YTD.value, as_of=self.today)


@dataclass(frozen=True, slots=True)
class Printable:
    """A form by what it is about; `ledger` names where its record lies."""

    about: About
    make: Callable[[Order], Form]
    ledger: str = ""


def issuer_of(profile: Profile, owner: str, today: date) -> Issuer:
    """Who prints records of this owner: its point, or the desk itself."""
    townships = profile.vocabularies["townships"]
    if profile.identity.is_desk:
        point = next((each for each in people.points(profile.db) if each.number == owner), None)
        if point:
            return Issuer(point.name, point.village, townships.label(point.township), day(today))
        return Issuer(place_of(profile), printed=day(today))
    match meta.get(profile.db, PLACE):
        case {"name": str(name), "village": str(village), "township": str(township)}:
            return Issuer(name, village, townships.label(township), day(today))
        case _:
            return Issuer(place_of(profile), printed=day(today))
