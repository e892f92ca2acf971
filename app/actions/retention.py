"""Retention: what nobody needs any more goes everywhere, from history and older payloads too; what it counts as stays.

A field set to "" would still stand in the change before it. So a tip is erased, which empties its payloads on every
device it reached, and what may stay of it is written as a new record whose id follows from the old one: two desks that
do so write the same record, and what a long-offline laptop brings back of the old one stays erased.
"""

from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime, timedelta

from app.actions import attaching, deciding, forgetting, holding, recording, tip_desk
from app.actions.days import today_of
from app.actions.holding import Hold
from app.actions.recording import NewId, streams
from app.domain.attachments import LEDGER
from app.domain.changes import JSON, Changes, Edit, Kind
from app.domain.desk import CLOSED_DAYS, LONGEST_KEPT, Act
from app.domain.errors import AppError, Code
from app.domain.identity import BETWEEN_DESKS
from app.domain.recording import fields_of, read_as
from app.domain.rights import Right, require
from app.domain.tip_handling import forgotten_on, names_somebody, rest_of, wiped_on, without_informant, without_words
from app.domain.tips import Tip, TipHandling
from app.exchange import reading_back, receipts
from app.exchange.closed_cases import RETENTION
from app.store import ledgers, meta, old_pictures, tip_rows
from app.store.database import writing
from app.store.ledgers import Query, Row
from app.store.old_pictures import Over
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.tip_rows import TipRow

_LISTED = 200
_MOST_LINES = 200
WARNING = timedelta(days=14)
"""So long before it goes a desk is told."""
_WORDS = frozenset({"note", "passed_to"})


@dataclass(frozen=True, slots=True)
class Retention:
    """For how many days after the closing a tip keeps its words if it was unfounded, and its informant; a case the
    names of its parties; and a record that is over its pictures. For how many days a line of the access log is kept,
    and a case that is over stays at its point."""

    tips: int = 90
    informants: int = 90
    names: int = 1095
    pictures: int = 180
    log: int = 730
    closed: int = CLOSED_DAYS


@dataclass(frozen=True, slots=True)
class Due:
    """A closed tip of which something goes on that day: its informant, or all it says."""

    tip: Row
    handling: Row
    act: Act
    day: date


@dataclass(frozen=True, slots=True)
class Leaving:
    """What goes that day, or would if it were not held: `about` is its local number."""

    act: Act
    key: RecordKey
    about: str
    day: date
    hold: Hold | None = None


@dataclass(frozen=True, slots=True)
class Purged:
    """How many tips lost their words, how many others their informant, how many cases the names of their parties, and
    how many records their pictures; how much goes within the time of the warning, and how many lines of the log went.
    `waits` says that nothing may go before a round has read back what a restored desk held.
    """

    tips: int
    informants: int
    changes: Changes
    cases: int = 0
    soon: int = 0
    pictures: int = 0
    log_lines: int = 0
    waits: bool = False


def retention_of(profile: Profile) -> Retention:
    """What this desk keeps to."""
    kept = meta.get(profile.db, RETENTION)
    if not isinstance(kept, dict):
        return Retention()
    names = {each.name for each in fields(Retention)}
    return Retention(**{name: days for name, days in kept.items() if name in names and isinstance(days, int)})


def set_retention(profile: Profile, retention: Retention) -> Changes:
    """Keep to other periods from now on. Raises AppError BAD_VALUE."""
    require(profile.identity.role, Right.ERASE)
    periods: dict[str, JSON] = asdict(retention)
    for name, days in periods.items():
        if not isinstance(days, int) or not 0 <= days <= LONGEST_KEPT:
            raise AppError(Code.BAD_VALUE, name)
    with writing(profile.db):
        meta.put(profile.db, RETENTION, periods)
        receipts.owe_points(profile)
    return Changes.of("settings")


def due(profile: Profile, until: date) -> list[Due]:
    """What goes by that day, the earliest first: today's date says what goes now, a later one what will."""
    kept = retention_of(profile)
    found = (each for row in tip_rows.closed_tips(profile.db) for each in _due(row, kept, until))
    return sorted(found, key=lambda each: (each.day, each.tip.id))


def purge(profile: Profile, *, now: datetime, new_id: NewId) -> Purged:
    """Let go what is due and not held, here and wherever it went; each line of it is logged. Old lines of the log go
    too, but for those about what is held. A desk that was restored reads first what it held since its backup."""
    require(profile.identity.role, Right.ERASE)
    if reading_back.may_lack(profile, now):
        return Purged(0, 0, Changes(), waits=True)
    today, held = today_of(now), holding.held(profile)
    going = [each for each in due(profile, today) if each.tip.key.record not in held]
    named, old = _cases_to_go(profile, today, held), _old_lines(profile, today, held)
    with writing(profile.db):
        for case in named:
            left = forgetting.forget_names(profile, case, now)
            rest = RecordKey(case.key.owner, rest_of(case.key.record))
            tip_desk.log(profile, Act.FORGET_NAMES, rest, left.local_no, now=now, new_id=new_id)
        for each in going:
            recording.write(profile, _gone(profile, each), now)
            rest = RecordKey(each.tip.key.owner, rest_of(each.tip.key.record))
            number = str(each.tip.fields.get("local_no", ""))
            tip_desk.log(profile, each.act, rest, number, now=now, new_id=new_id)
        pictured = _let_pictures_go(profile, held, now, new_id)
        recording.write(profile, old, now)
    wiped = sum(each.act is Act.WIPE_TIP for each in going)
    soon = sum(each.hold is None for each in leaving(profile, today + WARNING))
    touched = (
        *(("tips", "tip_handling") if going else ()),
        *(forgetting.TOUCHED if named else ()),
        *((LEDGER,) if pictured else ()),
    )
    changed = Changes.of("access_log", *touched) if touched or old else Changes()
    return Purged(wiped, len(going) - wiped, changed, len(named), soon, len(pictured), len(old))


