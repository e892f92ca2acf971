"""The database opens under its own key alone, and a transaction is all or nothing, whoever else writes."""

import sqlite3
import threading
from contextlib import suppress
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.store import database, meta, migrations
from app.store.database import is_whole, open_database, writing
from tests.builders import refused
from tests.faults.disk import room_of
from tests.store.conftest import KEY

PLANTED = "绝不可见的一句话"


def make_table(db: Database) -> None:
    with writing(db):
        db.execute("create table counted (n integer)")
        db.execute("insert into counted values (0)")


def counted(db: Database) -> int:
    return int(db.execute("select n from counted").fetchone()[0])


@pytest.mark.parametrize("key", [bytes(32), KEY[::-1]])
def test_another_key_opens_nothing(db: Database, tmp_path: Path, key: bytes) -> None:
    with refused(Code.DAMAGED):
        open_database(tmp_path / "lianfang.db", key)
    assert meta.get(db, "identity") is None


def test_without_a_key_there_is_no_database(db: Database, tmp_path: Path) -> None:
    for module in (sqlite3, sqlcipher3):
        with pytest.raises(module.DatabaseError):
            module.connect(str(tmp_path / "lianfang.db")).execute("select * from meta")
    assert is_whole(db)


def test_nothing_typed_stands_readable_in_any_file(db: Database, tmp_path: Path) -> None:
    with writing(db):
        meta.put(db, "planted", PLANTED)
    files = [path.read_bytes() for path in tmp_path.glob("lianfang.db*")]
    assert len(files) > 1
    assert not any(PLANTED.encode() in data or b"create table" in data for data in files)


def test_it_writes_ahead_and_waits_for_the_disk(db: Database) -> None:
    assert db.execute("pragma journal_mode").fetchone()[0] == "wal"
    assert db.execute("pragma synchronous").fetchone()[0] == 2
    assert db.execute("pragma trusted_schema").fetchone()[0] == 0


def test_opening_again_changes_nothing(db: Database, tmp_path: Path) -> None:
    before = db.execute("select sql from sqlite_master order by name").fetchall()
    again = open_database(tmp_path / "lianfang.db", KEY)
    assert again.execute("select sql from sqlite_master order by name").fetchall() == before
    again.close()


def test_a_store_of_a_newer_version_is_left_alone(db: Database, tmp_path: Path) -> None:
    db.execute("insert into _sqlite_migrations(migration_set, name, applied_at) values ('lianfang', 'm9999', '2030')")
    with refused(Code.NEWER_STORE):
        open_database(tmp_path / "lianfang.db", KEY)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(4080), b"x" * 8192])
def test_what_is_no_store_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lianfang.db"
    path.write_bytes(content)
    if not content:
        open_database(path, KEY).close()
        return
    with refused(Code.DAMAGED):
        open_database(path, KEY)


def test_every_kind_of_damage_to_a_page_is_seen(db: Database, tmp_path: Path) -> None:
    with writing(db):
        meta.put(db, "long", "x" * 50_000)
    db.execute("pragma wal_checkpoint(truncate)")
    db.close()
    path = tmp_path / "lianfang.db"
    whole = path.read_bytes()
    for at in range(5_000, len(whole), len(whole) // 12):
        damaged = bytearray(whole)
        damaged[at] ^= 1
        path.write_bytes(damaged)
        assert not still_whole(path)
    path.write_bytes(whole)
    assert still_whole(path)


def still_whole(path: Path) -> bool:
    try:
        opened = open_database(path, KEY)
    except AppError:
        return False
    try:
        return is_whole(opened)
    finally:
        opened.close()


def test_an_error_undoes_all_of_it(db: Database) -> None:
    make_table(db)
    with suppress(RuntimeError), writing(db):
        db.execute("update counted set n = 1")
        raise RuntimeError
    assert counted(db) == 0
    assert not db.conn.in_transaction


def test_a_block_inside_another_joins_it(db: Database) -> None:
    make_table(db)
    with suppress(RuntimeError), writing(db):
        with writing(db):
            db.execute("update counted set n = 1")
        assert db.conn.in_transaction
        raise RuntimeError
    assert counted(db) == 0


def test_a_refusal_inside_keeps_its_name(db: Database) -> None:
    make_table(db)
    with refused(Code.NOT_FOUND), writing(db):
        db.execute("update counted set n = 1")
        raise AppError(Code.NOT_FOUND, what="record", name="x")
    assert counted(db) == 0


def test_three_threads_never_lose_a_count(db: Database, tmp_path: Path) -> None:
    make_table(db)
    failures: list[Exception] = []

    def count_up() -> None:
        own = open_database(tmp_path / "lianfang.db", KEY)
        try:
            for _ in range(60):
                with writing(own):
                    own.execute("update counted set n = ?", [counted(own) + 1])
        except Exception as error:  # noqa: BLE001 - told to the test, which is another thread
            failures.append(error)
        finally:
            own.close()

    threads = [threading.Thread(target=count_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert counted(db) == 180


def test_somebody_else_who_holds_on_is_said(db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_table(db)
    monkeypatch.setattr(database, "BUSY_MS", 50)
    other = open_database(tmp_path / "lianfang.db", KEY)
    with writing(db), refused(Code.BUSY), writing(other):
        pass
    other.close()


def limit_pages(db: Database, pages: int) -> None:
    db.execute(f"pragma max_page_count={pages}")


@pytest.mark.parametrize("size", [3_000, 40_000, 2_000_000])
def test_a_full_disk_is_said_and_nothing_is_lost(db: Database, tmp_path: Path, size: int) -> None:
    make_table(db)
    with writing(db):
        db.execute("update counted set n = 41")
    with room_of(tmp_path, 2_000), refused(Code.DISK_FULL), writing(db):
        db.execute("update counted set n = 42")
        meta.put(db, "large", "x" * size)
    assert counted(db) == 41
    with writing(db):
        meta.put(db, "large", "x" * size)
    assert is_whole(db)


def test_a_database_that_may_not_grow_says_so(db: Database) -> None:
    make_table(db)
    limit_pages(db, 1)
    with refused(Code.DISK_FULL), writing(db):
        db.execute("update counted set n = 42")
        meta.put(db, "large", "x" * 2_000_000)
    assert counted(db) == 0


def test_a_failed_step_leaves_the_store_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An upgrade that breaks off is tried again at the next opening."""
    applied = migrations.steps

    def broken(db: Database) -> None:
        db.execute("create table half (n integer)")
        raise sqlcipher3.OperationalError("disk I/O error")

    open_database(tmp_path / "lianfang.db", KEY).close()
    steps = type(applied)("lianfang")
    steps._migrations = [*applied._migrations]
    steps(name="m9000_broken")(broken)
    monkeypatch.setattr(migrations, "steps", steps)
    with refused(Code.DISK_FULL):
        open_database(tmp_path / "lianfang.db", KEY)
    monkeypatch.setattr(migrations, "steps", applied)
    db = open_database(tmp_path / "lianfang.db", KEY)
    assert not db["half"].exists()
    db.close()
