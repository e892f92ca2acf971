"""Recording: a new entry in a ledger, or an edit of one, as strict as its form."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.actions.days import today_of
from app.domain import life_cycle
from app.domain.changes import Changes, Edit, Fields
from app.domain.desk import Waiver
from app.domain.disputes import Dispute, DisputeState
from app.domain.errors import AppError, Code
from app.domain.follow_up_plan import plan
from app.domain.identity import BETWEEN_DESKS, BULLETINS, TO_DESKS, Role
from app.domain.ledgers import LEDGERS, model_of
from app.domain.numbering import LocalNumber
from app.domain.outreach import Outreach, same_group_again
from app.domain.record import Record
from app.domain.recording import Rules, difference, fields_of, parse_new, read, read_as, revise
from app.domain.rights import Right, require, to_write
from app.store import change_log, drafts, ledgers, meta, people, search
from app.store.database import writing
from app.store.ledgers import Query
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.steps import step

NewId = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Saved:
    """A record that is kept for good: its identity, its local number ("" where its ledger has none)."""

    key: RecordKey
    number: str
    changes: Changes


def add(
    profile: Profile,
    ledger: str,
    data: Fields | bytes,
    *,
    now: datetime,
    new_id: NewId,
    confirmed: bool = False,
    draft: str = "",
) -> Saved:
    """Keep a new record and forget the draft it was typed in, both or neither.

    Raises AppError for what its form refuses, and nothing is kept then.
    """
    _require(profile, ledger)
    record = parse_new(
        ledger, data, today=today_of(now), rules=profile.vocabularies, confirmed=confirmed, demo=is_demo(profile)
    )
    with step(profile.db, ledger, now):
        if isinstance(record, Outreach) and not confirmed:
            _refuse_twice(profile, record)
        key = RecordKey(_owner(profile, record), new_id())
        number = Numbers(profile).next(record)
        new = _new(profile, ledger, key, record, number)
        write(profile, [new, *consequences(profile, key, record, new_id)], now)
        if draft:
            drafts.drop(profile.db, draft)
    return Saved(key, number, Changes.of(ledger, "follow_ups", "drafts"))


def add_many(
    profile: Profile, entries: Iterable[tuple[str, Fields | bytes]], *, now: datetime, new_id: NewId
) -> list[Saved]:
    """Keep many new records, all or none; each as strict as its form."""
    saved: list[Saved] = []
    edits: list[Edit] = []
    numbers = Numbers(profile)
    with writing(profile.db):
        for ledger, data in entries:
            _require(profile, ledger)
            record = parse_new(ledger, data, today=today_of(now), rules=profile.vocabularies, demo=is_demo(profile))
            key = RecordKey(_owner(profile, record), new_id())
            number = numbers.next(record)
            edits += [_new(profile, ledger, key, record, number), *consequences(profile, key, record, new_id)]
            saved.append(Saved(key, number, Changes.of(ledger)))
        write(profile, edits, now)
    return saved


def edit(
    profile: Profile, ledger: str, key: RecordKey, data: Fields, *, now: datetime, confirmed: bool = False
) -> Changes:
    """Give some fields of a record new values; only what really differs is written."""
    role = profile.identity.role
    require(role, to_write(ledger) if model_of(ledger).desk else Right.EDIT)
    with step(profile.db, ledger, now):
        before = read(ledger, ledgers.get(profile.db, ledger, key).fields)
        rules = Rules(today_of(now), profile.vocabularies, confirmed, is_demo(profile))
        changed = difference(before, _edited(before, data, role, rules))
        if changed:
            _check_parent(profile, key, before, changed)
            write(profile, [Edit(ledger, key.record, key.owner, changed, streams(profile, key, ledger))], now)
    return Changes.of(ledger)


def consequences(profile: Profile, key: RecordKey, record: Record, new_id: NewId) -> list[Edit]:
    """What else a record brings with it: a settled dispute its follow-ups (人民调解法 art 31)."""
    if not isinstance(record, Dispute) or record.state is not DisputeState.RESOLVED or not record.resolved_date:
        return []
    return [
        Edit(
            "follow_ups",
            new_id(),
            key.owner,
            fields_of(planned.for_dispute(key.record, record.reopen_count)),
            streams(profile, key),
        )
        for planned in plan(record.level, record.resolved_date)
    ]


def write(profile: Profile, edits: list[Edit], now: datetime) -> None:
    """Chain the edits and make them findable at once; inside a transaction of the caller."""
    change_log.append(profile.db, profile.identity, edits, now)
    if len(edits) < search.CHUNK:
        search.catch_up(profile.db)


def streams(profile: Profile, key: RecordKey, ledger: str = "") -> tuple[str, ...]:
    """Who has to hear of a change to this record: a point tells its desks; a desk tells the point it belongs to, or
    every point of a bulletin, and the other desks."""
    if not profile.identity.is_desk:
        return (TO_DESKS,)
    if ledger == "bulletins":
        return (BULLETINS, BETWEEN_DESKS)
    return (*people.streams_to(profile.db, key.owner), BETWEEN_DESKS)


def is_demo(profile: Profile) -> bool:
    """Whether the profile holds invented records, and may hold invented telephone numbers."""
    return profile.identity.organisation in (DEMO, PRACTICE)


def is_practice(profile: Profile) -> bool:
    """Whether the profile is there to practise, and nothing may ever leave it."""
    return profile.identity.organisation == PRACTICE


DEMO = "demo"
PRACTICE = "practice"


class Numbers:
    """Local numbers in the order they are given; one that was given is never given again, even if its record went."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._last: dict[tuple[str, int], LocalNumber] = {}

    def next(self, record: Record) -> str:
        """The next number of the record's kind and year; "" for a kind without numbers."""
        if not record.prefix:
            return ""
        year = int(str(getattr(record, record.counted_on))[:4])
        last = self._last.get((record.prefix, year)) or self._highest(record.prefix, year)
        given = self._last[record.prefix, year] = last.next()
        meta.put(self._profile.db, _counter(given), given.seq)
        return str(given)

    def _highest(self, prefix: str, year: int) -> LocalNumber:
        device = self._profile.identity.writer
        blank = LocalNumber(prefix, year, device, 0)
        start = str(blank).removesuffix("000")
        ledger = next(name for name, model in LEDGERS.items() if model.prefix == prefix)
        highest = ledgers.highest_number(self._profile.db, ledger, start)
        given = meta.get(self._profile.db, _counter(blank))
        found = LocalNumber.read(highest) if highest else blank
        return replace(found, seq=max(found.seq, given)) if isinstance(given, int) else found


