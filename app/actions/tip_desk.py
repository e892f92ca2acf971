"""The tips at a desk: signed for, checked, closed. A volunteer hears a code of what became of it, and nothing else."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.actions import deciding, recording
from app.actions.recording import NewId
from app.domain.changes import Changes, Edit, Fields
from app.domain.desk import Act
from app.domain.errors import AppError, Code
from app.domain.recording import difference, fields_of, read_as
from app.domain.rights import Right, require
from app.domain.tip_handling import NEXT, advance
from app.domain.tips import Finding, Tip, TipHandling, TipState
from app.exchange import informant
from app.store import ledgers, tip_rows
from app.store.database import writing
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.tip_rows import TipRow

LEDGER = "tip_handling"
MOST = 300
"""So many are listed at once."""
TO_THE_POINT = ("tip", "feedback")
_TOUCHED = Changes.of("tips", LEDGER)


@dataclass(frozen=True, slots=True)
class TipCase:
    """A tip as the desk sees it: what was written, what was done, how long it has waited, and what may follow."""

    key: RecordKey
    tip: Tip
    handling: TipHandling
    arrived_at: str
    age: timedelta
    next_states: tuple[TipState, ...]

    @property
    def sealed(self) -> bool:
        """Whether an informant's name lies in it."""
        return bool(self.tip.sealed_informant)


@dataclass(frozen=True, slots=True)
class OpenedInformant:
    """The name, to be shown once and kept nowhere."""

    name: str = field(repr=False)
    changes: Changes


def inbox(profile: Profile, *, now: datetime, closed: bool = False) -> list[TipCase]:
    """The open tips: urgent ones nobody signed for, the others nobody signed for, the rest; the oldest first in each.

    With `closed`, those that are closed instead. Of very many those that matter first, and when they are done the next.
    """
    require(profile.identity.role, Right.HANDLE_TIPS)
    rows = tip_rows.closed_tips(profile.db, MOST) if closed else tip_rows.open_tips(profile.db, MOST)
    return sorted((_case(row, now) for row in rows), key=_urgency)


def tip_case(profile: Profile, key: RecordKey, *, now: datetime) -> TipCase:
    """One tip. Raises AppError NOT_FOUND."""
    require(profile.identity.role, Right.HANDLE_TIPS)
    return _case(_row(profile, key), now)


def sign(profile: Profile, key: RecordKey, by: str, *, now: datetime, new_id: NewId) -> Changes:
    """Sign for a tip: from now on the point knows that it was received."""
    return handle(profile, key, TipState.SIGNED, {"signed_by": by}, now=now, new_id=new_id)


def pass_on(profile: Profile, key: RecordKey, to: str, *, now: datetime, new_id: NewId) -> Changes:
    """Hand the tip to another unit; that is what was found. The point is not told to whom."""
    if not to.strip():
        raise AppError(Code.MISSING, "passed_to")
    typed: Fields = {"finding": Finding.PASSED_ON.value, "passed_to": to}
    return handle(profile, key, TipState.FOUND, typed, now=now, new_id=new_id)


def handle(profile: Profile, key: RecordKey, to: TipState, typed: Fields, *, now: datetime, new_id: NewId) -> Changes:
    """Take the tip to its next state. Raises AppError for one that cannot follow or lacks what it needs."""
    require(profile.identity.role, Right.HANDLE_TIPS)
    moment = now.isoformat(timespec="seconds")
    filled = {TipState.SIGNED: {"signed_at": moment}, TipState.CLOSED: {"closed_at": moment}}.get(to, {})
    with writing(profile.db):
        row = _row(profile, key)
        after = advance(_handling(row), to, {**filled, **typed}, deciding.rules_of(profile, now))
        _write(profile, row, after, now, new_id)
    return _TOUCHED


def amend(profile: Profile, key: RecordKey, typed: Fields, *, now: datetime, new_id: NewId) -> Changes:
    """Give the handling another note, finding or feedback code, in the state it is in (请补充, 谢谢)."""
    require(profile.identity.role, Right.HANDLE_TIPS)
    with writing(profile.db):
        row = _row(profile, key)
        _write(profile, row, deciding.revised(profile, _handling(row), typed, now), now, new_id)
    return _TOUCHED


def open_informant(
    profile: Profile, key: RecordKey, *, by: str, reason: str, now: datetime, new_id: NewId
) -> OpenedInformant:
    """The informant's name. That it was opened, by whom and why, is in the chain before it is read, and stays there
    even if it cannot be read: it was sealed to other desks, or is gone."""
    require(profile.identity.role, Right.READ_INFORMANT)
    tip = read_as(Tip, _row(profile, key).tip.fields)
    if not tip.sealed_informant:
        raise AppError(Code.NOT_FOUND, what="informant", name=tip.local_no)
    log(profile, Act.READ_INFORMANT, key, tip.local_no, by=by, reason=reason, now=now, new_id=new_id)
    return OpenedInformant(informant.unseal(profile.db, tip.sealed_informant), Changes.of("access_log"))


def log(
    profile: Profile,
    act: Act,
    key: RecordKey | None,
    number: str,
    *,
    by: str = "",
    reason: str = "",
    now: datetime,
    new_id: NewId,
) -> None:
    """Write a line of the access log, for this desk and every other; it is no step that could be taken back."""
    typed: Fields = {
        "act": act.value,
        "tip": key.record if key else "",
        "number": number,
        "by": by.strip(),
        "reason": reason.strip(),
        "at": now.isoformat(timespec="seconds"),
    }
    line = deciding.parsed(profile, "access_log", typed, now)
    with writing(profile.db):
        recording.write(profile, [deciding.between_desks(profile, "access_log", line, new_id)], now)


def look_at_rows(profile: Profile, *, by: str, reason: str, now: datetime, new_id: NewId) -> Changes:
    """A bureau says why it reads single rows, before it does."""
    log(profile, Act.READ_ROWS, None, "", by=by, reason=reason, now=now, new_id=new_id)
    return Changes.of("access_log")


def access_log(profile: Profile) -> list[Row]:
    """Who looked at what is sealed, the latest first."""
    require(profile.identity.role, Right.READ_INFORMANT)
    return ledgers.page(profile.db, Query("access_log", order="at"))


def _row(profile: Profile, key: RecordKey) -> TipRow:
    row = tip_rows.of_tip(profile.db, key)
    if row is None:
        raise AppError(Code.NOT_FOUND, what="tips", name=key.record)
    return row


def _handling(row: TipRow) -> TipHandling:
    return read_as(TipHandling, row.handling.fields) if row.handling else TipHandling(tip=row.tip.key.record)


def _write(profile: Profile, row: TipRow, after: TipHandling, now: datetime, new_id: NewId) -> None:
    if row.handling:
        key, fields = row.handling.key, difference(_handling(row), after)
    else:
        key, fields = RecordKey(profile.identity.owner, new_id()), fields_of(after)
    told = {name: fields_of(after)[name] for name in TO_THE_POINT} if "feedback" in fields else {}
    edits: list[Edit] = deciding.split(profile, LEDGER, key, fields, told, row.tip.key.owner)
    recording.write(profile, edits, now)


def _case(row: TipRow, now: datetime) -> TipCase:
    tip, handling = read_as(Tip, row.tip.fields), _handling(row)
    since = datetime.fromisoformat(row.arrived_at) if row.arrived_at else now
    return TipCase(row.tip.key, tip, handling, row.arrived_at, now - since, NEXT[handling.state])


def _urgency(case: TipCase) -> int:
    if case.handling.state is not TipState.WAITING:
        return 2
    return 0 if case.tip.urgent else 1
