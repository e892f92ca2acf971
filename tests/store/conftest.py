"""What store tests are handed: a bare database, and a writer who chains changes in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.domain.changes import Change, Edit, Fields, Kind
from app.domain.identity import Identity, Role
from app.store import change_log
from app.store.database import open_database, writing
from tests.builders import Clock

KEY = bytes(range(32))
POINT = Identity(Role.POINT, "07", 1, "07", "152223")


@dataclass
class Writer:
    """Somebody who edits records in a database of his own."""

    db: Database
    identity: Identity = POINT
    clock: Clock = field(default_factory=Clock)

    def write(self, record: str = "a", ledger: str = "disputes", **fields: str | int) -> Change:
        return self.edit(record, fields, ledger=ledger)

    def edit(
        self, record: str, fields: Fields, *, ledger: str = "disputes", kind: Kind = Kind.SET, owner: str = "07"
    ) -> Change:
        edit = Edit(ledger, record, owner, fields, ("desk",), kind)
        with writing(self.db):
            return change_log.append(self.db, self.identity, [edit], self.clock())[0]

    def erase(self, record: str = "a", ledger: str = "disputes") -> Change:
        return self.edit(record, {}, ledger=ledger, kind=Kind.ERASE)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = open_database(tmp_path / "lianfang.db", KEY)
    yield made
    made.close()


@pytest.fixture
def other_db(tmp_path: Path) -> Iterator[Database]:
    """Another device's database."""
    made = open_database(tmp_path / "other.db", KEY)
    yield made
    made.close()


@pytest.fixture
def writer(db: Database) -> Writer:
    return Writer(db)
