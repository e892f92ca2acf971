"""Giving back: a laptop that takes another's place gets the point's records from the desk."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from app.domain.changes import JSON, Change, Edit
from app.domain.identity import to_point
from app.domain.ledgers import LEDGERS
from app.domain.merge import Merged
from app.store import change_log, closed_cases, ledgers, people
from app.store.ledgers import Query
from app.store.profile import Profile
from app.store.projection import RecordKey, load_many


def give_back(desk: Profile, writer: str, owner: str, now: datetime) -> int:
    """Write every record of the point, as it stands, in the desk's stream to this device; returns how many changes.

    What the desk gave the point (waivers, tasks) is among them. Each value keeps the time it was set, so that an edit
    that is still under way on a lost stick wins as it would have. Inside a transaction of the caller. The history
    stays at the desk.
    """
    edits = [
        edit
        for ledger in LEDGERS
        for edit in _as_they_stand(
            desk,
            ledger,
            (row.key for row in ledgers.page(desk.db, Query(ledger, equal={"owner": owner}))),
            to_point(writer),
        )
    ]
    change_log.append(desk.db, desk.identity, edits, now)
    return len(edits)


def give_again(desk: Profile, dispute: RecordKey, now: datetime) -> None:
    """A case that has to be worked on again is given to its point whole: it may have let it go.

    Inside a transaction of the caller.
    """
    keys: dict[str, list[RecordKey]] = {}
    for leaf in closed_cases.family(desk.db, dispute):
        keys.setdefault(leaf.ledger, []).append(leaf.key)
    for stream in people.streams_to(desk.db, dispute.owner):
        edits = [edit for ledger, of in keys.items() for edit in _as_they_stand(desk, ledger, of, stream)]
        change_log.append(desk.db, desk.identity, edits, now)


def pass_on(desk: Profile, arrived: Sequence[Change], now: datetime) -> None:
    """What a laptop wrote before another took its place arrives late: the other one hears of it from the desk."""
    late: dict[tuple[str, str], set[RecordKey]] = {}
    ours = people.points_of(desk.db, desk.identity.writer)
    newest = {name: people.newest_writer(desk.db, name) for name in {change.writer for change in arrived} & set(ours)}
    for change in arrived:
        device = newest.get(change.writer)
        if device and change.epoch < device.epoch:
            late.setdefault((change.writer, change.ledger), set()).add(RecordKey(change.owner, change.record))
    for (writer, ledger), keys in late.items():
        change_log.append(
            desk.db, desk.identity, list(_as_they_stand(desk, ledger, sorted(keys), to_point(writer))), now
        )


def _as_they_stand(desk: Profile, ledger: str, keys: Iterable[RecordKey], stream: str) -> Iterator[Edit]:
    for key, merged in load_many(desk.db, ledger, keys).items():
        for stamp, fields in _by_stamp(merged).items():
            yield Edit(ledger, key.record, key.owner, fields, (stream,), stamp=stamp)


def _by_stamp(merged: Merged) -> dict[str, dict[str, JSON]]:
    """The fields of a record by the time they were set, the oldest first."""
    found: dict[str, dict[str, JSON]] = {}
    for name, value in sorted(merged.fields.items(), key=lambda field: merged.stamp_of(field[0])):
        found.setdefault(merged.stamp_of(name), {})[name] = value
    return found
