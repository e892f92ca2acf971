"""The mailbox in a folder: a local one, a USB stick, a share reached by its path."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import (
    Entry,
    Trouble,
    aside_of,
    is_aside,
    is_file_name,
    is_shown,
    parts_of,
    unreachable,
)
from app.exchange.envelope import MAX_FILE

_TROUBLES = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.NO_RIGHT,
    errno.EPERM: Trouble.NO_RIGHT,
}
_CANNOT_LINK = {errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL, errno.EMLINK}
_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EBADF}
_BINARY = getattr(os, "O_BINARY", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
# never through a link, and never waiting at what a hostile stick calls a file
_READ = os.O_RDONLY | _BINARY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_CHUNK = 2**16
_JUNCTION = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)


class FolderCarrier:
    """Follows no links and never makes the mailbox's own folder: a stick that is not plugged in is not there."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def list(self, folder: str) -> tuple[Entry, ...]:
        with self._reached():
            if not self._is_folder(folder):
                return ()
            with os.scandir(self._place(folder)) as found:
                return tuple(sorted(_shown(found), key=lambda entry: entry.name))

    def touched(self, folder: str) -> str:
        return ""

    def put(self, path: str, data: bytes) -> None:
        final = self._place(path)
        with self._reached():
            _make_folders(self._root, final.parent)
            if not _holds(final, data):
                aside = final.with_name(aside_of(final.name))
                with _taken_back(aside):
                    _write(aside, data)
                    _publish(aside, final)
            _sync_folder(final.parent)
            if final.lstat().st_size != len(data):
                raise unreachable(Trouble.BROKEN)

    def get(self, path: str, limit: int = MAX_FILE) -> bytes:
        with self._reached():
            place = self._place(path)
            if not self._is_folder(path.rpartition("/")[0]) or not _is_file(place):
                raise AppError(Code.NOT_FOUND, what="file", name=path)
            try:
                data = _read(place, limit + 1)
            except OSError as error:
                self._check_there()
                raise AppError(Code.BAD_FILE, name=path, reason=Trouble.BROKEN) from error
            if len(data) > limit:
                raise AppError(Code.BAD_FILE, name=path, reason="too-large")
            return data

    def written_at(self, path: str) -> datetime | None:
        with self._reached(), suppress(FileNotFoundError):
            return datetime.fromtimestamp(self._place(path).lstat().st_mtime, UTC)
        return None

    def delete(self, path: str) -> None:
        with self._reached():
            if self._is_folder(path.rpartition("/")[0]):
                self._place(path).unlink(missing_ok=True)

    def sweep(self, folder: str, before: datetime) -> int:
        with self._reached():
            if not self._is_folder(folder):
                return 0
            with os.scandir(self._place(folder)) as found:
                left = [Path(entry.path) for entry in found if _is_leftover(entry, before)]
            for leftover in left:
                leftover.unlink()
            return len(left)

    def close(self) -> None:
        """A folder keeps nothing open."""

    @contextmanager
    def _reached(self) -> Iterator[None]:
        """Whatever the system says inside becomes a trouble that has words."""
        self._check_there()
        try:
            yield
        except OSError as error:
            self._check_there()
            raise unreachable(trouble_of(error)) from error

    def _check_there(self) -> None:
        try:
            there = stat.S_ISDIR(self._root.stat().st_mode)
        except OSError as error:
            raise unreachable(Trouble.NOT_THERE) from error
        if not there:
            raise unreachable(Trouble.NOT_THERE)

    def _place(self, path: str) -> Path:
        return self._root.joinpath(*parts_of(path))

    def _is_folder(self, path: str) -> bool:
        """Whether all of the path are folders; a link on the way is none."""
        place = self._root
        for part in parts_of(path) if path else ():
            place = place / part
            if not _is_real_folder(place):
                return False
        return True


def trouble_of(error: OSError) -> Trouble:
    """What the system says of a disk, as the trouble that has words."""
    return _TROUBLES.get(error.errno or 0, Trouble.BROKEN)


def _make_folders(root: Path, folder: Path) -> None:
    """The folders from the mailbox to this one, each known to the disk before it is used."""
    for place in reversed([folder, *folder.parents][: len(folder.relative_to(root).parts)]):
        if not _is_real_folder(place):
            place.mkdir()
            _sync_folder(place.parent)


def _is_real_folder(place: Path) -> bool:
    """A folder itself, and neither a link nor what Windows calls a junction."""
    try:
        found = place.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISDIR(found.st_mode) and getattr(found, "st_reparse_tag", 0) != _JUNCTION


def _is_file(place: Path) -> bool:
    try:
        return stat.S_ISREG(place.lstat().st_mode)
    except FileNotFoundError:
        return False


def _holds(final: Path, data: bytes) -> bool:
    """Whether the file is there already; FILE_EXISTS if another has its name."""
    if not os.path.lexists(final):
        return False
    if not _is_file(final) or _read(final, len(data) + 1) != data:
        raise AppError(Code.FILE_EXISTS, name=final.name)
    return True


@contextmanager
def _taken_back(aside: Path) -> Iterator[None]:
    """If writing fails, as on a full stick, the half-written file goes; where even that fails it is swept later."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise


def _write(place: Path, data: bytes) -> None:
    """A new file that the disk has taken in."""
    handle = os.open(place, _NEW, 0o644)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _publish(aside: Path, final: Path) -> None:
    """Give the file its name at once. A link never overwrites; FAT has no links, and there only we write here."""
    try:
        final.hardlink_to(aside)
    except FileExistsError as error:
        raise AppError(Code.FILE_EXISTS, name=final.name) from error
    except OSError as error:
        if error.errno not in _CANNOT_LINK:
            raise
        aside.rename(final)
    else:
        aside.unlink()


def _sync_folder(folder: Path) -> None:
    """Wait until the disk has the folder's names, where the system can: Windows and some shares cannot."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(handle)


def _read(place: Path, limit: int) -> bytes:
    handle = os.open(place, _READ)
    try:
        chunks, size = [], 0
        while size < limit and (chunk := os.read(handle, min(_CHUNK, limit - size))):
            chunks.append(chunk)
            size += len(chunk)
        return b"".join(chunks)
    finally:
        os.close(handle)


def _shown(found: Iterator[os.DirEntry[str]]) -> Iterator[Entry]:
    """The names are looked at first: 100,000 files that are none of ours cost no call each."""
    for entry in found:
        if is_file_name(entry.name) and entry.is_file(follow_symlinks=False):
            size = entry.stat(follow_symlinks=False).st_size
            if is_shown(entry.name, size):
                yield Entry(entry.name, size)


def _is_leftover(entry: os.DirEntry[str], before: datetime) -> bool:
    if not is_aside(entry.name) or not entry.is_file(follow_symlinks=False):
        return False
    return entry.stat(follow_symlinks=False).st_mtime < before.timestamp()
