"""Pictures of what is over: of a case that was closed or handed on, a mended hazard, a day's work."""

from dataclasses import dataclass

from sqlite_utils import Database

from app.store.projection import RecordKey

_HANDED_ON = """(select max(coalesce(t.feedback_date, t.date)) from transfers t
    where t.dispute = r.record and t.owner = r.owner)"""
_KEPT_ONE_CLOSED = """(select max(k.closed_date) from merges m join disputes k on k.record = m.kept
    where m.dropped = r.record and k.state = 'closed')"""
_OVER = {
    "disputes": f"""case r.state when 'closed' then r.closed_date when 'void' then r.found_date
        when 'transferred' then {_HANDED_ON} when 'merged' then {_KEPT_ONE_CLOSED} end""",
    "hazards": "case r.state when 'mended' then coalesce(r.recheck_date, r.deadline, r.found_date) end",
    "outreach": "r.date",
    "services": "r.date",
}
"""Since when a record of each ledger is over. A tip has a period of its own, and its pictures go with it."""


@dataclass(frozen=True, slots=True)
class Over:
    """A record that has pictures and is over since that day, ISO 8601."""

    key: RecordKey
    local_no: str
    since: str


def over_by(db: Database, day: str, limit: int) -> list[Over]:
    """The records with pictures that were over by that day, the earliest first."""
    of_ledgers = " union all ".join(
        f"select r.owner as owner, r.record as record, coalesce(r.local_no, '') as local_no, {since} as since"
        f" from attachments a cross join {ledger} r on r.owner = a.owner and r.record = a.of_record"
        f" where a.of_ledger = '{ledger}'"
        for ledger, since in _OVER.items()
    )
    rows = db.execute(
        f"select distinct owner, record, local_no, since from ({of_ledgers}) where since <= ?"
        " order by since, owner, record limit ?",
        [day, limit],
    )
    return [Over(RecordKey(owner, record), local_no, since) for owner, record, local_no, since in rows]
