"""The floor: what bare SQLite, and the bare parts of the sealing, need for the same work in the same run."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.exchange.envelope import unwrap
from app.exchange.packing import PLAIN
from app.exchange.sealing import SealingIdentity, VerifyKey, suite_of


class BareTable:
    """One table in a plain database, written as durably as ours."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file, isolation_level=None)
        self._db.execute("pragma journal_mode=wal")
        self._db.execute("pragma synchronous=full")
        self._db.execute("create table rows (id integer primary key, data text)")

    def insert(self, row: bytes) -> None:
        """One row in a transaction of its own."""
        self._db.execute("insert into rows(data) values (?)", [row.decode()])

    def insert_all(self, rows: Iterable[bytes]) -> None:
        """All rows in one transaction."""
        self._db.execute("begin immediate")
        self._db.executemany("insert into rows(data) values (?)", ((row.decode(),) for row in rows))
        self._db.execute("commit")

    def like(self, text: str, limit: int) -> list[tuple[int]]:
        """What a search without an index does."""
        found: list[tuple[int]] = self._db.execute(
            "select id from rows where data like ? order by id desc limit ?", [f"%{text}%", limit]
        ).fetchall()
        return found

    def close(self) -> None:
        self._db.close()


def read_files(files: Sequence[bytes], key: VerifyKey, identity: SealingIdentity, table: BareTable) -> int:
    """Verify, decrypt, inflate, parse and keep each line as it is; returns how many there were."""
    count = 0
    for data in files:
        header, body = unwrap(data, key)
        plain = PLAIN.unpack(suite_of(header.suite).open(body, [identity]))
        lines = plain.split(b"\n")[1:-1]
        for line in lines:
            json.loads(line)
        table.insert_all(lines)
        count += len(lines)
    return count
