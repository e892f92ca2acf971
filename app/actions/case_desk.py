"""A dispute at the desk: seen with all its history, joined with its double, waived, handed on, confirmed, numbered."""

from dataclasses import dataclass
from datetime import datetime

from app.actions import deciding, disputes, recording, reviewing
from app.actions.days import today_of
from app.actions.disputes import Case
from app.actions.history import Written, history_of
from app.actions.recording import NewId, streams
from app.domain.changes import Changes, Edit, Fields
from app.domain.conflicts import Conflict
from app.domain.disputes import UNCOUNTED, Dispute
from app.domain.errors import AppError, Code
from app.domain.life_cycle import Move, move
from app.domain.mediation import FollowUp, Outcome
from app.domain.numbering import LEDGER_PATTERN, check_pattern
from app.domain.recording import difference, fields_of, read_as
from app.domain.rights import Right, require
from app.store import ledger_numbers, ledgers, meta, review
from app.store.database import writing
from app.store.ledgers import Query
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.steps import step


@dataclass(frozen=True, slots=True)
class DeskCase:
    """A dispute with what was merged into it, its open conflicts, and who wrote what, the latest first."""

    case: Case
    merged: tuple[Case, ...]
    conflicts: tuple[Conflict, ...]
    history: tuple[Written, ...]


def desk_case(profile: Profile, key: RecordKey) -> DeskCase:
    """The dispute's page at the desk. Raises AppError NOT_FOUND."""
    require(profile.identity.role, Right.MERGE)
    kept = disputes.case(profile, key)
    merged = tuple(disputes.case(profile, each) for each in _dropped(profile, key))
    lines = [line for each in (kept, *merged) for line in history_of(profile, each)]
    found = reviewing.conflicts_of(profile, "disputes", key)
    return DeskCase(kept, merged, found, tuple(sorted(lines, key=lambda line: line.at, reverse=True)))


def merge(
    profile: Profile, kept: RecordKey, dropped: RecordKey, reason: str, *, now: datetime, new_id: NewId
) -> Changes:
    """Two reports are one matter: the dropped one leaves every count, and its history stays under the other.

    Its point hears that it was merged, and into whose only if it is its own. Raises AppError, and nothing is merged.
    """
    typed: Fields = {
        "kept": kept.record,
        "dropped": dropped.record,
        "reason": reason,
        "date": today_of(now).isoformat(),
    }
    decision = deciding.parsed(profile, "merges", typed, now)
    with step(profile.db, "disputes", now):
        _check_kept(profile, kept)
        changed = _merged_fields(profile, kept, dropped, now)
        told = {name: value for name, value in changed.items() if name != "merged_into" or kept.owner == dropped.owner}
        edits = [
            deciding.between_desks(profile, "merges", decision, new_id),
            *deciding.split(profile, "disputes", dropped, changed, told, dropped.owner),
        ]
        recording.write(profile, edits, now)
        reviewing.look_again(profile, [dropped])
    return Changes.of("disputes", "merges", "pairs")


def waive(profile: Profile, follow_up: RecordKey, reason: str, *, now: datetime, new_id: NewId) -> Changes:
    """Let a follow-up go that is planned, or that reached nobody. Raises AppError for any other one."""
    typed: Fields = {"follow_up": follow_up.record, "reason": reason, "date": today_of(now).isoformat()}
    waiver = deciding.parsed(profile, "waivers", typed, now)
    with step(profile.db, "waivers", now):
        planned = read_as(FollowUp, ledgers.get(profile.db, "follow_ups", follow_up).fields)
        is_done = planned.done_date is not None and planned.outcome is not Outcome.UNREACHABLE
        if is_done or _waived(profile, follow_up):
            raise AppError(Code.MOVE_NOT_ALLOWED, move="waive", state="done" if is_done else "waived")
        edit = Edit("waivers", new_id(), follow_up.owner, fields_of(waiver), streams(profile, follow_up))
        recording.write(profile, [edit], now)
    return Changes.of("waivers", "follow_ups")


def receive_transfer(profile: Profile, transfer: RecordKey, received_date: str, *, now: datetime) -> Changes:
    """The unit it was handed to has confirmed that it came."""
    return _on_transfer(profile, transfer, {"received_date": received_date}, now)


def enter_feedback(
    profile: Profile, transfer: RecordKey, feedback: str, feedback_date: str, *, now: datetime
) -> Changes:
    """Write down what the unit answered: from then on the dispute can be taken back, settled or closed."""
    if not feedback.strip():
        raise AppError(Code.MISSING, "feedback")
    return _on_transfer(profile, transfer, {"feedback": feedback, "feedback_date": feedback_date}, now)


def confirm_dissuasion(profile: Profile, key: RecordKey, *, confirmed: bool, now: datetime) -> Changes:
    """Say whether the dissuasion counts in the report."""
    require(profile.identity.role, Right.CONFIRM)
    with step(profile.db, "dissuasions", now):
        ledgers.get(profile.db, "dissuasions", key)
        edit = Edit("dissuasions", key.record, key.owner, {"station_confirmed": confirmed}, streams(profile, key))
        recording.write(profile, [edit], now)
    return Changes.of("dissuasions")


def ledger_pattern(profile: Profile) -> str:
    """How this desk's ledger numbers look."""
    return meta.get_text(profile.db, ledger_numbers.PATTERN) or LEDGER_PATTERN


def set_ledger_pattern(profile: Profile, pattern: str) -> Changes:
    """Number the disputes that arrive from now on so; numbers that were given stay. Raises AppError BAD_VALUE."""
    require(profile.identity.role, Right.NUMBER)
    check_pattern(pattern)
    with writing(profile.db):
        meta.put(profile.db, ledger_numbers.PATTERN, pattern)
    return Changes.of("settings")


def _check_kept(profile: Profile, kept: RecordKey) -> None:
    dispute = read_as(Dispute, ledgers.get(profile.db, "disputes", kept).fields)
    if dispute.state in UNCOUNTED:
        raise AppError(Code.MOVE_NOT_ALLOWED, move="merge", state=dispute.state)


def _merged_fields(profile: Profile, kept: RecordKey, dropped: RecordKey, now: datetime) -> Fields:
    before = read_as(Dispute, ledgers.get(profile.db, "disputes", dropped).fields)
    after = move(
        before,
        Move.MERGE,
        {"merged_into": kept.record},
        situation=disputes.situation(profile, dropped),
        role=profile.identity.role,
        rules=deciding.rules_of(profile, now),
    )
    return difference(before, after)


def _dropped(profile: Profile, key: RecordKey) -> list[RecordKey]:
    """The disputes merged into this one, whoever merged them."""
    rows = ledgers.page(profile.db, Query("merges", equal={"kept": key.record}, ascending=True))
    found = (review.key_of(profile.db, "disputes", str(row.fields["dropped"])) for row in rows)
    return [each for each in dict.fromkeys(found) if each and ledgers.find(profile.db, "disputes", each)]


def _waived(profile: Profile, follow_up: RecordKey) -> int:
    query = Query("waivers", equal={"follow_up": follow_up.record, "owner": follow_up.owner})
    return ledgers.count(profile.db, query)


def _on_transfer(profile: Profile, transfer: RecordKey, typed: Fields, now: datetime) -> Changes:
    require(profile.identity.role, Right.SETTLE)
    return recording.edit(profile, "transfers", transfer, typed, now=now) | Changes.of("disputes")
