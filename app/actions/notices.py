"""What the station says to a point: bulletins to read, and tasks to do. What was read or done is noted here alone."""

from dataclasses import dataclass

from app.actions.disputes import hanging_on
from app.actions.tips import more_wanted
from app.domain.changes import JSON, Changes
from app.store import ledgers, meta
from app.store.database import writing
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.projection import RecordKey

_SEEN = "notices-seen"
FOLLOW_UP, MORE = "follow_up", "more"


@dataclass(frozen=True, slots=True)
class Notices:
    """Tasks that are open and tips that lack something, the oldest first; every bulletin, the latest first."""

    tasks: tuple[Row, ...] = ()
    tips: tuple[Row, ...] = ()
    bulletins: tuple[Row, ...] = ()
    unread: frozenset[str] = frozenset()

    @property
    def asks(self) -> bool:
        """Whether there is anything to do or to read."""
        return bool(self.tasks or self.tips or self.unread)


def notices(profile: Profile) -> Notices:
    """All that the station has said."""
    seen = _seen(profile)
    bulletins = ledgers.page(profile.db, Query("bulletins", order="date"))
    return Notices(
        tuple(open_tasks(profile)),
        tuple(more_wanted(profile)),
        tuple(bulletins),
        frozenset(row.key.record for row in bulletins) - seen,
    )


def open_tasks(profile: Profile, dispute: str = "") -> list[Row]:
    """What was asked and is neither done nor ticked off; with `dispute`, about this one alone."""
    equal = {"owner": profile.identity.owner} | ({"dispute": dispute} if dispute else {})
    asked = ledgers.page(profile.db, Query("tasks", equal=equal, blank=("done_date",), order="date", ascending=True))
    seen = _seen(profile)
    return [row for row in asked if row.key.record not in seen and not _is_answered(profile, row)]


def put_away(profile: Profile, record: str) -> Changes:
    """A bulletin was read, or a task was done: it is not shown as new any more."""
    with writing(profile.db):
        there = {row.key.record for ledger in ("bulletins", "tasks") for row in ledgers.every(profile.db, ledger)}
        kept: list[JSON] = [*sorted(_seen(profile) & there | {record})]
        meta.put(profile.db, _SEEN, kept)
    return Changes.of("bulletins", "tasks")


def _seen(profile: Profile) -> frozenset[str]:
    seen = meta.get(profile.db, _SEEN)
    return frozenset(str(each) for each in seen) if isinstance(seen, list) else frozenset()


def _is_answered(profile: Profile, task: Row) -> bool:
    """请回访 is answered by a follow-up since then, 请补充 by any addition to the dispute."""
    about = RecordKey(task.key.owner, str(task.fields.get("dispute") or ""))
    if not about.record:
        return False
    if task.fields.get("kind", FOLLOW_UP) == FOLLOW_UP:
        asked = str(task.fields.get("date", ""))
        return any(str(row.fields.get("done_date") or "") >= asked for row in hanging_on(profile, "follow_ups", about))
    dispute = ledgers.find(profile.db, "disputes", about)
    return task.fields.get("kind") == MORE and dispute is not None and dispute.stamp > task.stamp
