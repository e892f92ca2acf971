"""Conflicts: fields that two writers set without either having seen what the other wrote; a person settles them."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.changes import JSON, Change, canonical


@dataclass(frozen=True, slots=True)
class Side:
    """A value that stands against another: who wrote it, and when by its own wall clock."""

    value: JSON
    writer: str
    at: str
    clock: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with the values that nobody has chosen between, the later stamp first: that is the one that shows."""

    field: str
    sides: tuple[Side, ...]


def conflicts(changes: Iterable[Change], unasked: Iterable[str] = ()) -> tuple[Conflict, ...]:
    """The open conflicts of one record, by field; `unasked` are fields that the program fills.

    A later value that was written with the others in sight settles them, whoever wrote it.
    """
    skipped = frozenset(unasked)
    setting: dict[str, list[Change]] = {}
    for change in changes:
        for name in change.fields.keys() - skipped:
            setting.setdefault(name, []).append(change)
    found = ((name, _standing(each)) for name, each in sorted(setting.items()))
    return tuple(Conflict(name, _sides(name, each)) for name, each in found if _differ(name, each))


def _standing(changes: list[Change]) -> list[Change]:
    """Those that no other one was written in sight of. The branches of a cloned laptop have not seen each other."""
    return [each for each in changes if not any(other.seen >= each.clock for other in changes)]


def _differ(name: str, changes: list[Change]) -> bool:
    return len({canonical(change.fields[name]) for change in changes}) > 1


def _sides(name: str, changes: list[Change]) -> tuple[Side, ...]:
    """One side for each value, by its newest change."""
    newest: dict[bytes, Side] = {}
    for change in sorted(changes, key=lambda each: each.clock, reverse=True):
        value = change.fields[name]
        newest.setdefault(canonical(value), Side(value, change.writer, change.at, change.clock))
    return tuple(newest.values())
