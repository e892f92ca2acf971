"""What a point let go: that it was here, on which day it counts, and what its fields were called."""

import json
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from sqlite_utils import Database

Key: TypeAlias = tuple[str, str]
"""Owner and record, as in a RecordKey."""
Names: TypeAlias = Mapping[Key, frozenset[str]]
_ASKED_AT_ONCE = 400


def among(db: Database, keys: Iterable[Key]) -> Names:
    """Those of the records that were let go, with the names of the fields that each had."""
    if not db.execute("select exists (select 1 from let_go)").fetchone()[0]:  # as at every desk
        return {}
    asked, found = list(keys), dict[Key, frozenset[str]]()
    for start in range(0, len(asked), _ASKED_AT_ONCE):
        some = asked[start : start + _ASKED_AT_ONCE]
        found |= _read(
            db,
            f"where (owner, record) in (values {', '.join(['(?, ?)'] * len(some))})",
            [part for key in some for part in key],
        )
    return found


def of_ledger(db: Database, ledger: str) -> Names:
    """All that was let go of a ledger."""
    return _read(db, "where ledger = ?", [ledger])


def is_half(gone: Names, key: Key, fields: Iterable[str]) -> bool:
    """Whether the record was let go and not all its fields are here again: nothing is shown of it then."""
    return key in gone and not gone[key] <= {*fields}


def keep(db: Database, ledger: str, key: Key, day: str, names: Iterable[str]) -> None:
    """Remember that it was here; inside a transaction of the caller."""
    db.execute(
        "insert or replace into let_go(owner, record, ledger, day, names) values (?, ?, ?, ?, ?)",
        [*key, ledger, day, json.dumps(sorted(names))],
    )


def count(db: Database, ledger: str, owner: str, first: str = "", last: str = "9999") -> int:
    """How many records of the ledger that count on a day between these were let go and are not here again."""
    row = db.execute(
        f"select count(*) from let_go g where ledger = ? and owner = ? and day between ? and ?"
        f" and not exists (select 1 from {ledger} r where r.owner = g.owner and r.record = g.record)",
        [ledger, owner, first, last],
    ).fetchone()
    return int(row[0])


def _read(db: Database, chosen: str, values: list[str]) -> dict[Key, frozenset[str]]:
    rows = db.execute(f"select owner, record, names from let_go {chosen}", values)
    return {(owner, record): frozenset(json.loads(names)) for owner, record, names in rows}
