"""Opening the encrypted database, and the one way to write to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.store import copying, migrations

BUSY_MS = 5_000
CACHE_KB = 16_000  # pages that were read are decrypted and checked once
LOG_PAGES = 4_000  # a page that many transactions touch is written back once; 16 MB of log
DatabaseError = sqlcipher3.DatabaseError


def open_database(path: Path, key: bytes) -> Database:
    """Open or make the database under a 32-byte raw key and bring its tables up to date, after a copy of older ones.

    Raises AppError DAMAGED (also for a wrong key: SQLCipher cannot tell them apart), NEWER_STORE, DISK_FULL or BUSY.
    The connection belongs to the thread that opens it.
    """
    try:
        connection = sqlcipher3.connect(str(path), isolation_level=None)
    except sqlcipher3.OperationalError as error:
        raise AppError(Code.DAMAGED, name=path.name) from error
    try:
        with _trouble_named():
            _set_up(connection, key)
            database = Database(connection)
            _upgrade(database, path.parent)
    except sqlcipher3.DatabaseError as error:
        connection.close()
        raise AppError(Code.DAMAGED, name=path.name) from error
    except BaseException:
        connection.close()
        raise
    return database


def _set_up(connection: sqlcipher3.Connection, key: bytes) -> None:
    connection.set_key(f"x'{key.hex()}'")
    connection.execute(f"pragma busy_timeout={BUSY_MS}")
    connection.execute("pragma journal_mode=wal")
    connection.execute("pragma synchronous=full")
    connection.execute(f"pragma cache_size=-{CACHE_KB}")
    connection.execute(f"pragma wal_autocheckpoint={LOG_PAGES}")
    connection.execute("pragma trusted_schema=off")
    connection.execute("pragma cell_size_check=on")


def _upgrade(db: Database, folder: Path) -> None:
    """All the steps that are missing or none: what breaks off leaves what an older version opens."""
    if (age := migrations.age(db)) is migrations.Age.CURRENT:
        return
    if age is migrations.Age.OLDER:
        copying.keep_older(db, folder)
    with writing(db):
        migrations.bring_up_to_date(db)


def is_whole(db: Database) -> bool:
    """Whether every page of the file is what was written, and the tables and indexes agree."""
    try:
        db.execute("pragma wal_checkpoint(truncate)")
        pages = db.execute("pragma cipher_integrity_check").fetchall()
        return not pages and db.execute("pragma integrity_check").fetchone()[0] == "ok"
    except DatabaseError:
        return False


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """All of it or nothing: the only transactions of the program.

    BEGIN IMMEDIATE takes the write lock before anything is read, so that a second connection waits and never fails.
    A block inside another joins it. Raises AppError DISK_FULL (also for a disk that takes no more for another reason)
    or BUSY, with nothing changed.
    """
    if db.conn.in_transaction:
        yield
        return
    with _trouble_named():
        db.conn.execute("begin immediate")
    with _ending(db):
        yield


@contextmanager
def writing_at_once(db: Database) -> Iterator[bool]:
    """The same without waiting: False, and nothing may be written, while another connection writes."""
    if not _began_at_once(db):
        yield False
        return
    with _ending(db):
        yield True


@contextmanager
def _ending(db: Database) -> Iterator[None]:
    try:
        with _trouble_named():
            yield
            db.conn.execute("commit")
    except BaseException:
        if db.conn.in_transaction:
            db.conn.execute("rollback")
        raise


def _began_at_once(db: Database) -> bool:
    db.conn.execute("pragma busy_timeout=0")
    try:
        with _trouble_named():
            db.conn.execute("begin immediate")
    except AppError as error:
        if error.code is not Code.BUSY:
            raise
        return False
    finally:
        db.conn.execute(f"pragma busy_timeout={BUSY_MS}")
    return True


@contextmanager
def damage_named(name: str) -> Iterator[None]:
    """What SQLite cannot read inside is DAMAGED, whoever meets it; the other errors of its kind are bugs."""
    try:
        yield
    except DatabaseError as error:
        if type(error) is not DatabaseError:
            raise
        raise AppError(Code.DAMAGED, name=name) from error


@contextmanager
def _trouble_named() -> Iterator[None]:
    try:
        yield
    except sqlcipher3.OperationalError as error:
        if "full" in str(error) or "disk I/O" in str(error):
            raise AppError(Code.DISK_FULL) from error
        if "locked" in str(error):
            raise AppError(Code.BUSY) from error
        raise
