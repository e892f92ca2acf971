"""Figures that no record holds, as the bureau states them: of each name the latest by the cut-off."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from app.domain.desk import StatedFact
from app.domain.recording import read_as
from app.domain.vocabulary import Vocabularies
from app.reports.words import day, fill
from app.store.ledgers import Query, Row, page

LEDGER = "facts"


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known under a name, since when, and from whom."""

    name: str
    number: int
    source: str
    date: date


def latest(db: Database, owner: str, as_of: date, vocabularies: Vocabularies) -> Sequence[Fact]:
    """What counts at the cut-off, in the vocabulary's order; of two of one day, what was written later.

    Only what `owner` stated itself: another desk's figures are no part of this one's report.
    """
    rows = page(db, Query(LEDGER, {"owner": owner}, {"date": ("", as_of.isoformat())}))
    counting = {fact.name: fact for fact in _facts(sorted(rows, key=lambda row: (str(row.fields["date"]), row.stamp)))}
    return [counting[item.code] for item in vocabularies["fact_names"] if item.code in counting]


def said(facts: Sequence[Fact], vocabularies: Vocabularies) -> str:
    """A sentence with each figure and its day; "" where nothing is stated."""
    if not facts:
        return ""
    parts = [
        fill(
            vocabularies,
            "as_of",
            said=str(vocabularies["fact_names"].item(each.name).extra["said"]).format(number=each.number),
            date=day(vocabularies, each.date),
        )
        for each in facts
    ]
    return fill(vocabularies, "facts", facts=fill(vocabularies, "between_facts").join(parts))


def _facts(rows: Iterable[Row]) -> Iterable[Fact]:
    for row in rows:
        stated = read_as(StatedFact, row.fields)
        yield Fact(stated.name, stated.number, stated.source, stated.date)
