"""Disks that never answer: one that the tests play, and a real one where this system lets them mount it."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import pytest

_DEVICE = Path("/dev/fuse")
_FORCE, _DETACH = 1, 2


class SilentDisk:
    """A folder about which every question waits until it is `woken`."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.asked, self.woken = Event(), Event()
        for name in ("stat", "lstat", "scandir", "open"):
            monkeypatch.setattr(os, name, self._waiting(getattr(os, name)))

    def _waiting(self, ask: Any) -> Any:
        def waits(place: Any = ".", *rest: Any, **more: Any) -> Any:
            if isinstance(place, str | os.PathLike) and os.fspath(place).startswith(str(self.root)):
                self.asked.set()
                assert self.woken.wait(60)
            return ask(place, *rest, **more)

        return waits


@contextmanager
def mounted_and_silent(at: Path) -> Iterator[Path]:
    """A real mount whose other end reads no question: whoever asks hangs in the kernel."""
    if os.name == "nt" or not os.access(_DEVICE, os.R_OK | os.W_OK) or os.geteuid() != 0:
        pytest.skip("only root may mount")
    at.mkdir()
    libc = ctypes.CDLL(None, use_errno=True)
    other_end = os.open(_DEVICE, os.O_RDWR)
    options = f"fd={other_end},rootmode=40000,user_id=0,group_id=0".encode()
    if libc.mount(b"silent", os.fsencode(at), b"fuse.silent", 0, options) != 0:
        os.close(other_end)
        pytest.skip("nothing can be mounted here")
    try:
        yield at
    finally:
        os.close(other_end)  # whoever hangs is let go
        libc.umount2(os.fsencode(at), _FORCE | _DETACH)
