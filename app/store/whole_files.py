"""Files that are there whole or not at all, whatever happens while they are written."""

import os
from itertools import count
from pathlib import Path

from app.domain.errors import AppError, Code
from app.domain.file_names import numbered

_ASIDE = ".new"


def replace_whole(path: Path, data: bytes) -> None:
    """Write the file, replacing what was there; the old or the new bytes survive a crash, never half of either."""
    aside = path.with_name(path.name + _ASIDE)
    write_through(aside, data)
    aside.replace(path)
    sync_folder(path.parent)


def hand_out(path: Path, data: bytes) -> None:
    """Write a file for people, as above; raises AppError NOT_WRITTEN, as where another program has it open."""
    try:
        replace_whole(path, data)
    except OSError as error:
        path.with_name(path.name + _ASIDE).unlink(missing_ok=True)
        raise AppError(Code.NOT_WRITTEN, name=path.name, reason=error.strerror or "") from error


def not_there_yet(path: Path) -> Path:
    """The path, or one beside it with a number, where no file is: nothing is written over."""
    others = (path.with_name(numbered(path.name, times)) for times in count(2))
    return next(other for other in others if not other.exists()) if path.exists() else path


def write_through(path: Path, data: bytes) -> None:
    """Write the bytes and wait until the disk says that it has them."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the folder's names. Windows keeps them by itself, and lets nobody open a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
