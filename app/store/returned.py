"""At a desk: pictures that a laptop in a lost one's place asked for, sealed for it, until it says that it has them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from app.store.projection import RecordKey


@dataclass(frozen=True, slots=True)
class ReturnedPart:
    """One piece for this writer; `name` is what its file is called."""

    writer: str
    key: RecordKey
    name: str
    size: int


def keep(db: Database, writer: str, key: RecordKey, files: Sequence[tuple[str, bytes]]) -> None:
    """Keep a picture's pieces for this writer, in order; inside a transaction of the caller."""
    db.conn.executemany(
        "insert into returned_parts(writer, owner, record, name, size, body) values (?, ?, ?, ?, ?, ?)",
        [(writer, *key, name, len(body), body) for name, body in files],
    )


def writers(db: Database) -> set[str]:
    """For whom anything is kept."""
    return {row[0] for row in db.execute("select distinct writer from returned_parts")}


def of(db: Database, writer: str) -> list[ReturnedPart]:
    """What is kept for this writer, in order."""
    rows = db.execute("select owner, record, name, size from returned_parts where writer = ? order by id", [writer])
    return [ReturnedPart(writer, RecordKey(owner, record), name, size) for owner, record, name, size in rows]


def body_of(db: Database, part: ReturnedPart) -> bytes:
    """The bytes of its file; empty if the picture was erased since."""
    row = db.execute("select body from returned_parts where writer = ? and name = ?", [part.writer, part.name])
    return bytes(row.fetchone()[0] or b"")


def forget(db: Database, writer: str, names: Collection[str]) -> None:
    """These files lie in no mailbox any more; inside a transaction of the caller."""
    db.conn.executemany("delete from returned_parts where writer = ? and name = ?", [(writer, name) for name in names])
