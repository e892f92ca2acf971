"""The merge: per field the later stamp wins, ties are settled by content; the same result in any order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.changes import JSON, Change, Kind, canonical


@dataclass(frozen=True, slots=True)
class Merged:
    """A record as all its changes make it.

    `stamp` is the newest stamp of the record; `older` holds the stamps of the fields last set before that.
    An erased record has no fields, takes none, and keeps only the stamp of its erasure.
    """

    fields: Mapping[str, JSON] = field(default_factory=dict)
    stamp: str = ""
    older: Mapping[str, str] = field(default_factory=dict)
    erased: bool = False

    def stamp_of(self, name: str) -> str:
        """The stamp of the value a field has, or "" for a field never set."""
        return self.older.get(name, self.stamp) if name in self.fields else ""


def apply(record: Merged, change: Change) -> Merged:
    """The record with one more change."""
    if change.kind is Kind.ERASE:
        return Merged(stamp=max(record.stamp, change.clock) if record.erased else change.clock, erased=True)
    if record.erased or change.payload is None:
        return record
    if not record.stamp:
        return Merged(dict(change.fields), change.clock)
    return _followed(record, change) if change.clock > record.stamp else _overlaid(record, change)


def merged(changes: Iterable[Change]) -> Merged:
    """The record that these changes make together."""
    record = Merged()
    for change in changes:
        record = apply(record, change)
    return record


def concurrent(one: Change, other: Change) -> bool:
    """Whether two writers set the same record without either having seen the other's change."""
    return (one.writer, one.epoch) != (other.writer, other.epoch) and one.seen < other.clock and other.seen < one.clock


def _followed(record: Merged, change: Change) -> Merged:
    """As `_overlaid`, where the change is later than all there is, as most are: every field it sets is won."""
    older = {**dict.fromkeys(record.fields, record.stamp), **record.older}
    for name in change.fields:
        older.pop(name, None)
    return Merged({**record.fields, **change.fields}, change.clock, older)


def _overlaid(record: Merged, change: Change) -> Merged:
    values = dict(record.fields)
    stamps = {name: record.stamp_of(name) for name in values}
    for name, value in change.fields.items():
        if _later(change.clock, value, stamps.get(name, ""), values.get(name)):
            values[name] = value
            stamps[name] = change.clock
    newest = max(record.stamp, change.clock)
    return Merged(values, newest, {name: stamp for name, stamp in stamps.items() if stamp != newest})


def _later(clock: str, value: JSON, known_clock: str, known_value: JSON) -> bool:
    return (clock, canonical(value)) > (known_clock, canonical(known_value)) if known_clock else True
