"""Letting go of names: a case closed long ago is written anew under codes, and what named people is emptied everywhere.

As with tips, a field that was overwritten would still stand in the change before it: the records of the case are
erased, and what stays is written under ids that follow from the old ones, the same at every desk.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from app.actions import attaching, recording
from app.actions.recording import streams
from app.domain.changes import Edit, Fields, Kind
from app.domain.disputes import Dispute
from app.domain.forgetting import code, codes_of, without_names
from app.domain.ledgers import LEDGERS
from app.domain.recording import read_as
from app.domain.tip_handling import rest_of
from app.store import ledgers, old_cases
from app.store.ledgers import Query, Row
from app.store.profile import Profile

MOST = 50
"""So many cases at once: no click waits longer for it; the next ones go when the desk is opened again."""
_HANGING = (*(name for name, model in LEDGERS.items() if model.parent == "dispute"), "tasks")
TOUCHED = ("disputes", *_HANGING, "waivers", "merges")
"""The ledgers that a case is written anew in."""


def closed_by(profile: Profile, until: date, kept: timedelta, limit: int = MOST) -> list[Row]:
    """The cases whose names go by that day."""
    return old_cases.closed_by(profile.db, (until - kept).isoformat(), code(0), limit)


def forget_names(profile: Profile, dispute: Row, now: datetime) -> Dispute:
    """The case without names, with all that hangs on it; inside a transaction of the caller. Returns what is left."""
    family = list(_family(profile, dispute))
    codes: dict[str, str] = {}
    for ledger, row in family:
        if ledger == "disputes":
            codes = {**codes_of(read_as(Dispute, row.fields).parties), **codes}
    ids = {row.key.record: rest_of(row.key.record) for _, row in family}
    edits = [edit for ledger, row in family for edit in _anew(profile, ledger, row, codes, ids)]
    recording.write(profile, edits, now)
    return read_as(Dispute, without_names(dispute.fields, codes, ids))


def _anew(profile: Profile, ledger: str, row: Row, codes: Mapping[str, str], ids: Mapping[str, str]) -> Iterator[Edit]:
    key, heard_by = row.key, streams(profile, row.key)
    left: Fields = without_names(row.fields, codes, ids)
    yield Edit(ledger, key.record, key.owner, {}, heard_by, Kind.ERASE)
    yield Edit(ledger, ids[key.record], key.owner, left, heard_by)
    yield from attaching.erasures(profile, key)


def _family(profile: Profile, dispute: Row) -> Iterator[tuple[str, Row]]:
    """The case, what hangs on it, the reports that were merged into it, and what hangs on them."""
    merges = ledgers.page(profile.db, Query("merges", equal={"kept": dispute.key.record}))
    yield from (("merges", row) for row in merges)
    yield from _with_hanging(profile, dispute)
    for merge in merges:
        found = ledgers.page(profile.db, Query("disputes", equal={"record": str(merge.fields["dropped"])}))
        for dropped in found:
            yield from _with_hanging(profile, dropped)


def _with_hanging(profile: Profile, dispute: Row) -> Iterator[tuple[str, Row]]:
    yield "disputes", dispute
    for ledger in _HANGING:
        for row in ledgers.page(profile.db, Query(ledger, equal={"dispute": dispute.key.record})):
            yield ledger, row
            if ledger == "follow_ups":
                waivers = ledgers.page(profile.db, Query("waivers", equal={"follow_up": row.key.record}))
                yield from (("waivers", waiver) for waiver in waivers)
