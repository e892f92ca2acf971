"""Cases that were closed long ago."""

import json

from sqlite_utils import Database

from app.store.ledgers import Row
from app.store.projection import RecordKey


def closed_by(db: Database, day: str, first_code: str, limit: int) -> list[Row]:
    """The disputes closed by that day whose first party is not this code yet, the earliest first.

    None was closed before it was found, so that the index of days leaves out what is younger.
    """
    rows = db.execute(
        "select id, owner, record, data, stamp from disputes where state = 'closed' and found_date <= ?"
        " and closed_date <= ? and data->>'$.parties[0].name' <> ? order by closed_date, id limit ?",
        [day, day, first_code, limit],
    )
    return [Row(row[0], RecordKey(row[1], row[2]), json.loads(row[3]), row[4]) for row in rows]
