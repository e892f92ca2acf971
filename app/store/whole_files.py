"""Files that are there whole or not at all, whatever happens while they are written."""

import os
from pathlib import Path


def replace_whole(path: Path, data: bytes) -> None:
    """Write the file, replacing what was there; the old or the new bytes survive a crash, never half of either."""
    aside = path.with_name(path.name + ".new")
    write_through(aside, data)
    aside.replace(path)
    sync_folder(path.parent)


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
