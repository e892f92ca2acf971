"""What a desk hears of each device and point: how fresh it is, how its clock goes, what of it waits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.changes import JSON
from app.domain.identity import TO_DESKS
from app.store import meta
from app.store.batches import Batch


@dataclass(frozen=True, slots=True)
class Heard:
    """The newest batch of a device: the wall time of its newest change, the newest clock stamp in it, when it came."""

    writer: str
    at: str
    clock: str
    arrived_at: str


_PROGRAMS = "programs-heard"
_UNTOLD = (0, 0, "")
_HELD = "select writer, count(*) from changes indexed by changes_held where held is not null group by writer"
"""Left to itself, SQLite would walk through every change for the sake of the grouping."""


def newest(db: Database) -> Mapping[str, Heard]:
    """The newest word of each device, by writer."""
    rows = db.execute(
        "select b.writer, max(c.at), max(c.clock), b.sealed_at from ("
        " select id, writer, sealed_at, row_number() over (partition by writer order by epoch desc, seq desc, id desc)"
        " as place from batches where not own and stream = ?) b"
        " cross join changes c on c.batch = b.id where b.place = 1 group by b.id",
        [TO_DESKS],
    )
    return {row[0]: Heard(*row) for row in rows}


def note_program(db: Database, batch: Batch, program: str) -> None:
    """The version of the program that sealed the newest batch of a device; inside a transaction of the caller."""
    known = _programs(db)
    told = known.get(batch.writer, _UNTOLD)
    if program and (batch.epoch, batch.seq) >= told[:2] and program != told[2]:
        said: dict[str, JSON] = {writer: list(each) for writer, each in known.items()}
        meta.put(db, _PROGRAMS, {**said, batch.writer: [batch.epoch, batch.seq, program]})


def programs(db: Database) -> Mapping[str, str]:
    """The version of the program that each device writes with, as far as it has said."""
    return {writer: program for writer, (_, _, program) in _programs(db).items()}


def newest_word_on(db: Database, ledger: str) -> list[tuple[str, int]]:
    """Who wrote in a small ledger, with the number of the newest change of each: it never goes back."""
    rows = db.execute(
        f"select c.writer, max(c.seq) from {ledger} r cross join changes c on c.record = r.record and c.owner = r.owner"
        " where c.ledger = ? group by c.writer order by c.writer",
        [ledger],
    )
    return [(row[0], row[1]) for row in rows]


def held(db: Database) -> Mapping[str, int]:
    """How many changes of each device wait."""
    return dict(db.execute(_HELD).fetchall())


def set_aside(db: Database) -> Mapping[str, int]:
    """How many files of each device's folders lie in quarantine."""
    return dict(db.execute("select writer, count(*) from quarantine group by writer").fetchall())


def reporting(db: Database, dated: Iterable[tuple[str, str]], first: str, after: str) -> frozenset[str]:
    """The owners with a record from `first` on and before `after`; `dated` names ledgers with their date column."""
    found: set[str] = set()
    for ledger, column in dated:
        rows = db.execute(
            f'select distinct owner from {ledger} where "{column}" >= ? and "{column}" < ?', [first, after]
        )
        found.update(row[0] for row in rows)
    return frozenset(found)


def _programs(db: Database) -> dict[str, tuple[int, int, str]]:
    kept = meta.get(db, _PROGRAMS)
    if not isinstance(kept, dict):
        return {}
    told = {writer: each for writer, each in kept.items() if isinstance(each, list)}
    return {writer: (int(str(each[0])), int(str(each[1])), str(each[2])) for writer, each in told.items()}