def never_again(profile: Profile, numbers: Iterable[str]) -> None:
    """The records of these local numbers are not here any more; inside a transaction of the caller."""
    for number in map(LocalNumber.known, numbers):
        if number and number.device == profile.identity.writer:
            given = meta.get(profile.db, _counter(number))
            meta.put(profile.db, _counter(number), max(number.seq, given if isinstance(given, int) else 0))


def _edited(before: Record, data: Fields, role: Role, rules: Rules) -> Record:
    if isinstance(before, Dispute):
        return life_cycle.edit(before, data, role=role, rules=rules)
    return revise(before, data, rules)


def _check_parent(profile: Profile, key: RecordKey, before: Record, changed: Fields) -> None:
    about = str(getattr(before, before.parent)) if before.parent else ""
    parent = ledgers.find(profile.db, "disputes", RecordKey(key.owner, about)) if about else None
    if parent:
        life_cycle.check_under(read_as(Dispute, parent.fields), before, changed, role=profile.identity.role)


def _counter(number: LocalNumber) -> str:
    return f"last-number-{number.prefix}{number.year}"


def _require(profile: Profile, ledger: str) -> None:
    """Refuse what the role may not write, and receipts and pictures to everybody: no form makes them."""
    right = to_write(ledger)
    if ledger in ("receipts", "attachments"):
        raise AppError(Code.NOT_ALLOWED, right=right)
    require(profile.identity.role, right)


def _owner(profile: Profile, record: Record) -> str:
    """Whose record it will be: the writer's own, but a waiver belongs to the point whose follow-up it lets go."""
    if not isinstance(record, Waiver):
        return profile.identity.owner
    found = ledgers.page(profile.db, Query("follow_ups", equal={"record": record.follow_up}), limit=2)
    if len(found) != 1:
        raise AppError(Code.NOT_FOUND, "follow_up", what="follow_up", name=record.follow_up)
    return found[0].key.owner


def _refuse_twice(profile: Profile, new: Outreach) -> None:
    """The members of a WeChat group count once a day."""
    told = Query("outreach", equal={"date": new.date.isoformat(), "owner": profile.identity.owner})
    if any(same_group_again(new, read_as(Outreach, row.fields)) for row in ledgers.page(profile.db, told)):
        raise AppError(Code.COUNTED_ALREADY, "group", value=new.group)


def _new(profile: Profile, ledger: str, key: RecordKey, record: Record, number: str) -> Edit:
    fields = fields_of(record) | ({"local_no": number} if number else {})
    return Edit(ledger, key.record, key.owner, fields, streams(profile, key, ledger))
