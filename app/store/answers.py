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


def known(db: Database, questions: Sequence[Question]) -> list[Rows | None]:
    """The rows of each of these that put one query; None where they are not known, or not any more."""
    written, keys = _written(db, questions[0]), [each.key for each in questions]
    marks = ", ".join("?" * len(keys))
    query = f"select question, rows from answers where written = ? and question in ({marks})"
    rows: dict[bytes, Rows] = {key: json.loads(kept) for key, kept in db.execute(query, [written, *keys])}
    return [rows.get(key) for key in keys]


def prepare(db: Database, question: Question) -> bool:
    """Count ahead of being asked and keep the answer; returns whether it was not known yet."""
    written = _written(db, question)  # before the counting: what is written meanwhile makes the answer an old one
    known = "select 1 from answers where question = ? and written = ?"
    if db.execute(known, [question.key, written]).fetchone():
        return False
    rows = json.dumps(count(db, question))
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


def count(db: Database, question: Question) -> Rows:
    """The rows, counted now."""
    rows: Rows = db.execute(question.query, dict(question.values)).fetchall()
    return rows


def _written(db: Database, question: Question) -> str:
    """How often each of the ledgers was written to that the question reads."""
    times = dict(db.execute("select ledger, times from written").fetchall())
    return json.dumps([times[ledger] for ledger in _ledgers(question.query)])


@cache
def _ledgers(query: str) -> tuple[str, ...]:
    return tuple(sorted({name for name in _TABLE.findall(query) if name in TABLES}))
