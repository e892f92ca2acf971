"""What was counted before: an answer holds until one of the ledgers that it was read from is written to."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sqlite_utils import Database

from app.store.database import writing
from app.store.schema import TABLES

Rows = Sequence[Sequence[str | int | float | None]]
_MOST = 2_000
_TABLE = re.compile(r"\b(?:from|join) (\w+)")


@dataclass(frozen=True, slots=True)
class Question:
    """A query over ledgers, with the values of its parameters."""

    query: str
    values: Mapping[str, str]

    @property
    def key(self) -> bytes:
        """Names the question, also by how this version of the program puts it."""
        return hashlib.sha256(json.dumps([self.query, self.values], sort_keys=True).encode()).digest()


def answer(db: Database, question: Question) -> Rows:
    """The rows, looked up where they are known and counted where they are not."""
    kept = db.execute("select written, rows from answers where question = ?", [question.key]).fetchone()
    if kept and kept[0] == _written(db, question):
        known: Rows = json.loads(kept[1])
        return known
    return _counted(db, question)


def prepare(db: Database, question: Question) -> bool:
    """Count ahead of being asked and keep the answer; returns whether it was not known yet."""
    written = _written(db, question)  # before the counting: what is written meanwhile makes the answer an old one
    known = "select 1 from answers where question = ? and written = ?"
    if db.execute(known, [question.key, written]).fetchone():
        return False
    rows = json.dumps(_counted(db, question))
    with writing(db):
        db.execute(
            "insert or replace into answers(question, written, rows) values (?, ?, ?)",
            [
                question.key,
                written,
                rows,
            ],
        )
        db.execute("delete from answers where id <= (select max(id) from answers) - ?", [_MOST])
    return True


def note_written(db: Database, ledger: str) -> None:
    """What was counted from this ledger holds no longer; in the transaction that writes to it."""
    db.execute("update written set times = times + 1 where ledger = ?", [ledger])


def _counted(db: Database, question: Question) -> Rows:
    rows: Rows = db.execute(question.query, dict(question.values)).fetchall()
    return rows


def _written(db: Database, question: Question) -> str:
    """How often each of the ledgers was written to that the question reads."""
    times = dict(db.execute("select ledger, times from written").fetchall())
    return json.dumps([times[ledger] for ledger in _ledgers(question.query)])


@cache
def _ledgers(query: str) -> tuple[str, ...]:
    return tuple(sorted({name for name in _TABLE.findall(query) if name in TABLES}))
