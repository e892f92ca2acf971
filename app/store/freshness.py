"""How fresh the data of each point is, as its reports must say, and of which year there is any."""

from collections.abc import Mapping
from datetime import date, timedelta

from sqlite_utils import Database


def newest_by_owner(db: Database) -> Mapping[str, str]:
    """The wall time of the newest change that is here of each enrolled owner's devices; "" for one never heard."""
    newest: dict[str, str] = {}
    for owner, writer, epoch in db.execute("select owner, writer, epoch from writers").fetchall():
        row = db.execute(
            "select at from changes where writer = ? and epoch = ? order by stream desc, seq desc limit 1",
            [writer, epoch],
        ).fetchone()
        newest[owner] = max(newest.get(owner, ""), row[0] if row else "")
    return newest


def newest_day(db: Database, until: date) -> date | None:
    """The newest day of anything that is counted, none of it later than that day."""
    found = [
        db.execute(f'select max("{day}") from {ledger} where "{day}" < ?', [(until + timedelta(days=1)).isoformat()])
        for ledger, day in _DAYS.items()
    ]
    newest = max((str(row[0])[:10] for rows in found for row in rows if row[0]), default="")
    return date.fromisoformat(newest) if newest else None


_DAYS = {
    "disputes": "found_date",
    "tips": "time",
    "services": "date",
    "outreach": "date",
    "hazards": "found_date",
}
