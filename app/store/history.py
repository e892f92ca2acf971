"""Reading the change log: what was said of a record, what waits, and whether every link holds."""

from collections.abc import Iterator

from sqlite_utils import Database

from app.domain.changes import CHAIN_START, Change
from app.store.log_rows import COLUMNS, change_of
from app.store.projection import RecordKey


def of_record(db: Database, key: RecordKey, *, applied: bool = False, as_arrived: bool = False) -> list[Change]:
    """The whole history of one record, oldest stamp first, or in the order it came here; with `applied` without the
    changes that wait."""
    order = "id" if as_arrived else "clock"
    waiting = " and held is null" if applied else ""
    rows = db.execute(
        f"select {COLUMNS} from changes where record = ? and owner = ?{waiting} order by {order}", [key[1], key[0]]
    )
    return [change_of(row) for row in rows]


def record_of(db: Database, writer: str, epoch: int, stream: str, seq: int) -> RecordKey | None:
    """The record that this change of a writer is about."""
    row = db.execute(
        "select owner, record from changes where writer = ? and epoch = ? and stream = ? and seq = ?",
        [writer, epoch, stream, seq],
    ).fetchone()
    return RecordKey(row[0], row[1]) if row else None


def between(db: Database, first: int, last: int) -> list[Change]:
    """The changes in these rows of the log, in order."""
    rows = db.execute(f"select {COLUMNS} from changes where id between ? and ? order by id", [first, last])
    return [change_of(row) for row in rows]


def of_record_outside(db: Database, key: RecordKey, first: int, last: int) -> tuple[list[Change], bool]:
    """The record's changes that are not in these rows, and whether any of them came after."""
    rows = db.execute(
        f"select {COLUMNS}, id from changes where record = ? and owner = ? and id not between ? and ?",
        [key.record, key.owner, first, last],
    ).fetchall()
    return [change_of(row[:-1]) for row in rows], any(row[-1] > last for row in rows)


def first_moment(db: Database) -> str:
    """When the first change was made, ISO 8601, "" for none."""
    row = db.execute("select at from changes order by id limit 1").fetchone()
    return str(row[0]) if row else ""


def newest_moment(db: Database, writer: str) -> str:
    """When this writer made its newest change, ISO 8601, "" for none."""
    row = db.execute("select at from changes where writer = ? order by id desc limit 1", [writer]).fetchone()
    return str(row[0]) if row else ""


def held(db: Database) -> list[tuple[Change, str]]:
    """The changes that wait, with the reason."""
    rows = db.execute(f"select {COLUMNS}, held from changes where held is not null order by +id")
    return [(change_of(row[:-1]), row[-1]) for row in rows]


def broken_links(db: Database) -> Iterator[Change]:
    """The changes whose payload or hash is not what their link covers.

    A predecessor that has not arrived is a gap and no broken link; a predecessor that is here under another hash is.
    """
    known: dict[tuple[str, int, str], dict[int, set[bytes]]] = {}
    columns = f"{COLUMNS}, hash"
    for row in db.execute(f"select {columns} from changes order by writer, epoch, stream, seq"):
        change, kept_hash = change_of(row[:-1]), row[-1]
        chain = known.setdefault((change.writer, change.epoch, change.stream), {})
        chain.setdefault(change.seq, set()).add(kept_hash)
        before = chain.get(change.seq - 1, set()) if change.seq > 1 else {CHAIN_START}
        if change.hash != kept_hash or not change.intact() or (before and change.prev not in before):
            yield change
