"""Pictures from anywhere are drawn anew by a process of their own, which may break without harm."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app import REDRAW
from app.domain.errors import AppError, Code

SECONDS = 30.0
_NO_WINDOW = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
Redraw = Callable[[bytes, int], bytes]
"""A picture's bytes and how many there may be of the new one; raises AppError BAD_FILE."""


def own_command() -> tuple[str, ...]:
    """This program once more, as that process; under Windows the one of the two that has an input and an output."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-m", "app.main", REDRAW)
    program = Path(sys.executable)
    return (str(program.with_name(program.name.replace("-window", ""))), REDRAW)


def redraw_with(command: Sequence[str], seconds: float = SECONDS) -> Redraw:
    """By this program, which is given the limit and reads from its input."""

    def redraw(picture: bytes, limit: int) -> bytes:
        try:
            done = subprocess.run(  # noqa: S603 - this program itself
                [*command, str(limit)],
                input=picture,
                capture_output=True,
                timeout=seconds,
                check=False,
                creationflags=_NO_WINDOW,
            )
        except subprocess.TimeoutExpired as error:
            raise AppError(Code.BAD_FILE, name="picture", reason="takes too long to read") from error
        if done.returncode or not 0 < len(done.stdout) <= limit:
            raise AppError(Code.BAD_FILE, name="picture", reason="no JPEG or PNG picture, or too large a one")
        return done.stdout

    return redraw
