"""What a made-up year consists of: records as they were typed, and what the program filled in."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.changes import JSON, Fields
from app.domain.ledgers import model_of
from app.domain.numbering import LocalNumber


@dataclass(frozen=True, slots=True)
class Entry:
    """Fields of one record. `typed` is what `parse_new` takes (nothing where another writer adds to the record).

    `owner` is a point's number, or "" for what belongs to the desk. `day` is when it was written at the earliest.
    """

    ledger: str
    record: str
    owner: str
    day: date
    typed: Fields = field(default_factory=dict)
    given: Fields = field(default_factory=dict)

    @property
    def fields(self) -> dict[str, JSON]:
        return {**self.typed, **self.given}


def numbered(entries: Iterable[Entry], device: str, year: int) -> list[Entry]:
    """The entries in the order they were written, those of numbered ledgers with their local numbers."""
    last: dict[str, int] = {}
    ordered = []
    for entry in sorted(entries, key=lambda each: (each.day, each.record)):
        prefix = model_of(entry.ledger).prefix
        if prefix:
            last[prefix] = last.get(prefix, 0) + 1
            number = str(LocalNumber(prefix, year, device, last[prefix]))
            entry = replace(entry, given={**entry.given, "local_no": number})
        ordered.append(entry)
    return ordered
