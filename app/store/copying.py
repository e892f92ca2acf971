"""Copies of the live database, under its own key: for a backup, and before an upgrade."""

import os
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.store.whole_files import sync_folder

OLDER = "lianfang.older.db"
"""What the store was before the newest upgrade of its tables: an older version of the program opens it."""


def copy_whole(db: Database, target: Path) -> None:
    """Copy, then read the copy through: one that cannot be read is none. Raises AppError DAMAGED."""
    target.unlink(missing_ok=True)
    db.execute("vacuum into ?", [str(target)])
    db.execute("attach database ? as copy", [str(target)])
    try:
        if db.execute("pragma copy.integrity_check").fetchone()[0] != "ok":
            raise AppError(Code.DAMAGED, name=target.name)
    finally:
        db.execute("detach database copy")


def keep_older(db: Database, folder: Path) -> None:
    """Keep the store as it is now, in place of what was kept before the last upgrade; whole or not at all.

    Raises AppError DAMAGED or DISK_FULL.
    """
    part = folder / f"{OLDER}.part"
    try:
        copy_whole(db, part)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(folder / OLDER)
        sync_folder(folder)
    except OSError as error:
        raise AppError(Code.DISK_FULL) from error
    finally:
        part.unlink(missing_ok=True)


def forget_older(folder: Path, before: datetime) -> None:
    """Let go of what was kept, if that was before then: what is erased must not outlive this in a copy."""
    older = folder / OLDER
    if older.exists() and older.stat().st_mtime < before.timestamp():
        older.unlink()
