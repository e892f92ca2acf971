"""What happens between two rounds: desk and point write one field unseen, and the desk lets planned follow-ups go."""

from datetime import date, timedelta
from random import Random

from sqlite_utils import Database

from app.actions.demo.aftercare import evenly
from app.actions.demo.decks import record_id
from app.actions.demo.entry import Entry
from app.domain.disputes import UNCOUNTED
from app.store import ledgers
from app.store.ledgers import Query

FIELD = "ailitun"
_AT_DESK, _AT_POINT = "东屯", "西屯"
_ONE_IN = 100
_WAIVED_ONE_IN = 8
_LATER = "9999-12-31"


def waivers(db: Database, end: date, seed: int) -> list[Entry]:
    """Some follow-ups that are due after the year: they are in no count of it, let go or not."""
    chance = Random(f"{seed}/waivers")  # noqa: S311 - it deals, it hides nothing
    after = (end + timedelta(days=1)).isoformat()
    query = Query("follow_ups", between={"due_date": (after, _LATER)}, blank=("done_date",), order="due_date")
    planned = ledgers.page(db, query)
    return [
        Entry(
            "waivers",
            record_id(end, chance),
            row.key.owner,
            end,
            {"follow_up": row.key.record, "reason": "双方已和好，免回访", "date": end.isoformat()},
        )
        for row in evenly(planned, -(-len(planned) // _WAIVED_ONE_IN))
    ]


def at_desk(db: Database, end: date) -> list[Entry]:
    """What the desk writes into one dispute of a hundred: where exactly it happened, which is counted nowhere."""
    query = Query("disputes", between={"found_date": (f"{end.year}-01-01", end.isoformat())}, order="found_date")
    counted = [row.key for row in ledgers.page(db, query) if row.fields.get("state") not in UNCOUNTED]
    return [
        Entry("disputes", key.record, key.owner, end, {}, {FIELD: _AT_DESK})
        for key in evenly(counted, -(-len(counted) // _ONE_IN))
    ]


def at_point(entry: Entry) -> Entry:
    """What its point writes there meanwhile."""
    return Entry(entry.ledger, entry.record, entry.owner, entry.day, {}, {FIELD: _AT_POINT})
