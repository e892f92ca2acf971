"""One at a time, across threads and programs: a lock that no crash leaves behind."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import AppError, Code


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Nobody else is inside with this file. Raises AppError BUSY at once if somebody is.

    An empty SQLite file, since SQLite's locks are the ones that work alike on every system and go with their process.
    """
    try:
        connection = sqlite3.connect(file, timeout=0, isolation_level=None)
    except sqlite3.OperationalError as error:
        raise AppError(Code.DISK_FULL) from error
    try:
        try:
            connection.execute("begin exclusive")
        except sqlite3.OperationalError as error:
            raise AppError(Code.BUSY) from error
        yield
    finally:
        connection.close()
