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


@dataclass(frozen=True, slots=True)
class Sight:
    """What can be known of who had seen what.

    A stamp does not tell: a desk that numbered a record at noon holds a later stamp than a volunteer's edit of eleven
    that is still on its way. So this profile's own writer (`own`) is held to have seen what had arrived before it
    wrote, other desks (`desks`) what is not later than the stamp they name, and a point only what its stamps lead to.
    """

    own: str = ""
    desks: frozenset[str] = frozenset()


def conflicts(
    arrived: Iterable[Change], unasked: Iterable[str] = (), sight: Sight | None = None
) -> tuple[Conflict, ...]:
    """The open conflicts of one record, by field, from its changes as they arrived; `unasked` are fields that the
    program fills.

    A later value that was written with the others in sight settles them, whoever wrote it. Where that cannot be known,
    a person is asked.
    """
    history = list(arrived)
    skipped = frozenset(unasked)
    names = sorted({name for change in history for name in change.fields} - skipped)
    seen = [_seen_by(change, place, history, sight or Sight()) for place, change in enumerate(history)]
    found = ((name, _standing(name, history, seen)) for name in names)
    return tuple(Conflict(name, _sides(name, each)) for name, each in found if _differ(name, each))


def _standing(name: str, history: list[Change], seen: list[set[int]]) -> list[Change]:
    """Those that no other one of the same field was written in sight of."""
    setting = [place for place, change in enumerate(history) if name in change.fields]
    return [history[place] for place in setting if not any(place in seen[other] for other in setting)]


def _seen_by(change: Change, place: int, history: list[Change], sight: Sight) -> set[int]:
    """The places of what the change was written in sight of."""
    if change.writer == sight.own:
        return set(range(place))
    if change.writer in sight.desks:
        return {other for other, each in enumerate(history) if each.clock <= change.seen}
    found: set[int] = set()
    ahead = [change]
    while ahead:
        one = ahead.pop()
        new = {other for other, each in enumerate(history) if other not in found and _leads_to(one, each)}
        found |= new
        ahead += [history[other] for other in new]
    return found


def _leads_to(one: Change, other: Change) -> bool:
    """The stamp that a change names is one it saw; so is what the same device wrote up to there."""
    same = (one.writer, one.epoch) == (other.writer, other.epoch)
    return other.clock == one.seen or (same and other.clock <= one.seen)


def _differ(name: str, changes: list[Change]) -> bool:
    return len({canonical(change.fields[name]) for change in changes}) > 1


def _sides(name: str, changes: list[Change]) -> tuple[Side, ...]:
    """One side for each value, by its newest change."""
    newest: dict[bytes, Side] = {}
    for change in sorted(changes, key=lambda each: each.clock, reverse=True):
        value = change.fields[name]
        newest.setdefault(canonical(value), Side(value, change.writer, change.at, change.clock))
    return tuple(newest.values())
