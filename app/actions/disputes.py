"""What happens to a dispute after it was registered: its moves, sessions, follow-ups and transfers."""

from dataclasses import dataclass
from datetime import date, datetime

from app.actions import recording
from app.actions.days import today_of
from app.actions.recording import NewId, is_demo, streams
from app.domain.changes import Changes, Edit, Fields
from app.domain.disputes import Dispute
from app.domain.follow_up_plan import check_done, current, last_done, next_attempt
from app.domain.life_cycle import Move, MoveOffer, Situation, allowed, check_under, move, relapse
from app.domain.mediation import FollowUp, Outcome
from app.domain.recording import Rules, difference, fields_of, parse_new, read_as, revise
from app.domain.rights import Right, require
from app.exchange import returning
from app.store import delivery, ledgers
from app.store.delivery import Delivery
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.steps import step

HANGING = ("sessions", "follow_ups", "transfers", "referrals")
_COMPANION = {Move.MEDIATE: "sessions", Move.TRANSFER: "transfers"}


@dataclass(frozen=True, slots=True)
class Case:
    """A dispute with all that hangs on it, oldest first, and the moves it is offered now."""

    row: Row
    dispute: Dispute
    hanging: dict[str, tuple[Row, ...]]
    offers: tuple[MoveOffer, ...]
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class Followed:
    """What a follow-up came to; `again` is the day of the next attempt where nobody was reached."""

    outcome: Outcome | None
    again: date | None
    changes: Changes


def case(profile: Profile, key: RecordKey) -> Case:
    """The dispute's page. Raises AppError NOT_FOUND."""
    row = ledgers.get(profile.db, "disputes", key)
    dispute = read_as(Dispute, row.fields)
    offers = allowed(dispute, situation(profile, key), role=profile.identity.role)
    hanging = {ledger: tuple(hanging_on(profile, ledger, key)) for ledger in HANGING}
    return Case(row, dispute, hanging, offers, _delivery(profile, key))


def last_visit(shown: Case) -> FollowUp | None:
    """The follow-up of the present settlement that was done last."""
    return last_done(shown.dispute, (read_as(FollowUp, row.fields) for row in shown.hanging["follow_ups"]))


def make_move(
    profile: Profile,
    key: RecordKey,
    which: Move,
    typed: Fields,
    *,
    now: datetime,
    new_id: NewId,
    companion: Fields | None = None,
    confirmed: bool = False,
) -> Changes:
    """Move the dispute on, and write what belongs to the move, both or neither.

    `companion` holds the fields of the session that MEDIATE begins with or of the transfer that TRANSFER makes;
    for REOPEN its `text` says what broke out again. Raises AppError, and nothing has moved then.
    """
    rules = Rules(today_of(now), profile.vocabularies, confirmed, is_demo(profile))
    with step(profile.db, "disputes", now):
        edits = _companion_edits(profile, key, which, companion or {}, rules, new_id)
        recording.write(profile, edits, now)
        before = read_as(Dispute, ledgers.get(profile.db, "disputes", key).fields)
        after = move(before, which, typed, situation=situation(profile, key), role=profile.identity.role, rules=rules)
        moved = Edit("disputes", key.record, key.owner, difference(before, after), streams(profile, key))
        following = recording.consequences(profile, key, after, new_id) if which is Move.RESOLVE else []
        recording.write(profile, [moved, *following], now)
        if which is Move.TAKE_BACK:
            returning.give_again(profile, key, now)
    return Changes.of("disputes", *HANGING)


