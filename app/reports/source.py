"""What every report is made from."""

from dataclasses import dataclass, replace
from datetime import date

from sqlite_utils import Database

from app.domain.identity import Role
from app.domain.periods import BEGINNING, Kind, Period
from app.domain.vocabulary import Vocabularies
from app.reports import words


@dataclass(frozen=True, slots=True)
class Source:
    """A store and a period; `unit` (填报单位) and `day` (the day it is made) stand beneath what is handed in."""

    db: Database
    vocabularies: Vocabularies
    period: Period
    unit: str = ""
    day: date | None = None
    role: Role = Role.BUREAU

    def title(self, code: str) -> str:
        """The title of a form, with its period or its cut-off."""
        name = words.period_name(self.vocabularies, self.period, inside=True)
        as_of = words.day(self.vocabularies, self.period.as_of)
        return words.fill(self.vocabularies, f"title_{code}", period=name, as_of=as_of)

    def up_to_now(self) -> "Source":
        """The same with all that was ever recorded until the cut-off: what is overdue is so whenever it began."""
        return replace(self, period=Period(Kind.ALL, BEGINNING, self.period.as_of, self.period.as_of))

    def above(self) -> tuple[str, ...]:
        """What stands between the title and the headings."""
        name = words.period_name(self.vocabularies, self.period)
        as_of = words.day(self.vocabularies, self.period.as_of)
        return (
            words.fill(self.vocabularies, "above_unit", unit=self.unit),
            words.fill(self.vocabularies, "above_period", period=name),
            words.fill(self.vocabularies, "above_as_of", date=as_of),
        )

    def footer(self) -> tuple[str, ...]:
        """填报单位, 填报人, 审核人, 日期: the two persons sign by hand."""
        day = words.day(self.vocabularies, self.day) if self.day else ""
        return (
            words.fill(self.vocabularies, "footer_unit", unit=self.unit),
            words.fill(self.vocabularies, "footer_filler"),
            words.fill(self.vocabularies, "footer_checker"),
            words.fill(self.vocabularies, "footer_date", date=day),
        )