def leaving(profile: Profile, until: date) -> list[Leaving]:
    """What goes by that day and what is held back, the earliest first."""
    names, held = timedelta(days=retention_of(profile).names), holding.held(profile)
    tips = [
        Leaving(each.act, each.tip.key, str(each.tip.fields.get("local_no", "")), each.day)
        for each in due(profile, until)
    ]
    cases = [
        Leaving(Act.FORGET_NAMES, row.key, str(row.fields.get("local_no", "")), _closed(row) + names)
        for row in forgetting.closed_by(profile, until, names, _LISTED)
    ]
    period = timedelta(days=retention_of(profile).pictures)
    pictures = [
        Leaving(Act.FORGET_PICTURES, over.key, over.local_no, date.fromisoformat(over.since) + period)
        for over in old_pictures.over_by(profile.db, (until - period).isoformat(), _LISTED)
    ]
    all_of_it = sorted((*tips, *cases, *pictures), key=lambda each: (each.day, each.key))
    return [replace(each, hold=held.get(each.key.record)) for each in all_of_it]


def _cases_to_go(profile: Profile, today: date, held: Collection[str]) -> list[Row]:
    """Some of them: what is held does not keep the others."""
    names = timedelta(days=retention_of(profile).names)
    cases = forgetting.closed_by(profile, today, names, forgetting.MOST + len(held))
    return [case for case in cases if case.key.record not in held][: forgetting.MOST]


def _let_pictures_go(profile: Profile, held: Collection[str], now: datetime, new_id: NewId) -> list[Over]:
    """As few at once as cases; inside a transaction, after the cases' names went, and their pictures with them."""
    before = (today_of(now) - timedelta(days=retention_of(profile).pictures)).isoformat()
    found = old_pictures.over_by(profile.db, before, forgetting.MOST + len(held))
    going = [each for each in found if each.key.record not in held][: forgetting.MOST]
    for each in going:
        recording.write(profile, attaching.erasures(profile, each.key), now)
        tip_desk.log(profile, Act.FORGET_PICTURES, each.key, each.local_no, now=now, new_id=new_id)
    return going


def _old_lines(profile: Profile, today: date, held: Collection[str]) -> list[Edit]:
    """Lines of the access log whose time is over; at every desk that holds them, whoever wrote them."""
    over = today - timedelta(days=retention_of(profile).log)
    query = Query("access_log", between={"at": ("", over.isoformat())}, order="at", ascending=True)
    return [
        Edit("access_log", row.key.record, row.key.owner, {}, (BETWEEN_DESKS,), Kind.ERASE)
        for row in ledgers.page(profile.db, query, limit=_MOST_LINES)
        if row.fields.get("tip") not in held
    ]


def _closed(case: Row) -> date:
    return date.fromisoformat(str(case.fields["closed_date"]))


def _due(row: TipRow, kept: Retention, until: date) -> Iterator[Due]:
    """One thing at a time: what is wiped keeps no informant either."""
    if row.handling is None:
        return
    tip, handling = read_as(Tip, row.tip.fields), read_as(TipHandling, row.handling.fields)
    wiped = wiped_on(handling, timedelta(days=kept.tips))
    forgotten = forgotten_on(handling, timedelta(days=kept.informants))
    if wiped and wiped <= until and fields_of(without_words(tip)) != fields_of(tip):
        yield Due(row.tip, row.handling, Act.WIPE_TIP, wiped)
    elif forgotten and forgotten <= until and names_somebody(tip):
        yield Due(row.tip, row.handling, Act.FORGET_INFORMANT, forgotten)


def _gone(profile: Profile, each: Due) -> list[Edit]:
    """The erasure of tip, pictures and handling, and what stays; the words about a wiped tip go with it."""
    key, handling = each.tip.key, each.handling.key
    tip, rest = read_as(Tip, each.tip.fields), rest_of(key.record)
    left, spared = (without_words(tip), _WORDS) if each.act is Act.WIPE_TIP else (without_informant(tip), frozenset())
    handled = {name: value for name, value in each.handling.fields.items() if name not in spared} | {"tip": rest}
    told = {name: handled[name] for name in tip_desk.TO_THE_POINT if name in handled}
    heard_by = streams(profile, key)
    return [
        Edit("tips", key.record, key.owner, {}, heard_by, Kind.ERASE),
        Edit("tips", rest, key.owner, fields_of(left), heard_by),
        Edit(tip_desk.LEDGER, handling.record, handling.owner, {}, heard_by, Kind.ERASE),
        *attaching.erasures(profile, key),
        *deciding.split(
            profile, tip_desk.LEDGER, RecordKey(handling.owner, rest_of(handling.record)), handled, told, key.owner
        ),
    ]