def follow_up(profile: Profile, key: RecordKey, typed: Fields, *, now: datetime, new_id: NewId) -> Followed:
    """Write down what a planned follow-up found, and plan the next attempt where nobody was reached.

    Raises AppError DATE_ORDER for one done before the settlement, and what its form refuses; nothing is kept then.
    """
    require(profile.identity.role, Right.EDIT)
    rules = Rules(today_of(now), profile.vocabularies, demo=is_demo(profile))
    with step(profile.db, "follow_ups", now):
        before = read_as(FollowUp, ledgers.get(profile.db, "follow_ups", key).fields)
        after = revise(before, typed, rules)
        about = RecordKey(key.owner, after.dispute)
        dispute = read_as(Dispute, ledgers.get(profile.db, "disputes", about).fields)
        if dispute.resolved_date and current(dispute, [after]):
            check_done(after, dispute.resolved_date)
        found = difference(before, after)
        check_under(dispute, before, found, role=profile.identity.role)
        written = [Edit("follow_ups", key.record, key.owner, found, streams(profile, key))] if found else []
        recording.write(profile, written, now)
        again = _attempt_again(profile, about, after, new_id)
        recording.write(profile, [again] if again else [], now)
    due = read_as(FollowUp, again.fields).due_date if again else None
    return Followed(after.outcome, due, Changes.of("follow_ups"))


def situation(profile: Profile, key: RecordKey) -> Situation:
    """What hangs on the dispute and decides its moves."""
    waived = {
        row.fields.get("follow_up") for row in ledgers.page(profile.db, Query("waivers", equal={"owner": key.owner}))
    }
    visits = [(row.key.record, read_as(FollowUp, row.fields)) for row in hanging_on(profile, "follow_ups", key)]
    let_go = {(visit.settlement, visit.ordinal) for record, visit in visits if record in waived}  # with all attempts
    transfers = hanging_on(profile, "transfers", key)
    return Situation(
        sessions=len(hanging_on(profile, "sessions", key)),
        follow_ups=tuple(visit for _, visit in visits if (visit.settlement, visit.ordinal) not in let_go),
        sent=_delivery(profile, key) >= Delivery.SENT,
        feedback=any(row.fields.get("feedback_date") for row in transfers),
    )


def hanging_on(profile: Profile, ledger: str, key: RecordKey) -> list[Row]:
    """The records of a ledger that hang on the dispute, in the order they came."""
    return ledgers.page(profile.db, Query(ledger, equal={"dispute": key.record, "owner": key.owner}, ascending=True))


def _companion_edits(
    profile: Profile, key: RecordKey, which: Move, typed: Fields, rules: Rules, new_id: NewId
) -> list[Edit]:
    if which is Move.REOPEN:
        before = read_as(Dispute, ledgers.get(profile.db, "disputes", key).fields)
        line = relapse(before, key.record, str(typed.get("text", "")), rules)
        return [Edit("sessions", new_id(), key.owner, fields_of(line), streams(profile, key))]
    ledger = _COMPANION.get(which)
    if ledger is None or (which is Move.MEDIATE and not typed):
        return []
    record = parse_new(
        ledger, {**typed, "dispute": key.record}, today=rules.today, rules=rules.vocabularies, demo=rules.demo
    )
    return [Edit(ledger, new_id(), key.owner, fields_of(record), streams(profile, key))]


def _attempt_again(profile: Profile, about: RecordKey, made: FollowUp, new_id: NewId) -> Edit | None:
    """联系不上: the next attempt, unless one is planned already or all of them were made."""
    others = (read_as(FollowUp, row.fields) for row in hanging_on(profile, "follow_ups", about))
    same = [each for each in others if (each.settlement, each.ordinal) == (made.settlement, made.ordinal)]
    planned = next_attempt(made, sum(each.outcome is Outcome.UNREACHABLE for each in same))
    if planned is None or any(each.done_date is None for each in same):
        return None
    fields = fields_of(planned.for_dispute(about.record, made.settlement))
    return Edit("follow_ups", new_id(), about.owner, fields, streams(profile, about))


def _delivery(profile: Profile, key: RecordKey) -> Delivery:
    return delivery.of_records(profile.db, [key], profile.identity.writer).get(key, Delivery.SAVED)
