"""Files a command reads and makes, with their trouble in words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import AppError, Code


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that was not there, made before anything else is done, and gone again if that fails.

    Raises AppError FILE_EXISTS or BAD_FILE.
    """
    try:
        file = path.open("xb")
    except FileExistsError as error:
        raise AppError(Code.FILE_EXISTS, name=path.name) from error
    except OSError as error:
        raise AppError(Code.BAD_FILE, name=path.name, reason=error.strerror or "not written") from error
    try:
        with file:
            yield file
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def read_file(path: Path) -> bytes:
    """The file's bytes; raises AppError BAD_FILE."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise AppError(Code.BAD_FILE, name=path.name, reason=error.strerror or "no such file") from error
