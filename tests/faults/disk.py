"""A disk with little room left: files of this process may not grow beyond a size."""

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """While inside, no file that is written may grow beyond this many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@contextmanager
def room_of(folder: Path, spare: int) -> Iterator[None]:
    """While inside, no file may grow beyond the largest in the folder and this many bytes more."""
    largest = max((path.stat().st_size for path in folder.rglob("*") if path.is_file()), default=0)
    with no_file_beyond(largest + spare):
        yield
