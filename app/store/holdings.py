"""What is really here of a writer's changes, row by row, and which batches lack some of theirs."""

from collections.abc import Iterable

from sqlite_utils import Database

from app.store.batches import Batch

_BATCH = "b.writer, b.epoch, b.stream, b.seq, b.hash, b.prev, b.name, b.size, b.changes, b.urgent"


def applied(db: Database, writer: str, stream: str) -> dict[int, list[bytes]]:
    """The chain hashes of what was read from the writer and applied, by epoch."""
    held = {row[0] for row in db.execute("select hash from changes where held is not null and writer = ?", [writer])}
    found: dict[int, list[bytes]] = {}
    rows = db.execute("select epoch, hash from changes where writer = ? and stream = ?", [writer, stream])
    for epoch, change_hash in rows:  # from the index alone
        if change_hash not in held:
            found.setdefault(epoch, []).append(change_hash)
    return found


def sealed(db: Database, writer: str, stream: str) -> Iterable[tuple[int, int, bytes, bytes]]:
    """Epoch, number and chain hash of each own change that was sealed, with the hash of its batch."""
    rows: Iterable[tuple[int, int, bytes, bytes]] = db.execute(
        "select c.epoch, c.seq, c.hash, b.hash from changes c join batches b on b.id = c.batch"
        " where c.writer = ? and c.stream = ? and b.own",
        [writer, stream],
    )
    return rows


def incomplete(db: Database, writer: str, stream: str) -> list[Batch]:
    """The batches that were read from the writer and of which not every change is here."""
    rows = db.execute(
        f"select {_BATCH} from batches b left join changes c on c.batch = b.id"
        " where b.writer = ? and b.stream = ? and not b.own and b.changes > 0"
        " group by b.id having count(c.id) < b.changes order by b.epoch, b.seq",
        [writer, stream],
    )
    return [Batch(*row) for row in rows]


def forget(db: Database, batches: Iterable[Batch]) -> None:
    """As if these had not been read, so that they are read once more; what is here of their changes stays.

    Inside a transaction of the caller.
    """
    for batch in batches:
        db.execute(
            "update changes set batch = null where batch = (select id from batches where hash = ?)", [batch.hash]
        )
        db.execute("delete from batches where hash = ? and not own", [batch.hash])


def adopt(db: Database, batch: Batch, row: int, hashes: Iterable[bytes]) -> None:
    """Bind changes that were here before to the batch that brings them again; inside a transaction of the caller."""
    db.conn.executemany(
        "update changes set batch = ? where hash = ? and writer = ? and batch is null",
        [(row, change_hash, batch.writer) for change_hash in hashes],
    )
