"""Which changes belong to one step of a person, so that the step can be taken back as a whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.store.database import writing


@dataclass(frozen=True, slots=True)
class Step:
    """Changes `first` to `last` (rows of the log) were made at `at` (ISO 8601); `what` names the ledger it began in."""

    id: int
    at: str
    what: str
    first: int
    last: int


@contextmanager
def step(db: Database, what: str, now: datetime) -> Iterator[None]:
    """All that is written inside is one step and one transaction."""
    with writing(db):
        before = _newest(db)
        yield
        after = _newest(db)
        if after > before:
            db.execute(
                "insert into steps(at, what, first, last) values (?, ?, ?, ?)",
                [now.isoformat(timespec="seconds"), what, before + 1, after],
            )


def last_step(db: Database, since: datetime) -> Step | None:
    """The newest step that is not older, and not taken back."""
    row = db.execute(
        "select id, at, what, first, last from steps where not undone and at >= ? order by id desc limit 1",
        [since.isoformat(timespec="seconds")],
    ).fetchone()
    return Step(*row) if row else None


def mark_undone(db: Database, taken_back: Step) -> None:
    """The step, and what took it back, are no steps to take back any more."""
    db.execute("update steps set undone = 1 where id >= ?", [taken_back.id])


def _newest(db: Database) -> int:
    return int(db.execute("select coalesce(max(id), 0) from changes").fetchone()[0])
