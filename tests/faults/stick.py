"""A stick that is pulled at one of the calls that write to it, and loses what it was never told to keep."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_CHANGING = ("mkdir", "link", "rename", "unlink", "write", "fsync")
_READING = ("stat", "lstat", "scandir", "read")


class Stick:
    """The `at`-th changing call fails, before or after it took effect, and everything fails from then on.

    What `lose` takes back is what a file system may lose: bytes never fsynced, names whose folder never was.
    """

    def __init__(self, root: Path, at: int, *, after: bool) -> None:
        self.pulled = False
        self._root, self._at, self._after = str(root), at, after
        self._calls = 0
        self._open: dict[int, str] = {}
        self._unkept_bytes: set[str] = set()
        self._unkept_names: list[tuple[str, Callable[[], None]]] = []

    @contextmanager
    def plugged_in(self) -> Iterator[None]:
        """While the stick is in, every call of the system goes through it."""
        self._real = {name: getattr(os, name) for name in (*_CHANGING, *_READING, "open", "close")}
        with pytest.MonkeyPatch.context() as patch:
            for name in _CHANGING:
                patch.setattr(os, name, self._changing(name))
            for name in _READING:
                patch.setattr(os, name, self._reading(name))
            patch.setattr(os, "open", self._opening)
            patch.setattr(os, "close", self._closing)
            yield

    def lose(self, *, names: bool) -> None:
        """What is not on the stick when it is plugged in again."""
        for path in self._unkept_bytes:
            if Path(path).exists():
                os.truncate(path, Path(path).stat().st_size // 2)
        for _, undo in reversed(self._unkept_names if names else []):
            undo()

    def _count(self) -> bool:
        """Whether this is the call at which the stick is pulled."""
        if self.pulled:
            raise OSError(errno.EIO, "pulled")
        self._calls += 1
        self.pulled = self._calls == self._at
        return self.pulled

    def _changing(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            last = self._count()
            if last and not self._after:
                raise OSError(errno.EIO, "pulled")
            undo = self._undo(name, args)
            result = self._real[name](*args, **options)
            self._note(name, args, undo)
            if last:
                raise OSError(errno.EIO, "pulled")
            return result

        return call

    def _reading(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            if self.pulled:
                raise OSError(errno.EIO, "pulled")
            return self._real[name](*args, **options)

        return call

    def _opening(self, path: Any, flags: int, *args: Any) -> int:
        creates = bool(flags & os.O_CREAT)
        last = creates and self._count()
        if (self.pulled and not creates) or (last and not self._after):
            raise OSError(errno.EIO, "pulled")
        handle = int(self._real["open"](path, flags, *args))
        self._open[handle] = str(path)
        if creates:
            self._unkept_bytes.add(str(path))
            self._unkept_names.append((str(Path(path).parent), lambda: self._remove(Path(path))))
        if last:
            self._closing(handle)
            raise OSError(errno.EIO, "pulled")
        return handle

    def _closing(self, handle: int) -> None:
        self._open.pop(handle, None)
        self._real["close"](handle)

    def _undo(self, name: str, args: tuple[Any, ...]) -> tuple[str, Callable[[], None]] | None:
        """How a change of names is taken back, and the folder that keeps it."""
        if name == "mkdir":
            return str(Path(args[0]).parent), lambda: Path(args[0]).rmdir()
        if name == "link":
            return str(Path(args[1]).parent), lambda: self._remove(Path(args[1]))
        if name == "rename":
            return str(Path(args[1]).parent), lambda: self._rename_back(Path(args[1]), Path(args[0]))
        if name == "unlink" and Path(args[0]).exists():
            kept = Path(args[0]).read_bytes()
            return str(Path(args[0]).parent), lambda: self._restore(Path(args[0]), kept)
        return None

    def _note(self, name: str, args: tuple[Any, ...], undo: tuple[str, Callable[[], None]] | None) -> None:
        if undo:
            self._unkept_names.append(undo)
        if name == "fsync":
            path = self._open[args[0]]
            self._unkept_bytes.discard(path)
            self._unkept_names = [entry for entry in self._unkept_names if entry[0] != path]
        if name in ("link", "rename") and str(args[0]) in self._unkept_bytes:
            self._unkept_bytes.add(str(args[1]))

    @staticmethod
    def _remove(path: Path) -> None:
        path.unlink(missing_ok=True)

    @staticmethod
    def _rename_back(now: Path, before: Path) -> None:
        now.rename(before)

    @staticmethod
    def _restore(path: Path, data: bytes) -> None:
        path.write_bytes(data)
