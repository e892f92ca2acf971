"""Backups: one file with the key slots and a copy of the live database, as sealed as the profile itself."""

import errno
import os
import zipfile
from pathlib import Path

import sqlcipher3

from app.domain.errors import AppError, Code
from app.domain.vocabulary import Vocabularies
from app.paths import KEYS
from app.store.copying import copy_whole
from app.store.profile import DATABASE, Profile, exists, unlock, unlock_with_recovery
from app.store.whole_files import sync_folder

_MEMBERS = [KEYS, DATABASE]
_UNREADABLE = (OSError, EOFError, RuntimeError, ValueError, zipfile.BadZipFile)
"""What taking apart a file that is no archive can end in."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def back_up(profile: Profile, file: Path) -> None:
    """Copy the live database and its key slots into one new file; it appears whole or not at all.

    Raises AppError FILE_EXISTS, DISK_FULL or BAD_FILE.
    """
    if file.exists():
        raise AppError(Code.FILE_EXISTS, name=file.name)
    copy = file.with_name(f"{file.name}.database.part")
    part = file.with_name(f"{file.name}.part")
    try:
        copy_whole(profile.db, copy)
        _pack(profile.home / KEYS, copy, part)
        _read_through(part)
        part.replace(file)
        sync_folder(file.parent)
    except (OSError, sqlcipher3.OperationalError) as error:
        if isinstance(error, OSError) and error.errno not in _FULL:
            raise AppError(Code.BAD_FILE, name=file.name, reason=error.strerror or "not written") from error
        raise AppError(Code.DISK_FULL) from error
    finally:
        copy.unlink(missing_ok=True)
        part.unlink(missing_ok=True)


def restore(file: Path, home: Path, secret: str, vocabularies: Vocabularies) -> Profile:
    """Make the backup a profile in an empty place and open it, with the passphrase or the recovery code of that time.

    Raises AppError PROFILE_EXISTS, BAD_FILE, DISK_FULL, WRONG_PASSPHRASE or DAMAGED, and leaves nothing behind then.
    """
    if exists(home):
        raise AppError(Code.PROFILE_EXISTS, folder=home.name)
    made = not home.exists()
    home.mkdir(parents=True, exist_ok=True)
    try:
        _sweep(home)
        _unpack(file, home)
        return _open(home, secret, vocabularies)
    except BaseException:
        _sweep(home)
        if made:
            home.rmdir()
        raise


def set_aside(home: Path, aside: Path) -> None:
    """Take a profile that is not open out of its place and keep it; its key file moves last. Raises AppError BUSY."""
    aside.mkdir(parents=True)
    _move(home, aside)


def move_in(made: Path, home: Path) -> None:
    """Put a profile that was made elsewhere on this disk into its place; its key file comes last."""
    _move(made, home)
    made.rmdir()


def _move(source: Path, target: Path) -> None:
    try:
        for file in (*sorted(source.glob(f"{DATABASE}*")), source / KEYS):
            file.replace(target / file.name)
    except OSError as error:  # another program has it open
        raise AppError(Code.BUSY) from error
    sync_folder(target)


def _open(home: Path, secret: str, vocabularies: Vocabularies) -> Profile:
    try:
        return unlock(home, secret, vocabularies)
    except AppError as error:
        if error.code is not Code.WRONG_PASSPHRASE:
            raise
        return unlock_with_recovery(home, secret, vocabularies)


def _sweep(home: Path) -> None:
    """Take away what was half made: above all no old log may lie beside another database."""
    for leftover in (home / KEYS, *home.glob(f"{DATABASE}*")):
        leftover.unlink(missing_ok=True)


def _pack(keys: Path, database: Path, part: Path) -> None:
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.write(keys, KEYS)
        archive.write(database, DATABASE)
    with part.open("rb+") as written:
        os.fsync(written.fileno())


def _read_through(part: Path) -> None:
    """What was written is what was meant: one that cannot be read is no backup. Raises AppError BAD_FILE."""
    with zipfile.ZipFile(part) as archive:
        if archive.testzip():
            raise AppError(Code.BAD_FILE, name=part.stem, reason="not written whole")


def _unpack(file: Path, home: Path) -> None:
    """Take out what a backup holds. What would swell is none: in ours nothing is compressed."""
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            stored = all(
                (part.compress_type, part.compress_size) == (zipfile.ZIP_STORED, part.file_size) for part in parts
            )
            if not stored or sorted(part.filename for part in parts) != sorted(_MEMBERS):
                raise AppError(Code.BAD_FILE, name=file.name, reason="not a backup")
            for name in (DATABASE, KEYS):
                archive.extract(name, home)
    except _UNREADABLE as error:
        if isinstance(error, OSError) and error.errno in _FULL:
            raise AppError(Code.DISK_FULL) from error
        raise AppError(Code.BAD_FILE, name=file.name, reason="not a backup") from error
